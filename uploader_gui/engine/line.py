"""The line in which uploads stand: people move some of it, and let some go next."""

from collections.abc import Callable

from uploader_gui.core.errors import KINDS, Action, SourceOffline
from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import Direction, Queue, Selection, Started
from uploader_gui.engine.holding import ASKED

PASSING = (
    frozenset(kind for kind, each in KINDS.items() if each.action in (Action.NOTHING, Action.RETRY)) - ASKED - {SourceOffline.kind}
)
"""Reasons to hold a destination or an account that time alone ends: whoever is in a hurry may try before."""


class Line:
    """See core.queue; `look_again` is called where something may be claimed by now."""

    def __init__(self, queue: Queue, clock: Clock, look_again: Callable[[], object]) -> None:
        self._queue = queue
        self.now = clock.now
        self._look_again = look_again

    def move(self, direction: Direction, selection: Selection) -> int:
        """How many moved."""
        return self._queue.reorder(direction, selection)

    def take_back(self, selection: Selection, since: float) -> int:
        """A cancel that was not meant; how many uploads."""
        count = self._queue.take_back(selection, since)
        self._look_again()
        return count

    def start_now(self, selection: Selection) -> Started:
        """What waits for a time, or for its turn, goes next; what does not is told with the reason."""
        started = self._queue.start_now(selection, PASSING)
        self._look_again()
        return started
