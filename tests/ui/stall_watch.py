"""How long the window's event loop was away, at most."""

import time

from PySide6.QtCore import QObject, QTimer


class StallWatch(QObject):
    """A timer that should ring every 5 ms; what it is late by is the stall, in milliseconds."""

    BEAT = 5

    def __init__(self) -> None:
        super().__init__()
        self.stalls: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=self.BEAT)
        self._timer.timeout.connect(self._ring)
        self._timer.start()

    @property
    def longest(self) -> float:
        return max(self.stalls, default=0.0)

    def begin(self) -> None:
        self.stalls = []
        self._last = time.perf_counter()

    def stop(self) -> None:
        self._timer.stop()

    def _ring(self) -> None:
        now = time.perf_counter()
        self.stalls.append((now - self._last) * 1000 - self.BEAT)
        self._last = now
