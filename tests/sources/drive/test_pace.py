"""The pace of an account: halved when Drive minds, regained slowly, the same for all lanes."""

import pytest

from tests.engine.stage import HandClock
from uploader_gui.core.errors import SourceThrottled, Stopped
from uploader_gui.sources.drive.pace import BURST, FULL, LEAST, LIST, LONGEST, MEDIA, Pace


class Hourglass:
    """Waiting moves the clock."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.waits: list[float] = []
        self.closing = False
        self.pace = Pace(self.clock, self.wait)

    def wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self.clock.time += seconds
        return self.closing

    def minded(self, retry_after: float = 0.0) -> None:
        self.pace.refused(self.pace.take(MEDIA), SourceThrottled(retry_after=retry_after))


def test_what_is_within_the_quota_does_not_wait() -> None:
    glass = Hourglass()
    for _ in range(int(BURST * FULL / MEDIA)):
        glass.pace.take(MEDIA)
    assert glass.waits == []
    began = glass.clock.time
    for _ in range(250):
        glass.pace.take(LIST)
    assert glass.clock.time - began == pytest.approx(250 * LIST / FULL, rel=0.01)


def test_it_is_halved_and_comes_back_slowly() -> None:
    glass = Hourglass()
    for expected in (FULL / 2, FULL / 4, FULL / 8):
        glass.minded()
        assert glass.pace.rate == expected
    glass.pace.answered(glass.pace.take(MEDIA))
    assert glass.pace.rate == FULL / 8, "one answer is no reason yet"
    for _ in range(40):
        glass.clock.time += 5
        glass.pace.answered(glass.pace.take(MEDIA))
    assert glass.pace.rate == FULL


def test_it_never_comes_to_a_halt() -> None:
    glass = Hourglass()
    for _ in range(20):
        try:
            glass.minded()
        except SourceThrottled:
            glass.clock.time += 60
    assert glass.pace.rate == LEAST


def test_refusals_of_requests_that_were_under_way_together_are_one() -> None:
    glass = Hourglass()
    taken = [glass.pace.take(MEDIA) for _ in range(8)]
    glass.clock.time += 0.2
    for at in taken:
        glass.pace.refused(at, SourceThrottled())
    assert glass.pace.rate == FULL / 2
    glass.pace.take(MEDIA)
    assert glass.waits == [1.5]


def test_an_answer_ends_a_row_of_refusals() -> None:
    glass = Hourglass()
    for _ in range(6):
        glass.minded()
        glass.pace.answered(glass.pace.take(MEDIA))
    assert max(glass.waits) < 2


def test_nobody_sits_in_a_long_wait() -> None:
    glass = Hourglass()
    with pytest.raises(SourceThrottled) as caught:
        glass.minded(retry_after=1800)
    assert caught.value.retry_after == 1800
    glass.pace.take(MEDIA)
    assert glass.waits == [LONGEST], "a person's retry is not kept waiting half an hour here"


def test_closing_ends_a_wait() -> None:
    glass = Hourglass()
    glass.minded()
    glass.closing = True
    with pytest.raises(Stopped):
        glass.pace.take(MEDIA)
    with pytest.raises(Stopped):
        glass.pace.pause(0)
