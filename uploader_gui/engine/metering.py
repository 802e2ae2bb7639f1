"""Waiting while the network is metered, for those who asked for it."""

import logging

from uploader_gui.core.ports import Clock
from uploader_gui.engine.limit import Limiter
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.watch import Network

EVERY = 5.0
"""Seconds between two questions whether the network is metered; when it becomes another one, at once."""

_log = logging.getLogger(__name__)


class Metering:
    """Lets nothing out while it should wait. Looks are one thread's; the person's word comes from another."""

    def __init__(self, limiter: Limiter, bell: Bell, clock: Clock) -> None:
        self._limiter = limiter
        self._bell = bell
        self._clock = clock
        self._minds = self._anyway = self._metered = self._known = False
        self._sources: frozenset[str] = frozenset()
        self._due = 0.0

    @property
    def minds(self) -> bool:
        """Whether it matters what a network costs."""
        return self._minds

    @property
    def waits(self) -> bool:
        """Whether uploads wait for another network at this moment."""
        return self._minds and self._metered and not self._anyway

    def choose(self, minds: bool) -> None:  # noqa: FBT001 - of a setting
        """Whether to wait on metered networks. Until it is known what this one is, nothing goes out."""
        if minds != self._minds:
            self._minds, self._anyway, self._metered, self._known, self._due = minds, False, False, False, 0.0
            self._settle()

    def upload_anyway(self) -> None:
        """Until the network is another one."""
        self._anyway = True
        self._settle()

    def look(self, network: Network) -> None:
        """To be called once a second."""
        if not self._minds:
            return
        now, sources = self._clock.monotonic(), network.sources()
        if sources != self._sources:
            self._sources, self._due = sources, now
            self._anyway = self._anyway and not self._known  # said before the first look, it is meant for this one
        if now >= self._due or not self._known:
            self._metered, self._known, self._due = network.metered(), True, now + EVERY
        self._settle()

    def _settle(self) -> None:
        barred = self._minds and not self._anyway and (self._metered or not self._known)
        if barred != self._limiter.barred:
            self._limiter.barred = barred
            self._bell.ring()
            _log.info("the network is metered: uploads wait" if barred else "uploads need not wait for another network")
