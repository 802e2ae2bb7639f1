"""A lane: a thread that claims, lets the engine run, and starts again."""

import os
import sys
import threading
from contextlib import suppress

from PySide6.QtCore import QObject, QThread

from uploader_gui.engine.crew import Crew

NICENESS = 15
"""Of lanes beside a window, where 0 is usual and 19 the most: with both processors busy the window waited for one most of the time."""

HANGS = 3.0
"""Seconds in one read, after which the program does not wait for a lane to end."""


class UploadWorker(QThread):
    """Hosts one lane of the crew."""

    def __init__(self, crew: Crew, number: int, parent: QObject | None = None, *, gently: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(f"lane-{number}")
        self._crew = crew
        self._number = number
        self._gently = gently
        self._thread = 0

    @property
    def hangs(self) -> bool:
        """Whether it is in a read that does not return."""
        return self._crew.reads.hangs(self._thread, HANGS)

    def run(self) -> None:
        """Until the crew is closed."""
        self._thread = threading.get_ident()
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
