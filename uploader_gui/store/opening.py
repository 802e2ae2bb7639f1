"""Opening the queue: new, as it was left, from an older version, or from a backup where it is damaged."""

import contextlib
import json
import os
import shutil
import sqlite3
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from uploader_gui.core.errors import QueueCut, QueueDamaged, QueueLost, QueueRestored, Trouble
from uploader_gui.json_file import sync_folder
from uploader_gui.store import backups, checking, schema, waits
from uploader_gui.store.connections import connect_reader, connect_writer
from uploader_gui.store.inspection import inspect
from uploader_gui.store.rows import STUMBLED
from uploader_gui.store.trouble import translated, unwritable

NAME = "queue.db"
_VERSION_AT = 60
"""Offset of user_version in a database's header, four bytes: https://www.sqlite.org/fileformat.html#user_version_number"""


class Left(Enum):
    """How the file was left."""

    NEW = "new"  # there was none, and nothing that one would leave behind
    WELL = "well"  # closed in order, and nobody touched it since
    RUNNING = "running"  # by a kill or a crash, or damage was met
    TOUCHED = "touched"  # closed in order, and then somebody changed it
    LOGLESS = "logless"  # by a kill or a crash, and its log is gone
    GONE = "gone"  # it is missing or empty, and its log or backups are there


class Opened(NamedTuple):
    """The writing connection; and where damage was met, what a person has to know, and where the damaged files are kept."""

    db: sqlite3.Connection
    news: Trouble | None = None
    set_aside: str = ""


def open_file(folder: Path, now: float, most_pages: int = 0, steps: Sequence[schema.Step] = schema.STEPS) -> Opened:
    """Raises QueueNewer (nothing was changed), QueueUnwritable, DiskFull, QueueTaken."""
    path = folder / NAME
    try:
        _prepare(folder)
        left = _how_left(path)
        if left is not Left.GONE:
            _create(path)
            if left is Left.NEW:
                mark_closed(folder)  # the file begins to be one before it has a log
            schema.refuse_newer(_version(path), steps)
            with contextlib.suppress(QueueDamaged):
                return _open(path, left, now, most_pages, steps)
        return _replace(path, now, most_pages, steps)
    except OSError as error:
        raise unwritable(error, folder) from error


def open_readable(folder: Path, now: float, most_pages: int = 0) -> tuple[Opened, float]:
    """As open_file, and waits.set_back_by: the first look, at which a file that was left well shows whether it was damaged since."""
    opened = open_file(folder, now, most_pages)
    try:
        return opened, waits.set_back_by(opened.db, now)
    except (sqlite3.DatabaseError, *STUMBLED):
        opened.db.close()
        checking.doubt(folder)
    opened = open_file(folder, now, most_pages)
    return opened, waits.set_back_by(opened.db, now)


def mark_closed(folder: Path) -> None:
    """Note how the file was left, so that the next start need not check all of it."""
    marker = _marker(folder)
    marker.touch(0o600)
    marker.write_text(json.dumps(_state(folder / NAME)))
    backups.sync(marker)
    sync_folder(folder)


def _prepare(folder: Path) -> None:
    if not folder.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_folder(folder.parent)
    probe = folder / "writable.probe"
    probe.write_bytes(b"")
    probe.unlink()


def _create(path: Path) -> None:
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _replace(path: Path, now: float, most_pages: int, steps: Sequence[schema.Step]) -> Opened:
    """A backup, or a new queue, in the place of a damaged file. Where this is cut short, the next start begins it anew."""
    folder = path.parent
    copy = backups.prepare(folder)
    aside = _set_aside(folder, now)
    if copy is not None:
        copy.put(path)
    checking.believe(folder)
    _create(path)
    where = str(aside)
    news = QueueRestored(where=where, when=copy.taken_at) if copy is not None else QueueLost(where=where)
    opened = _open(path, Left.WELL, now, most_pages, steps)
    return Opened(opened.db, news, where)


