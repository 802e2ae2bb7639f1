"""Threads that do not end, and the end of a process that has some."""

import os
import sys

_left_behind: list[object] = []


def leave_process(code: int) -> None:
    """End the process at once where a thread was left behind: Qt would abort it, and Python wait for it. Else nothing happens."""
    if _left_behind:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def leave_behind(thread: object) -> None:
    """It does not end in time: nobody waits for it any more, and `leave_process` ends it with everything else."""
    _left_behind.append(thread)
