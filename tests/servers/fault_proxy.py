"""A proxy that makes faults: it understands HTTP/1.1 enough to see S3's operations, and does to each what its rules say.

Between it and the server behind it all is plain and well; before it, TCP or TLS. Connections are kept open on both sides.
"""

import http.client
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from io import BufferedReader
from typing import Self
from urllib.parse import urlsplit

from tests.servers.fault_rules import PLAIN, Asked, Fault, Rule, Rulebook, read_request
from tests.servers.scripted import Reply, reset, send

SLICE = 64 * 1024
TLS_HELLO = b"\x16"
HOP = {"connection", "transfer-encoding", "keep-alive", "proxy-connection", "expect"}


@dataclass(frozen=True)
class Passed:
    """A request that came by: bytes of its body that the server got, and its answer's status (0: not asked, or no answer)."""

    operation: str
    part: int
    sent: int
    status: int


class FaultProxy:
    """Listens on loopback before the http server at `endpoint`. `tls`: what it shows to its clients, over https then."""

    def __init__(self, endpoint: str, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        parts = urlsplit(endpoint)
        self._target = (parts.hostname or "", parts.port or 80)
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._healed = threading.Event()
        self._open: set[socket.socket] = set()
        self._passed: list[Passed] = []
        self._listening: socket.socket | None = None
        self.tls = tls
        self.deaf = False  # connections are taken, and nothing is ever said
        self.rules = Rulebook()
        self.open()
        self.port = self._bound().getsockname()[1]
        self.endpoint = f"{'https' if tls else 'http'}://{host}:{self.port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # what tests do with it

    def lay(self, *rules: Rule) -> None:
        """These faults from now on."""
        self._healed = threading.Event()
        self.rules.lay(*rules)

    def heal(self) -> None:
        """No faults any more; who was kept waiting is let go."""
        self.rules.lay()
        self.deaf = False
        self._healed.set()
        if self._listening is None:
            self.open()

    def open(self) -> None:
        """Listen; where it listened before."""
        self._listening = socket.create_server(("127.0.0.1", getattr(self, "port", 0)), backlog=128)
        threading.Thread(target=self._accept, args=(self._listening,), daemon=True).start()

    def shut(self) -> None:
        """Refuse connections, and end those that there are, until it is healed."""
        with self._lock:
            listening, self._listening = self._listening, None
            connections = tuple(self._open)
        if listening is not None:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)  # wakes accept()
            listening.close()
        for connection in connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._ended.set()
        self._healed.set()
        self.shut()

    @property
    def passed(self) -> tuple[Passed, ...]:
        """What came by so far, in the order in which it ended."""
        with self._lock:
            return tuple(self._passed)

    # connections

    def _bound(self) -> socket.socket:
        assert self._listening is not None
        return self._listening

    def _accept(self, listening: socket.socket) -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        behind = _Behind(self._target)
        with suppress(OSError, ValueError, http.client.HTTPException), self._secured(connection) as secured:
            with self._lock:
                self._open.add(secured)
            try:
                with secured.makefile("rb") as stream:
                    while self._answer(secured, stream, behind):
                        pass
            finally:
                behind.close()
                with self._lock:
                    self._open.discard(secured)
        connection.close()

    def _secured(self, connection: socket.socket) -> socket.socket:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.deaf:
            self._healed.wait()
        return self.tls.wrap_socket(connection, server_side=True) if self.tls else connection

    # one request

    def _answer(self, connection: socket.socket, stream: BufferedReader, behind: "_Behind") -> bool:
        """Whether the connection goes on."""
        if stream.peek(1)[:1] == TLS_HELLO:
            connection.sendall(b"HTTP/1.0 400 Bad Request\r\n\r\n")
            return False
        asked = _read_head(stream)
        if asked is None:
            return False
        fault = self.rules.fault_for(asked)
        if fault.shut:
            self.shut()
            return False
        if self._waits(fault.wait):
            return False
        if fault.instead is None:
            reply = self._forward(connection, stream, behind, asked, fault)
            if reply is None or self._waits(fault.late):
                return False
            reply = fault.answer(reply) if fault.answer else reply
        else:
            reply = fault.instead() if callable(fault.instead) else fault.instead
            _swallow(stream, asked, reply)
            self._note(asked, 0, 0)
        return self._reply(connection, reply)

    def _forward(
        self, connection: socket.socket, stream: BufferedReader, behind: "_Behind", asked: Asked, fault: Fault
    ) -> Reply | None:
        """What the server says; None where the connection was reset instead."""
        if "100-continue" in asked.headers.get("expect", ""):
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        behind.begin(asked, fault)
        count = 0
        for piece in _pieces(stream, asked.length, fault):
            count += behind.send(piece)
            if fault.rate and self._waits(len(piece) / fault.rate):
                return None
        if fault.cut is not None and count < asked.length:
            behind.close()
            reset(connection)
            self._note(asked, count, 0)
            return None
        reply = behind.reply(asked)
        self._note(asked, count, int(reply.status.split()[0]))
        return reply

    def _reply(self, connection: socket.socket, reply: Reply) -> bool:
        if reply.mute:
            self._healed.wait()
            return False
        if reply.silent:
            reset(connection)
            return False
        answer = reply.encoded()
        send(connection, answer if reply.cut is None else answer[: reply.cut], reply.drip, self._healed)
        if reply.cut is not None:
            reset(connection)
        return reply.cut is None and not reply.close

    def _waits(self, seconds: float) -> bool:
        """Whether all is over after so many seconds; not so many where the fault is over before."""
        if seconds:
            self._healed.wait(seconds)
        return self._ended.is_set()

    def _note(self, asked: Asked, sent: int, status: int) -> None:
        with self._lock:
            self._passed.append(Passed(asked.operation, asked.part, sent, status))