def _open(path: Path, left: Left, now: float, most_pages: int, steps: Sequence[schema.Step]) -> Opened:
    """Raises QueueDamaged."""
    unclean = left not in (Left.NEW, Left.WELL)
    try:
        _undo_beginning(path)
        cut = unclean and _is_cut(path, left)
        aside = _keep_log(path, now) if cut else ""
        db = connect_writer(path, most_pages)
        try:
            _bring_up_to_date(db, path, now, steps)
            # only now: before, the log may not have been there, or go again with a failure
            _marker(path.parent).unlink(missing_ok=True)
        except BaseException:
            db.close()
            raise
    except (sqlite3.Error, UnicodeDecodeError) as error:
        trouble = translated(error, path.parent)
        if trouble is None:
            foreign = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR  # tables are not those of a queue of ours
            trouble = QueueDamaged(repr(error), where=str(path.parent)) if foreign else unwritable(error, path.parent)
        raise trouble from error
    return Opened(db, QueueCut(where=aside) if cut else None, aside)


def _undo_beginning(path: Path) -> None:
    """A kill while the file was made leaves SQLite's older kind of log. A connection that can't write could not even read then."""
    if path.with_name(NAME + "-journal").exists():
        with contextlib.closing(sqlite3.connect(path)) as db:
            db.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()


def _is_cut(path: Path, left: Left) -> bool:
    """Whether commits are missing at the end; what there is, is sound. Raises QueueDamaged, or what SQLite raises."""
    folder = path.parent
    with contextlib.closing(checking.connect_unwriting(path)) as db:
        if (checking.doubted(folder) or left is Left.TOUCHED) and schema.version(db) == len(schema.STEPS):
            inspect(db, path)
            checking.believe(folder)
        else:
            checking.check_pages(db, path)
        if backups.any_newer(folder, db):
            raise QueueDamaged("a backup holds more", where=str(folder))
        return (left is Left.LOGLESS and schema.version(db) > 0) or checking.lost_commits(path) > 0


def _keep_log(path: Path, now: float) -> str:
    """A copy of a log that is cut: SQLite will go on from before the damage, and write over the rest."""
    log = path.with_name(NAME + "-wal")
    if not _size(log):
        return ""
    aside = backups.unused(path.parent, "damaged", now)
    aside.mkdir(mode=0o700)
    shutil.copyfile(log, aside / log.name)
    return str(aside)


def _bring_up_to_date(db: sqlite3.Connection, path: Path, now: float, steps: Sequence[schema.Step]) -> None:
    found = schema.version(db)
    schema.refuse_newer(found, steps)
    if found == len(steps):
        return
    if found:
        with contextlib.closing(connect_reader(path)) as reader:
            backups.back_up(reader, path.parent, now)
    schema.upgrade(db, steps)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # the header tells the version without the WAL


def _version(path: Path) -> int:
    """The version, found without changing anything; 0 where it can't be told."""
    with path.open("rb") as file:
        header = file.read(100)
    stated = int.from_bytes(header[_VERSION_AT : _VERSION_AT + 4], "big") if header.startswith(b"SQLite format 3\0") else 0
    if not path.with_name(NAME + "-wal").exists() or not stated:
        return stated
    try:  # a crash may have left a newer header in the WAL; a connection that can't write leaves it there
        with contextlib.closing(checking.connect_unwriting(path)) as db:
            return schema.version(db)
    except (sqlite3.Error, UnicodeDecodeError):
        return stated


def _how_left(path: Path) -> Left:
    log, folder = path.with_name(NAME + "-wal"), path.parent
    if not path.exists() or path.stat().st_size == 0:
        return Left.GONE if _size(log) or backups.backups(folder) else Left.NEW
    if log.exists() or checking.doubted(folder):
        well = not _size(log) and not checking.doubted(folder) and _mark(folder) == _state(path)
        return Left.WELL if well else Left.RUNNING
    if (mark := _mark(folder)) is None:
        return Left.LOGLESS
    return Left.WELL if mark == _state(path) else Left.TOUCHED


def _state(path: Path) -> list[int]:
    return [path.stat().st_size, path.stat().st_mtime_ns]


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _mark(folder: Path) -> object:
    try:
        return json.loads(_marker(folder).read_bytes())
    except (OSError, ValueError):
        return None


def _marker(folder: Path) -> Path:
    return folder / "queue.closed"


def _set_aside(folder: Path, now: float) -> Path:
    """Move the damaged file with its -wal and -shm, which belong to it: together they may still be rescued."""
    aside = backups.unused(folder, "damaged", now)
    aside.mkdir(mode=0o700)
    for suffix in ("-wal", "-shm", "-journal", ""):
        with contextlib.suppress(FileNotFoundError):
            (folder / (NAME + suffix)).replace(aside / (NAME + suffix))
    sync_folder(aside)
    sync_folder(folder)
    return aside
