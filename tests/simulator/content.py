"""Bytes by their marks: every 256 KiB of a file hold 16 bytes that tell where they stand and from which version they are.

Between the marks nothing is written and nothing compared, so that files have their real sizes and thousands of histories a minute
are possible. Bytes that are lost, mixed, moved or from another version have other marks.
"""

import hashlib
from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

GRAIN = 256 * 1024
MARK = 16


@dataclass(frozen=True, slots=True)
class Content:
    """What a file holds: `brands` says from which offset on the bytes are of which version."""

    size: int
    brands: tuple[tuple[int, int], ...]

    def resized(self, size: int, brand: int) -> "Content":
        """Cut off, or grown by bytes of `brand`."""
        if size <= self.size:
            return Content(size, self.brands)
        return Content(size, (*self.brands, (self.size, brand)))

    def rewritten(self, start: int, brand: int) -> "Content":
        """With other bytes from `start` on."""
        return Content(self.size, (*self.brands, (start, brand)))

    def write(self, offset: int, view: memoryview) -> None:
        """Put the marks of what stands from `offset` on into `view`."""
        last = offset + len(view)
        for at in range(-(-offset // GRAIN) * GRAIN, last, GRAIN):
            count = min(MARK, last - at)
            view[at - offset : at - offset + count] = self._mark(at)[:count]

    def stored(self) -> "Stored":
        """As a store keeps it."""
        return _stored(self)

    def _mark(self, at: int) -> bytes:
        brand = 0
        for start, name in self.brands:
            if start <= at:
                brand = name
        return brand.to_bytes(8, "big") + at.to_bytes(8, "big")


@lru_cache(maxsize=4096)
def _stored(content: Content) -> "Stored":
    marks = [content._mark(at)[: min(MARK, content.size - at)] for at in range(0, content.size, GRAIN)]
    return Stored(content.size, b"".join(marks))


@dataclass(frozen=True, slots=True)
class Stored:
    """Bytes as a store keeps them: how many, and their marks."""

    size: int
    marks: bytes

    def damaged(self) -> "Stored":
        """With one bit of it turned over."""
        return Stored(self.size, bytes([self.marks[0] ^ 1]) + self.marks[1:]) if self.marks else self

    def checksum(self, algorithm: str) -> str:
        """Base64. Of "crc64nvme" it is, as there, one that those of parts can be put together to."""
        if algorithm == "crc64nvme":
            return b64encode(self._sum().to_bytes(8, "big")).decode()
        return b64encode(self.md5()).decode()

    def md5(self) -> bytes:
        return hashlib.md5(self.size.to_bytes(8, "big") + self.marks, usedforsecurity=False).digest()

    def _sum(self) -> int:
        found = self.size
        for at in range(0, len(self.marks), MARK):
            found += int.from_bytes(hashlib.md5(self.marks[at : at + MARK], usedforsecurity=False).digest()[:8], "big")
        return found % 2**64


def seen(data: memoryview | bytes) -> Stored:
    """The bytes in `data`, which begins at a mark."""
    return Stored(len(data), b"".join([bytes(data[at : at + MARK]) for at in range(0, len(data), GRAIN)]))


def read_all(size: int, read: Callable[[int, int], bytes]) -> Stored:
    """A whole file through `read(offset, length)`: only the marks are asked for."""
    return Stored(size, b"".join([read(at, min(MARK, size - at)) for at in range(0, size, GRAIN)]))


def joined(pieces: Sequence[Stored]) -> Stored:
    """One after the other."""
    return Stored(sum(piece.size for piece in pieces), b"".join(piece.marks for piece in pieces))


def cut(whole: Stored, step: int) -> list[Stored]:
    """In pieces of `step` bytes, a multiple of GRAIN; the last is as long as it is."""
    marks = step // GRAIN * MARK
    starts = range(0, max(whole.size, 1), step)
    return [Stored(min(step, whole.size - at), whole.marks[number * marks : (number + 1) * marks]) for number, at in enumerate(starts)]
