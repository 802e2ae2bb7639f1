"""Killed with SIGKILL at random moments, everything arrives, byte for byte, and hardly anything is sent twice."""

import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import pytest

from tests.e2e.kills.histories import told_wrong
from tests.e2e.kills.reckoning import reckon
from tests.e2e.kills.stores import Mortal, MortalRclone
from tests.e2e.kills.trial import Trial
from tests.servers import Server
from uploader_gui.core.plan import MIB

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL")

Begin = Callable[[Mortal, int], Trial]


@dataclass(frozen=True)
class Immortal:
    """A store that others use, too."""

    server: Server
    forgets: bool = False
    refuses: bool = True

    def kill(self) -> None:
        raise AssertionError("not this one")

    start = kill


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Begin]:
    """A trial, with some of everything to bring."""
    trials: list[Trial] = []

    def made(store: Mortal, seed: int) -> Trial:
        trial = Trial(tmp_path, store, random.Random(seed))
        trials.append(trial)
        trial.add("mixed")
        return trial

    yield made
    for trial in trials:
        trial.close()


@pytest.fixture
def rclone_that_dies(tmp_path: Path) -> Iterator[MortalRclone]:
    store = MortalRclone(tmp_path / "rclone")
    yield store
    store.kill()


def test_run_killed_again_and_again(seaweedfs: Server, begin: Begin) -> None:
    """With more to bring each time: what it had before, it may have brought by itself."""
    trial = begin(Immortal(seaweedfs), 11)
    moments = cycle((trial.moments.bytes, trial.moments.bytes, trial.moments.early, trial.moments.bytes, trial.moments.end))
    for moment in islice(moments, 10):
        running = trial.run()
        trial.wait(running, moment())
        trial.kill(running)
        if trial.kills["run"] == 5:
            break
        trial.add("mixed")
    assert trial.kills["run"] == 5, trial.history
    assert reckon(trial) == [], trial.history


def test_the_window_killed_and_the_store_under_it(rclone_that_dies: MortalRclone, begin: Begin) -> None:
    """It forgets its multipart uploads then: their parts are sent again, and nothing else."""
    trial = begin(rclone_that_dies, 12)
    window = trial.window()
    trial.wait(window, trial.moments.of(9 * MIB))
    trial.kill(window)
    window = trial.window()
    trial.wait(window, trial.moments.of(17 * MIB))
    trial.kill_store()
    trial.wait(window, trial.moments.of(9 * MIB))
    trial.kill(window)
    assert trial.kills == {"window": 2, "store": 1}, trial.history
    assert reckon(trial) == [], trial.history


def moved(seq: int, before: str, then: str, **more: object) -> dict[str, object]:
    return {"seq": seq, "type": "upload_moved", "data": {"job_id": 1, "from": before, "to": then, **more}}


def test_a_history_that_contradicts_itself_is_found() -> None:
    jobs = {2: 1, 3: 1}
    begun = [
        moved(1, "waiting", "running", upload_id=2),
        moved(2, "running", "waiting", count=1),
        moved(3, "waiting", "paused", count=1),
    ]
    again = [moved(4, "paused", "waiting", count=1), *(moved(3 + id_, "waiting", "running", upload_id=id_) for id_ in (2, 3))]
    ended = [moved(7, "running", "done", upload_id=2), moved(8, "running", "skipped", upload_id=3)]
    assert not list(told_wrong([*begun, *again, *ended], jobs))
    assert list(told_wrong(begun, jobs))
    assert list(told_wrong([*begun, moved(4, "waiting", "done", upload_id=2), moved(5, "waiting", "done", upload_id=3)], jobs))
    assert list(told_wrong([moved(1, "waiting", "done", upload_id=2), moved(3, "waiting", "done", upload_id=3)], jobs))
    assert list(told_wrong([moved(1, "waiting", "done", count=3)], jobs))
