"""How lanes beside a window let it go first."""

import os
import sys
import threading
from contextlib import suppress

from PySide6.QtCore import QThread

NICENESS = 15
"""Of lanes beside a window, where 0 is usual and 19 the most: with both processors busy the window waited for one most of the time."""


def work_gently() -> None:
    """Give this thread the processors that others leave. Linux has a niceness for each thread, and knows no other priority."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
    else:
        QThread.currentThread().setPriority(QThread.Priority.LowPriority)
