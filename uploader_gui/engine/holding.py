"""Destinations and accounts that wait as a whole: unreachable, throttling, or in need of the person."""

import logging
import threading

from uploader_gui.core.errors import Trouble
from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import Hold, Queue

_log = logging.getLogger(__name__)


class Holding:
    """Escalates once, however many lanes fail together. Thread-safe."""

    def __init__(self, queue: Queue, clock: Clock) -> None:
        self._queue = queue
        self._clock = clock
        self._lock = threading.Lock()
        self._holds: dict[str, Hold] = {hold.party: hold for hold in queue.holds()}

    def times(self, party: str) -> int:
        """How often in a row it was held."""
        hold = self._holds.get(party)
        return hold.times if hold else 0

    def waits_until(self, party: str) -> float:
        """Seconds since the epoch; 0 where it does not wait."""
        hold = self._holds.get(party)
        return hold.until if hold and hold.until > self._clock.now() else 0.0

    def hold(self, party: str, trouble: Trouble, wait: float) -> None:
        """Let everything for it wait `wait` seconds, unless it waits already."""
        now = self._clock.now()
        with self._lock:
            before = self._holds.get(party)
            if before and before.until > now and before.reason == trouble.kind:
                return
            times = before.times + 1 if before else 1
            self._holds[party] = Hold(party, trouble.kind, now + wait, times, trouble.message)
        _log.info("%s waits %.1f s: %s", party, wait, trouble, extra={"party": party, "kind": trouble.kind})
        self._queue.hold(party, trouble.kind, now + wait, trouble.message)

    def worked(self, *parties: str) -> None:
        """Something arrived there, or came from there: they do not wait any more."""
        for party in parties:
            if party not in self._holds:
                continue
            with self._lock:
                held = self._holds.pop(party, None)
            if held:
                self._queue.release(party)

    def forget(self) -> None:
        """The person changed something: look at the queue's holds again."""
        holds = {hold.party: hold for hold in self._queue.holds()}
        with self._lock:
            self._holds = holds
