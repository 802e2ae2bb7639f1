"""A lane: a thread that claims, lets the engine run, and starts again."""

import os
import sys
import threading
from contextlib import suppress

from PySide6.QtCore import QObject, QThread

from uploader_gui.engine.crew import Crew

NICENESS = 15
"""Of lanes beside a window, where 0 is usual and 19 the most: with both processors busy the window waited for one most of the time."""


class UploadWorker(QThread):
    """Hosts one lane of the crew."""

    def __init__(self, crew: Crew, number: int, parent: QObject | None = None, *, gently: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(f"lane-{number}")
        self._crew = crew
        self._number = number
        self._gently = gently

    def run(self) -> None:
        """Until the crew is closed."""
        if self._gently:
            work_gently(self)
        self._crew.work(self._number)


def work_gently(thread: QThread) -> None:
    """Let the window go first when processors are scarce. Linux has a niceness for each thread, and knows no other priority."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
    else:
        thread.setPriority(QThread.Priority.LowPriority)
