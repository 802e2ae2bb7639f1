"""What SQLite says went wrong, as the program's own kinds."""

import shutil
import sqlite3
from pathlib import Path

from uploader_gui.core.errors import DiskFull, QueueDamaged, QueueTaken, QueueUnwritable, Trouble
from uploader_gui.json_file import is_full

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_GARBLED = ("Could not decode to UTF-8", "no such table", "no such column", "no such index", "malformed")
"""How messages begin that carry no code of their own: text that is none, and tables that are not as they were made."""
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_UNWRITABLE = frozenset(
    {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH, sqlite3.SQLITE_IOERR}
)
_NEARLY_FULL = 1024 * 1024
"""Bytes: a full disk is also met as an input/output error, when the WAL's index can't grow."""


class Unreadable(sqlite3.DatabaseError):
    """A row holds what nobody wrote there."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    sqlite_errorname = "SQLITE_CORRUPT"


def translated(error: BaseException, folder: Path) -> Trouble | None:
    """The Trouble that `error` means, or None where it is not the file's, but the program itself asked for something wrong."""
    if isinstance(error, UnicodeDecodeError):  # SQLite's own message quotes what was damaged
        return QueueDamaged(repr(error), where=str(folder))
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    detail = f"{getattr(error, 'sqlite_errorname', 'sqlite')}: {error}"
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(detail)
    if code in _DAMAGED or str(error).startswith(_GARBLED):
        return QueueDamaged(detail, where=str(folder))
    if code in _BUSY:
        return QueueTaken(detail)
    if code in _UNWRITABLE:
        return DiskFull(detail) if _full(folder) else unwritable(error, folder)
    return None


def unwritable(error: Exception, folder: Path) -> Trouble:
    """As said to people: the system's own words are the reason, but where the disk is full."""
    if is_full(error):
        return DiskFull(repr(error))
    reason = getattr(error, "strerror", None) or str(error)
    return QueueUnwritable(repr(error), where=str(folder), reason=reason)


def _full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _NEARLY_FULL
    except OSError:
        return False
