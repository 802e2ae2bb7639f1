"""What this computer tells of its clocks and its network: asked, at no cost, once a second, in the same way on every platform.

Qt's QNetworkInformation would tell of changes by itself, but needs another back end on each platform, and only tells that something
changed. Two sockets that send nothing tell from which address packets would leave, and whether an address is still there.
"""

import socket
import sys
import time
from collections.abc import Callable

from uploader_gui.desktop.linux_network import NetworkManager
from uploader_gui.engine.wakefulness import Moment
from uploader_gui.own_addresses import has_address

_FAR_AWAY = ((socket.AF_INET, ("192.0.2.1", 9)), (socket.AF_INET6, ("2001:db8::1", 9)))
"""Addresses that only stand in documents (RFC 5737, RFC 3849): the way to them is that to the internet. Nothing is sent."""

_COUNTS_SLEEP = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}

METERED_BY_QT = not sys.platform.startswith("linux")
"""Whether nobody but Qt tells here what a network costs, and only to a thread that runs Qt's event loop."""


class LocalNetwork:
    """See engine.watch.Network."""

    def __init__(self, metered: Callable[[], bool]) -> None:
        self.metered = metered

    def sources(self) -> frozenset[str]:
        """By the routes as they are now; none where there is no way out."""
        return frozenset(source for family, far in _FAR_AWAY if (source := _source(family, far)))

    def has(self, address: str) -> bool:
        """Found by taking it for a moment."""
        return has_address(address)


def local_network(*, under_qt: bool) -> LocalNetwork:
    """This computer's. `under_qt`: this thread is going to run Qt's event loop; else, nobody may know what a network costs."""
    if not METERED_BY_QT:
        return LocalNetwork(NetworkManager().metered)
    if not under_qt:
        return LocalNetwork(lambda: False)
    from uploader_gui.workers.by_qt.network import metered_by_qt

    return LocalNetwork(metered_by_qt())


def moment() -> Moment:
    """Now, by the clocks of this platform. Windows counts sleep in both: there a look that comes late tells of it."""
    clock = getattr(time, _COUNTS_SLEEP.get(sys.platform, ""), None)
    awake = time.monotonic()
    return Moment(time.time(), awake, awake if clock is None else time.clock_gettime(clock))


def _source(family: socket.AddressFamily, far: tuple[str, int]) -> str:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect(far)
            return str(probe.getsockname()[0])
    except OSError:
        return ""
