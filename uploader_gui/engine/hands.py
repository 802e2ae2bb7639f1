"""Which uploads are in the program's hands, whatever their rows say."""

import threading
from collections.abc import Callable, Collection, Iterable

from uploader_gui.core.errors import Stopped


class Hands:
    """Knows how to make each of them let go. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: dict[int, Callable[[], None] | None] = {}
        self._revoked: set[int] = set()
        self._closing = False

    def take(self, upload_ids: Iterable[int]) -> None:
        """They were claimed."""
        with self._lock:
            self._held.update((upload_id, None) for upload_id in upload_ids)

    def work_on(self, upload_id: int, stop: Callable[[], None]) -> None:
        """An attempt begins; `stop` asks it to end. Raises Stopped if that was wanted before."""
        with self._lock:
            self._held[upload_id] = stop
            if self._closing or upload_id in self._revoked:
                raise Stopped

    def let_go(self, upload_ids: Iterable[int]) -> None:
        """Nobody works on them any more."""
        with self._lock:
            for upload_id in upload_ids:
                self._held.pop(upload_id, None)
                self._revoked.discard(upload_id)

    def stop(self, upload_ids: Iterable[int]) -> None:
        """They moved away from running: whoever works on them lets go, or does not begin."""
        with self._lock:
            self._revoked.update(upload_ids)
            stops = [stop for upload_id in self._revoked if (stop := self._held.get(upload_id))]
        for stop in stops:
            stop()

    def begin_again(self, upload_ids: Collection[int]) -> None:
        """Whoever works on these lets go; they may be taken again at once."""
        with self._lock:
            stops = [stop for upload_id, stop in self._held.items() if stop is not None and upload_id in upload_ids]
        for stop in stops:
            stop()

    def close(self) -> None:
        """Whoever works lets go, and nobody begins any more."""
        with self._lock:
            self._closing = True
        self.stop(self.all())

    def all(self) -> frozenset[int]:
        """The ids of all that are held."""
        with self._lock:
            return frozenset(self._held)
