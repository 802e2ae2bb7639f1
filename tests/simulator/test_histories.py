"""Histories of the whole engine, from fixed seeds: every promise is kept, whatever happens. `make soak` runs many more."""

import pytest

from tests.simulator.history import Ended, History
from tests.simulator.memory import room_for
from tests.simulator.profiles import PROFILES, Profile

EACH = 10
"""Histories at every profile of a store."""

pytestmark = pytest.mark.logs("the disk is full")


def ended(seed: int, profile: Profile | None = None, lines: list[str] | None = None) -> Ended:
    with room_for("history") as room:
        return History(seed, room / "home", profile=profile, tell=None if lines is None else lines.append).run()


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_every_promise_is_kept(profile: Profile) -> None:
    histories = [ended(seed, profile) for seed in range(1, EACH + 1)]
    assert [line for history in histories for line in history.broken] == []
    assert sum(history.counted["crashes"] for history in histories) > 0
    assert sum(history.counted["faults"] for history in histories) > 5


@pytest.mark.parametrize("seed", [4, 5, 6])
def test_one_seed_makes_one_history(seed: int) -> None:
    first: list[str] = []
    second: list[str] = []
    assert ended(seed, lines=first) == ended(seed, lines=second)
    assert first == second
    assert len(first) > 30
