"""Events: written in the transaction of what they tell, trimmed to the newest, read from a number on."""

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from itertools import chain

from uploader_gui.core.events import Event, EventType
from uploader_gui.store.portions import marks, portions
from uploader_gui.store.told import Told

KEPT = 200_000
"""Events; older ones are forgotten, their numbers never used again."""

_TRIM_EVERY = 1024
_encode = json.JSONEncoder(separators=(",", ":")).encode

_INSERT = "INSERT INTO events (seq, at, type, data) VALUES "
_NAMES: Mapping[str, str] = {kind: kind.value for kind in EventType}
"""Plain texts: for any others, sqlite3 looks each time for a way to adapt them."""

_READ = "SELECT * FROM events WHERE seq > ? AND type NOT IN (SELECT value FROM json_each(?)) ORDER BY seq LIMIT ?"


def write(db: sqlite3.Connection, at: float, told: Sequence[Told]) -> list[Event]:
    """Add what was told at one moment, numbered on from last_seq. JSON escapes lone surrogates, so file names survive."""
    if not told:
        return []
    first = last_seq(db) + 1
    written = [(seq, at, _NAMES[kind], text or _encode(data)) for seq, (kind, data, text) in enumerate(told, first)]
    for start, end in portions(len(written)):
        db.execute(_statement(end - start), [*chain.from_iterable(written[start:end])])
    last = first + len(told) - 1
    trim_at = last // _TRIM_EVERY * _TRIM_EVERY
    if first <= trim_at:
        _trim(db, trim_at)
    return [Event._make((seq, at, kind, data)) for seq, (kind, data, _) in enumerate(told, first)]


@cache
def _statement(count: int) -> str:
    return _INSERT + marks(count, 4)


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
