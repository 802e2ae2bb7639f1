"""Looks for a newer version away from the window."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from uploader_gui.core.errors import Trouble, Unexpected
from uploader_gui.workers.leaving import leave_behind

PATIENCE = 3000
_log = logging.getLogger(__name__)


class UpdateWorker(QThread):
    """`answered` carries what `look` returned, or the Trouble that it raised."""

    answered = Signal(object)

    def __init__(self, look: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("updates")
        self._look = look

    def run(self) -> None:
        """Once."""
        try:
            found = self._look()
        except Trouble as why:
            self.answered.emit(why)
        except Exception as fault:  # noqa: BLE001 whatever it was, the window must say so
            _log.exception("looking for a newer version met a fault of this program")
            self.answered.emit(Unexpected(type(fault).__name__))
        else:
            self.answered.emit(found)

    def close(self, patience: int = PATIENCE) -> None:
        """Wait for its end, `patience` milliseconds at the most: who asks for a host's address can't be interrupted."""
        if not self.wait(patience):
            self.setParent(None)
            leave_behind(self)