class _Behind:
    """The connection to the server behind, made when it is needed and kept."""

    def __init__(self, target: tuple[str, int]) -> None:
        self._connection = http.client.HTTPConnection(*target, timeout=60)

    def begin(self, asked: Asked, fault: Fault = PLAIN) -> None:
        self._connection.putrequest(asked.method, asked.target, skip_host=True, skip_accept_encoding=True)
        for name, value in asked.headers.items():
            if name not in HOP and name not in fault.without:
                self._connection.putheader(name, value)
        self._connection.endheaders()

    def send(self, piece: bytes) -> int:
        """Bytes that were taken: none any more where the server has answered and closed before it had them all."""
        try:
            self._connection.send(piece)
        except OSError:
            return 0
        return len(piece)

    def reply(self, asked: Asked) -> Reply:
        answered = self._connection.getresponse()
        body = answered.read()
        headers = tuple((name, value) for name, value in answered.getheaders() if name.lower() not in HOP)
        if asked.method != "HEAD":
            headers = tuple(pair for pair in headers if pair[0].lower() != "content-length")
        return Reply(f"{answered.status} {answered.reason or 'Unnamed'}", headers, body)

    def close(self) -> None:
        self._connection.close()


def _read_head(stream: BufferedReader) -> Asked | None:
    line = stream.readline().decode("latin-1").strip()
    if not line:
        return None
    headers = {}
    while raw := stream.readline().strip():
        name, _, value = raw.decode("latin-1").partition(":")
        headers[name.lower()] = value.strip()
    return read_request(line, headers)


def _pieces(stream: BufferedReader, length: int, fault: Fault) -> Iterator[bytes]:
    """The body as the server gets it."""
    left = length if fault.cut is None else min(fault.cut, length)
    at = 0
    while at < left:
        piece = stream.read(min(SLICE, left - at))
        if not piece:
            return
        if fault.flip is not None and at <= fault.flip < at + len(piece):
            place = fault.flip - at
            piece = piece[:place] + bytes([piece[place] ^ 0x20]) + piece[place + 1 :]
        at += len(piece)
        yield piece


def _swallow(stream: BufferedReader, asked: Asked, reply: Reply) -> None:
    """As much of the body as the one who answers would read."""
    left = asked.length if reply.read < 0 else min(reply.read, asked.length)
    while left and (piece := stream.read(min(SLICE, left))):
        left -= len(piece)


def answered(status: str = "", body: bytes | None = None, without: tuple[str, ...] = (), **headers: str):
    """A rewrite: the server's answer with another status or body, without some headers, and with others (x_amz_id: x-amz-id)."""
    added = {name.replace("_", "-"): value for name, value in headers.items()}
    gone = {*without, *added, *(("content-length",) if body is not None else ())}

    def rewrite(reply: Reply) -> Reply:
        kept = tuple(pair for pair in reply.headers if pair[0].lower() not in gone)
        return replace(
            reply, status=status or reply.status, headers=(*kept, *added.items()), body=reply.body if body is None else body
        )

    return rewrite


def with_etag(change):
    """A rewrite: the ETag as `change` writes it."""

    def rewrite(reply: Reply) -> Reply:
        headers = tuple((name, change(value) if name.lower() == "etag" else value) for name, value in reply.headers)
        return replace(reply, headers=headers)

    return rewrite
