"""Many small files and the process that sends them: whichever of the two is killed, all is there once, and no process is left."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.branch.started import branches_of, is_gone
from tests.e2e.kills.reckoning import reckon
from tests.e2e.kills.trial import FOUND, Running, Trial
from tests.e2e.test_crashes import Immortal
from tests.security.canary import leaks
from tests.servers import Server
from tests.waiting import until
from uploader_gui.engine.branches import MANY

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL")

PROMPTLY = 2.0
"""Seconds in which a branch ends with its program, on a busy computer."""
SOME = 30
"""Objects that are there when something is killed."""


@pytest.fixture
def trial(tmp_path: Path, seaweedfs: Server) -> Iterator[Trial]:
    """With many small files, and nobody who says how many lanes there may be."""
    made = Trial(tmp_path, Immortal(seaweedfs), random.Random(21), window_lanes=0)
    while len(made.tree.files) < 3 * MANY:
        made.add("small")
    yield made
    made.close()


def begun(trial: Trial) -> tuple[Running, psutil.Process]:
    """A run in the middle of its work, and its branch. A limit gives everybody time."""
    run = trial.start("run", FOUND, "run", "--until-done", "--limit", f"{trial.tree.size // 4 // 1000}K")
    until(lambda: branches_of(run.process.pid), 20, "a branch")
    until(lambda: len(trial.proxy.tap.fulfilled("PutObject")) >= SOME, 20, "some objects")
    (branch,) = branches_of(run.process.pid)
    return run, branch


def test_the_branch_killed_in_the_middle(trial: Trial) -> None:
    run, branch = begun(trial)
    trial.kill_branches(run)
    assert trial.kills["branch"] == 1
    assert run.process.wait(60) == 0
    assert is_gone(branch)
    trial.kill(run)
    assert trial.delivered == trial.tree.size
    assert {upload["state"] for upload in trial.program.documents("uploads", "--limit", "10000")} == {"done"}
    assert "the branch ends" in trial.home.log_file.read_text(encoding="utf-8")
    assert reckon(trial) == [], trial.history
    assert not leaks(trial.store.server.secret, trial.program.home, but=("secrets.json",))


def test_the_program_killed_in_the_middle(trial: Trial) -> None:
    run, branch = begun(trial)
    run.process.kill()
    until(lambda: is_gone(branch), PROMPTLY, "the end of the branch")
    trial.kill(run)
    assert trial.delivered < trial.tree.size
    assert reckon(trial) == [], trial.history
