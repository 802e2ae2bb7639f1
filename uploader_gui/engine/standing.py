"""How stores stand: the troubles in a row that each has met, and how long nothing has worked there."""

import threading

from uploader_gui.core.ports import Clock
from uploader_gui.core.retry import Streak


class _Row:
    """`began` in monotonic seconds."""

    def __init__(self, began: float) -> None:
        self.began = began
        self.troubles = 0
        self.uploads: set[int] = set()


class Standing:
    """By destination. Thread-safe."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._rows: dict[str, _Row] = {}

    def worked(self, destination: str) -> None:
        """Something arrived there. Told for every file and part, so what costs nothing comes first."""
        if destination in self._rows:
            with self._lock:
                self._rows.pop(destination, None)

    def met(self, destination: str, upload_id: int) -> Streak:
        """One more upload met trouble there."""
        now = self._clock.monotonic()
        with self._lock:
            row = self._rows.setdefault(destination, _Row(now))
            row.troubles += 1
            row.uploads.add(upload_id)
            return Streak(row.troubles, len(row.uploads), now - row.began)
