"""Bytes out of a seed: the same for ever, at any offset, without being stored."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

BLOCK = 1024 * 1024
STAMP = 8


@dataclass(frozen=True)
class Sums:
    """The checksums of some bytes, in hex."""

    md5: str
    sha1: str
    sha256: str


@lru_cache(maxsize=48)
def _pattern(seed: str, length: int) -> bytes:
    return hashlib.shake_128(seed.encode("utf-8", "surrogatepass")).digest(length)


def _piece(seed: str, number: int, start: int, end: int, length: int) -> bytes:
    """Part of a block. Each begins with its own number, so that no two are alike and a swap is noticed."""
    pattern = _pattern(seed, length)
    if number and start < STAMP:
        return (number.to_bytes(STAMP, "big") + pattern[STAMP : max(STAMP, end)])[start:end]
    return pattern[start:end]


def content(seed: str, size: int, offset: int = 0, length: int | None = None) -> bytes:
    """`length` bytes at `offset` of the `size` bytes that belong to `seed`; fewer where they end."""
    return b"".join(pieces(seed, size, offset, length))


def pieces(seed: str, size: int, offset: int = 0, length: int | None = None) -> Iterator[bytes]:
    """The same, a block at a time."""
    end = size if length is None else min(size, offset + length)
    while offset < end:
        number, within = divmod(offset, BLOCK)
        piece = _piece(seed, number, within, min(BLOCK, within + end - offset), min(BLOCK, size))
        yield piece
        offset += len(piece)


@lru_cache(maxsize=20_000)
def sums(seed: str, size: int) -> Sums:
    """Read once, kept; some 4 seconds for each GiB."""
    md5, sha1, sha256 = hashlib.md5(usedforsecurity=False), hashlib.sha1(usedforsecurity=False), hashlib.sha256()
    for piece in pieces(seed, size):
        md5.update(piece)
        sha1.update(piece)
        sha256.update(piece)
    return Sums(md5.hexdigest(), sha1.hexdigest(), sha256.hexdigest())
