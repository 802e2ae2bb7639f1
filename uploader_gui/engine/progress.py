"""Bytes from many lanes, to be told at most ten times a second."""

import threading
from collections.abc import Callable, Collection

from uploader_gui.core.events import Progress
from uploader_gui.core.meter import Meter
from uploader_gui.core.upload import Phase, Upload


class _Row:
    __slots__ = ("meter", "phase", "seen_at", "sent", "upload")

    def __init__(self, upload: Upload, sent: int) -> None:
        self.upload, self.sent = upload, sent
        self.phase = Phase.PREPARING
        self.meter = Meter()
        self.seen_at: float | None = None  # monotonic seconds of the first snapshot


class ProgressBoard:
    """How far each running upload is. Lanes write, one reader takes snapshots."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rows: dict[int, _Row] = {}
        self._total = 0
        self._meter = Meter()
        self._watcher: Callable[[str, int], None] | None = None

    def watch(self, watcher: Callable[[str, int], None]) -> None:
        """Tell `watcher` of every count of bytes, and of the destination they go to, in the lane's thread."""
        self._watcher = watcher

    def begin(self, upload: Upload) -> None:
        """An attempt began; what the store acknowledged earlier counts as sent."""
        with self._lock:
            self._rows[upload.id] = _Row(upload, upload.sent)

    def restart(self, upload_id: int) -> None:
        """Everything is sent again from the first byte."""
        with self._lock:
            if row := self._rows.get(upload_id):
                row.sent = 0

    def resize(self, upload_id: int, size: int) -> None:
        """It proved to have another size than it was listed with."""
        with self._lock:
            if (row := self._rows.get(upload_id)) and row.upload.size != size:
                row.upload = row.upload._replace(size=size)

    def add(self, upload_id: int, count: int) -> None:
        """`count` bytes more (or fewer) went out."""
        with self._lock:
            self._total += count
            if row := self._rows.get(upload_id):
                row.sent += count
        if row and self._watcher is not None:
            self._watcher(row.upload.destination, count)

    def phase(self, upload_id: int, phase: Phase) -> None:
        """What the upload is doing now."""
        with self._lock:
            if row := self._rows.get(upload_id):
                row.phase = phase

    def end(self, upload_id: int) -> None:
        """The attempt ended."""
        with self._lock:
            self._rows.pop(upload_id, None)

    def running(self, now: float) -> list[tuple[Upload, float]]:
        """Every running upload, and for how many seconds it is known to run."""
        with self._lock:
            return [(row.upload, now - row.seen_at if row.seen_at is not None else 0.0) for row in self._rows.values()]

    def for_destinations(self, names: Collection[str]) -> frozenset[int]:
        """The running uploads that go there."""
        with self._lock:
            return frozenset(upload_id for upload_id, row in self._rows.items() if row.upload.destination in names)

    def snapshot(self, now: float) -> tuple[tuple[Progress, ...], float]:
        """(every running upload, bytes per second of all together) at monotonic second `now`."""
        with self._lock:
            self._meter.add(now, self._total)
            return tuple(_told(row, now) for row in self._rows.values()), self._meter.speed(now)


def _told(row: _Row, now: float) -> Progress:
    row.meter.add(now, row.sent)
    row.seen_at = now if row.seen_at is None else row.seen_at
    upload = row.upload
    return Progress(upload.id, upload.job_id, min(row.sent, upload.size), upload.size, row.meter.speed(now), row.phase)
