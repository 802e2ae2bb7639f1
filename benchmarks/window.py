"""(g) The window over a short and over a long queue: how soon it is there, its memory, its longest stall."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from benchmarks import queues
from benchmarks.bars import Bar
from benchmarks.servers.running import ROOT, SinkServer

ROWS = (100, 1_000_000)
STARTS = 3
IDLE, BUSY = 3.0, 10.0
STALL = 50.0
"""Milliseconds."""


def measure(place: Path, scale: float) -> Mapping[str, float]:
    """Seconds from the start of the process, megabytes, milliseconds; the median of three starts, the longest of all stalls."""
    figures: dict[str, float] = {}
    server = SinkServer(place)
    try:
        for rows in ROWS:
            count = rows if rows < 1000 else max(1000, round(rows * scale))
            figures |= {f"{name}, {rows:,} uploads": figure for name, figure in _one_length(place, count, server).items()}
    finally:
        server.stop()
    return figures | {f"{name}, longest / shortest": _grown(figures, name) for name in (*_START, "memory, MB")}


_START = ("first paint, s", "rows in sight, s")


def _one_length(place: Path, count: int, server: SinkServer) -> dict[str, float]:
    home = queues.copied(place, count, place / "window-home")
    _add_destination(home, server)
    server.counting(True)
    queues.hold(home)
    starts = [_start(home, IDLE, "idle") for _ in range(STARTS)]
    home = queues.copied(place, count, place / "window-home")
    _add_destination(home, server)
    server.counting(True)
    busy = _start(home, BUSY, "busy")
    sent = len(server.held("shoot/"))
    server.clear("shoot/")
    shutil.rmtree(home, ignore_errors=True)
    return {
        "first paint, s": median(each["painted"] for each in starts),
        "rows in sight, s": median(each["shown"] for each in starts),
        "memory, MB": median(each["memory"] for each in starts),
        "longest stall while opening, ms": max(each["opening"] for each in starts),
        "longest stall idle, ms": max(each["stall"] for each in starts),
        "longest stall while handled, ms": max(each["handling"] for each in starts),
        "longest stall busy, ms": busy["stall"],
        "memory busy, MB": busy["memory"],
        "uploads finished while busy": sent,
    }


def _start(home: Path, seconds: float, mode: str) -> dict[str, float]:
    """One start; "painted" and "shown" are seconds from then on."""
    started = time.monotonic()
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.window_start", str(home), str(seconds), mode],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        timeout=300,
    )
    found: dict[str, float] = json.loads(told.stdout)
    return found | {name: found[name] - started for name in ("painted", "shown")}


def _add_destination(home: Path, server: SinkServer) -> None:
    program = (sys.executable, "-m", "uploader_gui", "destination")
    there = ("--endpoint", server.endpoint.url, "--bucket", server.endpoint.bucket, "--prefix", "everything/")
    key = ("--access-key-id", server.endpoint.key_id, "--secret-stdin", "--keep-secret-in", "file")
    surroundings = os.environ | {"UPLOADER_GUI_HOME": str(home)}
    server.counting(False)
    for command in ((*program, "add", queues.DESTINATION, *there, *key), (*program, "test", queues.DESTINATION)):
        subprocess.run(command, env=surroundings, cwd=ROOT, input="secret\n", check=True, capture_output=True, text=True, timeout=300)


def _grown(figures: Mapping[str, float], name: str) -> float:
    return figures[f"{name}, {ROWS[-1]:,} uploads"] / figures[f"{name}, {ROWS[0]:,} uploads"]


def bars(figures: Mapping[str, float]) -> list[Bar]:
    """As little as a short queue, and never away for longer than anyone sees."""
    grown = [
        Bar("g", f"{name}: a million / a hundred", 1.3, figures[f"{name}, longest / shortest"]) for name in (*_START, "memory, MB")
    ]
    stalls = [Bar("g", name, STALL, figure) for name, figure in figures.items() if name.startswith("longest stall")]
    return grown + stalls
