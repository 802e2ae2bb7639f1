"""As many simulated histories as time allows, on every processor; each can be replayed by its seed."""

import multiprocessing
import os
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import count

from tests.simulator.history import History
from tests.simulator.memory import room_for
from tests.soak import Figures, Room

TITLE = "Simulated histories of the whole engine"
AT_ONCE = 25
"""Histories that a process takes at a time."""
APART = 10_000_000
"""Between the first seeds of two trials."""

Batch = tuple[int, Counter[str], list[str]]


def soak(room: Room) -> Figures:
    first, began = room.seed * APART, time.monotonic()
    counted: Counter[str] = Counter()
    broken: list[str] = []
    processes = os.cpu_count() or 1
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn")) as pool:
        waves = (range(start, start + processes * AT_ONCE, AT_ONCE) for start in count(first, processes * AT_ONCE))
        for batches in _until(began + room.seconds, (pool.map(live, wave) for wave in waves)):
            for histories, happened, lines in batches:
                counted["histories"] += histories
                counted += happened
                broken += lines
    minutes = (time.monotonic() - began) / 60
    return Figures(_told(counted, first, minutes), broken)


def live(first: int) -> Batch:
    """Some histories, from this seed on: how many, what happened in them, and which promises were broken."""
    counted: Counter[str] = Counter()
    broken: list[str] = []
    with room_for("histories") as room:
        for seed in range(first, first + AT_ONCE):
            ended = History(seed, room / str(seed)).run()
            counted += ended.counted
            broken += [f"{line} (again: python -m tests.simulator --seed {seed} --shrink)" for line in ended.broken[:1]]
    return AT_ONCE, counted, broken


def _until(deadline: float, waves: Iterator[Iterator[Batch]]) -> Iterator[Iterator[Batch]]:
    """At least one."""
    yield next(waves)
    while time.monotonic() < deadline:
        yield next(waves)


def _told(counted: Counter[str], first: int, minutes: float) -> dict[str, int | float | str]:
    histories = counted["histories"]
    return {
        "histories": histories,
        "a minute": round(histories / minutes),
        "seeds": f"{first} to {first + histories - 1}",
        "crashes": counted["crashes"],
        "faults of network and store": counted["faults"],
        "changes to files": counted["files"],
        "requests of people": counted["verbs"] + counted["adds"] + counted["refreshs"] + counted["optionss"],
        "commits to the queue": counted["commits"],
    }
