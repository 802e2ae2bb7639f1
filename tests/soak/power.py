"""Power cuts at any moment of a queue's life, and of settings that are saved meanwhile."""

import logging
import random
import time

from tests.disk.power import judge, record
from tests.soak import Figures, Room

TITLE = "Power cuts"
IMAGES, STEPS = 500, 120


def soak(room: Room) -> Figures:
    """Record a workload, play cuts, and the next workload, until the time is over."""
    logging.getLogger("uploader_gui").setLevel(logging.CRITICAL)
    until, broken = time.monotonic() + room.seconds, []
    workloads = images = writes = 0
    while not workloads or time.monotonic() < until:
        seed = room.seed * 1000 + workloads
        recording = record(room.folder, seed, STEPS)
        workloads, writes = workloads + 1, writes + len(recording.records)
        for number, (told, image) in enumerate(recording.images(random.Random(seed), IMAGES)):
            images += 1
            try:
                problem = judge(room.folder / "image", recording, told, image)
            except Exception as fault:
                problem = f"raised {fault!r}"
            if problem:
                broken.append(f"workload {seed}, image {number}: {problem}")
            if time.monotonic() > until:
                break
    return Figures({"workloads recorded": workloads, "operations in them": writes, "disks after a cut": images}, broken)
