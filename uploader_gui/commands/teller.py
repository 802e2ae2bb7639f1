"""Shows the work from a thread of its own: output that nobody reads holds up nothing else."""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread

from uploader_gui.commands.look import Look
from uploader_gui.commands.watch import Watch

PATIENCE = 1.0
"""Seconds for the last words, at the end."""


class Teller:
    """One look at a time. `told` is called in its thread: with what the watch makes of it, or with what went wrong in showing it."""

    def __init__(self, watch: Watch, told: Callable[[int | Exception | None], object]) -> None:
        self._watch = watch
        self._told = told
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
                code: int | Exception | None = self._watch.take(look)
            except Exception as problem:  # noqa: BLE001 - it is raised again by whoever waits
                code = problem
            self._told(code)
