"""The ends of uploads, written down: of small ones in groups, as one commit for each would cap how many of them a second can end."""

import logging
import threading
from collections.abc import Iterable

from uploader_gui.core.errors import DiskFull, QueueTaken, QueueUnwritable
from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import Move, Queue
from uploader_gui.engine.stop import Stop

MOST = 256
"""Ends kept back at the most: what a crash costs is to look at as many objects again."""
LONGEST = 0.5
"""Seconds that an end is kept back while others go on ending."""

_log = logging.getLogger(__name__)


class Outcomes:
    """Ends that are not written down yet. Thread-safe."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._moves: list[Move] = []
        self._since = 0.0

    def add(self, move: Move) -> bool:
        """Keep it back; True when it is time to write."""
        now = self._clock.monotonic()
        with self._lock:
            if not self._moves:
                self._since = now
            self._moves.append(move)
            return len(self._moves) >= MOST or now - self._since >= LONGEST

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._moves)

    def take(self) -> tuple[Move, ...]:
        """All of them, for the caller to write down."""
        with self._lock:
            moves, self._moves = tuple(self._moves), []
        return moves

    def put_back(self, moves: Iterable[Move]) -> None:
        """They could not be written."""
        with self._lock:
            self._moves[:0] = moves


def write_down(queue: Queue, move: Move, closing: Stop) -> None:
    """However long the queue can't be written, or until `closing`: the row says "running" until then, which is safe."""
    while True:
        try:
            queue.move(move.upload_id, move.cause, move.note)
            return
        except (DiskFull, QueueUnwritable, QueueTaken) as trouble:
            _log.warning("upload %d waits to be written down: %s", move.upload_id, trouble, extra={"kind": trouble.kind})
            if closing.wait(5.0):
                return
