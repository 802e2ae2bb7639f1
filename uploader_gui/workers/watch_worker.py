"""Looks once a second whether the computer slept, its clock was set, or its network changed."""

import logging
from threading import Event, Thread

from uploader_gui.engine.watch import Watch

EVERY = 1.0
"""Seconds."""

_log = logging.getLogger(__name__)


class WatchWorker:
    """Hosts the watch: in a thread of its own, because the other ones may be held up by just what it notices."""

    def __init__(self, watch: Watch) -> None:
        self.thread = Thread(target=self._work, name="watch", daemon=True)
        self._watch = watch
        self._closing = Event()

    def close(self) -> None:
        """End."""
        self._closing.set()

    def _work(self) -> None:
        while not self._closing.wait(EVERY):
            try:
                self._watch.look()
            except Exception:  # noqa: BLE001 the next look may succeed
                _log.exception("the watch met a fault of this program")
