"""How many lanes read small files: one, or more where a read takes long."""

import threading

from uploader_gui.engine.endpoints import Endpoints
from uploader_gui.engine.reads import Reads

SLOW = 0.001
"""Seconds of reading a file for which one more lane should read, too: a slow disk, or another computer's."""
QUICKER, SLOWER = 1 / 4, 1 / 64
"""How much a read counts that took less, or more, than those before: one that only waited for its turn is none of a slow disk."""


class Seats:
    """Thread-safe."""

    def __init__(self, endpoints: Endpoints, reads: Reads) -> None:
        self._endpoints = endpoints
        self._reads = reads
        self._lock = threading.Lock()
        self._taken = 0
        self._seconds = 0.0  # a file, smoothed

    def take(self) -> bool:
        """Whether one more lane may read."""
        with self._lock:
            wanted = 1 + min(int(self._seconds / SLOW), self._endpoints.lanes - 1)
            if self._taken >= wanted + self._reads.stuck:
                return False
            self._taken += 1
            return True

    def leave(self) -> None:
        """A lane reads no more."""
        with self._lock:
            self._taken -= 1

    @property
    def slow(self) -> bool:
        """Whether several lanes are better than another process."""
        return self._seconds >= SLOW

    def took(self, seconds: float) -> None:
        """So long one file took."""
        more = seconds - self._seconds
        self._seconds += more * (QUICKER if more < 0 else SLOWER)
