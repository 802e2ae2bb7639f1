"""Lanes tune themselves: against lines and stores that are simulated to the second."""

from collections.abc import Callable

import pytest

from tests.engine.stage import HandClock
from uploader_gui.core.errors import PermissionDenied, StoreTrouble, Throttled
from uploader_gui.engine.tuning import LANE_RATE, LEAST, MOST, START, Tuner

MB = 1_000_000


def run(tuner: Tuner, clock: HandClock, rate: Callable[[int], float], seconds: float, *, limit: int = 0) -> float:
    """Work at `rate(lanes)` bytes per second; how many bytes were done."""
    done, step = 0.0, 0.05
    for _ in range(int(seconds / step)):
        clock.time += step
        work = rate(tuner.target) * step
        tuner.count(int(work))
        done += work
        tuner.look(saturated=True, limit=limit)
    return done


def test_where_every_lane_helps_there_are_soon_as_many_as_there_may_be() -> None:
    clock = HandClock()
    tuner = Tuner(clock)
    run(tuner, clock, lambda lanes: lanes * 5 * MB, 4)
    assert tuner.target == MOST


def test_a_line_that_is_full_is_not_crowded() -> None:
    clock = HandClock()
    tuner = Tuner(clock)
    done = run(tuner, clock, lambda lanes: min(lanes, 3) * 10 * MB, 120)
    assert tuner.target <= 2 * START
    assert done > 0.97 * 120 * 30 * MB * 0.9  # the trials cost next to nothing


def test_lanes_that_stand_in_each_others_way_become_fewer() -> None:
    clock = HandClock()
    tuner = Tuner(clock)
    run(tuner, clock, lambda lanes: 50 * MB / (1 + 0.2 * lanes), 60)
    assert tuner.target < START


@pytest.mark.parametrize(("best", "most"), [(16, 64), (32, 64), (64, 64), (6, 6)])
def test_it_finds_what_is_about_best(best: int, most: int) -> None:
    clock = HandClock()
    tuner = Tuner(clock, most)
    run(tuner, clock, lambda lanes: min(lanes, best) * 5 * MB, 60)
    assert best * 0.7 <= tuner.target <= min(most, 2 * best)


def test_throttling_halves_once_however_many_lanes_meet_it() -> None:
    clock = HandClock()
    tuner = Tuner(clock)
    run(tuner, clock, lambda lanes: lanes * 5 * MB, 4)
    for _ in range(20):
        tuner.met(Throttled())
    assert tuner.target == MOST // 2
    run(tuner, clock, lambda lanes: lanes * 5 * MB, 20)
    assert tuner.target == MOST // 2  # it rests before it tries more again
    run(tuner, clock, lambda lanes: lanes * 5 * MB, 60)
    assert tuner.target == MOST


def test_a_lossy_line_gets_fewer_and_a_refusal_changes_nothing() -> None:
    clock = HandClock()
    tuner = Tuner(clock)
    run(tuner, clock, lambda lanes: lanes * 5 * MB, 4)
    tuner.met(PermissionDenied())
    assert tuner.target == MOST
    tuner.met(StoreTrouble())
    assert tuner.target == int(MOST * 0.75)


def test_there_are_never_too_few() -> None:
    clock = HandClock()
    tuner = Tuner(clock)
    for _ in range(20):
        clock.time += 100
        tuner.met(Throttled())
    assert tuner.target == LEAST


def test_a_limit_needs_few_lanes_and_teaches_nothing() -> None:
    clock = HandClock()
    tuner = Tuner(clock)
    run(tuner, clock, lambda lanes: LANE_RATE, 30, limit=LANE_RATE)
    assert tuner.target == 1
    run(tuner, clock, lambda lanes: lanes * 5 * MB, 20)
    assert tuner.target == MOST


def test_idle_lanes_teach_nothing() -> None:
    clock = HandClock()
    tuner = Tuner(clock)
    for _ in range(1000):
        clock.time += 0.05
        tuner.count(1000)
        tuner.look(saturated=False, limit=0)
    assert tuner.target == START


def test_a_cap_is_kept() -> None:
    clock = HandClock()
    tuner = Tuner(clock)
    tuner.cap(3)
    run(tuner, clock, lambda lanes: lanes * 5 * MB, 10)
    assert tuner.target == 3
