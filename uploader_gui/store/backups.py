"""Copies of the queue beside it: checked before they are kept, the newest few."""

import contextlib
import logging
import math
import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from uploader_gui.core.errors import DiskFull, QueueDamaged, Trouble
from uploader_gui.json_file import sync_folder
from uploader_gui.store import checking, events
from uploader_gui.store.inspection import inspect
from uploader_gui.store.schema import STEPS
from uploader_gui.store.trouble import unwritable

_log = logging.getLogger(__name__)

KEPT = 3
_STAMP = "%Y%m%d-%H%M%S"
LARGE, BETWEEN = 16 * 1024 * 1024, 600.0
"""Bytes from which on a queue is not copied at every closing, and seconds that then lie between two copies at least."""


class Copies:
    """Makes copies of an open queue, one at a time, and none when nothing changed since the last. Thread-safe."""

    def __init__(self, folder: Path, lend: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        self._folder = folder
        self._lend = lend
        self._lock = Lock()
        self._commits = 0

    def back_up(self, commits: int, now: float) -> None:
        """`commits` are those written so far. Raises what back_up does."""
        with self._lock:
            if commits == self._commits:
                return
            with self._lend() as db:
                back_up(db, self._folder, now)
            self._commits = commits


def back_up(source: sqlite3.Connection, folder: Path, now: float) -> Path:
    """A copy of what `source` sees, durable before it gets its name. Raises QueueDamaged rather than keep a bad one.

    Raises DiskFull, also where the queue itself would have no room left beside it, and QueueUnwritable.
    """
    try:
        return _copy(source, folder, now)
    except OSError as error:
        raise unwritable(error, folder) from error


def _copy(source: sqlite3.Connection, folder: Path, now: float) -> Path:
    _leave_room(source, folder)
    unfinished = folder / "backup.unfinished"
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_CREAT | os.O_RDWR | os.O_EXCL, 0o600))
    try:
        with contextlib.closing(sqlite3.connect(unfinished)) as target:
            target.execute("PRAGMA synchronous = OFF")  # it has no name yet, and is synced as a whole before it gets one
            target.execute("PRAGMA journal_mode = OFF")
            source.backup(target)
        if not is_good(unfinished):
            raise QueueDamaged("the copy is damaged", where=str(folder))
        sync(unfinished)
        kept = unused(folder, "backup", now, ".db")
        unfinished.replace(kept)
    finally:
        unfinished.unlink(missing_ok=True)
    sync_folder(folder)
    for old in backups(folder)[KEPT:]:
        old.unlink(missing_ok=True)
    return kept


def _leave_room(source: sqlite3.Connection, folder: Path) -> None:
    size = math.prod(source.execute(f"PRAGMA {what}").fetchone()[0] for what in ("page_count", "page_size"))
    if shutil.disk_usage(folder).free < size + min(size, LARGE):
        raise DiskFull("no room for a copy of the queue")


def backups(folder: Path) -> list[Path]:
    """The copies, newest first: their names hold the time."""
    return sorted(folder.glob("backup-*.db"), reverse=True)


def wanted(folder: Path, path: Path, now: float) -> bool:
    """Whether closing is a time for a copy: always for a small queue, for a large one not again and again in a few minutes."""
    if path.stat().st_size < LARGE:
        return True
    recent = time.strftime(f"backup-{_STAMP}", time.gmtime(now - BETWEEN))
    return not any(copy.name > recent for copy in backups(folder))


def is_good(path: Path, *, through: bool = False) -> bool:
    """Whether it is a whole queue that this program can use, `through`: each row of it. Nothing is written, not even beside it."""
    try:
        with contextlib.closing(checking.connect_unwriting(path, immutable=True)) as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            if not 0 < version <= len(STEPS):
                return False
            if through and version == len(STEPS):
                inspect(db, path)
            else:
                checking.check_pages(db, path)
            return True
    except (QueueDamaged, sqlite3.DatabaseError, UnicodeDecodeError):
        return False


def any_newer(folder: Path, db: sqlite3.Connection) -> bool:
    """Whether the newest good copy tells of more than the queue itself: then the queue has lost what it was told."""
    for copy in backups(folder):
        kept = checking.connect_unwriting(copy, immutable=True)
        with contextlib.closing(kept), contextlib.suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            return events.last_seq(kept) > events.last_seq(db) and is_good(copy, through=True)
    return False


class Copy(NamedTuple):
    """A good copy, ready beside the place of the queue. `taken_at` is for people, in this computer's time."""

    path: Path
    taken_at: str

    def put(self, path: Path) -> None:
        """It becomes the queue."""
        self.path.replace(path)
        sync_folder(path.parent)


def prepare(folder: Path) -> Copy | None:
    """The newest good copy, durable under a name of its own; None when there is none."""
    for kept in backups(folder):
        if is_good(kept, through=True):
            unfinished = folder / "restore.unfinished"
            shutil.copyfile(kept, unfinished)
            unfinished.chmod(0o600)
            sync(unfinished)
            import calendar

            at = calendar.timegm(time.strptime(kept.name[len("backup-") :][:15], _STAMP))
            return Copy(unfinished, time.strftime("%Y-%m-%d %H:%M", time.localtime(at)))
    return None


def unused(folder: Path, name: str, now: float, suffix: str = "") -> Path:
    """A path in `folder` named after the time, that nothing has yet; later ones sort later."""
    stamp = time.strftime(_STAMP, time.gmtime(now))
    for number in range(1000):
        path = folder / f"{name}-{stamp}-{number:03}{suffix}"
        if not path.exists():
            return path
    raise FileExistsError(path)


def sync(path: Path) -> None:
    """Make a file's content survive a power cut."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def leave_copy(folder: Path, queue: Path, now: float, back_up: Callable[[], None]) -> bool:
    """At closing, where it is wanted. One that does not succeed is logged: closing does. False where the queue is damaged."""
    try:
        if wanted(folder, queue, now):
            back_up()
    except (Trouble, OSError) as problem:  # the folder may be gone
        _log.warning("the queue could not be backed up", exc_info=True)
        if isinstance(problem, QueueDamaged):
            checking.doubt(folder)
            return False
    return True
