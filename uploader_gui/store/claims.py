"""What is handed to lanes next, and what has to wait: holds, and times that are still to come."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from itertools import groupby, islice
from operator import itemgetter

from uploader_gui.core.errors import EntryDamaged
from uploader_gui.core.events import EventType
from uploader_gui.core.job import IfExists
from uploader_gui.core.plan import SMALL
from uploader_gui.core.queue import Abandoned, Claim, Hold, Move, account_in, party_of
from uploader_gui.core.upload import Cause, Note, Part, Upload, UploadState
from uploader_gui.store import moves, rows, tallies, told
from uploader_gui.store.writer import Writing

_RIPENED_AT_ONCE = 1000

Ready = tuple[int, int, int, int, int, int]
"""Rank and id of the job, position and id of the file, whether it was claimed before, and its bytes."""

_READY = """
SELECT j.rank, j.id, u.position, u.id, u.origin <> '', u.size FROM jobs AS j INDEXED BY jobs_ready
CROSS JOIN uploads AS u INDEXED BY uploads_ready ON u.job_id = j.id AND u.state = 'waiting' AND u.not_before IS NULL
WHERE j.destination = ? AND j.account = ? AND j.ready = 1 ORDER BY j.rank, j.id, u.position LIMIT ?
"""
_NEXT_DESTINATION = "SELECT MIN(destination) FROM jobs INDEXED BY jobs_ready WHERE destination > ? AND ready = 1"
_NEXT_ACCOUNT = "SELECT MIN(account) FROM jobs INDEXED BY jobs_ready WHERE destination = ? AND account > ? AND ready = 1"
_OF_NO_ACCOUNT = "SELECT 1 FROM jobs INDEXED BY jobs_ready WHERE destination = ? AND account = '' AND ready = 1 LIMIT 1"
_SMALL_NEXT = """
SELECT COUNT(*) FROM (
    SELECT u.size AS size FROM jobs AS j INDEXED BY jobs_ready CROSS JOIN uploads AS u INDEXED BY uploads_ready ON u.job_id = j.id
    WHERE j.destination = ? AND j.ready = 1 AND u.state = 'waiting' AND u.not_before IS NULL LIMIT ?
) WHERE size <= ?
"""
_RIPE = """
SELECT id FROM uploads INDEXED BY uploads_due
WHERE state = 'waiting' AND not_before IS NOT NULL AND not_before <= ? ORDER BY not_before LIMIT ?
"""
_WAKE = """
SELECT u.id FROM uploads AS u INDEXED BY uploads_due JOIN holds AS h ON h.party = u.destination AND h.reason = u.reason
WHERE u.state = 'waiting' AND u.not_before IS NOT NULL AND u.destination = ?
"""
_FIRST_DUE = """
SELECT MIN(not_before) FROM uploads INDEXED BY uploads_due WHERE state = 'waiting' AND not_before IS NOT NULL
"""
_CLAIM = """
UPDATE uploads SET state = 'running', reason = '', running_since = ?,
    origin = CASE origin WHEN '' THEN lower(hex(randomblob(8))) ELSE origin END
