"""How many uploads of each job are in each state: the only place that counts, in the transaction that changes them."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from uploader_gui.core.events import EventType
from uploader_gui.core.upload import ENDED, UploadState
from uploader_gui.store.rows import as_written, unpack
from uploader_gui.store.told import progress_message
from uploader_gui.store.writer import Writing

Counts = dict[tuple[UploadState, int], tuple[int, int, int]]
"""(files, bytes, sent) by (state, mark)."""

_FROM_UPLOADS = """
INSERT INTO tallies (job_id, state, mark, files, bytes, sent)
SELECT job_id, state, mark, :sign * COUNT(*), :sign * SUM(size), :sign * SUM(sent)
FROM uploads WHERE """
_INTO_TALLIES = """ GROUP BY job_id, state, mark
ON CONFLICT (job_id, state, mark)
DO UPDATE SET files = files + excluded.files, bytes = bytes + excluded.bytes, sent = sent + excluded.sent
RETURNING job_id
"""
_ADD = _FROM_UPLOADS + "id IN (SELECT id FROM chosen)" + _INTO_TALLIES  # noqa: S608 constants only
_CHOSEN = """
SELECT job_id, state, mark, COUNT(*), SUM(size), SUM(sent) FROM uploads
WHERE id IN (SELECT id FROM chosen) GROUP BY job_id, state, mark
"""
_ADD_THESE = """
INSERT INTO tallies (job_id, state, mark, files, bytes, sent) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (job_id, state, mark)
DO UPDATE SET files = files + excluded.files, bytes = bytes + excluded.bytes, sent = sent + excluded.sent
"""
_ADD_ALIKE = """
INSERT INTO tallies (job_id, state, mark, files, bytes, sent)
SELECT job_id, state, mark, :files, :bytes, 0 FROM uploads WHERE id = :first
ON CONFLICT (job_id, state, mark) DO UPDATE SET files = files + excluded.files, bytes = bytes + excluded.bytes
RETURNING job_id
"""
_NOTE_READY = """
UPDATE jobs SET ready = 1 - ready WHERE id = :job_id AND ready <> EXISTS (
    SELECT 1 FROM uploads INDEXED BY uploads_ready WHERE job_id = :job_id AND state = 'waiting' AND not_before IS NULL)
