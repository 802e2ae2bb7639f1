"""Keeps the list of what has ended as long as the person wants it: all of it, unless they say otherwise."""

import logging
from collections.abc import Callable

from uploader_gui.core.errors import Trouble
from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import Queue

AT_ONCE = 500
"""Rows that are taken off the list in one commit, once a second."""
EVERY = 60.0
"""Seconds between two looks while there is nothing to take off."""

_log = logging.getLogger(__name__)


class Keeping:
    """`busy` says whether anything is uploaded at this moment: then the list is left alone."""

    def __init__(self, queue: Queue, clock: Clock, busy: Callable[[], bool]) -> None:
        self._queue = queue
        self._clock = clock
        self._busy = busy
        self._most = 0
        self._due = 0.0

    def choose(self, most: int) -> None:
        """How many ended uploads stay in any case; whole jobs beyond them go, the oldest first. 0: everything stays."""
        self._most, self._due = most, 0.0

    def look(self) -> int:
        """To be called once a second; how many were taken off the list."""
        now = self._clock.monotonic()
        if not self._most or now < self._due or self._busy():
            return 0
        try:
            count = self._queue.prune(self._most, AT_ONCE)
        except Trouble as trouble:
            _log.info("the list of what has ended could not be shortened: %s", trouble, extra={"kind": trouble.kind})
            count = 0
        if not count:
            self._due = now + EVERY
        return count
