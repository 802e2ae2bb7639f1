"""Looks at the queue: jobs, pages of uploads, counts, health. Short, and the same speed at a million rows."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from uploader_gui.core.errors import VolumeGone
from uploader_gui.core.health_facts import HealthFacts
from uploader_gui.core.job import Job
from uploader_gui.core.queue import Hold, UploadQuery
from uploader_gui.core.upload import Part, Upload, UploadState
from uploader_gui.store import forecasts, rows
from uploader_gui.store.claims import held_parties, hold_of
from uploader_gui.store.tallies import Counts, counts

Bucket = tuple[UploadState, int]

_FETCH = f"SELECT {rows.UPLOAD} FROM json_each(?) AS i CROSS JOIN uploads AS u ON u.id = i.value ORDER BY i.key"  # noqa: S608 constants
_FETCH_ONE = f"SELECT {rows.UPLOAD} FROM uploads AS u WHERE u.id = ?"  # noqa: S608 constants
_JOBS_UP = "SELECT * FROM jobs ORDER BY id LIMIT ? OFFSET ?"
_JOBS_DOWN = "SELECT * FROM jobs ORDER BY id DESC LIMIT ? OFFSET ?"
_OPEN = "SELECT * FROM jobs INDEXED BY jobs_open WHERE finished_at IS NULL ORDER BY rank, id LIMIT ? OFFSET ?"
_COUNT_OPEN = "SELECT COUNT(*) FROM jobs INDEXED BY jobs_open WHERE finished_at IS NULL"
_ENDED = "SELECT * FROM jobs INDEXED BY jobs_ended WHERE finished_at IS NOT NULL ORDER BY finished_at DESC, id DESC LIMIT ? OFFSET ?"
_TALLIES = """
SELECT t.job_id, j.destination, j.account, j.positions, t.state, t.mark, t.files
FROM tallies AS t CROSS JOIN jobs AS j ON j.id = t.job_id
WHERE t.files > 0 AND t.job_id >= ? AND t.job_id <= ? ORDER BY t.job_id
"""
_DENSE = "SELECT id FROM uploads INDEXED BY uploads_page WHERE job_id = ? AND position >= ? ORDER BY position LIMIT ?"
_GAPPED = "SELECT id FROM uploads INDEXED BY uploads_page WHERE job_id = ? ORDER BY position LIMIT ? OFFSET ?"
_NAMED = """
SELECT id FROM uploads INDEXED BY uploads_page
WHERE job_id = ? AND instr(CASE search WHEN '' THEN name ELSE search END, ?) > 0 AND state || mark IN (SELECT value FROM json_each(?))
ORDER BY position LIMIT ?
"""
_COUNT_NAMED = """
SELECT COUNT(*) FROM uploads INDEXED BY uploads_page
WHERE job_id = ? AND instr(CASE search WHEN '' THEN name ELSE search END, ?) > 0 AND state || mark IN (SELECT value FROM json_each(?))
"""


class _Block(NamedTuple):
    """One job's share of a listing: how many files are in each bucket, and which buckets are asked for."""

    job_id: int
    positions: int
    files: Mapping[Bucket, int]
    wanted: tuple[Bucket, ...]

    @property
    def total(self) -> int:
        return sum(self.files[bucket] for bucket in self.wanted)


def upload(db: sqlite3.Connection, now: float, upload_id: int) -> Upload | None:
    """See core.queue."""
    row = db.execute(_FETCH_ONE, (upload_id,)).fetchone()
    return _shown(rows.upload(row), held_parties(db, now)) if row is not None else None


def uploads(db: sqlite3.Connection, now: float, query: UploadQuery) -> list[Upload]:
    """See core.queue. Queue order is: job by job, each in the order in which it was listed, or people put it."""
    held = held_parties(db, now)
    ids = _page(db, query, held)
    return [_shown(found, held) for found in rows.uploads(rows.tuples(db, _FETCH, (json.dumps(ids),)))]


