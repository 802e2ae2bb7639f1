"""The limit on what goes out, by a clock that moves only when every lane waits."""

import threading
from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

import pytest

from tests.engine.stage import HandClock
from tests.engine.virtual_time import Life, VirtualLane, VirtualTime
from uploader_gui.core.errors import Stopped
from uploader_gui.core.rate import NO_LIMIT, STOPPED
from uploader_gui.core.timetable import DAYS, InForce, parse_rule
from uploader_gui.engine.flow import Outflow
from uploader_gui.engine.limit import CREDIT, LEEWAY, SLICE_SECONDS, Limiter
from uploader_gui.engine.progress import ProgressBoard
from uploader_gui.engine.stop import Stop

KB, MB = 1000, 1_000_000
SLICE = 256 * 1024
MONDAY_NINE = datetime(2026, 11, 16, 9).timestamp()


class Line:
    """A line to the store that carries `capacity` bytes a second of each lane; notes when what went out."""

    def __init__(self, time: VirtualTime, limiter: Limiter, capacity: float = 1e12) -> None:
        self.time, self.limiter, self.capacity = time, limiter, capacity
        self.notes: list[tuple[float, int, int]] = []  # when, which lane, how many bytes

    def lane(self, number: int, *, until: float, wanted: int = SLICE) -> Life:
        def live(lane: VirtualLane) -> None:
            while self.time.time < until:
                count = self.limiter.room(wanted, lane)
                self.notes.append((self.time.time, number, count))
                lane.wait(count / self.capacity)

        return live

    def sent(self, begin: float, end: float, lane: int | None = None) -> int:
        return sum(count for at, number, count in self.notes if begin <= at < end and lane in (None, number))


def at(second: float, do: Callable[[], None]) -> Life:
    """Someone who does something at a moment."""

    def live(lane: VirtualLane) -> None:
        lane.wait(second)
        do()

    return live


def limited(rate: int, capacity: float = 1e12) -> Line:
    time = VirtualTime()
    limiter = Limiter(time)
    limiter.choose(rate)
    return Line(time, limiter, capacity)


@pytest.mark.parametrize(
    ("rate", "lanes"), [*((rate, lanes) for rate in (100 * KB, 2 * MB, 20 * MB) for lanes in (1, 4, 8, 64)), (400 * MB, 8)]
)
def test_ten_seconds_carry_what_the_limit_says(rate: int, lanes: int) -> None:
    line = limited(rate)
    line.time.live(*(line.lane(number, until=10) for number in range(lanes)))
    assert line.sent(0, 10) == pytest.approx(10 * rate, rel=0.02)


@pytest.mark.parametrize("lanes", [1, 8])
def test_just_below_what_the_line_carries_the_limit_is_reached(lanes: int) -> None:
    line = limited(20 * MB, capacity=22 * MB / lanes)
    line.time.live(*(line.lane(number, until=10) for number in range(lanes)))
    assert line.sent(0, 10) == pytest.approx(200 * MB, rel=0.02)


@pytest.mark.parametrize("rate", [100 * KB, 2 * MB, 20 * MB])
def test_it_flows_evenly(rate: int) -> None:
    line = limited(rate)
    line.time.live(*(line.lane(number, until=5) for number in range(8)))
    slack = rate * (SLICE_SECONDS + LEEWAY)
    for tenths in range(50):
        assert abs(line.sent(tenths / 10, tenths / 10 + 0.1) - rate / 10) <= slack
    moments = [moment for moment, _, _ in line.notes]
    assert max(later - earlier for earlier, later in pairwise(moments)) <= SLICE_SECONDS + LEEWAY + 0.001


def test_lanes_share_alike_also_with_one_that_began_early() -> None:
    line = limited(2 * MB)

    def late(number: int) -> Life:
        def live(lane: VirtualLane) -> None:
            lane.wait(2)
            line.lane(number, until=12)(lane)

        return live

    line.time.live(line.lane(0, until=12), *(late(number) for number in range(1, 8)))
    shares = [line.sent(2, 12, lane) for lane in range(8)]
    assert max(shares) - min(shares) <= 0.02 * sum(shares)


