"""What is done to the program: each act is one cycle, with at least one process that ends before its time."""

import json
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing

from tests.branch.started import branches_of
from tests.e2e.kills.moments import Moment
from tests.e2e.kills.tree import Batch
from tests.e2e.kills.trial import Running, Trial
from uploader_gui.store import schema
from uploader_gui.store.opening import mark_closed

PLENTY = 30_000_000
"""Bytes to be brought at least, when a cycle begins."""
CALLS = (("jobs",), ("uploads", "--limit", "1000"), ("events",), ("health",), ("pause", "--all"), ("resume", "--all"))


def cycle(trial: Trial) -> None:
    """One act, chosen by chance; what is paused goes on."""
    while trial.tree.size - trial.delivered < PLENTY:
        trial.add()
    act = trial.chance.choices(list(ACTS), list(ACTS.values()))[0]
    trial.history.append(act.__name__)
    act(trial)


def kill_at_the_first_openings(trial: Trial) -> None:
    """The queue is one that the first version left, and empty: it is brought up to date while it is opened."""
    data = trial.home.data
    for file in data.glob("queue.*"):
        file.unlink()
    with closing(sqlite3.connect(data / "queue.db", isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        schema.upgrade(db, schema.STEPS[:1])
    mark_closed(data)
    for _ in range(2):
        owner = trial.owner()
        trial.wait(owner, trial.moments.early(0.8) if trial.chance.random() < 0.5 else trial.moments.sign())
        trial.kill(owner)


def kill_owner(trial: Trial) -> None:
    owner = trial.owner()
    trial.wait(owner)
    trial.kill(owner)


def stop_owner(trial: Trial) -> None:
    """Politely; after a moment at which it has its ways to end."""
    owner = trial.owner()
    trial.wait(owner, trial.moments.bytes())
    trial.stop(owner)


def kill_an_owner_that_ends(trial: Trial) -> None:
    owner = trial.owner()
    trial.wait(owner, trial.moments.bytes())
    owner.process.send_signal(signal.SIGTERM)
    trial.wait(owner, trial.moments.instant())
    trial.kill(owner)


def kill_an_add(trial: Trial) -> None:
    """Which queues and lists by itself."""
    batch = trial.tree.grow()
    adding = _adding(trial, batch)
    trial.wait(adding, trial.moments.early() if trial.chance.random() < 0.5 else trial.moments.sign())
    trial.kill(adding)
    _add_what_is_missing(trial, batch, adding)


def kill_an_owner_that_takes_in(trial: Trial) -> None:
    owner = trial.owner()
    trial.wait(owner, trial.moments.sign())
    batch = trial.tree.grow()
    adding = _adding(trial, batch)
    trial.wait(adding, trial.moments.instant())
    trial.kill(owner)
    if trial.chance.random() < 0.5:
        trial.kill(adding)
    adding.process.wait(60)
    _add_what_is_missing(trial, batch, adding)


def kill_an_owner_that_answers(trial: Trial) -> None:
    owner = trial.owner()
    trial.wait(owner)
    calls = [trial.start("call", 1, *words, "--json") for words in trial.chance.sample(CALLS, 2)]
    trial.wait(calls[0], trial.moments.instant())
    trial.kill(owner)
    for call in calls:
        call.process.wait(60)
        _check_call(trial, call)
    trial.program.run("resume", "--all")


def kill_a_branch(trial: Trial) -> None:
    """Under its owner, as soon as there is one; where the settings say how many lanes there may be, there is none."""
    if trial.window_lanes:
        kill_owner(trial)
        return
    trial.add("small")
    owner = trial.run(0)
    there = Moment("when there is a branch", lambda: bool(branches_of(owner.process.pid)))
    trial.wait(owner, there)
    trial.wait(owner, trial.moments.instant())
    trial.kill_branches(owner)
    trial.wait(owner)
    trial.kill(owner)


def hand_over(trial: Trial) -> None:
    """One follows the work of another, takes over when that one ends, and is killed at it."""
    first, second = trial.owner(), trial.run()
    trial.wait(first)
    if trial.chance.random() < 0.5:
        trial.stop(first)
    else:
        trial.kill(first)
    trial.wait(second)
    trial.kill(second)


def kill_the_store(trial: Trial) -> None:
    owner = trial.owner()
    trial.wait(owner)
    if trial.chance.random() < 0.3:
        trial.kill(owner)
        trial.kill_store()
        return
    trial.kill_store()
    trial.wait(owner)
    trial.kill(owner)


ACTS: dict[Callable[[Trial], None], int] = {
    kill_owner: 16,
    stop_owner: 2,
    kill_an_owner_that_ends: 2,
    kill_an_add: 2,
    kill_an_owner_that_takes_in: 3,
    kill_an_owner_that_answers: 3,
    kill_a_branch: 3,
    hand_over: 3,
    kill_the_store: 3,
}


def _adding(trial: Trial, batch: Batch) -> Running:
    return trial.start("add", 0, "add", str(batch.path), "--json")


def _add_what_is_missing(trial: Trial, batch: Batch, adding: Running) -> None:
    """Whoever was killed while adding looks before adding again; what was answered is there."""
    known = [job["name"] for job in trial.program.documents("jobs", "--limit", "10000")].count(batch.name)
    answered = adding.said.read_text(encoding="utf-8").startswith("{")
    if answered and not known:
        trial.broken.append(f"lost: {batch.name} was added, and is not there")
    if not known:
        trial.program.run("add", str(batch.path))


def _check_call(trial: Trial, call: Running) -> None:
    """It was answered, maybe with a word beside the documents, or says in words why not."""
    text = call.said.read_text(encoding="utf-8")
    if call.process.returncode == 0:
        for line in text.splitlines():
            if line.startswith("{"):
                json.loads(line)
            else:
                trial.history.append(f"said: {line}")
    if "Traceback" in text or (call.process.returncode and not text.strip()):
        trial.broken.append(f"a call ended with {call.process.returncode}: {text[-500:]}")
