"""The lock that says which process owns the queue."""

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

NAME = "queue.lock"
_TAKEN = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES})  # the last: what some file systems say

Release = Callable[[], None]


def take(folder: Path) -> Release | None:
    """Lock the queue in `folder` for this process; returns how to let go of it, None while another has it. Raises OSError.

    The system's own lock where it has one: filelock takes the same, so either finds the other's, but 15 ms longer to be loaded.
    """
    path = folder / NAME
    if sys.platform == "win32":
        return _take_with_library(path)
    try:
        return _take(path)
    except OSError as problem:
        if problem.errno == errno.ENOSYS:
            return _take_with_library(path)
        raise


if sys.platform != "win32":
    import fcntl

    def _take(path: Path) -> Release | None:
        while True:
            lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if os.fstat(lock).st_nlink:
                    return lambda: os.close(lock)
            except OSError as problem:
                os.close(lock)
                if problem.errno in _TAKEN:
                    return None
                raise
            os.close(lock)  # somebody removed the file meanwhile: it guards no name


def is_taken(folder: Path) -> bool:
    """Whether another process has the queue in `folder` at this moment."""
    try:
        release = take(folder)
    except OSError:
        return False  # opening the queue says what is wrong
    if release is None:
        return True
    release()
    return False


def _take_with_library(path: Path) -> Release | None:
    from filelock import FileLock, Timeout

    lock = FileLock(path, mode=0o600, thread_local=False)  # taken and released by different threads
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return None
    return lock.release
