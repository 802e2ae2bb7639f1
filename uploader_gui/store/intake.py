"""Jobs and their files on the way into the queue."""

import json
from collections.abc import Sequence, Set
from functools import lru_cache

from uploader_gui.core.errors import NameClash
from uploader_gui.core.forecast import ASKED
from uploader_gui.core.job import NewJob
from uploader_gui.core.upload import ENDED, Cause, NewUpload, UploadState, account_of
from uploader_gui.store import forecasts, order, refresh, rows, tallies, verbs
from uploader_gui.store.writer import Writing

_INSERT = """
INSERT INTO uploads (rank, job_id, destination, account, id, position, name, search, source, key, size, clash, state, reason,
                     not_before, failure, ended_at, version, seal)
SELECT 0, ?, ?, ?, ? + column1, ? + column1, {columns} FROM (VALUES {values}) WHERE true
ON CONFLICT (job_id, key, clash) DO NOTHING
"""
_PLAIN = (
    "column2, CASE lower(column2) WHEN column2 THEN '' ELSE lower(column2) END, column3, column4, column5, 0, ?, ?, ?, NULL, ?, '',"
    " column6"
)
_WHOLE = ", ".join(f"column{number}" for number in range(2, 15))
_AT_ONCE = 500
"""Rows in one statement: while SQLite works on it, the listing has Python's lock. Few enough for its least limit of variables."""

_LARGEST_PRIORITY = 1_000_000
_TOLD_ONE_BY_ONE = 100


def take_ids(writing: Writing, count: int) -> int:
    """The first of `count` new ids. Jobs and uploads share them, and none is ever given out twice."""
    row = writing.db.execute("UPDATE meta SET value = value + ? WHERE name = 'last_id' RETURNING value", (count,)).fetchall()[0]
    return int(row[0]) - count + 1


def open_job(writing: Writing, new: NewJob) -> int:
    """See core.queue."""
    job_id = take_ids(writing, 1)
    priority = max(-_LARGEST_PRIORITY, min(_LARGEST_PRIORITY, new.priority))
    writing.db.execute(
        "INSERT INTO jobs (id, name, destination, what, prefix, if_exists, force, priority, start_at, added_at,"
        " account, names, max_size, rank) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            job_id,
            rows.pack(new.name),
            new.destination,
            json.dumps(new.what),
            rows.pack(new.prefix),
            new.if_exists,
            new.force,
            priority,
            new.start_at,
            writing.now,
            account_of(new.what[0]) if new.what else "",
            json.dumps(new.names) if new.names else "",
            new.max_size,
            order.last_rank(writing.db, job_id, priority),
        ),
    )
    if new.asks_above is not None:
        forecasts.begin(writing, job_id, new.asks_above)
    return job_id


def add_page(writing: Writing, job_id: int, page: Sequence[NewUpload]) -> int:
    """See core.queue. Most pages hold nothing known: they are tried as they are before anything is compared."""
    batch = _Batch(writing, job_id)
    if batch.refreshing:
        fresh, changed = refresh.take_up(writing, job_id, page)
        return _add_new(writing, job_id, fresh) + changed
    before = writing.db.total_changes
    writing.db.execute("SAVEPOINT page")
    batch.insert(page)
    inserted = writing.db.total_changes - before
    if inserted == len(page):
        writing.db.execute("RELEASE page")
        return batch.counted_in(len(page))
    writing.db.execute("ROLLBACK TO page")
    writing.db.execute("RELEASE page")
    return _add_new(writing, job_id, page)


def close_listing(writing: Writing, job_id: int) -> None:
    """See core.queue."""
    writing.db.execute("UPDATE jobs SET listing = 0, refreshing = 0, intake = 'waiting' WHERE id = ?", (job_id,))
    writing.touched.add(job_id)
    if forecasts.listed(writing, job_id):
        verbs.move_chosen(writing, Cause.RESUMED)


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
    batch.insert(fresh, clashing)
    return batch.counted_in(len(fresh))


@lru_cache(maxsize=8)
def _insert(count: int, *, plain: bool) -> str:
    """The statement for so many rows: `plain` ones have all but name, source, key and size in common."""
    marks = ", ?" * (5 if plain else 13)
    return _INSERT.format(columns=_PLAIN if plain else _WHOLE, values=", ".join(f"({row}{marks})" for row in range(count)))