def count(db: sqlite3.Connection, now: float, query: UploadQuery) -> int:
    """See core.queue."""
    blocks = _blocks(db, query, held_parties(db, now))
    if not query.text:
        return sum(block.total for block in blocks)
    text = rows.folded(query.text)
    return sum(db.execute(_COUNT_NAMED, (block.job_id, text, _names(block.wanted))).fetchone()[0] for block in blocks)


def job(db: sqlite3.Connection, now: float, job_id: int) -> Job | None:
    """See core.queue."""
    row = db.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone()
    return _jobs(db, now, [row])[0] if row is not None else None


def jobs(db: sqlite3.Connection, now: float, page: tuple[int, int], *, newest_first: bool) -> list[Job]:
    """See core.queue; `page` is (limit, offset)."""
    return _jobs(db, now, db.execute(_JOBS_DOWN if newest_first else _JOBS_UP, page).fetchall())


def jobs_in_line(db: sqlite3.Connection, now: float, page: tuple[int, int]) -> list[Job]:
    """See core.queue; `page` is (limit, offset)."""
    limit, offset = page
    found = db.execute(_OPEN, page).fetchall()
    if len(found) < limit:
        behind = max(0, offset - int(db.execute(_COUNT_OPEN).fetchone()[0]))
        found += db.execute(_ENDED, (limit - len(found), behind)).fetchall()
    return _jobs(db, now, found)


def unfinished_listings(db: sqlite3.Connection, now: float) -> list[Job]:
    """See core.queue."""
    return _jobs(db, now, db.execute("SELECT * FROM jobs WHERE listing = 1 ORDER BY id").fetchall())


def any_running(db: sqlite3.Connection) -> bool:
    """Whether any upload is running, by its row."""
    return db.execute("SELECT 1 FROM uploads INDEXED BY uploads_running WHERE state = 'running' LIMIT 1").fetchone() is not None


def parts(db: sqlite3.Connection, upload_id: int) -> list[Part]:
    """See core.queue."""
    found = db.execute("SELECT * FROM parts WHERE upload_id = ? ORDER BY number", (upload_id,)).fetchall()
    return [rows.part(row) for row in found]


_DRIVES = """
SELECT json_extract(failure, '$[5].drive'), COUNT(*) FROM (
    SELECT reason, failure FROM uploads INDEXED BY uploads_due
    WHERE state = 'waiting' AND not_before IS NOT NULL ORDER BY not_before LIMIT 1000
) WHERE reason = ? AND json_valid(failure) GROUP BY 1 ORDER BY 1
"""
"""Whoever waits for a drive looks again within a minute or so: the first thousand tell."""


def health_facts(db: sqlite3.Connection, since: float) -> HealthFacts:
    """See core.queue."""
    waiting = "SELECT MIN(j.added_at) FROM tallies AS t JOIN jobs AS j ON j.id = t.job_id WHERE t.state = 'waiting' AND t.files > 0"
    running = "SELECT MIN(running_since) FROM uploads INDEXED BY uploads_running WHERE state = 'running'"
    ended = "SELECT state, COUNT(*) FROM uploads INDEXED BY uploads_ended WHERE ended_at >= ? GROUP BY state"
    return HealthFacts(
        oldest_waiting=db.execute(waiting).fetchone()[0],
        running_since=db.execute(running).fetchone()[0],
        ended={UploadState(row[0]): row[1] for row in db.execute(ended, (since,)).fetchall()},
        abandoned=db.execute("SELECT COUNT(*) FROM abandoned").fetchone()[0],
        drives=_drives(db),
    )


def _drives(db: sqlite3.Connection) -> dict[str, int]:
    """The facts of a failure are the last of its column (rows.failure_text)."""
    found = db.execute(_DRIVES, (VolumeGone.kind,)).fetchall()
    return {row[0]: row[1] for row in found if isinstance(row[0], str)}


def _jobs(db: sqlite3.Connection, now: float, found: Sequence[sqlite3.Row]) -> list[Job]:
    held = held_parties(db, now)
    asking = forecasts.all_of(db)

    def made(row: sqlite3.Row) -> Job:
        waits = hold_of(held, row["destination"], row["account"]) is not None
        return rows.job(row, counts(db, row["id"]), held=waits, forecast=asking.get(row["id"]))

    return [made(row) for row in found]


