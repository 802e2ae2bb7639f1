"""The connections of a switchboard: made aside, watched while they are its own, given back when they are not needed."""

import selectors
import ssl
import threading
from collections import deque
from collections.abc import Callable

from uploader_gui.core.errors import Trouble
from uploader_gui.destinations.s3.connection import Connection, Connections

READ, WRITE = selectors.EVENT_READ, selectors.EVENT_WRITE
LATER = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
"""What a socket that does not block says for: not now."""


class Lines:
    """Used under the switchboard's lock. `call` wakes it: a connection was made, or could not be."""

    def __init__(self, connections: Connections, selector: selectors.BaseSelector, call: Callable[[], None]) -> None:
        self._connections = connections
        self._selector = selector
        self._call = call
        self._made: deque[tuple[Connection, Trouble | None]] = deque()
        self._free: list[Connection] = []
        self._writing: set[Connection] = set()
        self._closed = False
        self.dialing = 0

    def take(self) -> Connection | None:
        """One that carries nothing, if there is one."""
        while self._free:
            connection = self._free.pop()
            if not connection.closed:
                return connection
            self.end(connection)
        return None

    def take_rested(self) -> Connection | None:
        """One that others have used; or None, and a new one is made meanwhile."""
        connection = self._connections.take()
        if connection.http.sock is not None:
            self._adopt(connection)
            return connection
        self.dialing += 1
        threading.Thread(target=self._dial, args=(connection,), name="dial", daemon=True).start()
        return None

    def made(self) -> list[Trouble]:
        """Those that were made meanwhile carry nothing yet; what became of the others."""
        troubles: list[Trouble] = []
        while self._made:
            connection, trouble = self._made.popleft()
            self.dialing -= 1
            if trouble is None:
                self._adopt(connection)
                self._free.append(connection)
            else:
                self._connections.end(connection)
                troubles.append(trouble)
        return troubles

    def watch(self, connection: Connection, events: int) -> None:
        """What the selector tells of it; that it can be read always."""
        if (connection in self._writing) != bool(events & WRITE):
            self._writing.symmetric_difference_update([connection])
            self._selector.modify(connection.http.sock, events, connection)

    def put_back(self, connection: Connection) -> None:
        """It carries nothing any more."""
        connection.used = True
        self.watch(connection, READ)
        self._free.append(connection)

    def end(self, connection: Connection) -> None:
        """Close it."""
        self._writing.discard(connection)
        self._selector.unregister(connection.http.sock)
        self._connections.end(connection)

    def find_end(self, connection: Connection) -> None:
        """It carries nothing, and something came: its end, or a message of TLS's own."""
        if connection not in self._free:
            return  # it serves others by now
        try:
            connection.http.sock.recv(1)
        except LATER:
            return
        except OSError:
            pass
        self._free.remove(connection)
        self.end(connection)

    def rest(self, patience: float) -> None:
        """Those that carry nothing may serve others, who wait `patience` seconds for an answer."""
        while self._free:
            connection = self._free.pop()
            self._selector.unregister(connection.http.sock)
            connection.http.sock.settimeout(patience)
            self._connections.put_back(connection)

    def close(self) -> None:
        """Close those that carry nothing; what is made from now on is closed at once."""
        self._closed = True
        for connection, _ in self._made:
            self._connections.end(connection)
        self._made.clear()
        while self._free:
            self.end(self._free.pop())

    def _adopt(self, connection: Connection) -> None:
        connection.http.sock.setblocking(False)
        self._selector.register(connection.http.sock, READ, connection)

    def _dial(self, connection: Connection) -> None:
        trouble: Trouble | None = None
        try:
            self._connections.connect(connection)
        except Trouble as found:
            trouble = found
        self._made.append((connection, trouble))
        if self._closed:
            self._connections.end(connection)
        self._call()
