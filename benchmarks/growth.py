"""(f) What claiming, finishing and listing cost in a short and in a long queue."""

import shutil
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median

from benchmarks.bars import Bar
from benchmarks.queues import copied
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import Cause, Note, Receipt
from uploader_gui.store.queue import DiskQueue, open_queue
from uploader_gui.system_clock import SystemClock

ROWS = (1_000, 100_000, 1_000_000)
TIMES = 200
WHAT = ("claim", "finish", "first page", "page in the middle")


def measure(place: Path, scale: float) -> Mapping[str, float]:
    """Milliseconds each, medians of 200: one upload claimed, one finished, a hundred listed."""
    figures: dict[str, float] = {}
    for rows in ROWS:
        count = max(1000, round(rows * scale))
        folder = copied(place, count, place / "growth")
        queue = open_queue(folder, SystemClock())
        try:
            figures |= {f"{what}, {rows:,} rows, ms": took for what, took in _times(queue, count).items()}
        finally:
            queue.close()
            shutil.rmtree(folder, ignore_errors=True)
    ratios = {
        f"{what}, longest / shortest": figures[f"{what}, {ROWS[-1]:,} rows, ms"] / figures[f"{what}, {ROWS[0]:,} rows, ms"]
        for what in WHAT
    }
    return figures | ratios


def _times(queue: DiskQueue, count: int) -> dict[str, float]:
    claimed: list[int] = []

    def claim() -> None:
        claimed.extend(each.upload.id for each in queue.claim(1, frozenset(claimed)))

    def finish() -> None:
        receipt = Receipt(1, "etag", "checksum", proof="checksum", verified_at=time.time())
        assert queue.move(claimed.pop(), Cause.FINISHED, Note(receipt=receipt))

    def claim_and_finish() -> tuple[float, float]:
        return _milliseconds(claim), _milliseconds(finish)

    pairs = [claim_and_finish() for _ in range(TIMES)]
    pages = {
        "first page": lambda: queue.uploads(UploadQuery(limit=100)),
        "page in the middle": lambda: queue.uploads(UploadQuery(limit=100, offset=count // 2)),
    }
    listed = {what: median(_milliseconds(look) for _ in range(TIMES // 10)) for what, look in pages.items()}
    return {"claim": median(pair[0] for pair in pairs), "finish": median(pair[1] for pair in pairs)} | listed


def _milliseconds(deed: Callable[[], object]) -> float:
    started = time.perf_counter()
    deed()
    return (time.perf_counter() - started) * 1000


def bars(figures: Mapping[str, float]) -> list[Bar]:
    """At most twice."""
    return [Bar("f", f"{what}: a million rows / a thousand", 2.0, figures[f"{what}, longest / shortest"]) for what in WHAT]
