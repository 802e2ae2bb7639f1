"""A server that is out for harm: what it sends is written beforehand, and may have no end."""

import contextlib
import gzip
import socket
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Self

MEGABYTE = 1024 * 1024
CHUNK = b"10000\r\n" + b"x" * 65536 + b"\r\n"
OK, BAD = b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 400 Bad Request\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"

Words = Callable[[], Iterator[bytes]]


def once(*pieces: bytes) -> Words:
    """These, and then nothing more; the connection stays open."""
    return lambda: iter(pieces)


def forever(piece: bytes, *before: bytes) -> Words:
    """First these, then this one for as long as somebody listens."""

    def words() -> Iterator[bytes]:
        yield from before
        while True:
            yield piece

    return words


def whole(body: bytes, head: bytes = OK, *headers: bytes) -> Words:
    return once(head + b"".join(line + b"\r\n" for line in headers) + b"Content-Length: %d\r\n\r\n" % len(body) + body)


def entities(root: bytes, levels: int = 9) -> bytes:
    """A billion laughs."""
    defined = b"".join(b'<!ENTITY a%d "%s">' % (level, b"&a%d;" % (level - 1) * 10) for level in range(1, levels + 1))
    return b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "laugh">%s]><%s><Key>&a%d;</Key></%s>' % (defined, root, levels, root)


def file_of_ours(root: bytes, path: str) -> bytes:
    """What would send a file of this computer back, were it read."""
    told = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file://%s">]><%s><UploadId>&f;</UploadId><Key>&f;</Key></%s>'
    return told % (path.encode(), root, root)


def zeros_in_gzip(megabytes: int) -> bytes:
    return gzip.compress(b"\0" * megabytes * MEGABYTE)


HARM: dict[str, Words] = {
    "a line of headers without an end": forever(b"x" * 65536, OK + b"X-A: "),
    "headers without an end": forever(b"X-A: " + b"x" * 60_000 + b"\r\n", OK),
    "a status line without an end": forever(b"x" * 65536, b"HTTP/1.1 "),
    "an invitation to go on, again and again": forever(b"HTTP/1.1 100 Continue\r\n\r\n"),
    "a body without an end": forever(CHUNK, OK + CHUNKED),
    "an error without an end": forever(CHUNK, BAD + CHUNKED),
    "a body of a terabyte": forever(b"x" * 65536, OK + b"Content-Length: 1000000000000\r\n\r\n"),
    "trailers without an end": forever(b"X-A: " + b"x" * 60_000 + b"\r\n", OK + CHUNKED + b"3\r\nabc\r\n0\r\n"),
    "a chunk of an absurd size": forever(b"x" * 65536, OK + CHUNKED + b"f" * 5000 + b"\r\n"),
    "a length of 5000 digits": once(OK + b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n"),
    "not HTTP": forever(b"\0" * 65536),
    "a gzip bomb": whole(zeros_in_gzip(64), OK, b"Content-Encoding: gzip", b"Content-Type: application/json"),
    "an error as a gzip bomb": whole(zeros_in_gzip(64), BAD, b"Content-Encoding: gzip"),
}


@dataclass
class Hostile:
    """Says the same on every connection. `heard` are the requests as they came, `asked` how many there were."""

    words: Words
    heard: list[bytes] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for each in self._open:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    @property
    def port(self) -> int:
        return int(self._listening.getsockname()[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listening.accept()
                self._open.append(connection)
                self._threads.append(threading.Thread(target=self._speak, args=(connection,), daemon=True))
                self._threads[-1].start()

    def _speak(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            while heard := connection.recv(65536):
                self.heard.append(heard)
                for words in self.words():
                    if self._ended.is_set():
                        return
                    connection.sendall(words)


@contextlib.contextmanager
def memory_within(megabytes: int) -> Iterator[None]:
    """Fails when Python's own memory grows by more than that, at any moment within."""
    tracemalloc.start()
    try:
        yield
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < megabytes * MEGABYTE, f"{peak / MEGABYTE:.0f} MB"
