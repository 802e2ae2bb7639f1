"""(e) How long `add` takes for many files, beside a bare walk of the same tree."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from benchmarks.bars import Bar
from benchmarks.checking import NotWhole
from benchmarks.contestants import Order
from benchmarks.rounds import Run
from benchmarks.rounds import measure as measure_order
from benchmarks.servers.running import ROOT
from benchmarks.workloads import Batch, Workload, make

FILES = 100_000
RUNS = 5
WALK = """
import os, sys
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        os.stat(os.path.join(folder, name))
"""


def measure(place: Path, scale: float) -> Mapping[str, float]:
    """Seconds, medians of five; the two in turn. The queue is a new one each time."""
    count = max(100, round(FILES * scale))
    made = make(Workload(f"e-{count}", "", (Batch(count, 16),)), place)
    walk = Order(((sys.executable, "-c", WALK, str(made.folder)),), {"PATH": os.defpath}, "")
    walks, adds, cpus = [], [], []
    for number in range(RUNS + 1):
        walked, added = measure_order(walk, place / "log"), _add(made.folder, place / "intake-home", place / "log", count)
        if number:
            walks.append(walked.wall)
            adds.append(added.wall)
            cpus.append(added.cpu)
    return {"files": count, "os.walk + stat, s": median(walks), "add, s": median(adds), "add, CPU s": median(cpus)} | {
        "add / walk": median(adds) / median(walks)
    }


def _add(folder: Path, home: Path, log: Path, count: int) -> Run:
    shutil.rmtree(home, ignore_errors=True)
    program = (sys.executable, "-m", "uploader_gui")
    surroundings = {"PATH": os.defpath, "HOME": str(home), "UPLOADER_GUI_HOME": str(home), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    there = ("--endpoint", "http://127.0.0.1:9", "--bucket", "b", "--access-key-id", "k", "--secret-stdin", "--keep-secret-in", "file")
    command = (*program, "destination", "add", "there", *there)
    subprocess.run(command, env=surroundings, input="secret\n", text=True, check=True, capture_output=True, timeout=60)
    run = measure_order(Order(((*program, "add", str(folder)),), surroundings, ""), log)
    told = subprocess.run((*program, "jobs", "--json"), env=surroundings, check=True, capture_output=True, text=True).stdout
    found = json.loads(told.splitlines()[0])["total_files"]
    if found != count:
        raise NotWhole(f"{found} files are queued instead of {count}")
    return run


def bars(figures: Mapping[str, float]) -> list[Bar]:
    """At most two and a half times the walk."""
    return [Bar("e", "add / bare walk", 2.5, figures["add / walk"])]
