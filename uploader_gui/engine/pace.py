"""How much may be on its way at once."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from uploader_gui.engine.stop import Stop

MEMORY = 256 * 1024 * 1024
"""Bytes that parts in memory may take together; a larger single part is let in alone."""


class Budget:
    """Lets parts into memory while they fit, so that large parts do not multiply by the number of lanes."""

    def __init__(self, size: int = MEMORY) -> None:
        self._free = self._size = size
        self._changed = threading.Condition()

    @contextmanager
    def room(self, wanted: int, stop: Stop) -> Iterator[None]:
        """Waits until `wanted` bytes fit. Raises Stopped."""
        wanted = min(wanted, self._size)
        with stop.interrupts(self._wake):
            self._take(wanted, stop)
        try:
            yield
        finally:
            with self._changed:
                self._free += wanted
                self._changed.notify_all()

    def _take(self, wanted: int, stop: Stop) -> None:
        with self._changed:
            self._changed.wait_for(lambda: stop.requested or self._free >= wanted)
            stop.check()
            self._free -= wanted

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()


class Bell:
    """Wakes idle lanes when there may be something to do."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._rings = 0

    @property
    def rings(self) -> int:
        """How often it rang; read it before looking for work, pass it to `wait` afterwards, and no ring is missed."""
        with self._changed:
            return self._rings

    def ring(self) -> None:
        """There may be work."""
        with self._changed:
            self._rings += 1
            self._changed.notify_all()

    def wait(self, seen: int, seconds: float | None) -> None:
        """Until it rings again after `seen` rings, at most `seconds`."""
        with self._changed:
            self._changed.wait_for(lambda: self._rings != seen, seconds)