WHERE id IN (SELECT id FROM chosen)
"""
_CHOSEN = f"SELECT {rows.UPLOAD}, u.key, u.seal FROM chosen AS c CROSS JOIN uploads AS u ON u.id = c.id"  # noqa: S608 constants
_PARTS = "SELECT p.* FROM chosen AS c CROSS JOIN parts AS p ON p.upload_id = c.id ORDER BY p.upload_id, p.number"


def claim(writing: Writing, count: int, busy: frozenset[int], full: frozenset[str] = frozenset()) -> list[Claim]:
    """See core.queue. Costs the same however long the queue is: every step is led by a partial index."""
    _ripen(writing)
    tallies.note_ready(writing)
    held = held_parties(writing.db, writing.now)
    ready: list[Ready] = []
    for destination in _destinations(writing.db):
        if destination in held or destination in full:
            continue
        for account in _accounts(writing.db, destination, held):
            with closing(writing.db.execute(_READY, (destination, account, count + len(busy)))) as found:
                found.row_factory = None  # by place
                ready += islice((row for row in found if row[3] not in busy), count)
    chosen = _first(ready, count)
    if not chosen:
        return []
    tallies.choose(writing, chosen)
    with tallies.moved(writing, UploadState.RUNNING):
        writing.db.execute(_CLAIM, (writing.now,))
    claims, damaged = _claimed(writing, chosen)
    if damaged:
        gone = Note(failure=EntryDamaged().failure())
        moves.move(writing, [Move(upload_id, Cause.GAVE_UP, gone) for upload_id in damaged])
    return claims or (claim(writing, count, busy, full) if damaged else [])


@rows.as_written
def _first(ready: Sequence[Ready], count: int) -> dict[int, bool]:
    """Of those that are ready, the first in line; of each if it was claimed before. Raises Unreadable for a place that is none.

    None behind one that is not small: "running" means that somebody is at it.
    """
    chosen = {}
    for *_, upload_id, again, size in sorted(ready)[:count]:
        chosen[upload_id] = bool(again)
        if size > SMALL:
            break
    return chosen


def next_due(db: sqlite3.Connection, now: float) -> float | None:
    """See core.queue."""
    until = db.execute("SELECT MIN(until) FROM holds WHERE until > ?", (now,)).fetchone()[0]
    clean = db.execute("SELECT MIN(not_before) FROM abandoned WHERE not_before > ?", (now,)).fetchone()[0]
    dues = [due for due in (db.execute(_FIRST_DUE).fetchone()[0], until, clean) if due is not None]
    return min(dues, default=None)


def hold(writing: Writing, new: Hold) -> None:
    """Many lanes meet the same trouble at once: within a hold it counts once."""
    row = writing.db.execute("SELECT * FROM holds WHERE party = ?", (new.party,)).fetchone()
    still = row is not None and row["until"] > writing.now
    times = row["times"] + (not still) if row is not None else 1
    until = max(new.until, row["until"]) if still else new.until
    fields = (new.party, new.reason, until, times, new.message)
    writing.db.execute("INSERT OR REPLACE INTO holds (party, reason, until, times, message) VALUES (?, ?, ?, ?, ?)", fields)
    if not still or row["reason"] != new.reason:
        writing.tell(EventType.HELD, {**_who(new.party), "reason": new.reason, "until": until})


def release(writing: Writing, parties: Iterable[str]) -> None:
    """End these holds; nothing happens where there is none. What waits there for the same reason by itself waits only for its turn."""
    for party in parties:
        _wake(writing, party)
        if writing.db.execute("DELETE FROM holds WHERE party = ?", (party,)).rowcount:
            writing.tell(EventType.RESUMED, _who(party))


def holds(db: sqlite3.Connection) -> list[Hold]:
    """See core.queue."""
    found = db.execute("SELECT party, reason, until, times, message FROM holds ORDER BY party").fetchall()
    return [Hold(*row) for row in found]


def held_parties(db: sqlite3.Connection, now: float) -> dict[str, Hold]:
    """The destinations and accounts that wait at this moment."""
    return {hold.party: hold for hold in holds(db) if hold.until > now}


def hold_of(held: Mapping[str, Hold], destination: str, account: str) -> Hold | None:
    """What lets an upload wait: the hold of its destination or of its account, whichever ends later."""
    found = [hold for party in (destination, party_of(account)) if (hold := held.get(party))]
    return max(found, key=lambda hold: hold.until, default=None)


def abandoned(db: sqlite3.Connection, now: float, count: int, in_hand: frozenset[int]) -> list[Abandoned]:
    """See core.queue."""
    found = db.execute(
        "SELECT a.* FROM abandoned AS a LEFT JOIN uploads AS u ON u.id = a.upload_id"
        " WHERE a.not_before <= ? AND (u.state IS NULL OR u.state <> 'running') ORDER BY a.not_before, a.id LIMIT ?",
        (now, count + len(in_hand)),
    ).fetchall()
    free = [row for row in found if row["upload_id"] not in in_hand]
    names = ("id", "destination", "key", "multipart_id", "began_at", "attempts")
    return [Abandoned(*(row[name] for name in names)) for row in free[:count]]


def cleaned(writing: Writing, abandoned_id: int) -> None:
    """See core.queue."""
    writing.db.execute("DELETE FROM abandoned WHERE id = ?", (abandoned_id,))


def clean_later(writing: Writing, abandoned_id: int, until: float) -> None:
    """See core.queue."""
    writing.db.execute("UPDATE abandoned SET attempts = attempts + 1, not_before = ? WHERE id = ?", (until, abandoned_id))


def live_multiparts(db: sqlite3.Connection, destination: str) -> frozenset[str]:
    """See core.queue."""
    live = "SELECT multipart_id FROM uploads INDEXED BY uploads_live WHERE destination = ? AND multipart_id <> ''"
    return frozenset(row[0] for row in db.execute(live, (destination,)).fetchall())


def unfinished_for(db: sqlite3.Connection, destination: str) -> int:
    """See core.queue."""
    uploads = (
        "SELECT COALESCE(SUM(t.files), 0) FROM tallies AS t JOIN jobs AS j ON j.id = t.job_id"
        " WHERE j.destination = ? AND t.state IN ('waiting', 'running', 'paused')"
    )
    abandoned = "SELECT COUNT(*) FROM abandoned WHERE destination = ?"
    return sum(int(db.execute(sql, (destination,)).fetchone()[0]) for sql in (uploads, abandoned))


def small_next(db: sqlite3.Connection, destination: str, size: int, among: int) -> int:
    """See core.queue."""
    return int(db.execute(_SMALL_NEXT, (destination, among, size)).fetchone()[0])


def _ripen(writing: Writing) -> None:
    """What was to wait until now waits only for its turn."""
    ripe = writing.db.execute(_RIPE, (writing.now, _RIPENED_AT_ONCE)).fetchall()
    if not ripe:
        return
    tallies.choose(writing, (row[0] for row in ripe))
    with tallies.recounted(writing):
        writing.db.execute("UPDATE uploads SET not_before = NULL, reason = '' WHERE id IN (SELECT id FROM chosen)")


def _wake(writing: Writing, party: str) -> None:
    """What tried last is held a little longer than the others (engine/outcome.py)."""
    found = writing.db.execute(_WAKE, (party,)).fetchall()
    if not found:
        return
    tallies.choose(writing, (row[0] for row in found))
    with tallies.recounted(writing):
        writing.db.execute("UPDATE uploads SET not_before = NULL, reason = '' WHERE id IN (SELECT id FROM chosen)")


def _destinations(db: sqlite3.Connection) -> list[str]:
    """Those that something is ready for, found by skipping through the index."""
    found: list[str] = []
    while (name := db.execute(_NEXT_DESTINATION, (found[-1] if found else "",)).fetchone()[0]) is not None:
        found.append(name)
    return found


def _accounts(db: sqlite3.Connection, destination: str, held: Mapping[str, Hold]) -> list[str]:
    """Those that something is ready for at this destination, and that are not held; likewise."""
    found = [""] if db.execute(_OF_NO_ACCOUNT, (destination,)).fetchone() else []
    last = ""
    while (last := db.execute(_NEXT_ACCOUNT, (destination, last)).fetchone()[0]) is not None:
        if party_of(last) not in held:
            found.append(last)
    return found


def _who(party: str) -> dict[str, object]:
    account = account_in(party)
    return {"account": account} if account else {"destination": party}


def _claimed(writing: Writing, chosen: Mapping[int, bool]) -> tuple[list[Claim], list[int]]:
    """The chosen uploads, in this order, of each whether it was claimed before; and those of which nobody knows what goes where."""
    uploads, damaged = _intact(writing)
    parts = _parts(writing.db)
    claimed: list[Claim] = []
    jobs: dict[int, tuple[IfExists, bool, int]] = {}
    before, state = UploadState.WAITING.value, UploadState.RUNNING.value
    for upload_id, again in chosen.items():
        if (upload := uploads.get(upload_id)) is None:
            continue
        job_id = upload.job_id
        if job_id not in jobs:
            jobs[job_id] = _begun(writing, job_id)
        writing.told.append(told.moved(upload_id, job_id, before, state, ""))
        if_exists, force, max_size = jobs[job_id]
        if upload.answer:  # what its person said of this one counts more than what was said of the job
            if_exists = IfExists(upload.answer)
        claimed.append(Claim(upload, parts.get(upload_id, ()), if_exists, force, max_size, again))
    return claimed, damaged


def _parts(db: sqlite3.Connection) -> dict[int, tuple[Part, ...]]:
    """What is there of the chosen uploads, by their ids."""
    found = groupby(db.execute(_PARTS).fetchall(), itemgetter("upload_id"))
    return {upload_id: tuple([rows.part(row) for row in some]) for upload_id, some in found}


def _intact(writing: Writing) -> tuple[dict[int, Upload], list[int]]:
    """The chosen uploads by id, and the ids of those whose seal is broken. Those of older versions have none."""
    found = rows.tuples(writing.db, _CHOSEN)
    uploads: dict[int, Upload] = {}
    damaged: list[int] = []
    for upload, (key, seal) in zip(rows.uploads([row[:-2] for row in found]), [row[-2:] for row in found], strict=True):
        if seal is None or seal == rows.seal(upload.destination, upload.source, key):
            uploads[upload.id] = upload
        else:
            damaged.append(upload.id)
    return uploads, damaged


def _begun(writing: Writing, job_id: int) -> tuple[IfExists, bool, int]:
    """The job's policy; that it has begun is told."""
    tallies.start(writing, job_id)
    job = writing.db.execute("SELECT if_exists, force, max_size FROM jobs WHERE id = ?", (job_id,)).fetchone()
    return IfExists(job["if_exists"]), bool(job["force"]), job["max_size"]
