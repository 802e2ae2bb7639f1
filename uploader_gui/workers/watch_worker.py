"""Looks once a second whether the computer slept, its clock was set, or its network changed."""

import logging
import threading

from PySide6.QtCore import QObject, QThread

from uploader_gui.engine.watch import Watch

EVERY = 1.0
"""Seconds."""

_log = logging.getLogger(__name__)


class WatchWorker(QThread):
    """Hosts the watch: in a thread of its own, because the other ones may be held up by just what it notices."""

    def __init__(self, watch: Watch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("watch")
        self._watch = watch
        self._closing = threading.Event()

    def run(self) -> None:
        """Until `close`."""
        while not self._closing.wait(EVERY):
            try:
                self._watch.look()
            except Exception:  # noqa: BLE001 the next look may succeed
                _log.exception("the watch met a fault of this program")

    def close(self) -> None:
        """End."""
        self._closing.set()
