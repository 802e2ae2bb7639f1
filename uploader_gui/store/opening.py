"""Opening the queue: new, as it was left, from an older version, or from a backup where it is damaged."""

import contextlib
import json
import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from uploader_gui.core.errors import QueueDamaged
from uploader_gui.store import backups, schema
from uploader_gui.store.connections import connect_reader, connect_writer
from uploader_gui.store.trouble import translated, unwritable

NAME = "queue.db"
_VERSION_AT = 60
"""Offset of user_version in a database's header, four bytes: https://www.sqlite.org/fileformat.html#user_version_number"""


@dataclass(frozen=True, slots=True)
class Opened:
    """The writing connection, and where a damaged queue was set aside ("" when it was not) and what came in its place."""

    db: sqlite3.Connection
    set_aside: str = ""
    copy: str = ""


def open_file(folder: Path, now: float, most_pages: int = 0, steps: Sequence[schema.Step] = schema.STEPS) -> Opened:
    """Raises QueueNewer (nothing was changed), QueueUnwritable, DiskFull, QueueTaken."""
    path = folder / NAME
    try:
        _prepare(folder)
        schema.refuse_newer(_version(path), steps)
        try:
            return Opened(_open(path, now, most_pages, steps))
        except QueueDamaged:
            aside, copy = _set_aside(folder, now), backups.restore(folder, path)
        _create(path)
        return Opened(_open(path, now, most_pages, steps), str(aside), str(copy or ""))
    except OSError as error:
        raise unwritable(error, folder) from error


def mark_closed(folder: Path) -> None:
    """Note how the file was left, so that the next start need not check all of it."""
    state = (folder / NAME).stat()
    marker = _marker(folder)
    marker.touch(0o600)
    marker.write_text(json.dumps([state.st_size, state.st_mtime_ns]))


def _prepare(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    probe = folder / "writable.probe"
    probe.write_bytes(b"")
    probe.unlink()
    _create(folder / NAME)


def _create(path: Path) -> None:
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _open(path: Path, now: float, most_pages: int, steps: Sequence[schema.Step]) -> sqlite3.Connection:
    """Raises QueueDamaged."""
    left_well = _left_well(path)
    _marker(path.parent).unlink(missing_ok=True)
    try:
        if not left_well:
            _check(path)
        db = connect_writer(path, most_pages)
        try:
            _bring_up_to_date(db, path, now, steps)
        except BaseException:
            db.close()
            raise
    except sqlite3.Error as error:
        trouble = translated(error, path.parent)
        if trouble is None:  # a table or a column is missing: it is no queue of ours
            trouble = QueueDamaged(repr(error), where=str(path.parent))
        raise trouble from error
    return db


def _check(path: Path) -> None:
    """By a connection that can't write: closing any other would fold the -wal into a damaged file, and delete it."""
    with contextlib.closing(_connect_unwriting(path)) as db:
        found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise QueueDamaged(found, where=str(path.parent))


def _connect_unwriting(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


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
        with contextlib.closing(_connect_unwriting(path)) as db:
            return schema.version(db)
    except sqlite3.Error:
        return stated


def _left_well(path: Path) -> bool:
    """Whether it was closed in order and nobody touched it since. A new file counts as left well."""
    state = path.stat()
    wal = path.with_name(NAME + "-wal")
    if state.st_size == 0 and not wal.exists():
        return True
    try:
        left = json.loads(_marker(path.parent).read_text())
    except (OSError, ValueError):
        return False
    return bool(left == [state.st_size, state.st_mtime_ns] and not wal.exists())


def _marker(folder: Path) -> Path:
    return folder / "queue.closed"


def _set_aside(folder: Path, now: float) -> Path:
    """Move the damaged file with its -wal and -shm, which belong to it: together they may still be rescued."""
    aside = backups.unused(folder, "damaged", now)
    aside.mkdir(mode=0o700)
    for suffix in ("-wal", "-shm", ""):
        with contextlib.suppress(FileNotFoundError):
            (folder / (NAME + suffix)).replace(aside / (NAME + suffix))
    backups.sync_folder(folder)
    return aside
