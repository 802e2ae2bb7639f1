"""What SQLite says went wrong, as the program's own kinds."""

import shutil
import sqlite3
from pathlib import Path

from uploader_gui.core.errors import DiskFull, QueueDamaged, QueueTaken, QueueUnwritable, Trouble

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_UNWRITABLE = frozenset(
    {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH, sqlite3.SQLITE_IOERR}
)
_NEARLY_FULL = 1024 * 1024
"""Bytes: a full disk is also met as an input/output error, when the WAL's index can't grow."""


def translated(error: sqlite3.Error, folder: Path) -> Trouble | None:
    """The Trouble that `error` means, or None where the program itself asked for something wrong."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    detail = f"{getattr(error, 'sqlite_errorname', 'sqlite')}: {error}"
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(detail)
    if code in _DAMAGED:
        return QueueDamaged(detail, where=str(folder))
    if code in _BUSY:
        return QueueTaken(detail)
    if code in _UNWRITABLE:
        return DiskFull(detail) if _full(folder) else unwritable(error, folder)
    return None


def unwritable(error: Exception, folder: Path) -> QueueUnwritable:
    """As said to people: the system's own words are the reason."""
    reason = getattr(error, "strerror", None) or str(error)
    return QueueUnwritable(repr(error), where=str(folder), reason=reason)


def _full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _NEARLY_FULL
    except OSError:
        return False
