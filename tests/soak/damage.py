"""A thousand queues with damaged files."""

import logging
import time
from collections import Counter

from tests.disk.damage import Bench
from tests.soak import Figures, Room

TITLE = "Damage to the queue's files"
SEEDS = 1000


def soak(room: Room) -> Figures:
    """Open each and use it, until the time is over."""
    logging.getLogger("uploader_gui").setLevel(logging.CRITICAL)
    bench, until = Bench.set_up(room.folder), time.monotonic() + room.seconds
    outcomes: Counter[str] = Counter()
    broken: list[str] = []
    for seed in range(room.seed * SEEDS, (room.seed + 1) * SEEDS):
        try:
            what, outcome = bench.trial(seed)
        except Exception as fault:
            what, outcome = "damage", f"LIES: raised {fault!r}"
        if "LIES" in outcome or "called done" in outcome:
            broken.append(f"seed {seed}, {what}: {outcome}")
        outcomes[outcome.partition(" in ")[0].partition(": ")[0]] += 1
        if time.monotonic() > until:
            break
    return Figures(dict(_worded(outcomes)), broken)


def _worded(outcomes: Counter[str]) -> dict[str, int]:
    words = {
        "right": "all as it was",
        "queue-restored": "told at the start, a backup used",
        "queue-restored at the next start": "met at work, told, a backup used at the next start",
        "queue-lost": "told, without a backup",
        "queue-cut": "told that the end of the log is missing",
        "unnoticed": "other events or states than were written, unnoticed",
        "LIES": "lies",
    }
    counted = {words.get(outcome, outcome): count for outcome, count in sorted(outcomes.items())}
    return {"queues damaged": sum(outcomes.values()), **counted}
