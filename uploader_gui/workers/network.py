"""What this computer tells of its clocks and its network: asked, at no cost, once a second, in the same way on every platform.

Qt's QNetworkInformation would tell of changes by itself, but needs another back end on each platform, and only tells that something
changed. Two sockets that send nothing tell from which address packets would leave, and whether an address is still there.
"""

import ipaddress
import socket
import sys
import time
from typing import TYPE_CHECKING

from uploader_gui.desktop.linux_network import NetworkManager
from uploader_gui.engine.wakefulness import Moment

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation

_FAR_AWAY = ((socket.AF_INET, ("192.0.2.1", 9)), (socket.AF_INET6, ("2001:db8::1", 9)))
"""Addresses that only stand in documents (RFC 5737, RFC 3849): the way to them is that to the internet. Nothing is sent."""

_COUNTS_SLEEP = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}


class LocalNetwork:
    """See engine.watch.Network. Made in the thread of the application, where Qt's information has to be loaded."""

    def __init__(self) -> None:
        self._manager = NetworkManager() if sys.platform.startswith("linux") else None
        self._qt = None if self._manager else _loaded_information()

    def metered(self) -> bool:
        """False where nobody knows."""
        if self._manager is not None:
            return self._manager.metered()
        return bool(self._qt is not None and self._qt.isMetered())

    def sources(self) -> frozenset[str]:
        """By the routes as they are now; none where there is no way out."""
        return frozenset(source for family, far in _FAR_AWAY if (source := _source(family, far)))

    def has(self, address: str) -> bool:
        """Found by taking it for a moment."""
        family = socket.AF_INET6 if ipaddress.ip_address(address.partition("%")[0]).version == 6 else socket.AF_INET
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.bind((address, 0))
        except OSError:
            return False
        return True


def _loaded_information() -> "QNetworkInformation | None":
    """What Windows and macOS tell Qt; None where they tell nothing."""
    from PySide6.QtNetwork import QNetworkInformation

    loaded = QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered)
    return QNetworkInformation.instance() if loaded else None


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
