"""A thread-safe request to stop."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from uploader_gui.core.errors import Stopped


class Stop:
    """Asked for once, by any thread; whoever works under it finds out at the next check, or by having its connection closed."""

    def __init__(self) -> None:
        self._requested = False
        self._lock = threading.Lock()
        self._closers: set[Callable[[], None]] = set()

    @property
    def requested(self) -> bool:
        """Whether the work should end."""
        return self._requested

    def request(self) -> None:
        """Ask the work to end. Safe to repeat."""
        with self._lock:
            self._requested = True
            closers = tuple(self._closers)
        for close in closers:
            close()

    def check(self) -> None:
        """Raises Stopped if that was asked for."""
        if self._requested:
            raise Stopped

    def wait(self, seconds: float) -> bool:
        """Sleeps at most `seconds`; whether a stop was requested."""
        woken = threading.Event()  # only now: it takes as long to make as to read a small file, and hardly any is ever waited for
        with suppress(Stopped), self.interrupts(woken.set):
            woken.wait(seconds)
        return self._requested

    @contextmanager
    def interrupts(self, close: Callable[[], None]) -> Iterator[None]:
        """While entered, a request calls `close`. Raises Stopped if it came before."""
        with self._lock:
            self.check()
            self._closers.add(close)
        try:
            yield
        finally:
            with self._lock:
                self._closers.discard(close)