def test_after_a_pause_only_a_moment_is_caught_up() -> None:
    line = limited(2 * MB)
    line.time.live(line.lane(0, until=1))
    line.time.time = 60.0
    line.time.live(*(line.lane(number, until=70) for number in range(8)))
    assert line.sent(60, 60.1) <= 2 * MB * (CREDIT + 0.1 + SLICE_SECONDS + LEEWAY)
    assert line.sent(60, 70) == pytest.approx(20 * MB, rel=0.05)


def test_a_hiccup_is_caught_up() -> None:
    line = limited(2 * MB)

    def with_hiccups(lane: VirtualLane) -> None:
        for second in range(10):
            line.lane(0, until=second + 0.9)(lane)
            lane.wait(second + 1 - line.time.time)  # the store thinks before it answers

    line.time.live(with_hiccups)
    assert line.sent(0, 11) == pytest.approx(20 * MB, rel=0.05)


@pytest.mark.parametrize(("before", "after"), [(100 * KB, 10 * MB), (10 * MB, 100 * KB), (NO_LIMIT, 2 * MB)])
def test_another_limit_counts_within_a_second(before: int, after: int) -> None:
    line = limited(before, capacity=20 * MB)
    line.time.live(*(line.lane(number, until=9) for number in range(8)), at(3, lambda: line.limiter.choose(after)))
    assert line.sent(4, 9) == pytest.approx(5 * after, rel=0.05)


def test_without_the_limit_it_goes_on_at_full_speed_within_a_second() -> None:
    line = limited(10 * KB, capacity=1 * MB)
    line.time.live(*(line.lane(number, until=6) for number in range(64)), at(3, lambda: line.limiter.choose(NO_LIMIT)))
    assert line.sent(4, 6) == pytest.approx(2 * 64 * MB, rel=0.05)


def test_without_a_limit_nobody_waits_and_nothing_is_cut() -> None:
    limiter = Limiter(HandClock())
    assert [limiter.room(wanted, Stop()) for wanted in (1, SLICE, 10**9) for _ in range(1000)] == [1] * 1000 + [SLICE] * 1000 + [
        10**9
    ] * 1000


def test_a_lane_that_waits_lets_go_at_once_when_asked_to() -> None:
    clock, stop = HandClock(), Stop()  # this clock stands still: the turn never comes
    limiter = Limiter(clock)
    limiter.choose(10 * KB)
    limiter.room(SLICE, stop)
    ended = threading.Event()

    def wait() -> None:
        with pytest.raises(Stopped):
            limiter.room(SLICE, stop)
        ended.set()

    waiting = threading.Thread(target=wait)
    waiting.start()
    stop.request()
    assert ended.wait(10)
    waiting.join()


def test_the_place_of_a_lane_that_let_go_is_filled() -> None:
    line = limited(100 * KB)
    lanes: list[VirtualLane] = []

    def stopped(lane: VirtualLane) -> None:
        lanes.append(lane)
        line.lane(1, until=99)(lane)

    def stop_it() -> None:
        lanes[0].stop()

    line.time.live(line.lane(0, until=10), stopped, at(5.02, stop_it))
    assert line.time.time <= 10.2
    assert line.sent(0, 10) == pytest.approx(1000 * KB, rel=0.02)
    assert line.sent(5.1, 10, lane=1) == 0


def test_bytes_taken_back_have_gone_over_the_line_all_the_same() -> None:
    time = VirtualTime()
    limiter = Limiter(time)
    limiter.choose(1 * MB)
    total = 0

    def again_and_again(lane: VirtualLane) -> None:
        nonlocal total
        flow = Outflow(1, ProgressBoard(), Stop(), limiter)
        while time.time < 10:
            count = limiter.room(SLICE, lane)
            flow.sent(count)
            flow.sent(-count)
            total += count

    time.live(again_and_again)
    assert total == pytest.approx(10 * MB, rel=0.02)


def test_an_outflow_asks_the_limiter_under_its_own_stop() -> None:
    limiter, stop = Limiter(HandClock()), Stop()
    flow = Outflow(1, ProgressBoard(), stop, limiter)
    assert flow.room(SLICE) == SLICE
    limiter.choose(1 * MB)
    assert flow.room(SLICE) == 1 * MB * SLICE_SECONDS
    stop.request()
    with pytest.raises(Stopped):
        flow.room(SLICE)


