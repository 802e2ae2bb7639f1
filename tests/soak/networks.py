"""Networks that come and go, and computers that sleep, under a real run."""

import random
import subprocess
import time
from collections import Counter
from pathlib import Path

from tests.e2e.outages import FROZEN, Outages, live_through, make_files
from tests.e2e.program import Program
from tests.servers import Server
from tests.soak import Figures, Room
from uploader_gui.practice import PracticeBucket

TITLE = "Networks that come and go"
LONGEST = 25.0
"""Seconds of one outage: longer than the system's own patience with a connection that is silent."""
ROUND = 8
"""Outages of one run."""


def soak(room: Room) -> Figures:
    """Run after run, each through a round of outages."""
    chance, began = random.Random(room.seed), time.monotonic()
    rounds, attempts, broken = 0, 0, []
    took: dict[str, list[float]] = {}
    with PracticeBucket(room.folder / "bucket", None) as bucket:
        server = Server(
            "practice", bucket.endpoint, bucket.bucket, bucket.access_key_id, bucket.secret, bucket.ca_bundle, preset="seaweedfs"
        )
        while not rounds or time.monotonic() - began < room.seconds:
            seen, counted = _round(room.folder / f"round-{rounds}", server, chance)
            for how, seconds in seen.seen:
                took.setdefault(how, []).append(seconds)
            attempts += counted
            broken += [f"round {rounds}: {promise}; seed {room.seed}" for promise in seen.broken]
            rounds += 1
            room.tell(f"  {rounds} rounds, {sum(map(len, took.values()))} outages, {len(broken)} promises broken")
    counts = Counter({how: len(seconds) for how, seconds in took.items()})
    return Figures(
        {
            "outages": ", ".join(f"{count} × {how}" for how, count in sorted(counts.items())),
            "the longest that work took to go on": f"{max((max(seconds) for seconds in took.values()), default=0.0):.1f} s",
            "attempts that were counted, before a store counted as in trouble": attempts,
        },
        broken,
    )


def _round(folder: Path, server: Server, chance: random.Random) -> tuple[Outages, int]:
    make_files(folder / "files", chance, 80)

    def fail(outages: Outages, running: subprocess.Popen[str]) -> None:
        for number in range(ROUND):
            how = chance.choice((outages.refused, outages.swallowed, outages.another_address, outages.in_trouble))
            if number == ROUND // 2:
                outages.asleep(running)
            elif not outages.broken:
                how(chance.uniform(0.5, LONGEST))

    assert FROZEN > LONGEST
    return live_through(Program(folder / "home"), server, folder / "files", fail, f"{folder.name}/")