def _all_plain(page: Sequence[NewUpload]) -> bool:
    """Whether nothing is the matter with any, no name needs more folding than SQLite does, and no path needs to be packed."""
    if any(new[4] or new[5] or new[6] for new in page):  # skipped, failure, version
        return False
    return "".join([new.name for new in page]).isascii() and isinstance(rows.pack("".join([new.source for new in page])), str)


class _Batch:
    """Rows of one page, numbered from the next id and position on."""

    def __init__(self, writing: Writing, job_id: int) -> None:
        self._writing = writing
        self._job = writing.db.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone()
        if self._job is None:
            raise LookupError(f"there is no job {job_id}")
        self.refreshing = bool(self._job["refreshing"])
        self._asks = forecasts.exists(writing.db, job_id)
        self._first = int(writing.db.execute("SELECT value FROM meta WHERE name = 'last_id'").fetchone()[0]) + 1
        self._usual = self._state()
        self._spans: list[tuple[int, int, int | None]] = []
        self._ended: list[tuple[NewUpload, UploadState, str]] = []

    def insert(self, page: Sequence[NewUpload], clashing: Set[int] = frozenset()) -> None:
        """Those whose index is in `clashing` fail."""
        for start in range(0, len(page), _AT_ONCE):
            some = page[start : start + _AT_ONCE]
            plain = not clashing and _all_plain(some)
            values = [self._job["id"], self._job["destination"], self._job["account"]]
            values += [self._first + start, self._job["positions"] + start]
            if plain:
                values += self._usual
                destination = self._job["destination"]
                for new in some:
                    values += (*new[:4], rows.seal(destination, new[1], new[2]))
            else:
                for index, new in enumerate(some, start):
                    values += self._whole(new, index if index in clashing else None)
            self._writing.db.execute(_insert(len(some), plain=plain), values)
            self._spans.append((self._first + start, len(some), sum([new.size for new in some]) if plain else None))

    def _state(self) -> tuple[object, ...]:
        """State, reason, not before, ended at of files that nothing is the matter with."""
        if self._asks:
            return UploadState.PAUSED, ASKED, None, None
        state, start_at, now = UploadState(self._job["intake"]), self._job["start_at"], self._writing.now
        if state is not UploadState.WAITING:
            return state, "", None, now if state in ENDED else None
        return (state, "start-at", start_at, None) if start_at is not None and start_at > now else (state, "", None, None)

    def counted_in(self, count: int) -> int:
        """Take the numbers that were used, count the rows, tell which ended at once. Returns `count`."""
        if count:
            take_ids(self._writing, count)
            job_id = self._job["id"]
            self._writing.db.execute("UPDATE jobs SET positions = positions + ? WHERE id = ?", (count, job_id))
            for first, files, size in self._spans:
                if size is None:
                    tallies.add_span(self._writing, first, first + files - 1)
                else:
                    tallies.add_alike(self._writing, first, files, size)
            self._tell(job_id)
        return count

    def _whole(self, new: NewUpload, clashing: int | None) -> tuple[object, ...]:
        """All the columns of a file among others to which something is the matter."""
        named = rows.pack(new.name), rows.search(new.name), rows.pack(new.source), new.key, new.size
        seal = rows.seal(self._job["destination"], new.source, new.key)
        clash = 0 if clashing is None else self._first + clashing
        if not (clash or new.skipped or new.failure):
            return *named, 0, *self._usual[:3], None, self._usual[3], new.version, seal
        failure = NameClash(new.key).failure() if clash else new.failure
        if new.skipped and not clash:
            state, reason = UploadState.SKIPPED, new.skipped
        else:
            state, reason = UploadState.FAILED, failure.kind if failure else ""
        self._ended.append((new, state, failure.message if failure else reason))
        return *named, clash, state, reason, None, rows.failure_text(failure), self._writing.now, new.version, seal

    def _tell(self, job_id: int) -> None:
        if len(self._ended) <= _TOLD_ONE_BY_ONE:
            for new, state, why in self._ended:
                tallies.progress(self._writing, job_id, {"filename": new.name, "status": state, "error_reason": why})
            return
        for state in sorted({state for _, state, _ in self._ended}):
            count = sum(ended is state for _, ended, _ in self._ended)
            fields = {"filename": "", "status": state, "error_reason": "", "count": count}
            tallies.progress(self._writing, job_id, fields)
