"""The backend in memory: errands run when the event loop turns, or, for measuring, on a thread of their own."""

import queue
import threading
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from tests.ui.memory_desk import MemoryDesk
from uploader_gui.core.errors import Trouble
from uploader_gui.core.events import Batch


class MemoryBackend(QObject):
    happened = Signal(object)

    def __init__(self, desk: MemoryDesk) -> None:
        super().__init__()
        self.desk = desk
        self.closed = False
        self.asked = 0

    def ask(self, errand, then=None, failed=None, *, aside=False) -> None:
        self.asked += 1
        QTimer.singleShot(0, self, partial(self._run, errand, then, failed))

    def _run(self, errand, then, failed) -> None:
        run(self.desk, errand, then, failed)()

    def tell(self, batch: Batch) -> None:
        self.happened.emit(batch)

    def close(self) -> None:
        self.closed = True


class ThreadedBackend(QObject):
    """As the real one: errands on the clerk's thread, answers in the window's."""

    happened = Signal(object)
    _ran = Signal(object)

    def __init__(self, desk: MemoryDesk) -> None:
        super().__init__()
        self.desk = desk
        self._errands: queue.SimpleQueue = queue.SimpleQueue()
        self._ran.connect(self._call)
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    def ask(self, errand, then=None, failed=None, *, aside=False) -> None:
        self._errands.put((errand, then, failed))

    def close(self) -> None:
        self._errands.put(None)
        self._thread.join()

    def _call(self, call) -> None:
        call()

    def _work(self) -> None:
        while (asked := self._errands.get()) is not None:
            self._ran.emit(run(self.desk, *asked))


def run(desk, errand, then, failed):
    """What to call in the window's thread after the errand."""
    try:
        result = errand(desk)
    except Trouble as why:
        trouble = why
        return lambda: failed(trouble) if failed else None
    return lambda: then(result) if then else None
