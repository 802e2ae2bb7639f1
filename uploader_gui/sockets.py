"""The connections that are open, so that they can be ended from any thread: a client that is closed does not wake who reads."""

import socket
import threading
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

if TYPE_CHECKING:
    import httpx

_OPENED = ("connect_tcp.complete", "start_tls.complete")
"""What httpx tells of a connection of its own, and of one by way of a proxy."""


class Sockets:
    """Thread-safe. Put `extensions` into every request, so that its connection is known."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: WeakSet[socket.socket] = WeakSet()
        self._ended = False
        self.extensions: Mapping[str, Any] = {"trace": self._trace}

    def end(self) -> None:
        """Whoever waits on one wakes with an error; new ones are ended as they come."""
        with self._lock:
            self._ended = True
            for each in self._open:
                _end(each)

    def _trace(self, event: str, facts: Mapping[str, Any]) -> None:
        if not event.endswith(_OPENED):
            return
        found = facts["return_value"].get_extra_info("socket")
        with self._lock:
            self._open.add(found)
            if self._ended:
                _end(found)


def end_answer(answer: "httpx.Response") -> None:
    """Whoever reads this one wakes with an error."""
    stream = answer.extensions.get("network_stream")
    found = stream.get_extra_info("socket") if stream is not None else None
    if found is not None:
        _end(found)


def _end(found: socket.socket) -> None:
    with suppress(OSError):  # not SSLSocket's own shutdown: that one would pull TLS away under the other thread's feet
        socket.socket.shutdown(found, socket.SHUT_RDWR)
