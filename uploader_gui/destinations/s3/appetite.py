"""How much memory a client takes that can't be told to take less: awscrt's keeps whole errors, headers and pages, whatever their size,
and tells of them when they are over."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

MOST = 1024 * 1024 * 1024
"""Bytes that the process may grow by while requests are under way; its parts of large files are in that, too."""
LOOK_SECONDS = 0.25
STATM = Path("/proc/self/statm")


class Appetite:
    """Looks now and then while `busy` says so, and calls `enough` when the process has grown by more than `most` bytes meanwhile."""

    def __init__(self, busy: Callable[[], bool], enough: Callable[[], None], most: int = MOST) -> None:
        self._busy, self._enough, self._most = busy, enough, most
        self._wanted, self._ended = threading.Event(), threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def watch(self) -> None:
        """Something is under way from now on."""
        if self._wanted.is_set():
            return
        with self._lock:
            if self._thread is None and not self._ended.is_set() and resident():
                self._thread = threading.Thread(target=self._look, name="memory watch", daemon=True)
                self._thread.start()
        self._wanted.set()

    def close(self) -> None:
        """Look no more."""
        self._ended.set()
        self._wanted.set()

    def _look(self) -> None:
        least = resident()
        while self._wanted.wait() and not self._ended.wait(LOOK_SECONDS):
            now = resident()
            if not self._busy():
                self._wanted.clear()
                least = now
                if self._busy():  # since
                    self._wanted.set()
            least = min(least, now)
            if now - least > self._most:
                self._enough()
                least = resident()


def resident() -> int:
    """Bytes of memory that this process has now; 0 where that is not known: then nothing is watched."""
    if sys.platform == "win32":
        return 0
    if STATM.exists():
        return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # the most it ever had: on macOS in bytes
