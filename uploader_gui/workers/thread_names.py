"""Threads that the system knows by their names, too: it lists them for whoever looks what a program is busy with."""

import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread

LONGEST = 15
"""Bytes of a name that Linux keeps."""


def start(thread: Thread) -> None:
    """Begin it. Python tells the system its name from 3.14 on by itself."""
    thread.start()
    if sys.platform == "linux" and sys.version_info < (3, 14):
        with suppress(OSError):  # it may have ended
            Path(f"/proc/self/task/{thread.native_id}/comm").write_text(thread.name[:LONGEST])
