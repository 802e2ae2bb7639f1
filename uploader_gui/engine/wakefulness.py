"""Whether this computer slept, or its clock was set: told by clocks that should agree."""

from typing import NamedTuple

SLEPT = 5.0
"""Seconds of sleep from which connections are not trusted any more: most last longer, a dead one may cost minutes."""
LATE = 30.0
"""Seconds between two looks, due every second, after which the program was held up as if asleep: stopped, or in a paused machine."""
SET = 2.0
"""Seconds by which the clock on the wall jumps before that counts as set; what keeps time in step moves it by less."""


class Moment(NamedTuple):
    """Now, in seconds by three clocks: the one on the wall, one that counts only while awake, one that counts sleep, too.

    Where a platform has only one of the latter two, both are that one.
    """

    wall: float
    awake: float
    whole: float


class Noticed(NamedTuple):
    """What happened since the last look: seconds asleep, and by how many seconds the clock on the wall was set (0: neither)."""

    slept: float = 0.0
    set_by: float = 0.0


class Wakefulness:
    """Compares each moment with the one before."""

    def __init__(self, moment: Moment) -> None:
        self._last = moment

    def look(self, moment: Moment) -> Noticed:
        """What is to be noticed at this moment."""
        last, self._last = self._last, moment
        awake, whole = moment.awake - last.awake, moment.whole - last.whole
        slept = whole - awake if whole - awake > SLEPT else 0.0
        set_by = moment.wall - last.wall - whole
        return Noticed(slept or (awake if awake > LATE else 0.0), set_by if abs(set_by) > SET else 0.0)
