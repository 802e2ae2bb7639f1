"""Real crashes: `run` and the window killed at random moments, and the store under them."""

import random
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.kills.acts import cycle
from tests.e2e.kills.reckoning import reckon
from tests.e2e.kills.stores import Mortal, MortalRclone, MortalSeaweed
from tests.e2e.kills.trial import WINDOW, Trial
from tests.servers.fixtures import make_certificate
from tests.soak import Figures, Room
from uploader_gui.practice import Certificate

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
            killed = {what: self.counts[f"{what}, {name}"] for what in ("run", WINDOW, "add", "store")}
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
    end, totals = time.monotonic() + room.seconds, Totals()
    certificate = make_certificate(room.folder)
    number = 0
    while time.monotonic() < end or number < len(STORES):
        name, kind = STORES[number % len(STORES)]
        folder = room.folder / str(number)
        folder.mkdir()
        store = kind(folder / "store")
        try:
            _trial(room, totals, (name, folder, store, certificate if number % 3 == 2 else None), end)
        finally:
            store.kill()
        number += 1
    return totals.figures()


def _trial(room: Room, totals: Totals, place: tuple[str, Path, Mortal, Certificate | None], end: float) -> None:
    name, folder, store, certificate = place
    seed = room.seed * 1000 + int(folder.name)
    trial = Trial(folder, store, random.Random(seed), certificate, window_lanes=0 if seed % 4 == 3 else 4)
    done = 0
    try:
        while done < CYCLES and (time.monotonic() < end or not done):
            cycle(trial)
            done += 1
        replay = f"[{name}, seed {seed}, {done} cycles] "
        broken = [replay + promise for promise in reckon(trial)]
    finally:
        trial.close()
    totals.add(name, trial, broken)
    room.tell(f"  {name}: {done} cycles, {dict(trial.kills)}, {len(broken)} broken")
    for line in broken and trial.history:
        room.tell(f"    {line}")
