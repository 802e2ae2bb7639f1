"""Sends a reply over a socket, with whatever is to go wrong with its body."""

import select
import socket
import struct
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus

from tests.servers.drive.log import Ended, Entry
from tests.servers.drive.manners import How, Manners
from tests.servers.drive.wire import Reply, Stream

CHUNK = 128 * 1024
TICK = 0.02
LINGER = "hh" if sys.platform == "win32" else "ii"


@dataclass
class Sender:
    """One connection's way out. `stopping` ends stalls and slow bodies."""

    connection: socket.socket
    manners: Manners
    stopping: threading.Event
    entry: Entry

    def send(self, reply: Reply, *, body: bool = True) -> bool:
        """Whether the connection can be used again."""
        try:
            kept = self._sent(reply, body)
        except OSError:
            self.entry.ended = Ended.CLIENT_LEFT
            return False
        self.entry.ended = Ended.COMPLETE if kept else Ended.CUT
        return kept

    def reset(self) -> None:
        """The connection ends at once, and what is on its way is lost."""
        with suppress(OSError):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(LINGER, 1, 0))
        self.connection.close()

    def _sent(self, reply: Reply, body: bool) -> bool:
        head = _head(reply)
        if isinstance(reply.body, bytes):
            self.connection.sendall(head + (reply.body if body else b""))
            return True
        self.connection.sendall(head)
        return not body or self._streamed(reply.body)

    def _streamed(self, stream: Stream) -> bool:
        offset = stream.start
        while True:
            if (ended := self._broken(stream, offset)) is not None:
                return ended
            if offset >= stream.end or self.stopping.is_set():
                break
            piece = stream.read(offset, self._step(stream, offset))
            self._put(piece, stream)
            offset += len(piece)
        if stream.chunked:
            self.connection.sendall(b"0\r\n\r\n")
        return offset >= stream.end

    def _step(self, stream: Stream, offset: int) -> int:
        size = min(CHUNK, stream.end - offset)
        if stream.limit:
            size = min(size, max(1, int(stream.limit * TICK)))
        broken = self.manners.next_break(stream.file, stream.start, offset + 1) if stream.file else None
        return min(size, broken[0] - offset) if broken else size

    def _put(self, piece: bytes, stream: Stream) -> None:
        framed = b"%x\r\n%b\r\n" % (len(piece), piece) if stream.chunked else piece
        self.entry.sent += len(piece)  # before: the client must not have what the log does not know of
        try:
            self.connection.sendall(framed)
        except OSError:
            self.entry.sent -= len(piece)
            raise
        if stream.limit:
            self.stopping.wait(len(piece) / stream.limit)

    def _broken(self, stream: Stream, offset: int) -> bool | None:
        """None if the body goes on; otherwise whether the connection does."""
        while stream.file and (found := self.manners.next_break(stream.file, stream.start, offset)) and found[0] == offset:
            broken = found[1]
            if not self.manners.take(broken):
                continue
            if broken.how is How.ACT and broken.act:
                broken.act()
                continue
            self._end(broken.how)
            return False
        return None

    def _end(self, how: How) -> None:
        if how is How.RESET:
            self.reset()
        elif how is How.STALL:
            self._stall()
        else:
            self.connection.shutdown(socket.SHUT_RDWR)

    def _stall(self) -> None:
        """Until the client goes away or the server stops."""
        while not self.stopping.wait(TICK):
            ready, _, _ = select.select([self.connection], [], [], 0)
            if ready and not self.connection.recv(1, socket.MSG_PEEK):
                return


def _head(reply: Reply) -> bytes:
    status = HTTPStatus(reply.status)
    headers = dict(reply.headers)
    if isinstance(reply.body, bytes):
        headers["Content-Length"] = str(len(reply.body))
    elif reply.body.chunked:
        headers["Transfer-Encoding"] = "chunked"
    else:
        headers["Content-Length"] = str(reply.body.end - reply.body.start)
    lines = [f"HTTP/1.1 {status.value} {status.phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")
