"""A real TCP server whose answers are written beforehand: for what no well-behaved store does on request."""

import socket
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

from tests.servers import Server


@dataclass(frozen=True)
class Reply:
    """What one request gets.

    `read`: bytes of the body that are read before it (-1: all of them); `cut`: only so many bytes of the answer are sent, then the
    connection is reset; `close`: the connection is closed in good order afterwards; `silent`: it is reset
    at once; `mute`: no answer, for as long as the server lives; `drip`: seconds between two bytes.
    """

    status: str = "200 OK"
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    read: int = -1
    cut: int | None = None
    close: bool = False
    silent: bool = False
    mute: bool = False
    drip: float = 0.0
    length: int | None = None  # a Content-Length that is not the body's
    raw: bytes = b""  # sent as it is, instead of all that

    def encoded(self) -> bytes:
        if self.raw:
            return self.raw
        given = {name.lower() for name, _ in self.headers}
        lines = [f"{name}: {value}" for name, value in self.headers]
        if "content-length" not in given and "transfer-encoding" not in given:
            lines.append(f"content-length: {len(self.body) if self.length is None else self.length}")
        return "\r\n".join([f"HTTP/1.1 {self.status}", *lines, "", ""]).encode() + self.body


def send(connection: socket.socket, answer: bytes, drip: float, over: threading.Event) -> None:
    """At once, or a byte at a time until all is over."""
    if not drip:
        connection.sendall(answer)
        return
    for at in range(len(answer)):
        if over.wait(drip):
            return
        connection.sendall(answer[at : at + 1])


def error(status: str, code: str, *headers: tuple[str, str], message: str = "", more: str = "") -> Reply:
    """An error as S3 writes it."""
    body = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>{message}</Message>{more}<RequestId>R1</RequestId></Error>"
    return Reply(status, headers, body.encode())


@dataclass
class Heard:
    """A request as it came. `connection` counts from 0."""

    line: str
    headers: dict[str, str]
    body: bytes
    connection: int


@dataclass
class ScriptedServer:
    """Answers request after request with the next of `replies`, on whatever connection it comes; the last one is repeated."""

    replies: Sequence[Reply]
    heard: list[Heard] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._turn = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        with socket.create_connection(self._listening.getsockname()):  # wakes accept()
            pass
        self._thread.join()
        self._listening.close()
        for each in self._open:
            each.close()

    @property
    def port(self) -> int:
        return int(self._listening.getsockname()[1])

    def server(self) -> Server:
        return Server("scripted", f"http://127.0.0.1:{self.port}", "tests", "someone", "something")

    def _accept(self) -> None:
        number = 0
        while True:
            connection, _ = self._listening.accept()
            self._open.append(connection)
            if self._ended.is_set():
                return
            threading.Thread(target=self._serve, args=(connection, number), daemon=True).start()
            number += 1

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            with connection, connection.makefile("rb") as stream:
                while self._answer(connection, stream, number):
                    pass
        except OSError:
            pass

    def _answer(self, connection: socket.socket, stream, number: int) -> bool:
        line = stream.readline().decode().strip()
        if not line:
            return False
        headers = {}
        while raw := stream.readline().strip():
            name, _, value = raw.decode().partition(":")
            headers[name.lower()] = value.strip()
        reply = self.replies[min(self._turn, len(self.replies) - 1)]
        self._turn += 1
        length = int(headers.get("content-length", 0))
        body = stream.read(length if reply.read < 0 else min(reply.read, length))
        self.heard.append(Heard(line, headers, body, number))
        return self._reply(connection, reply)

    def _reply(self, connection: socket.socket, reply: Reply) -> bool:
        if reply.mute:
            self._ended.wait()
            return False
        answer = reply.encoded()
        if reply.silent:
            reset(connection)
            return False
        send(connection, answer if reply.cut is None else answer[: reply.cut], reply.drip, self._ended)
        if reply.cut is not None:
            reset(connection)
            return False
        return not reply.close


def reset(connection: socket.socket) -> None:
    """End it with RST instead of FIN."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
    connection.close()
