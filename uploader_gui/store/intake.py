"""Jobs and their files on the way into the queue."""

import json
from collections.abc import Iterator, Sequence

from uploader_gui.core.errors import NameClash
from uploader_gui.core.job import NewJob
from uploader_gui.core.upload import ENDED, NewUpload, UploadState
from uploader_gui.store import rows, tallies
from uploader_gui.store.writer import Writing

_INSERT = """
INSERT INTO uploads (id, job_id, position, rank, name, search, source, destination, key, clash, size, state, reason, not_before,
                     failure, ended_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (job_id, key, clash) DO NOTHING
"""
_LARGEST_PRIORITY = 1_000_000
_TOLD_ONE_BY_ONE = 100


def take_ids(writing: Writing, count: int) -> int:
    """The first of `count` new ids. Jobs and uploads share them, and none is ever given out twice."""
    row = writing.db.execute("UPDATE meta SET value = value + ? WHERE name = 'last_id' RETURNING value", (count,)).fetchall()[0]
    return int(row[0]) - count + 1


def open_job(writing: Writing, new: NewJob) -> int:
    """See core.queue."""
    job_id = take_ids(writing, 1)
    writing.db.execute(
        "INSERT INTO jobs (id, name, destination, what, prefix, if_exists, force, priority, start_at, added_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            job_id,
            rows.pack(new.name),
            new.destination,
            json.dumps(new.what),
            rows.pack(new.prefix),
            new.if_exists,
            new.force,
            max(-_LARGEST_PRIORITY, min(_LARGEST_PRIORITY, new.priority)),
            new.start_at,
            writing.now,
        ),
    )
    return job_id


def add_page(writing: Writing, job_id: int, page: Sequence[NewUpload]) -> int:
    """See core.queue. Most pages hold nothing known: they are tried as they are before anything is compared."""
    before = writing.db.total_changes
    writing.db.execute("SAVEPOINT page")
    batch = _Batch(writing, job_id)
    writing.db.executemany(_INSERT, batch.rows(page))
    inserted = writing.db.total_changes - before
    if inserted == len(page):
        writing.db.execute("RELEASE page")
        return batch.counted_in(len(page))
    writing.db.execute("ROLLBACK TO page")
    writing.db.execute("RELEASE page")
    return _add_new(writing, job_id, page)


def close_listing(writing: Writing, job_id: int) -> None:
    """See core.queue."""
    writing.db.execute("UPDATE jobs SET listing = 0, intake = 'waiting' WHERE id = ?", (job_id,))
    writing.touched.add(job_id)


def _add_new(writing: Writing, job_id: int, page: Sequence[NewUpload]) -> int:
    known: dict[str, set[str]] = {}
    found = writing.db.execute(
        "SELECT u.key, u.source FROM json_each(?) AS k CROSS JOIN uploads AS u ON u.job_id = ? AND u.key = k.value",
        (json.dumps(list({new.key for new in page})), job_id),
    )
    for row in found.fetchall():
        known.setdefault(row["key"], set()).add(rows.unpack(row["source"]))
    fresh: list[NewUpload] = []
    clashing: set[int] = set()
    for new in page:
        sources = known.setdefault(new.key, set())
        if new.source in sources:
            continue
        if sources:
            clashing.add(len(fresh))
        sources.add(new.source)
        fresh.append(new)
    batch = _Batch(writing, job_id)
    writing.db.executemany(_INSERT, batch.rows(fresh, clashing))
    return batch.counted_in(len(fresh))


class _Batch:
    """Rows of one page, numbered from the next id and position on."""

    def __init__(self, writing: Writing, job_id: int) -> None:
        self._writing = writing
        self._job = writing.db.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone()
        if self._job is None:
            raise LookupError(f"there is no job {job_id}")
        self._first = int(writing.db.execute("SELECT value FROM meta WHERE name = 'last_id'").fetchone()[0]) + 1
        self._rank = -(self._job["priority"] << 40) + job_id
        start_at = self._job["start_at"]
        self._start = ("start-at", start_at) if start_at is not None and start_at > writing.now else ("", None)
        self._ended: list[tuple[NewUpload, UploadState, str]] = []

    def rows(self, page: Sequence[NewUpload], clashing: set[int] | frozenset[int] = frozenset()) -> Iterator[tuple[object, ...]]:
        """What is inserted; those whose index is in `clashing` fail."""
        job_id, destination, rank, position = self._job["id"], self._job["destination"], self._rank, self._job["positions"]
        upload_id, usual = self._first, (UploadState(self._job["intake"]), *self._start, None, None)
        if usual[0] is not UploadState.WAITING:
            usual = (usual[0], "", None, None, self._writing.now if usual[0] in ENDED else None)
        for index, new in enumerate(page):
            clash = upload_id + index if index in clashing else 0
            state = self._unusual(new, clash=bool(clash)) if clash or new.skipped or new.failure else usual
            yield (upload_id + index, job_id, position + index, rank, rows.pack(new.name), rows.folded(new.name),
                   rows.pack(new.source), destination, new.key, clash, new.size, *state)  # fmt: skip

    def counted_in(self, count: int) -> int:
        """Take the numbers that were used, count the rows, tell which ended at once. Returns `count`."""
        if count:
            take_ids(self._writing, count)
            job_id = self._job["id"]
            self._writing.db.execute("UPDATE jobs SET positions = positions + ? WHERE id = ?", (count, job_id))
            tallies.add_span(self._writing, self._first, self._first + count - 1)
            self._tell(job_id)
        return count

    def _unusual(self, new: NewUpload, *, clash: bool) -> tuple[object, ...]:
        """State, reason, not before, failure, ended at of a file that ends as it comes in."""
        failure = NameClash(new.key).failure() if clash else new.failure
        if new.skipped and not clash:
            state, reason = UploadState.SKIPPED, new.skipped
        else:
            state, reason = UploadState.FAILED, failure.kind if failure else ""
        self._ended.append((new, state, failure.message if failure else reason))
        return state, reason, None, rows.failure_text(failure), self._writing.now

    def _tell(self, job_id: int) -> None:
        if len(self._ended) <= _TOLD_ONE_BY_ONE:
            for new, state, why in self._ended:
                tallies.progress(self._writing, job_id, {"filename": new.name, "status": state, "error_reason": why})
            return
        for state in sorted({state for _, state, _ in self._ended}):
            count = sum(ended is state for _, ended, _ in self._ended)
            fields = {"filename": "", "status": state, "error_reason": "", "count": count}
            tallies.progress(self._writing, job_id, fields)