def _shown(upload: Upload, held: Mapping[str, Hold]) -> Upload:
    """What waits for a held destination or account says so, though its row does not."""
    hold = hold_of(held, upload.destination, upload.account) if held else None
    if hold is None or upload.state is not UploadState.WAITING or (upload.not_before or 0.0) >= hold.until:
        return upload
    return upload._replace(reason=hold.reason, not_before=hold.until)


def _wanted(query: UploadQuery, files: Mapping[Bucket, int], *, held: bool) -> tuple[Bucket, ...]:
    return tuple(bucket for bucket in files if _asked_for(query, bucket, held=held))


def _asked_for(query: UploadQuery, bucket: Bucket, *, held: bool) -> bool:
    state, mark = bucket
    if query.states and state not in query.states:
        return False
    if query.held is not None and (state is not UploadState.WAITING or bool(mark or held) is not query.held):
        return False
    return query.verified is None or (state is UploadState.DONE and bool(mark) is query.verified)


def _blocks(db: sqlite3.Connection, query: UploadQuery, held: Mapping[str, Hold]) -> Iterator[_Block]:
    """The jobs that hold something of what is asked, in order."""
    span = (0, 2**62) if query.job_id is None else (query.job_id, query.job_id)
    found: dict[int, tuple[bool, int, Counts]] = {}
    for row in db.execute(_TALLIES, span).fetchall():
        if (block := found.get(row["job_id"])) is None:
            waits = hold_of(held, row["destination"], row["account"]) is not None
            block = found[row["job_id"]] = (waits, row["positions"], {})
        block[2][UploadState(row["state"]), row["mark"]] = (row["files"], 0, 0)
    for job_id, (waits, positions, tallied) in found.items():
        files = {bucket: tally[0] for bucket, tally in tallied.items()}
        if wanted := _wanted(query, files, held=waits):
            yield _Block(job_id, positions, files, wanted)


def _page(db: sqlite3.Connection, query: UploadQuery, held: Mapping[str, Hold]) -> list[int]:
    """Ids; whole jobs before the offset are passed over by their tallies."""
    ids: list[int] = []
    skip = query.offset
    for block in _blocks(db, query, held):
        need = query.limit - len(ids)
        if need <= 0:
            break
        if query.text:
            named = _named(db, block, rows.folded(query.text), skip + need)
            ids += named[skip:]
            skip = max(0, skip - len(named))
        elif block.total <= skip:
            skip -= block.total
        else:
            ids += _slice(db, block, need, skip)
            skip = 0
    return ids


def _slice(db: sqlite3.Connection, block: _Block, limit: int, offset: int) -> list[int]:
    if len(block.wanted) < len(block.files):
        spans = [value for state, mark in block.wanted for value in (block.job_id, state, mark)]
        found = db.execute(_merged(len(block.wanted)), (*spans, limit, offset))
    elif block.total == block.positions:  # nothing was removed or moved far: the offset is the position
        found = db.execute(_DENSE, (block.job_id, offset, limit))
    else:
        found = db.execute(_GAPPED, (block.job_id, limit, offset))
    return [row[0] for row in found.fetchall()]


@cache
def _merged(buckets: int) -> str:
    """Several buckets, each in order by its index, merged: nothing is sorted, and reading stops at the limit."""
    one = "SELECT id, position FROM uploads INDEXED BY uploads_bucket WHERE job_id = ? AND state = ? AND mark = ?"
    return " UNION ALL ".join([one] * buckets) + " ORDER BY position LIMIT ? OFFSET ?"


def _named(db: sqlite3.Connection, block: _Block, text: str, limit: int) -> list[int]:
    return [row[0] for row in db.execute(_NAMED, (block.job_id, text, _names(block.wanted), limit)).fetchall()]


def _names(buckets: Sequence[Bucket]) -> str:
    return json.dumps([f"{state}{mark}" for state, mark in buckets])
