"""Flows for tests: whole implementations of the port."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from uploader_gui.core.errors import Stopped


class CountingFlow:
    """Counts what goes out. Stops by itself, from another thread, once `stop_after` bytes went out; -1: never."""

    def __init__(self, stop_after: int = -1) -> None:
        self.total = 0
        self.most = 0
        self._stop_after = stop_after
        self._stopped = False
        self._close: Callable[[], None] | None = None
        self._lock = threading.Lock()

    def room(self, wanted: int) -> int:
        return wanted

    def sent(self, count: int) -> None:
        self.total += count
        self.most = max(self.most, self.total)
        if 0 <= self._stop_after <= self.total:
            stopper = threading.Thread(target=self.stop)
            stopper.start()
            stopper.join()

    def stop(self) -> None:
        """What a person's click does."""
        with self._lock:
            self._stopped = True
            close = self._close
        if close is not None:
            close()

    @contextmanager
    def interrupts(self, close: Callable[[], None]) -> Iterator[None]:
        with self._lock:
            if self._stopped:
                raise Stopped
            self._close = close
        try:
            yield
        finally:
            with self._lock:
                self._close = None
