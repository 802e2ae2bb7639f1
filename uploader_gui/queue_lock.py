"""The lock that says which process owns the queue."""

from collections.abc import Callable
from pathlib import Path

NAME = "queue.lock"

Release = Callable[[], None]


def take(folder: Path) -> Release | None:
    """Lock the queue in `folder` for this process; returns how to let go of it, None while another has it. Raises OSError."""
    from filelock import FileLock, Timeout

    lock = FileLock(folder / NAME, mode=0o600, thread_local=False)  # taken and released by different threads
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return None
    return lock.release


def is_taken(folder: Path) -> bool:
    """Whether another process has the queue in `folder` at this moment. The folder is not made: filelock would, for everybody."""
    if not folder.is_dir():
        return False
    try:
        release = take(folder)
    except OSError:
        return False  # opening the queue says what is wrong
    if release is None:
        return True
    release()
    return False
