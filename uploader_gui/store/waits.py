"""Waits are kept as times on the wall; when the clock there is set, they move with it."""

import sqlite3

from uploader_gui.store.writer import Writing

_SHIFTS = (
    "UPDATE uploads INDEXED BY uploads_due SET not_before = not_before + :by"
    " WHERE state = 'waiting' AND not_before IS NOT NULL AND reason <> 'start-at'",
    "UPDATE holds SET until = until + :by",
    "UPDATE abandoned SET not_before = not_before + :by",
)


def shift(writing: Writing, seconds: float) -> None:
    """See core.queue."""
    for statement in _SHIFTS:
        writing.db.execute(statement, {"by": seconds})


def set_back_by(db: sqlite3.Connection, now: float) -> float:
    """Seconds by which the clock is behind what happened last: so far it was set back while the queue was closed. Mostly 0."""
    last = db.execute("SELECT at FROM events ORDER BY seq DESC LIMIT 1").fetchone()
    return max(0.0, last[0] - now) if last else 0.0
