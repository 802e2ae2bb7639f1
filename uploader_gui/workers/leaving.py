"""Threads that do not end, and the end of a process that has some."""

import os
import sys
import threading

_left_behind: list[object] = []


def leave_process(code: int) -> None:
    """End the process at once where a thread was left behind: Qt would abort it, and Python wait for it. Else nothing happens."""
    if _left_behind:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def leave_at_once(code: int) -> None:
    """End the process where all that was open is closed: to take itself apart takes Python 6 ms.

    Nothing happens where a thread still works that would be waited for, or where what was said can't be written.
    """
    if any(not thread.daemon for thread in threading.enumerate() if thread is not threading.main_thread()):
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):  # Python's own end deals with it
        return
    os._exit(code)


def leave_behind(thread: object) -> None:
    """It does not end in time: nobody waits for it any more, and `leave_process` ends it with everything else."""
    _left_behind.append(thread)
