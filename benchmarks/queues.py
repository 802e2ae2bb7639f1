"""Queues of a given length, made through the queue's own verbs, once for each run of the benchmark."""

import shutil
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from benchmarks.workloads import KIB, MIB
from uploader_gui.core.job import NewJob
from uploader_gui.core.upload import NewUpload
from uploader_gui.store.queue import open_queue
from uploader_gui.system_clock import SystemClock

DESTINATION = "there"
PAGE = 1000
FILES = 100
"""Real files that all rows share in turn: small ones in a long queue, large ones in a short queue, so that it stays busy."""


@cache
def prepared(place: Path, count: int) -> Path:
    """A folder with a closed queue of so many waiting uploads, one job."""
    folder = place / f"queue-{count}"
    shutil.rmtree(folder, ignore_errors=True)
    files = place / f"queue-{count}-files"
    files.mkdir(parents=True, exist_ok=True)
    size = 64 * KIB if count > 10_000 else 64 * MIB
    for number in range(FILES):
        with (files / f"{number:03d}.bin").open("wb") as file:
            file.truncate(size)
    queue = open_queue(folder, SystemClock())
    try:
        job = queue.open_job(NewJob("everything", DESTINATION, (f"local:{files}",)))
        for start in range(0, count, PAGE):
            queue.add_page(job, list(_page(files, range(start, min(count, start + PAGE)), size)))
        queue.close_listing(job)
    finally:
        queue.close()
    return folder


def copied(place: Path, count: int, to: Path) -> Path:
    """A copy to change, at `to`."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(prepared(place, count), to, ignore=shutil.ignore_patterns("backups"))
    return to


def hold(home: Path) -> None:
    """Let everything wait: nothing is sent for a day."""
    queue = open_queue(home, SystemClock())
    try:
        queue.hold(DESTINATION, "Offline", time.time() + 86_400)
    finally:
        queue.close()


def _page(files: Path, numbers: range, size: int) -> Iterator[NewUpload]:
    for number in numbers:
        yield NewUpload(
            f"IMG_{number:07d}.CR3",
            f"local:{files}/{number % FILES:03d}.bin",
            f"shoot/{number // PAGE:04d}/IMG_{number:07d}.CR3",
            size,
        )