# the timetable


def test_the_timetable_changes_the_pace_by_itself() -> None:
    time = VirtualTime(MONDAY_NINE - 5)
    limiter = Limiter(time)
    limiter.plan([parse_rule("mon 9-10 1M")], 4 * MB)
    line = Line(time, limiter)
    assert limiter.in_force() == InForce(4 * MB, MONDAY_NINE, 1 * MB)
    time.live(*(line.lane(number, until=10) for number in range(4)))
    assert line.sent(0, 5) == pytest.approx(20 * MB, rel=0.05)
    assert line.sent(6, 10) == pytest.approx(4 * MB, rel=0.05)
    assert limiter.in_force() == InForce(1 * MB, MONDAY_NINE + 3600, 4 * MB)


def test_when_the_timetable_says_stop_who_waits_lets_go_and_when_it_ends_bytes_go_again() -> None:
    clock = HandClock(MONDAY_NINE - 1)
    limiter = Limiter(clock)
    limiter.plan([parse_rule("mon 9-10 stop")])
    assert (limiter.room(SLICE, Stop()), limiter.stopped_for()) == (SLICE, 0.0)
    clock.time += 1
    with pytest.raises(Stopped):
        limiter.room(SLICE, Stop())
    assert limiter.in_force() == InForce(STOPPED, MONDAY_NINE + 3600, NO_LIMIT)
    assert limiter.stopped_for() == 3600
    clock.time += 3600
    assert (limiter.room(SLICE, Stop()), limiter.stopped_for()) == (SLICE, 0.0)


def test_a_lane_that_waits_when_the_stop_begins_lets_go_within_a_second() -> None:
    time = VirtualTime(MONDAY_NINE - 5)
    limiter = Limiter(time)
    limiter.plan([parse_rule("mon 9-10 stop")], 10 * KB)
    line = Line(time, limiter)
    time.live(*(line.lane(number, until=999) for number in range(64)))
    assert 5 <= time.time <= 6
    assert line.sent(5.1, 999) == 0


def test_a_stop_without_end_is_told_as_such() -> None:
    limiter = Limiter(HandClock())
    limiter.plan([parse_rule("daily 0-24 stop")])
    assert limiter.stopped_for() == float("inf")


def test_a_speed_chosen_by_hand_counts_until_the_timetable_changes_next() -> None:
    clock = HandClock(MONDAY_NINE)
    limiter = Limiter(clock)
    limiter.plan([parse_rule("mon 9-10 1M"), parse_rule("mon 11-12 2M")], 4 * MB)
    limiter.choose(8 * MB)
    assert limiter.in_force() == InForce(8 * MB, MONDAY_NINE + 3600, 8 * MB)
    clock.time += 3600
    assert limiter.in_force() == InForce(8 * MB, MONDAY_NINE + 7200, 2 * MB)
    clock.time += 3600
    assert limiter.in_force().rate == 2 * MB


def test_a_stop_is_lifted_by_hand() -> None:
    limiter = Limiter(HandClock(MONDAY_NINE))
    limiter.plan([parse_rule("mon 9-10 stop")])
    limiter.choose(NO_LIMIT)
    assert limiter.room(SLICE, Stop()) == SLICE
    assert limiter.stopped_for() == 0.0


def test_what_is_insisted_on_counts_whatever_the_timetable_says() -> None:
    clock = HandClock(MONDAY_NINE)
    limiter = Limiter(clock)
    limiter.plan([parse_rule("mon 9-10 stop")], 4 * MB)
    limiter.insist(1 * MB)
    for _ in range(3):
        assert limiter.in_force() == InForce(1 * MB, None, 1 * MB)
        clock.time += 3600


def test_a_clock_that_is_set_is_noticed_within_half_a_minute() -> None:
    class SetClock(HandClock):
        ahead = 0.0

        def now(self) -> float:
            return self.time + self.ahead

    clock = SetClock(MONDAY_NINE - 86_400)
    limiter = Limiter(clock)
    limiter.plan([parse_rule(f"{DAYS[0]} 9-10 1M")])
    assert limiter.in_force().rate == NO_LIMIT
    clock.ahead = 86_400
    clock.time += 30
    assert limiter.in_force().rate == 1 * MB