"""
_FIRST_FAILED = """
SELECT reason, failure FROM uploads INDEXED BY uploads_page WHERE job_id = ? AND state = 'failed' ORDER BY position LIMIT 1
"""
_ADD_SPAN = _FROM_UPLOADS + "id BETWEEN :first AND :last" + _INTO_TALLIES


def choose(writing: Writing, ids: Iterable[int]) -> None:
    """Make `ids` the chosen uploads, which the next statements are about."""
    writing.db.execute("DELETE FROM chosen")
    writing.db.execute("INSERT INTO chosen (id) SELECT value FROM json_each(?)", (json.dumps(list(ids)),))


def add(writing: Writing, sign: int) -> None:
    """Count the chosen uploads in (1) or out (-1), as they are now."""
    rows = writing.db.execute(_ADD, {"sign": sign}).fetchall()
    writing.touched.update(row[0] for row in rows)


def add_span(writing: Writing, first: int, last: int) -> None:
    """Count new uploads in, by their ids."""
    rows = writing.db.execute(_ADD_SPAN, {"sign": 1, "first": first, "last": last}).fetchall()
    writing.touched.update(row[0] for row in rows)


def add_alike(writing: Writing, first: int, files: int, size: int) -> None:
    """Count new uploads in without looking at each: `files` that are in the state and mark of the `first`, `size` bytes together."""
    rows = writing.db.execute(_ADD_ALIKE, {"first": first, "files": files, "bytes": size}).fetchall()
    writing.touched.update(row[0] for row in rows)


@contextmanager
def recounted(writing: Writing) -> Iterator[None]:
    """Whatever happens to the chosen uploads in here, the tallies follow."""
    add(writing, -1)
    yield
    add(writing, 1)


@contextmanager
def moved(writing: Writing, state: UploadState) -> Iterator[None]:
    """As `recounted`, where nothing else is changed in here: all of the chosen go to `state`, which has no marks."""
    before = writing.db.execute(_CHOSEN).fetchall()
    yield
    out = [(job_id, old, mark, -files, -size, -sent) for job_id, old, mark, files, size, sent in before]
    into = [(job_id, state.value, 0, *added) for job_id, _, _, *added in before]
    writing.db.executemany(_ADD_THESE, out + into)
    writing.touched.update(row[0] for row in before)


@as_written
def counts(db: sqlite3.Connection, job_id: int) -> Counts:
    """What a job adds up to; buckets with no file left are not in it."""
    rows = db.execute("SELECT state, mark, files, bytes, sent FROM tallies WHERE job_id = ? AND files > 0", (job_id,)).fetchall()
    return {(UploadState(row[0]), row[1]): (row[2], row[3], row[4]) for row in rows}


def files(found: Counts, states: Iterable[UploadState], mark: int | None = None) -> int:
    """How many files are in `states`, all or those with this mark."""
    wanted = set(states)
    return sum(count[0] for (state, marked), count in found.items() if state in wanted and mark in (None, marked))


def settle(writing: Writing) -> None:
    """Tell what the touched jobs have come to: begun anew, or ended."""
    note_ready(writing)
    for job_id in sorted(writing.touched):
        row = writing.db.execute("SELECT name, listing, started, finished_at FROM jobs WHERE id = ?", (job_id,)).fetchone()
        if row is None:
            continue
        found = counts(writing.db, job_id)
        is_open = row["listing"] or any(state not in ENDED for state, _ in found)
        if is_open and row["finished_at"] is not None:
            writing.db.execute("UPDATE jobs SET finished_at = NULL WHERE id = ?", (job_id,))
        elif not is_open and row["finished_at"] is None:
            _finish(writing, job_id, row, found)


def note_ready(writing: Writing) -> None:
    """Which of the touched jobs have a file that may be claimed: those that have none are passed over by whoever claims."""
    for job_id in writing.touched:
        writing.db.execute(_NOTE_READY, {"job_id": job_id})


def start(writing: Writing, job_id: int) -> None:
    """Tell, once, that a job began."""
    name = writing.db.execute("UPDATE jobs SET started = 1 WHERE id = ? AND started = 0 RETURNING name", (job_id,)).fetchall()
    if name:
        total = files(counts(writing.db, job_id), UploadState)
        message = f"“{unpack(name[0][0])}” has begun."
        writing.tell(EventType.UPLOAD_STARTED, {"job_id": job_id, "total_files": total, "message": message})


def ended(db: sqlite3.Connection, job_id: int) -> tuple[int, int]:
    """How many files of a job have ended, and how many it has."""
    found = counts(db, job_id)
    return files(found, ENDED), files(found, UploadState)


def progress(writing: Writing, job_id: int, fields: Mapping[str, object]) -> None:
    """Tell that a file of a job ended, or some did; `fields` say which, and how."""
    done, total = ended(writing.db, job_id)
    what = fields.get("filename") or f"{fields.get('count')} files"
    message = progress_message(done, total, str(what), str(fields["status"]))
    counted = {"job_id": job_id, "current_file": done, "total_files": total, **fields, "message": message}
    writing.tell(EventType.UPLOAD_PROGRESS, counted)


def _finish(writing: Writing, job_id: int, row: sqlite3.Row, found: Counts) -> None:
    start(writing, job_id)
    writing.db.execute("UPDATE jobs SET finished_at = ? WHERE id = ?", (writing.now, job_id))
    writing.db.execute("DELETE FROM forecasts WHERE job_id = ?", (job_id,))
    done, cancelled = files(found, {UploadState.DONE}), files(found, {UploadState.CANCELLED})
    skipped, failed = files(found, {UploadState.SKIPPED}, 0), files(found, {UploadState.FAILED}, 0)
    oversized = files(found, {UploadState.SKIPPED, UploadState.FAILED}, 1)
    told = {"job_id": job_id, "processed_files": done, "skipped_files": skipped, "oversized_files": oversized}
    name = unpack(row["name"])
    if failed and failed == files(found, UploadState):
        writing.tell(EventType.UPLOAD_FAILED, {**_failed(writing.db, job_id, name, failed), "failed_files": failed, "name": name})
        return
    message = f"“{name}” has ended: {done} uploaded, {skipped + oversized} left out, {failed} failed."
    writing.tell(
        EventType.UPLOAD_COMPLETED, {**told, "failed_files": failed, "cancelled_files": cancelled, "name": name, "message": message}
    )


def _failed(db: sqlite3.Connection, job_id: int, name: str, count: int) -> dict[str, object]:
    """What is told of a job of which nothing arrived: what is wrong with its first file stands for all."""
    row = db.execute(_FIRST_FAILED, (job_id,)).fetchone()
    why = str(json.loads(row["failure"])[1]) if row["failure"] else row["reason"]
    whole = f"Nothing of “{name}” could be uploaded" + (f" ({count} files, the first: {why})." if count > 1 else f": {why}")
    return {"job_id": job_id, "error": row["reason"], "message": whole}
