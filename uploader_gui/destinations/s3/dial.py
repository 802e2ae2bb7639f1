"""Sockets whose making can be given up, and that find out when the other side is gone."""

import errno
import os
import selectors
import socket
from collections.abc import Callable
from time import monotonic
from typing import Any

SLICE = 0.2
"""Seconds after which whoever waits for a connection looks whether it is still wanted."""
SILENT_SECONDS = 20
"""Seconds without a sign of life after which a connection is dead: nothing that was sent is acknowledged, no probe is answered.

Left to itself the system finds that out after a quarter of an hour. Twice as long as uploads may take to go on after the network's
return: a system repeats what was lost at intervals that double, so the last one before this is at most half of it ago.
"""
_PROBE_AFTER, _PROBE_EVERY = 10, 5
_UNDER_WAY = {errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK)}
_OPTIONS = (
    ("TCP_KEEPIDLE", _PROBE_AFTER),
    ("TCP_KEEPALIVE", _PROBE_AFTER),  # the same on macOS
    ("TCP_KEEPINTVL", _PROBE_EVERY),
    ("TCP_KEEPCNT", (SILENT_SECONDS - _PROBE_AFTER) // _PROBE_EVERY),
    ("TCP_USER_TIMEOUT", SILENT_SECONDS * 1000),
)
"""What of these a platform does not know is left out: there a request is given up when its answer takes too long."""


_Place = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]


def dial(address: tuple[str, int], seconds: float, unwanted: Callable[[], bool]) -> socket.socket:
    """A connection to the first of the host's addresses that answers, all of them within `seconds`; each has its share.

    Raises OSError; ConnectionAbortedError as soon as it is `unwanted`.
    """
    found = _found(*address)
    until = monotonic() + seconds
    for index, (family, kind, protocol, _, place) in enumerate(found):
        sock = socket.socket(family, kind, protocol)
        try:
            share = (until - monotonic()) / (len(found) - index)
            _connect(sock, place, share, unwanted)
        except OSError:
            sock.close()
            if unwanted() or index == len(found) - 1:
                raise
        else:
            sock.settimeout(seconds)
            _stay_alert(sock)
            return sock
    raise OSError(errno.EADDRNOTAVAIL, "no address")


def _found(host: str, port: int) -> list[_Place]:
    name = host.encode() if host.isascii() else host  # for a text Python loads the alphabets of the world: 10 ms
    return socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)  # type: ignore[return-value] # with bytes it gives the same


def _connect(sock: socket.socket, place: object, seconds: float, unwanted: Callable[[], bool]) -> None:
    sock.setblocking(False)
    number = sock.connect_ex(place)  # type: ignore[arg-type] # whatever getaddrinfo gave
    if number in _UNDER_WAY:
        until = monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(sock, selectors.EVENT_WRITE)
            while not selector.select(SLICE):
                if unwanted():
                    raise ConnectionAbortedError(errno.ECONNABORTED, "not wanted any more")
                if monotonic() >= until:
                    raise TimeoutError(errno.ETIMEDOUT, f"no connection within {seconds:.0f} s")
        number = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if number:
        raise OSError(number, os.strerror(number))


def _stay_alert(sock: socket.socket) -> None:
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _OPTIONS:
        option = getattr(socket, name, None)
        if option is not None:
            sock.setsockopt(socket.IPPROTO_TCP, option, value)
