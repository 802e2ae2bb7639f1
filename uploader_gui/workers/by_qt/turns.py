"""Turns in Qt's event loop, for a main thread that has to run it: pipes and what networks cost are told to nobody else."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot


class QtTurns(QObject):
    """See workers.turns.Turns."""

    _put = Signal(object)

    def __init__(self) -> None:
        self._application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
        super().__init__()
        self._put.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def put(self, turn: Callable[[], object]) -> None:
        """See Turns."""
        self._put.emit(turn)

    def work(self, idle: Callable[[], object], every: float) -> None:
        """See Turns."""
        timer = QTimer(interval=int(every * 1000))
        timer.timeout.connect(idle)
        timer.start()
        self._application.exec()
        timer.stop()

    def end(self) -> None:
        """See Turns."""
        QCoreApplication.exit(0)

    @Slot(object)
    def _take(self, turn: Callable[[], object]) -> None:
        turn()
