"""Many connections in one thread: each is served by a generator that yields what it waits for."""

import selectors
import socket
import ssl
from collections.abc import Callable, Generator
from contextlib import suppress

READ, WRITE = selectors.EVENT_READ, selectors.EVENT_WRITE
Serving = Generator[int, None, None]
"""Yields READ or WRITE where it would have to wait."""

BACKLOG = 1024
BUFFER = 1 << 20
HEAD = 16 * 1024
DROP = getattr(socket, "MSG_TRUNC", 0) if hasattr(socket, "TCP_QUICKACK") else 0
"""On Linux a TCP socket throws bytes away without copying them (tcp(7), MSG_TRUNC)."""


class Gone(Exception):
    """The other side closed the connection."""


class Connection:
    """A non-blocking socket, read through one buffer."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.secure = isinstance(sock, ssl.SSLSocket)
        self.pending = bytearray()  # read, not yet asked for

    def more(self, scratch: memoryview) -> Generator[int, None, int]:
        """Read into `scratch`; how many bytes came. Raises Gone at the end."""
        while True:
            try:
                count = self.sock.recv_into(scratch)
            except (BlockingIOError, ssl.SSLWantReadError):
                yield READ
                continue
            except ssl.SSLWantWriteError:
                yield WRITE
                continue
            if not count:
                raise Gone
            return count

    def line_end(self, mark: bytes, scratch: memoryview) -> Generator[int, None, bytes]:
        """Everything up to and with `mark`."""
        while (at := self.pending.find(mark)) < 0:
            count = yield from self.more(scratch[:HEAD])  # what comes behind it is copied once more
            self.pending += scratch[:count]
        found = bytes(self.pending[: at + len(mark)])
        del self.pending[: at + len(mark)]
        return found

    def exactly(self, length: int, scratch: memoryview) -> Generator[int, None, bytes]:
        """The next `length` bytes, kept."""
        while len(self.pending) < length:
            count = yield from self.more(scratch[: max(1, length - len(self.pending))])
            self.pending += scratch[:count]
        found = bytes(self.pending[:length])
        del self.pending[:length]
        return found

    def through(self, length: int, look: Callable[[memoryview], None], scratch: memoryview) -> Generator[int, None, None]:
        """The next `length` bytes, shown to `look` as they come and not kept."""
        early = self.pending[:length]
        if early:
            del self.pending[: len(early)]
            look(memoryview(early))
            length -= len(early)
        while length:
            count = yield from self.more(scratch[: min(length, len(scratch))])
            look(scratch[:count])
            length -= count

    def drop(self, length: int, scratch: memoryview) -> Generator[int, None, None]:
        """Throw the next `length` bytes away, in the kernel where it can."""
        early = min(length, len(self.pending))
        del self.pending[:early]
        length -= early
        while length:
            if self.secure or not DROP:
                length -= yield from self.more(scratch[: min(length, len(scratch))])
                continue
            try:
                count = self.sock.recv_into(scratch, min(length, len(scratch)), DROP)
            except BlockingIOError:
                yield READ
                continue
            if not count:
                raise Gone
            length -= count

    def say(self, content: bytes) -> Generator[int, None, None]:
        """Send all of it."""
        rest = memoryview(content)
        while rest:
            try:
                rest = rest[self.sock.send(rest) :]
            except (BlockingIOError, ssl.SSLWantWriteError):
                yield WRITE
            except ssl.SSLWantReadError:
                yield READ


class Loop:
    """Accepts connections, and goes on with each when it can be read or written."""

    def __init__(self, serve: Callable[[Connection, memoryview], Serving], tls: ssl.SSLContext | None = None) -> None:
        self._serve = serve
        self._tls = tls
        self._scratch = memoryview(bytearray(BUFFER))
        self._selector = selectors.DefaultSelector()

    def run(self, listening: socket.socket) -> None:
        """For ever; ended with its process."""
        listening.setblocking(False)
        self._selector.register(listening, READ, None)
        while True:
            for key, _ in self._selector.select():
                if key.data is None:
                    self._accept(listening)
                else:
                    self._go_on(*key.data)

    def _accept(self, listening: socket.socket) -> None:
        sock, _ = listening.accept()
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._tls is not None:
            sock = self._tls.wrap_socket(sock, server_side=True, do_handshake_on_connect=False)
        connection = Connection(sock)
        serving = _guarded(self._serve(connection, self._scratch))
        self._selector.register(sock, READ, (connection, serving))
        self._go_on(connection, serving)

    def _go_on(self, connection: Connection, serving: Serving) -> None:
        try:
            wanted = next(serving)
        except StopIteration:
            self._selector.unregister(connection.sock)
            connection.sock.close()
            return
        if self._selector.get_key(connection.sock).events != wanted:
            self._selector.modify(connection.sock, wanted, (connection, serving))


def _guarded(serving: Serving) -> Serving:
    with suppress(Gone, OSError):
        yield from serving


def listen() -> socket.socket:
    """A listening socket on loopback, at a port that the system chose."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen(BACKLOG)
    return listening
