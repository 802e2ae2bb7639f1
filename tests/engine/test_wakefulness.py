"""Clocks that should agree: what they tell of sleep, and of a clock that was set."""

import pytest

from uploader_gui.engine.wakefulness import LATE, Moment, Noticed, Wakefulness

HOUR = 3600.0
START = Moment(1_800_000_000.0, 500.0, 700.0)


def later(wall: float = 1.0, awake: float = 1.0, whole: float = 1.0) -> Moment:
    return Moment(START.wall + wall, START.awake + awake, START.whole + whole)


@pytest.mark.parametrize(
    ("moment", "noticed"),
    [
        (later(), Noticed()),
        (later(wall=1.4), Noticed()),  # kept in step, a little at a time
        (later(wall=8 * HOUR, whole=8 * HOUR), Noticed(slept=8 * HOUR - 1)),
        (later(wall=3.0, whole=3.0), Noticed()),  # a nap: connections last longer
        (later(wall=1 + 5 * HOUR), Noticed(set_by=5 * HOUR)),
        (later(wall=1 - 5 * HOUR), Noticed(set_by=-5 * HOUR)),
        (later(wall=9 * HOUR, whole=8 * HOUR), Noticed(slept=8 * HOUR - 1, set_by=HOUR)),  # set while it slept
        (later(wall=LATE + 5, awake=LATE + 5, whole=LATE + 5), Noticed(slept=LATE + 5)),  # stopped; or Windows, where both count sleep
    ],
)
def test_what_is_noticed(moment: Moment, noticed: Noticed) -> None:
    found = Wakefulness(START).look(moment)
    assert (found.slept, found.set_by) == pytest.approx((noticed.slept, noticed.set_by))


def test_it_is_noticed_once() -> None:
    wakefulness = Wakefulness(START)
    slept = later(wall=HOUR, whole=HOUR)
    assert wakefulness.look(slept) != Noticed()
    after = slept._replace(wall=slept.wall + 1, awake=slept.awake + 1, whole=slept.whole + 1)
    assert wakefulness.look(after) == Noticed()
