"""Connections to the queue's file: one that writes, and short-lived loans of ones that read."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from uploader_gui.core.errors import QueueDamaged
from uploader_gui.store.checking import doubt
from uploader_gui.store.rows import STUMBLED
from uploader_gui.store.trouble import Unreadable, translated

_BUSY_MS = 5000
_WAL_LIMIT = 16 * 1024 * 1024
_CACHE_KIB = 24 * 1024
"""Taken only as the queue grows: from some 100,000 files on, its indices outgrow SQLite's own 2 MB."""


def connect_writer(path: Path, most_pages: int = 0) -> sqlite3.Connection:
    """The connection that writes and checkpoints: durable at every commit. `most_pages` bounds the file, 0 does not."""
    db = _connect(path)
    try:
        _set_up_writer(db, most_pages)
    except BaseException:
        db.close()
        raise
    return db


def _set_up_writer(db: sqlite3.Connection, most_pages: int) -> None:
    if db.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        unfit = sqlite3.OperationalError("this file system can't hold a queue: write-ahead logging does not work on it")
        unfit.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
        raise unfit
    db.execute("PRAGMA schema_version").fetchone()  # now the log is there: a new file would have none until it is read
    db.execute("PRAGMA synchronous = FULL")
    if sys.platform == "darwin":  # fsync alone does not reach the disk there
        db.execute("PRAGMA fullfsync = 1")
        db.execute("PRAGMA checkpoint_fullfsync = 1")
    db.execute(f"PRAGMA journal_size_limit = {_WAL_LIMIT}")
    db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute("PRAGMA cell_size_check = 1")
    if most_pages:
        db.execute(f"PRAGMA max_page_count = {most_pages}")
    db.execute("CREATE TEMP TABLE IF NOT EXISTS chosen (id INTEGER PRIMARY KEY)")


def connect_reader(path: Path) -> sqlite3.Connection:
    """A connection that can only read, and never checkpoints: two that do can damage a WAL before SQLite 3.51.3."""
    db = _connect(path)
    try:
        db.execute("PRAGMA query_only = 1")
        db.execute("PRAGMA wal_autocheckpoint = 0")
    except BaseException:
        db.close()
        raise
    return db


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=_BUSY_MS / 1000, isolation_level=None, check_same_thread=False)
    db.row_factory = sqlite3.Row
    return db


class Readers:
    """Reading connections, lent for one short look each."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._idle: list[sqlite3.Connection] = []
        self._closed = False
        self.damaged = False

    @contextmanager
    def lend(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one moment of the queue until it is given back. Raises the Trouble that SQLite means.

        Whatever a look stumbles over meanwhile is what the file holds.
        """
        try:
            db = self._take()
            try:
                db.execute("BEGIN")
                yield db
            finally:
                self._give_back(db)
        except (sqlite3.Error, *STUMBLED) as error:
            fault = error if isinstance(error, sqlite3.Error | UnicodeDecodeError) else Unreadable(repr(error))
            trouble = translated(fault, self._path.parent)
            if trouble is None:
                raise
            if isinstance(trouble, QueueDamaged):
                self.damaged = True
                doubt(self._path.parent)
            raise trouble from error

    def close(self) -> None:
        """Close those that are idle, and the others when they are given back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for db in idle:
            db.close()

    def _take(self) -> sqlite3.Connection:
        with self._lock:
            if self._closed:
                raise sqlite3.ProgrammingError("the queue is closed")
            if self._idle:
                return self._idle.pop()
        return connect_reader(self._path)

    def _give_back(self, db: sqlite3.Connection) -> None:
        if db.in_transaction:
            db.execute("ROLLBACK")
        with self._lock:
            if not self._closed:
                self._idle.append(db)
                return
        db.close()
