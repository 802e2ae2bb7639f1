"""Rounds: every contestant in turn, again and again, each run measured from outside and checked."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.checking import NotWhole, check
from benchmarks.contestants import OURS, Contestant, Errand, Order
from benchmarks.servers.running import SeaweedServer, SinkServer
from benchmarks.workloads import Made

MEASURED = Path(__file__).with_name("measured.py")
PATIENCE = 300
"""Seconds, after which a command is ended and counts as failed."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run: seconds, seconds, megabytes (of the largest process; of the last command alone in `last_peak`)."""

    wall: float
    cpu: float
    peak: float
    last_peak: float


@dataclass(slots=True)
class Standing:
    """A contestant's counted runs, or why there are none."""

    name: str
    runs: list[Run] = field(default_factory=list)
    most: int = 0  # runs, by what the warm-up took
    warm_up: float = 0.0
    failure: str = ""

    def median(self, figure: str) -> float:
        """Of "wall", "cpu", "peak" or "last_peak"."""
        return float(median(getattr(run, figure) for run in self.runs))

    def spread(self, figure: str) -> tuple[float, float]:
        """The least and the most."""
        found = [getattr(run, figure) for run in self.runs]
        return min(found), max(found)


class Failed(Exception):
    """A command ended with another code than 0."""


@dataclass(slots=True)
class Rounds:
    """One workload on one server."""

    made: Made
    server: SinkServer | SeaweedServer
    folder: Path
    runs: int
    budget: float
    """Seconds that one contestant's counted runs may take: a slow one gets fewer, and the table says so."""

    def hold(self, contestants: Sequence[Contestant]) -> list[Standing]:
        """A warm-up and the counted rounds; everyone goes first at times."""
        standings = {each.name: Standing(each.name) for each in contestants}
        for number in range(self.runs + 1):
            turn = number % len(contestants)
            for each in (*contestants[turn:], *contestants[:turn]):
                standing = standings[each.name]
                if not standing.failure and (number == 0 or len(standing.runs) < standing.most):
                    self._take(each, standing, number)
        return list(standings.values())

    def _take(self, contestant: Contestant, standing: Standing, number: int) -> None:
        try:
            run = self._run(contestant, number)
        except (Failed, NotWhole, subprocess.SubprocessError) as problem:
            standing.failure = str(problem)
            standing.runs.clear()  # whoever lost something once has no figures
            say(f"  {contestant.name}: {problem}")
            return
        if number:
            standing.runs.append(run)
        else:
            standing.warm_up = run.wall
            standing.most = self.runs if contestant.name == OURS else max(1, min(self.runs, int(self.budget / run.wall)))
        say(f"  {number or 'warm-up'} {contestant.name}: {run.wall:.2f} s, CPU {run.cpu:.2f} s, {run.peak:.0f} MB")

    def _run(self, contestant: Contestant, number: int) -> Run:
        """Raises Failed, NotWhole."""
        prefix = f"run-{time.time_ns():x}/"
        folder = self.folder / "run"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.server.counting(False)
        order = contestant.order(Errand(self.made, self.server.endpoint, prefix, folder))
        self.server.counting(number > 0)
        run = measure(order, folder / "log")
        content = number == 0 or isinstance(self.server, SeaweedServer)
        check(self.made, self.server.held(prefix), order.root, content=content)
        self.server.clear(prefix)
        return run


def measure(order: Order, log: Path) -> Run:
    """The commands of an order, one after another. Raises Failed."""
    words = [word for command in order.commands for word in ("--", *command)][1:]
    told = subprocess.run(
        [sys.executable, "-I", "-S", str(MEASURED), str(PATIENCE), str(log), *words],
        env=dict(order.environment),
        check=True,
        capture_output=True,
        text=True,
    )
    runs = json.loads(told.stdout)
    if runs[-1]["code"] or len(runs) < len(order.commands):
        raise Failed(f"ended with {runs[-1]['code']}: {log.read_text(errors='replace')[-300:].strip()}")
    walls, cpus, peaks = ([run[figure] for run in runs] for figure in ("wall", "cpu", "peak"))
    return Run(sum(walls), sum(cpus), max(peaks), peaks[-1])


def say(text: str) -> None:
    """A line for the person, at once."""
    print(text, flush=True)
