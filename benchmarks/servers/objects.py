"""What the sink remembers instead of bytes: sizes, checksums as they were sent, and in checking mode SHA-256 of all that came."""

import hashlib
import itertools
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Lock

from awscrt import checksums as crt

COMBINES = {"crc64nvme": (crt.combine_crc64nvme, 8), "crc32": (crt.combine_crc32, 4), "crc32c": (crt.combine_crc32c, 4)}
"""How the checksum of a whole is made of those of its parts, and its bytes."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A body: its bytes, its checksums in base64 by algorithm (also "md5"), and its SHA-256 where that was computed."""

    size: int
    checksums: dict[str, str] = field(default_factory=dict)
    sha256: str = ""
    md5: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """An object. `described` are headers that HEAD gives back; `bodies` are what it was made of, in order."""

    size: int
    etag: str
    described: dict[str, str]
    bodies: tuple[Arrived, ...]
    modified: float


@dataclass(slots=True)
class Multipart:
    """An upload in parts, not complete yet."""

    key: str
    described: dict[str, str]
    began: float
    parts: dict[int, tuple[str, Arrived]] = field(default_factory=dict)


class Objects:
    """All objects of one bucket. Thread-safe."""

    def __init__(self) -> None:
        self.kept: dict[str, Kept] = {}
        self.multiparts: dict[str, Multipart] = {}
        self._numbers = itertools.count(1)
        self._lock = Lock()

    def put(self, key: str, described: dict[str, str], body: Arrived, now: float) -> Kept:
        """A whole object at once."""
        made = Kept(body.size, self._etag(body), described | _headers(body.checksums), (body,), now)
        self.kept[key] = made
        return made

    def begin(self, key: str, described: dict[str, str], now: float) -> str:
        """The id of a new multipart upload."""
        name = f"multipart{next(self._numbers):012d}"
        self.multiparts[name] = Multipart(key, described, now)
        return name

    def put_part(self, name: str, number: int, body: Arrived) -> str:
        """The part's ETag. Raises KeyError for an upload that is not there."""
        etag = self._etag(body)
        self.multiparts[name].parts[number] = (etag, body)
        return etag

    def complete(self, name: str, numbers: list[int], stated: dict[str, str], now: float) -> Kept:
        """The object made of these parts; `stated` are whole-object checksums of the request. Raises KeyError."""
        with self._lock:
            multipart = self.multiparts[name]
            bodies = tuple(multipart.parts[number][1] for number in numbers)
            del self.multiparts[name]
        whole = stated or combined(bodies)
        headers = _headers(whole) | ({"x-amz-checksum-type": "FULL_OBJECT"} if whole else {})
        etags = [multipart.parts[number][0] for number in numbers]
        made = Kept(sum(body.size for body in bodies), self._etag_of(bodies, etags), multipart.described | headers, bodies, now)
        self.kept[multipart.key] = made
        return made

    def under(self, prefix: str) -> Iterator[tuple[str, Kept]]:
        """Objects below a prefix, by key."""
        return ((key, self.kept[key]) for key in sorted(self.kept) if key.startswith(prefix))

    def clear(self) -> None:
        """Forget everything."""
        self.kept.clear()
        self.multiparts.clear()

    def _etag(self, body: Arrived) -> str:
        """MD5 where it is known, for that is what a store would answer; else something that does not look like one."""
        stated = body.checksums.get("md5")
        return body.md5 or (b64decode(stated).hex() if stated else f"sink-{next(self._numbers):x}")

    def _etag_of(self, bodies: tuple[Arrived, ...], etags: list[str]) -> str:
        if all(body.md5 or "md5" in body.checksums for body in bodies):
            whole = hashlib.md5(b"".join(map(bytes.fromhex, etags)), usedforsecurity=False).hexdigest()
            return f"{whole}-{len(etags)}"
        return f"sink-{next(self._numbers):x}-{len(etags)}"


def combined(bodies: tuple[Arrived, ...]) -> dict[str, str]:
    """The whole's checksum of the first algorithm that every part came with."""
    for algorithm, (combine, length) in COMBINES.items():
        if bodies and all(algorithm in body.checksums for body in bodies):
            value = 0
            for body in bodies:
                value = combine(value, int.from_bytes(b64decode(body.checksums[algorithm]), "big"), body.size)
            return {algorithm: b64encode(value.to_bytes(length, "big")).decode()}
    return {}


def _headers(checksums: dict[str, str]) -> dict[str, str]:
    return {f"x-amz-checksum-{algorithm}": value for algorithm, value in checksums.items() if algorithm != "md5"}
