"""The fake's own time: the computer's, and what a test put on top."""

import threading
import time
from datetime import UTC, datetime


class Clock:
    """Seconds since 1970. `advance` lets tokens, holds and page tokens grow old without waiting."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._lock = threading.Lock()

    def now(self) -> float:
        with self._lock:
            return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        with self._lock:
            self._ahead += seconds


def timestamp(seconds: float) -> str:
    """RFC 3339 with milliseconds, as Drive writes it."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
