"""Shows the work from a thread of its own: output that nobody reads holds up nothing else."""

from queue import SimpleQueue
from threading import Thread

from PySide6.QtCore import QObject, Signal

from uploader_gui.commands.look import Look
from uploader_gui.commands.watch import Watch

PATIENCE = 1.0
"""Seconds for the last words, at the end."""


class Teller(QObject):
    """One look at a time. `told`: it was shown; what the watch makes of it, or what went wrong in showing it."""

    told = Signal(object)

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._watch = watch
        self._looks: SimpleQueue[Look | None] = SimpleQueue()
        self._thread = Thread(target=self._tell, name="teller", daemon=True)  # a write to a full pipe can't be taken back
        self._thread.start()

    def show(self, look: Look) -> None:
        """Returns at once; the next is for after `told`."""
        self._looks.put(look)

    def close(self, patience: float) -> bool:
        """Leave the terminal as it was; False: what is being written is not read, and nothing more can be said."""
        self._looks.put(None)
        self._thread.join(patience)
        if self._thread.is_alive():
            return False
        self._watch.close()
        return True

    def _tell(self) -> None:
        while (look := self._looks.get()) is not None:
            try:
                code: object = self._watch.take(look)
            except Exception as problem:  # noqa: BLE001 - it is raised again by whoever waits
                code = problem
            self.told.emit(code)
