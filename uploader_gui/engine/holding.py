"""Destinations that wait as a whole: unreachable, throttling, or in need of the person."""

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
        self._holds: dict[str, Hold] = {hold.destination: hold for hold in queue.holds()}

    def times(self, destination: str) -> int:
        """How often in a row it was held."""
        hold = self._holds.get(destination)
        return hold.times if hold else 0

    def hold(self, destination: str, trouble: Trouble, wait: float) -> None:
        """Let everything for it wait `wait` seconds, unless it waits already."""
        now = self._clock.now()
        with self._lock:
            before = self._holds.get(destination)
            if before and before.until > now and before.reason == trouble.kind:
                return
            times = before.times + 1 if before else 1
            self._holds[destination] = Hold(destination, trouble.kind, now + wait, times, trouble.message)
        _log.info("%s waits %.1f s: %s", destination, wait, trouble, extra={"destination": destination, "kind": trouble.kind})
        self._queue.hold(destination, trouble.kind, now + wait, trouble.message)

    def worked(self, destination: str) -> None:
        """Something arrived there: it does not wait any more."""
        with self._lock:
            held = self._holds.pop(destination, None)
        if held:
            self._queue.release(destination)

    def forget(self) -> None:
        """The person changed something: look at the queue's holds again."""
        holds = {hold.destination: hold for hold in self._queue.holds()}
        with self._lock:
            self._holds = holds
