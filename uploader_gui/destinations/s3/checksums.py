"""Checksums as stores write them: base64, big-endian; of a whole object from those of its parts."""

import hashlib
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence

from awscrt import checksums as crt

from uploader_gui.core.upload import Part

_CRCS: dict[str, tuple[Callable[..., int], int]] = {
    "crc64nvme": (crt.crc64nvme, 8),
    "crc32": (zlib.crc32, 4),
    "crc32c": (crt.crc32c, 4),
}
_COMBINES: dict[str, Callable[[int, int, int], int]] = {
    "crc64nvme": crt.combine_crc64nvme,
    "crc32": crt.combine_crc32,
    "crc32c": crt.combine_crc32c,
}
COMPARABLE = ("crc64nvme", "crc32", "crc32c", "sha256", "sha1")
"""Checksums of a whole object that can be compared with a file, the cheapest first."""


class Running:
    """A checksum that takes bytes as they come. Algorithms: those of COMPARABLE, and "md5"."""

    def __init__(self, algorithm: str) -> None:
        self._crc: Callable[..., int] | None
        self._crc, self._length = _CRCS.get(algorithm, (None, 0))
        self._value = 0
        self._hash = None if self._crc else hashlib.new(algorithm, usedforsecurity=False)

    def add(self, data: bytes | memoryview) -> None:
        """The next bytes; the interpreter lock is free meanwhile."""
        if self._hash is not None:
            self._hash.update(data)
        elif self._crc is not None:
            self._value = self._crc(data, self._value)

    def digest(self) -> bytes:
        """Of what was added so far."""
        return self._hash.digest() if self._hash is not None else self._value.to_bytes(self._length, "big")


def digest(algorithm: str, data: memoryview | bytes) -> str:
    """Base64 checksum of `data`; "" for no algorithm."""
    if not algorithm:
        return ""
    crc, length = _CRCS.get(algorithm, (None, 0))
    found = crc(data).to_bytes(length, "big") if crc else hashlib.new(algorithm, data, usedforsecurity=False).digest()
    return b64encode(found).decode()


def header(algorithm: str) -> str:
    """The request header that carries a checksum of this algorithm."""
    return "content-md5" if algorithm == "md5" else f"x-amz-checksum-{algorithm}"


def hexadecimal(checksum: str) -> str:
    """A base64 checksum as an ETag writes it; "" stays ""."""
    return b64decode(checksum).hex()


def combined(algorithm: str, parts: Sequence[Part]) -> str:
    """The whole object's checksum from its parts' in order; "" where a part has none or the algorithm can't be combined."""
    combine = _COMBINES.get(algorithm)
    if combine is None or not all(part.checksum for part in parts):
        return ""
    value = 0
    for part in parts:
        value = combine(value, int.from_bytes(b64decode(part.checksum), "big"), part.length)
    return b64encode(value.to_bytes(_CRCS[algorithm][1], "big")).decode()


def etag_of_parts(md5s: Sequence[str]) -> str:
    """The ETag of an object made of parts with these hexadecimal MD5s; "" unless all are MD5s."""
    if not md5s or not all(is_md5(md5) for md5 in md5s):
        return ""
    whole = hashlib.md5(b"".join(bytes.fromhex(md5) for md5 in md5s), usedforsecurity=False)
    return f"{whole.hexdigest()}-{len(md5s)}"


def is_md5(etag: str) -> bool:
    """Whether an ETag has the form of an MD5, in letters of either case."""
    return len(etag) == 32 and not etag.strip("0123456789abcdefABCDEF")
