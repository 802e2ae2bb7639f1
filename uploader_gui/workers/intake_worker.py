"""Walks folders, and asks what is far, away from the window."""

import logging

from PySide6.QtCore import QObject, QThread

from uploader_gui.core.errors import Stopped, Trouble
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.stop import Stop

_log = logging.getLogger(__name__)


class IntakeWorker(QThread):
    """Lists jobs as they come, and those that a crash or a source's trouble interrupted: what is near, or what is not."""

    def __init__(self, desk: Desk, bell: Bell, *, near: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("intake" if near else "intake-far")
        self._near = near
        self._desk = desk
        self._bell = bell
        self._stop = Stop()

    def run(self) -> None:
        """Until `close`."""
        while True:
            rings = self._bell.rings  # read before anything is looked at: whoever closes rings afterwards
            if self._stop.requested:
                return
            try:
                due = self._desk.list_waiting_jobs(self._stop, near=self._near)
            except Stopped:
                return
            except Trouble as trouble:
                _log.warning("the intake could not go on: %s", trouble, extra={"kind": trouble.kind})
                self._stop.wait(5.0)
            except Exception:  # noqa: BLE001 the intake must survive whatever it meets
                _log.exception("the intake met a fault of this program")
                self._stop.wait(5.0)
            else:
                self._bell.wait(rings, due)

    def close(self) -> None:
        """End at the next page."""
        self._stop.request()
        self._bell.ring()
