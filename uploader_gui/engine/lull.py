"""That nothing was there to claim: lanes that are busy with parts need not ask the queue again after each of them."""

from uploader_gui.core.ports import Clock

LONGEST = 1.0
"""Seconds that it is believed at the most, should something have come without a ring of the bell."""


class Lull:
    """Nothing to claim, since a ring of the bell, but for destinations that had all their lanes. One lane at a time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rings = -1
        self._full: frozenset[str] = frozenset()
        self._until = 0.0

    def begin(self, rings: int, full: frozenset[str], due: float | None) -> None:
        """Nothing was found; something may be `due` at a moment of the computer's clock. `rings`: read before the queue was asked."""
        seconds = LONGEST if due is None else min(max(due - self._clock.now(), 0.0), LONGEST)
        self._rings, self._full, self._until = rings, full, self._clock.monotonic() + seconds

    def lasts(self, rings: int, full: frozenset[str]) -> bool:
        """Whether asking the queue now would find nothing, either."""
        return rings == self._rings and self._full <= full and self._clock.monotonic() < self._until
