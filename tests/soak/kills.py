"""Real crashes: `run` and the window killed at random moments, and the store under them."""

import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.display import available, display
from tests.e2e.kills.acts import cycle, kill_at_the_first_openings
from tests.e2e.kills.reckoning import reckon
from tests.e2e.kills.stores import Mortal, MortalRclone, MortalSeaweed
from tests.e2e.kills.trial import WINDOW, Trial
from tests.servers.fixtures import make_certificate
from tests.soak import Figures, Room

TITLE = "Real crashes"
CYCLES = 20
"""In one trial, which ends with one undisturbed run and every look there is."""
STORES: tuple[tuple[str, type[MortalSeaweed | MortalRclone]], ...] = (("SeaweedFS", MortalSeaweed), ("rclone serve s3", MortalRclone))


@dataclass
class Totals:
    """Of all trials together, the counts by what and by store."""

    counts: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    slowest: float = 0.0

    def add(self, name: str, trial: Trial, broken: list[str]) -> None:
        for what, count in trial.kills.items():
            self.counts[f"{what}, {name}"] += count
        sums = {
            "files": len(trial.tree.files),
            "bytes": trial.tree.size,
            "twice": trial.sent - trial.tree.size,
            "allowed": trial.allowed,
        }
        self.counts.update(sums)
        self.slowest = max(self.slowest, trial.slowest)
        self.broken += broken

    def figures(self) -> Figures:
        kinds = ("lost", "wrong", "doubled", "orphan")
        counted: dict[str, int | float | str] = {}
        for name, _ in STORES:
            killed = {what: self.counts[f"{what}, {name}"] for what in ("run", WINDOW, "add", "branch", "store")}
            counted[f"killed on {name}"] = ", ".join(f"{count} × {what}" for what, count in killed.items())
        asked = sum(count for what, count in self.counts.items() if "asked to end" in what)
        return Figures(
            {
                **counted,
                "asked to end": f"{asked} times, the slowest took {self.slowest:.1f} s",
                "files": self.counts["files"],
                "bytes": self.counts["bytes"],
                "bytes sent twice": f"{self.counts['twice']:,} of {self.counts['allowed']:,} allowed",
                **{kind: sum(line.partition("] ")[2].startswith(kind) for line in self.broken) for kind in kinds},
            },
            self.broken,
        )


def soak(room: Room) -> Figures:
    """On each store in turn, every third time through TLS, with lanes that are given or found; at least one trial on each."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # in the background, shells have it ignored by whatever they start
    end, totals = time.monotonic() + room.seconds, Totals()
    certificate = make_certificate(room.folder)
    number = 0
    while time.monotonic() < end or number < len(STORES):
        name, kind = STORES[number % len(STORES)]
        with _place(room.folder / str(number), kind, screen=number % 5 == 3) as (folder, store, screen):
            chance = random.Random(room.seed * 1000 + number)
            lanes = 0 if number % 4 in {0, 3} else 4
            trial = Trial(folder, store, chance, certificate if number % 3 == 2 else None, lanes)
            trial.program.environment.update(screen)
            _go_through(room, totals, (name, trial), end)
        number += 1
    return totals.figures()


@contextmanager
def _place(folder: Path, kind: Callable[[Path], Mortal], *, screen: bool) -> Iterator[tuple[Path, Mortal, dict[str, str]]]:
    """A folder, a store in it, and what a program needs to know to show itself: on a screen of X11 where there is one, or on none."""
    folder.mkdir()
    store = kind(folder / "store")
    try:
        if screen and available():
            with display(folder / "screen") as shown:
                yield folder, store, {"DISPLAY": shown.name, "QT_QPA_PLATFORM": "xcb"}
        else:
            yield folder, store, {}
    finally:
        store.kill()


def _go_through(room: Room, totals: Totals, named: tuple[str, Trial], end: float) -> None:
    name, trial = named
    seed, done = f"{room.seed}, trial {trial.folder.name}", 0
    try:
        kill_at_the_first_openings(trial)
        while done < CYCLES and (time.monotonic() < end or not done):
            cycle(trial)
            done += 1
        replay = f"[{name}, seed {seed}, {done} cycles] "
        broken = [replay + promise for promise in reckon(trial)]
    finally:
        trial.close()
    totals.add(name, trial, broken)
    room.tell(f"  {name}: {done} cycles, {dict(trial.kills)}, {len(broken)} broken")
    for line in [*broken, *trial.history] if broken else ():
        room.tell(f"    {line}")
