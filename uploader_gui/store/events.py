"""Events: written in the transaction of what they tell, trimmed to the newest, read from a number on."""

import json
import sqlite3
from collections.abc import Collection, Sequence

from uploader_gui.core.events import Event, EventType

KEPT = 200_000
"""Events; older ones are forgotten, their numbers never used again."""

_TRIM_EVERY = 1024

_INSERT = """
INSERT INTO events (seq, at, type, data)
SELECT ? + key, ?, json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)
"""
# One statement and one text for all of them: a step each and a text each take twice as long.

_READ = "SELECT * FROM events WHERE seq > ? AND type NOT IN (SELECT value FROM json_each(?)) ORDER BY seq LIMIT ?"


def write(db: sqlite3.Connection, told: Sequence[Event]) -> None:
    """Add events of one moment, numbered on from last_seq. JSON escapes lone surrogates, so file names survive."""
    if not told:
        return
    listed = json.dumps([(event.type, event.data) for event in told])
    db.execute(_INSERT, (told[0].seq, told[0].at, listed))
    trim_at = told[-1].seq // _TRIM_EVERY * _TRIM_EVERY
    if told[0].seq <= trim_at:
        _trim(db, trim_at)


def _trim(db: sqlite3.Connection, newest: int) -> None:
    oldest = db.execute("SELECT MIN(seq) FROM events").fetchone()[0] or newest
    last = newest - KEPT
    if newest - oldest > KEPT + 4 * _TRIM_EVERY:  # numbers were left out: counting takes longer, but forgets none too early
        row = db.execute("SELECT seq FROM events ORDER BY seq DESC LIMIT 1 OFFSET ?", (KEPT,)).fetchone()
        last = row[0] if row else 0
    db.execute("DELETE FROM events WHERE seq <= ?", (last,))


def read(db: sqlite3.Connection, since: int, limit: int, without: Collection[str] = ()) -> list[Event]:
    """Events with a seq above `since`, oldest first, those of the types `without` left out."""
    rows = db.execute(_READ, (since, json.dumps(list(without)), limit)).fetchall()
    return [Event(row["seq"], row["at"], EventType(row["type"]), json.loads(row["data"])) for row in rows]


def last_seq(db: sqlite3.Connection) -> int:
    """The newest event's number, 0 before the first."""
    row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'events'").fetchone()
    return int(row[0]) if row else 0


def skip(db: sqlite3.Connection, count: int) -> None:
    """Leave `count` numbers out: after a restore, those that a lost queue gave out must not name something else."""
    db.execute("INSERT INTO events (seq, at, type, data) VALUES (?, 0, '', '')", (last_seq(db) + count,))
    db.execute("DELETE FROM events WHERE type = ''")
