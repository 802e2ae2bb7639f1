"""The retry policy: what counts, how long is waited, when it ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uploader_gui.core.errors import (
    KINDS,
    DailyLimit,
    Offline,
    PartsRefused,
    SourceBusy,
    SourceChanged,
    SourceOffline,
    SourceThrottled,
    StoreTrouble,
    Throttled,
    Treatment,
    Trouble,
)
from uploader_gui.core.retry import ATTEMPTS_WITHOUT_PROGRESS, LONGEST_RETRY_AFTER, LONGEST_WAIT, Decision, decide
from uploader_gui.core.upload import Cause

troubles = st.sampled_from(sorted(KINDS)).map(lambda kind: KINDS[kind]())
chances = st.floats(0, 1, exclude_max=True)
attempts = st.integers(0, 50)


@given(troubles, attempts, st.booleans(), chances, attempts)
def test_every_decision_is_bounded(trouble: Trouble, before: int, progressed: bool, chance: float, holds: int) -> None:
    decision = decide(trouble, before, progressed=progressed, chance=chance, holds=holds)
    assert 0 <= decision.wait <= 300
    assert decision.hold is (trouble.treatment is Treatment.HOLD)
    assert (decision.cause is Cause.GAVE_UP) == (decision.wait == 0)
    assert decision.cause in {Cause.HELD, Cause.RETRY_LATER, Cause.GAVE_UP}


@pytest.mark.parametrize("kind", [kind for kind in KINDS.values() if kind.treatment in {Treatment.HOLD, Treatment.WAIT}])
def test_what_waits_for_something_else_costs_no_attempt(kind: type[Trouble]) -> None:
    """Offline, signed out, throttled, a drive that is not connected: for as long as it takes."""
    for earlier in (0, ATTEMPTS_WITHOUT_PROGRESS - 1, 1000):
        decision = decide(kind(), earlier, progressed=False, chance=0.5, holds=earlier)
        assert decision.cause is Cause.HELD
        assert decision.attempts == earlier


@pytest.mark.parametrize("kind", [kind for kind in KINDS.values() if kind.treatment is Treatment.FAIL])
def test_what_does_not_change_by_itself_fails_at_once(kind: type[Trouble]) -> None:
    assert decide(kind(), 0, progressed=True, chance=0.0).cause is Cause.GAVE_UP


@pytest.mark.parametrize("kind", [kind for kind in KINDS.values() if kind.treatment is Treatment.RETRY])
def test_what_may_pass_is_tried_ten_times_without_progress(kind: type[Trouble]) -> None:
    tried, causes = 0, []
    for _ in range(ATTEMPTS_WITHOUT_PROGRESS):
        decision = decide(kind(), tried, progressed=False, chance=0.5)
        tried = decision.attempts
        causes.append(decision.cause)
    assert causes == [Cause.RETRY_LATER] * (ATTEMPTS_WITHOUT_PROGRESS - 1) + [Cause.GAVE_UP]


def test_progress_starts_the_count_anew() -> None:
    assert decide(StoreTrouble(), ATTEMPTS_WITHOUT_PROGRESS - 1, progressed=True, chance=0.0) == Decision(Cause.RETRY_LATER, 0.5, 1)


@pytest.mark.parametrize(
    "kind", [PartsRefused, *(kind for kind in KINDS.values() if kind.restarts and kind.treatment is Treatment.RETRY)]
)
def test_progress_that_is_thrown_away_is_none(kind: type[Trouble]) -> None:
    """Else a log that is written to all the time would be sent again and again, for ever."""
    assert decide(kind(), ATTEMPTS_WITHOUT_PROGRESS - 1, progressed=True, chance=0.0).cause is Cause.GAVE_UP


@pytest.mark.parametrize(
    ("trouble", "longest"), [(StoreTrouble(), [1, 2, 4, 8]), (SourceChanged(), [5, 10, 20, 40])], ids=lambda value: str(value)[:12]
)
def test_waits_double(trouble: Trouble, longest: list[float]) -> None:
    waits = [decide(trouble, before, progressed=False, chance=1 - 1e-12).wait for before in range(4)]
    assert waits == pytest.approx(longest)


@given(st.integers(0, 8), chances)
def test_jitter_lies_between_half_and_the_whole(before: int, chance: float) -> None:
    least = decide(StoreTrouble(), before, progressed=False, chance=0.0).wait
    wait = decide(StoreTrouble(), before, progressed=False, chance=chance).wait
    assert least <= wait <= 2 * least
    assert wait == pytest.approx(least * (1 + chance))


@pytest.mark.parametrize(("kind", "longest"), [(Offline, 10), (Throttled, 60), (SourceOffline, 10), (SourceThrottled, 60)])
def test_holds_have_a_longest_wait(kind: type[Trouble], longest: float) -> None:
    assert decide(kind(), 0, progressed=False, chance=1 - 1e-12, holds=10**6).wait == pytest.approx(longest)


@pytest.mark.parametrize(("asked", "wait"), [(0.0, 45.0), (3600.0, 3600.0), (86_400.0, 86_400.0), (10.0**9, LONGEST_WAIT)])
def test_a_limit_for_the_day_is_waited_out(asked: float, wait: float) -> None:
    assert decide(DailyLimit(retry_after=asked), 3, progressed=False, chance=0.5) == Decision(Cause.HELD, wait, 3)


def test_uploads_go_on_within_ten_seconds_of_the_network() -> None:
    assert max(decide(Offline(), 0, progressed=False, chance=0.999, holds=holds).wait for holds in range(100)) <= 10


@pytest.mark.parametrize(("asked", "wait"), [(0, 0.5), (20, 20), (10**9, LONGEST_RETRY_AFTER)])
def test_a_store_that_names_a_time_gets_it_within_reason(asked: float, wait: float) -> None:
    assert decide(Throttled(retry_after=asked), 0, progressed=False, chance=0.0).wait == wait


@given(chances)
def test_a_locked_file_is_looked_at_every_half_to_whole_minute(chance: float) -> None:
    assert 30 <= decide(SourceBusy(), 3, progressed=False, chance=chance).wait <= 60


def test_those_that_wait_for_something_do_not_come_back_in_step() -> None:
    assert [decide(SourceBusy(), 0, progressed=False, chance=chance).wait for chance in (0.0, 0.5)] == [30, 45]
