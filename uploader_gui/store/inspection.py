"""Looking through a whole queue, row by row, as reading and working do: what they would stumble over is found before they do."""

import contextlib
import sqlite3
from pathlib import Path

from uploader_gui.store import checking, claims, events, reading, rows, schema
from uploader_gui.store.trouble import Unreadable

_UPLOADS = f"SELECT {rows.UPLOAD} FROM uploads AS u"  # noqa: S608 constants
_DISORDERED = """
SELECT id FROM uploads WHERE typeof(position) <> 'integer' OR typeof(job_id) <> 'integer' LIMIT 1
"""
_EVENTS_AT_ONCE = 10_000
_EVERYTHING = 2**62


def inspect(db: sqlite3.Connection, path: Path) -> None:
    """Raises QueueDamaged, or what SQLite raises. It takes some ten seconds for a million files."""
    checking.check_pages(db, path, thorough=True)
    if _columns(db) != _columns_as_made():
        raise Unreadable("the tables are not as they were made")
    try:
        _read_all(db)
    except rows.STUMBLED as fault:
        raise Unreadable(repr(fault)) from fault


def _columns(db: sqlite3.Connection) -> list[tuple[str, str]]:
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite%' ORDER BY name"
    names = [row[0] for row in db.execute(tables).fetchall()]
    return [(table, row[1]) for table in names for row in db.execute(f"PRAGMA table_xinfo({table})").fetchall()]


def _columns_as_made() -> list[tuple[str, str]]:
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        schema.upgrade(made)
        return _columns(made)


def _read_all(db: sqlite3.Connection) -> None:
    for row in db.execute(_UPLOADS):
        rows.upload(row)
    if db.execute(_DISORDERED).fetchone() is not None:
        raise Unreadable("an upload has no place among the others")
    for row in db.execute("SELECT * FROM parts"):
        rows.part(row)
    reading.jobs(db, 0.0, (_EVERYTHING, 0), newest_first=False)
    claims.holds(db)
    claims.abandoned(db, float("inf"), _EVERYTHING, frozenset())
    seq = 0
    while page := events.read(db, seq, _EVENTS_AT_ONCE):
        seq = page[-1].seq
