"""A line to the process at the doorbell: what it can do, and the plain socket that it mostly is."""

import socket
import time
from collections.abc import Callable
from typing import Protocol

TO_CONNECT = 2.0
"""Seconds that whoever listens may take to let one in."""


class Line(Protocol):
    """A connection to the process at the door."""

    def say(self, request: bytes, patience: float) -> None:
        """Send all of it. Raises TimeoutError when nothing moves for `patience` seconds; a cut is for `hear` to find."""
        ...

    def hear(self, patience: float) -> bytes:
        """What came next, b"" after a cut. Raises TimeoutError after `patience` silent seconds."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


Call = Callable[[str], Line | None]
"""A line to whoever listens under a name, None when nobody does."""


def call_socket(name: str) -> Line | None:
    """A line to the Unix socket at this path, None when nobody listens."""
    until = time.monotonic() + TO_CONNECT
    while True:
        door = socket.socket(socket.AF_UNIX)
        door.settimeout(TO_CONNECT)
        try:
            door.connect(name)
        except BlockingIOError:  # many ring at once: a socket with a timeout does not wait for its place in the row
            door.close()
            if time.monotonic() > until:
                return None
            time.sleep(0.01)
        except OSError:
            door.close()
            return None
        else:
            return _SocketLine(door)


class _SocketLine:
    """See Line."""

    def __init__(self, door: socket.socket) -> None:
        self._door = door

    def say(self, request: bytes, patience: float) -> None:
        self._door.settimeout(patience)
        rest = memoryview(request)
        try:
            while rest:
                rest = rest[self._door.send(rest) :]
        except TimeoutError:
            raise
        except OSError:  # cut; it may have said why before
            return

    def hear(self, patience: float) -> bytes:
        self._door.settimeout(patience)
        try:
            return self._door.recv(65536)
        except TimeoutError:
            raise
        except OSError:
            return b""

    def close(self) -> None:
        self._door.close()
