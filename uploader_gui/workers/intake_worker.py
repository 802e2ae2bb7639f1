"""Walks folders away from the window."""

import logging

from PySide6.QtCore import QObject, QThread

from uploader_gui.core.errors import Stopped, Trouble
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.stop import Stop

_log = logging.getLogger(__name__)


class IntakeWorker(QThread):
    """Lists jobs as they come, and those that a crash interrupted."""

    def __init__(self, desk: Desk, bell: Bell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("intake")
        self._desk = desk
        self._bell = bell
        self._stop = Stop()

    def run(self) -> None:
        """Until `close`."""
        while not self._stop.requested:
            rings = self._bell.rings
            try:
                self._desk.list_waiting_jobs(self._stop)
            except Stopped:
                return
            except Trouble as trouble:
                _log.warning("the intake could not go on: %s", trouble, extra={"kind": trouble.kind})
                self._stop.wait(5.0)
            else:
                self._bell.wait(rings, None)

    def close(self) -> None:
        """End at the next page."""
        self._stop.request()
        self._bell.ring()
