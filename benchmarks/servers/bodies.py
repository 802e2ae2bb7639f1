"""Request bodies: plain, chunked by HTTP, chunked by AWS; thrown away, or checked."""

import hashlib
import zlib
from base64 import b64encode
from collections.abc import Callable, Generator, Mapping

from awscrt import checksums as crt

from benchmarks.servers.loop import Connection
from benchmarks.servers.objects import Arrived

SMALL = 64 * 1024
"""Bytes: bodies up to this size get the ETag that stores give, their MD5, whether their sender told it or not."""
TAIL = 1024
"""Bytes at a body's end that may hold trailers."""
CRCS: Mapping[str, tuple[Callable[..., int], int]] = {
    "crc64nvme": (crt.crc64nvme, 8),
    "crc32c": (crt.crc32c, 4),
    "crc32": (zlib.crc32, 4),
}
Headers = Mapping[str, str]


class Damaged(Exception):
    """A checksum that was sent is not that of the bytes."""


class Check:
    """SHA-256, MD5 and the checksums named, of one body as it comes."""

    def __init__(self, algorithms: set[str]) -> None:
        self.size = 0
        self._crcs = dict.fromkeys(algorithms & CRCS.keys(), 0)
        self._hashes = {name: hashlib.new(name, usedforsecurity=False) for name in {"sha256", "md5", *algorithms} - CRCS.keys()}

    def add(self, piece: memoryview | bytes) -> None:
        """The next bytes."""
        self.size += len(piece)
        for each in self._hashes.values():
            each.update(piece)
        for name, value in self._crcs.items():
            self._crcs[name] = CRCS[name][0](piece, value)

    def compared(self, stated: dict[str, str]) -> Arrived:
        """What came. Raises Damaged where it is not what was stated."""
        for algorithm, value in stated.items():
            if value != self._value(algorithm):
                raise Damaged(algorithm)
        return Arrived(self.size, stated, self._hashes["sha256"].hexdigest(), self._hashes["md5"].hexdigest())

    def _value(self, algorithm: str) -> str:
        if algorithm in CRCS:
            return b64encode(self._crcs[algorithm].to_bytes(CRCS[algorithm][1], "big")).decode()
        return b64encode(self._hashes[algorithm].digest()).decode()


class Unframed:
    """Takes a body that AWS chunked, gives its bytes to `look`, keeps its trailers."""

    def __init__(self, look: Callable[[memoryview], None]) -> None:
        self._look = look
        self._left = 0  # of the chunk that is being read, with the line end behind it
        self._line = bytearray()
        self.trailer = bytearray()
        self._ended = False

    def add(self, piece: memoryview) -> None:
        """The next bytes, cut anywhere."""
        while piece:
            if self._ended:
                self.trailer += piece
                return
            piece = self._bytes(piece) if self._left else self._size(piece)

    def _bytes(self, piece: memoryview) -> memoryview:
        mine = piece[: self._left]
        self._left -= len(mine)
        content = mine[: max(0, len(mine) + min(0, self._left - 2))]
        if content:
            self._look(content)
        return piece[len(mine) :]

    def _size(self, piece: memoryview) -> memoryview:
        end = bytes(piece[:TAIL]).find(b"\n")
        if end < 0:
            self._line += piece
            return piece[len(piece) :]
        self._line += piece[: end + 1]
        size = int(bytes(self._line).split(b";")[0].strip(), 16)
        self._line.clear()
        self._ended = size == 0
        self._left = size + 2 if size else 0
        return piece[end + 1 :]


def receive(connection: Connection, headers: Headers, scratch: memoryview, *, checking: bool) -> Generator[int, None, Arrived]:
    """The body. Raises Damaged in checking mode."""
    if "100-continue" in headers.get("expect", ""):
        yield from connection.say(b"HTTP/1.1 100 Continue\r\n\r\n")
    framed = "aws-chunked" in headers.get("content-encoding", "") or headers.get("x-amz-content-sha256", "").startswith("STREAMING")
    if checking:
        return (yield from _checked(connection, headers, scratch, framed=framed))
    length = headers.get("content-length", "0")
    if not framed and "transfer-encoding" not in headers:
        if int(length) <= SMALL:
            md5 = hashlib.md5(usedforsecurity=False)
            yield from connection.through(int(length), md5.update, scratch)
            return Arrived(int(length), stated(headers), md5=md5.hexdigest())
        yield from connection.drop(int(length), scratch)
        return Arrived(int(length), stated(headers))
    tail = bytearray()
    if "transfer-encoding" in headers:
        size = yield from _chunks(connection, lambda piece: _keep_tail(tail, piece), scratch)
    else:
        size = int(length)
        yield from connection.drop(max(0, size - TAIL), scratch)
        tail += yield from connection.exactly(min(size, TAIL), scratch)
    size = int(headers.get("x-amz-decoded-content-length", size)) if framed else size
    return Arrived(size, stated(headers) | (trailing(bytes(tail)) if framed else {}))


def _checked(connection: Connection, headers: Headers, scratch: memoryview, *, framed: bool) -> Generator[int, None, Arrived]:
    announced = headers.get("x-amz-trailer", "").removeprefix("x-amz-checksum-")
    check = Check({*stated(headers), *([announced] if announced else [])})
    unframed = Unframed(check.add) if framed else None
    look: Callable[[memoryview], None] = unframed.add if unframed else check.add
    if "transfer-encoding" in headers:
        yield from _chunks(connection, look, scratch)
    else:
        yield from connection.through(int(headers.get("content-length", "0")), look, scratch)
    return check.compared(stated(headers) | (trailing(bytes(unframed.trailer)) if unframed else {}))


def _chunks(connection: Connection, look: Callable[[memoryview], None], scratch: memoryview) -> Generator[int, None, int]:
    total = 0
    while True:
        line = yield from connection.line_end(b"\r\n", scratch)
        size = int(line.split(b";")[0].strip(), 16)
        if not size:
            while (yield from connection.line_end(b"\r\n", scratch)) != b"\r\n":
                pass
            return total
        yield from connection.through(size, look, scratch)
        yield from connection.exactly(2, scratch)
        total += size


def _keep_tail(tail: bytearray, piece: memoryview) -> None:
    tail += piece[-TAIL:]
    del tail[:-TAIL]


def stated(headers: Headers) -> dict[str, str]:
    """The checksums that a request's headers state, by algorithm."""
    found = {name: headers[f"x-amz-checksum-{name}"] for name in (*CRCS, "sha1", "sha256") if f"x-amz-checksum-{name}" in headers}
    if "content-md5" in headers:
        found["md5"] = headers["content-md5"]
    return found


def trailing(tail: bytes) -> dict[str, str]:
    """The checksums in the trailers at the end of a body."""
    lines = [line.partition(b":") for line in tail[-TAIL:].split(b"\r\n") if line.startswith(b"x-amz-checksum-")]
    return {name.decode().removeprefix("x-amz-checksum-"): value.decode().strip() for name, _, value in lines}
