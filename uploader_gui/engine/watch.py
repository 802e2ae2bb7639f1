"""Keeps an eye on what happens to the computer itself: it sleeps, its clock is set, its network becomes another one."""

import logging
from collections.abc import Callable
from typing import Protocol

from uploader_gui.engine.wakefulness import Moment, Noticed, Wakefulness

_log = logging.getLogger(__name__)


class Network(Protocol):
    """What this computer tells of its network. Nothing here says whether anybody can be reached: only trying does."""

    def sources(self) -> frozenset[str]:
        """The addresses of this computer that packets to far away leave from."""
        ...

    def has(self, address: str) -> bool:
        """Whether this computer still has an address."""
        ...

    def metered(self) -> bool:
        """Whether what is sent over it costs money, as far as the system knows."""
        ...


class Renewal(Protocol):
    """Who is told."""

    def start_afresh(self) -> None:
        """What is under way is given up and begun again, over new connections."""
        ...

    def leave_stale(self, stale: Callable[[str], bool]) -> None:
        """The same for what goes over connections from addresses that are `stale`."""
        ...

    def try_at_once(self) -> None:
        """Who could not be reached may be there again."""
        ...

    def look_after_reads(self) -> None:
        """Some may not return."""
        ...

    def shift_waits(self, seconds: float) -> None:
        """The clock on the wall was set by so much."""
        ...


class Watch:
    """To be asked to look once a second, by one thread."""

    def __init__(
        self,
        renewal: Renewal,
        network: Network,
        moment: Callable[[], Moment],
        each_second: Callable[[Network], object] = lambda _: None,
    ) -> None:
        """`each_second` is called with every look: for others who keep an eye on something."""
        self._renewal = renewal
        self._network = network
        self._moment = moment
        self._each_second = each_second
        self._wakefulness = Wakefulness(moment())
        self._sources = network.sources()

    def look(self) -> None:
        """Notice what happened since the last look, and see to it."""
        noticed = self._wakefulness.look(self._moment())
        if noticed.set_by:
            _log.info("the clock was set by %.0f s", noticed.set_by)
            self._renewal.shift_waits(noticed.set_by)
        self._renewal.look_after_reads()
        self._each_second(self._network)
        gone = self._look_at_network()
        if noticed.slept or gone:
            self._tell(noticed)
            self._renewal.start_afresh()
        else:
            self._renewal.leave_stale(lambda address: address != "" and not self._network.has(address))

    def _look_at_network(self) -> bool:
        """Whether all the addresses are gone that packets left from. Another one that came is a reason to try, and no more."""
        before, self._sources = self._sources, self._network.sources()
        if self._sources != before:
            self._renewal.try_at_once()
        return bool(before) and not any(address in self._sources or self._network.has(address) for address in before)

    @staticmethod
    def _tell(noticed: Noticed) -> None:
        why = f"asleep for {noticed.slept:.0f} s" if noticed.slept else "the network is another one"
        _log.info("what is under way begins again over new connections: %s", why)
