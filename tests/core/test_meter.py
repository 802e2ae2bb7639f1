"""Speed and time left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uploader_gui.core.meter import WINDOW, Meter, seconds_left


def fed(*samples: tuple[float, int]) -> Meter:
    meter = Meter()
    for now, total in samples:
        meter.add(now, total)
    return meter


def test_before_the_second_sample_there_is_no_speed() -> None:
    assert Meter().speed(1.0) == 0.0
    assert fed((0, 10**9)).speed(1.0) == 0.0


def test_a_steady_stream() -> None:
    meter = fed(*((second, 1000 * second) for second in range(60)))
    assert meter.speed(59) == pytest.approx(1000)


def test_what_happened_long_ago_does_not_count() -> None:
    meter = fed(*((second, 10**6 * second) for second in range(30)), *((30 + second, 29 * 10**6) for second in range(20)))
    assert meter.speed(49) == 0.0


def test_speed_falls_while_nothing_arrives() -> None:
    meter = fed((0, 0), (1, 1000))
    speeds = [meter.speed(now) for now in (1, 2, 10, 1000)]
    assert speeds == [1000, 500, 100, 1]


def test_bytes_that_are_taken_back_start_the_count_anew() -> None:
    meter = fed((0, 0), (1, 1000), (2, 400), (3, 900))
    assert meter.speed(3) == 500


@given(st.lists(st.tuples(st.floats(0, 60), st.integers(0, 10**13)), max_size=60))
def test_speed_is_never_negative_whatever_the_samples(samples: list[tuple[float, int]]) -> None:
    now, meter = 0.0, Meter()
    for step, total in samples:
        now += step
        meter.add(now, total)
        assert meter.speed(now) >= 0


def test_memory_stays_small() -> None:
    """A day of ten samples a second keeps the last seconds only."""
    meter = fed(*((tenth / 10, tenth) for tenth in range(10_000)))
    assert len(meter._samples) <= WINDOW * 10 + 2


@pytest.mark.parametrize(
    ("remaining", "speed", "seconds"),
    [(0, 0.0, 0.0), (0, 5.0, 0.0), (-3, 5.0, 0.0), (1000, 100.0, 10.0), (1000, 0.0, None), (1000, 0.5, None)],
)
def test_time_left(remaining: int, speed: float, seconds: float | None) -> None:
    assert seconds_left(remaining, speed) == seconds
