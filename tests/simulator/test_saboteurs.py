"""A simulator that can't fail shows nothing: what breaks a promise is seen, and by which one."""

import pytest

from tests.simulator.history import Ended, History
from tests.simulator.memory import room_for
from tests.simulator.parts import Parts
from tests.simulator.profiles import PROFILES
from tests.simulator.saboteurs import (
    AsksTwice,
    ComparesNothing,
    ForgetsToAbort,
    Impatient,
    KeepsTheAbandoned,
    LosesAPart,
    LosesTheLastFile,
    Overwrites,
)
from tests.simulator.shrink import shrink

TRIES = 60
CEPH = next(profile for profile in PROFILES if profile.name == "ceph")
NOTICED = {
    "no two live multipart uploads for one upload": Parts(destination=AsksTwice),
    "nothing is left behind": Parts(queue=KeepsTheAbandoned),
    "queued means recoverable": Parts(queue=LosesTheLastFile),
    "attempts and waits follow the policy": Parts(queue=Impatient),
    "skipped means it is there": Parts(destination=ComparesNothing),
    "nobody's object is overwritten unasked": Parts(destination=Overwrites),
    "verified never lies": Parts(store=LosesAPart),
}


@pytest.mark.parametrize("promise", NOTICED)
def test_what_breaks_a_promise_is_noticed(promise: str) -> None:
    assert any(promise in line for line in broken_by(NOTICED[promise], promise))


def test_a_store_that_only_says_it_aborts_is_noticed() -> None:
    assert broken_by(Parts(store=ForgetsToAbort), "nothing is left behind")


def test_of_a_broken_history_only_what_matters_is_left() -> None:
    with room_for("shrinking") as room:

        def run(masked: frozenset[int]) -> Ended:
            return History(5, room / "home", profile=CEPH, parts=Parts(queue=LosesTheLastFile), masked=masked).run()

        first = run(frozenset())
        last = run(shrink(run, first))
    assert first.happened
    assert first.broken
    assert last.broken
    assert not last.happened


def broken_by(parts: Parts, promise: str) -> tuple[str, ...]:
    """What the first history sees broken in which anything of this promise is."""
    with room_for("saboteurs") as room:
        for seed in range(1, TRIES):
            broken = History(seed, room / str(seed), profile=CEPH, parts=parts).run().broken
            if any(promise in line for line in broken):
                return broken
    return ()
