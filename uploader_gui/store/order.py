"""The order in which uploads are claimed: people move jobs, and files within their job. What has ended stands nowhere in line."""

import json
import sqlite3
from collections.abc import Callable, Collection, Sequence
from itertools import chain

from uploader_gui.core.events import EventType
from uploader_gui.core.queue import Direction, Selection, Started
from uploader_gui.store import claims, tallies, verbs
from uploader_gui.store.writer import Writing

_TOLD = 1000
"""Jobs that are named in one event; whoever follows can look for the others."""
_BAND = 1 << 40
"""Ranks of one priority: more than there will ever be numbers."""

_OPEN_JOBS = "SELECT j.id, j.rank FROM json_each(?) AS i CROSS JOIN jobs AS j ON j.id = i.value WHERE j.finished_at IS NULL"
_FILES = (
    "SELECT u.job_id, u.id, u.position FROM json_each(?) AS i CROSS JOIN uploads AS u ON u.id = i.value"
    " WHERE u.state IN ('waiting', 'running', 'paused')"
)
_JOB_BEFORE = "SELECT id, rank FROM jobs INDEXED BY jobs_open WHERE finished_at IS NULL AND rank < ? ORDER BY rank DESC LIMIT 1"
_JOB_BEHIND = "SELECT id, rank FROM jobs INDEXED BY jobs_open WHERE finished_at IS NULL AND rank > ? ORDER BY rank LIMIT 1"
_IN_BUCKETS = [(state, mark) for state in ("waiting", "running", "paused") for mark in (0, 1)]
_ONE_BEFORE = (
    "SELECT * FROM (SELECT id, position FROM uploads INDEXED BY uploads_bucket"
    " WHERE job_id = :job AND state = '{}' AND mark = {} AND position < :place ORDER BY position DESC LIMIT 1)"
)
_FILE_BEFORE = " UNION ALL ".join(_ONE_BEFORE.format(*bucket) for bucket in _IN_BUCKETS) + " ORDER BY position DESC LIMIT 1"
_FILE_BEHIND = _FILE_BEFORE.replace("<", ">").replace(" DESC", "")
_PAUSED = "SELECT COUNT(*) FROM chosen CROSS JOIN uploads AS u ON u.id = chosen.id WHERE u.state = 'paused'"
_WAITING = "SELECT u.id, u.job_id FROM chosen CROSS JOIN uploads AS u ON u.id = chosen.id WHERE u.state = 'waiting'"
_SET_RANK = "UPDATE jobs SET rank = ? WHERE id = ?"
_SET_POSITION = "UPDATE uploads SET position = ? WHERE id = ?"

Place = tuple[int, int]
"""Id, and rank or position."""
Neighbour = Callable[[int], Place | None]


def last_rank(db: sqlite3.Connection, job_id: int, priority: int) -> int:
    """The rank of a new job: behind all that have not ended, but before those of a lower priority."""
    usual = job_id - priority * _BAND
    behind_band = (1 - priority) * _BAND
    last = db.execute(
        "SELECT MAX(rank) FROM jobs INDEXED BY jobs_open WHERE finished_at IS NULL AND rank < ?", (behind_band,)
    ).fetchone()
    return usual if last[0] is None else max(usual, int(last[0]) + 1)


def reorder(writing: Writing, direction: Direction, selection: Selection) -> int:
    """See core.queue. One row is written for each that moves."""
    ids = json.dumps(selection.ids)
    tell = {"direction": direction}
    jobs = sorted(((row[0], row[1]) for row in writing.db.execute(_OPEN_JOBS, (ids,)).fetchall()), key=_by_place)
    moved, touched = _move_jobs(writing, direction, jobs)
    if moved:
        writing.tell(EventType.REORDERED, {**tell, "count": moved, "jobs": touched[:_TOLD]})
    whole = {job_id for job_id, _ in jobs}
    files: dict[int, list[Place]] = {}
    for job_id, upload_id, position in writing.db.execute(_FILES, (ids,)).fetchall():
        if job_id not in whole:
            files.setdefault(job_id, []).append((upload_id, position))
    for job_id, some in files.items():
        if count := _move_files(writing, direction, job_id, sorted(some, key=_by_place)):
            writing.tell(EventType.REORDERED, {**tell, "count": count, "job_id": job_id})
            moved += count
    return moved


def start_now(writing: Writing, selection: Selection, lifted: Collection[str]) -> Started:
    """See core.queue. Its turn is next: a job whose files are chosen goes before other jobs, and they before its other files."""
    jobs = verbs.whole_jobs(writing.db, selection)
    holds = verbs.holds_of(writing, selection, jobs)
    claims.release(writing, [hold.party for hold in holds if hold.reason in lifted])
    paused = int(writing.db.execute(_PAUSED).fetchone()[0])
    waiting = writing.db.execute(_WAITING).fetchall()
    verbs.end_waits(writing, jobs)
    whole = set(jobs)
    named = tuple(row[0] for row in waiting if row[1] not in whole)
    reorder(writing, Direction.TOP, Selection(named))
    reorder(writing, Direction.TOP, Selection(tuple(sorted(whole | {row[1] for row in waiting}))))
    tallies.note_ready(writing)
    stays = tuple(hold for hold in holds if hold.reason not in lifted and hold.until > writing.now)
    return Started(len(waiting), paused, stays)


def _by_place(one: Place) -> int:
    return one[1]


def _move_jobs(writing: Writing, direction: Direction, jobs: Sequence[Place]) -> tuple[int, list[int]]:
    db = writing.db
    if direction in (Direction.UP, Direction.DOWN):
        query = _JOB_BEFORE if direction is Direction.UP else _JOB_BEHIND
        swaps = _step(db, direction, jobs, _SET_RANK, lambda place: db.execute(query, (place,)).fetchone())
        return len(swaps), list(dict.fromkeys(chain.from_iterable(swaps)))
    first, last = db.execute("SELECT MIN(rank), MAX(rank) FROM jobs INDEXED BY jobs_open WHERE finished_at IS NULL").fetchone()
    begin = first - len(jobs) if direction is Direction.TOP and jobs else (last or 0) + 1
    db.executemany(_SET_RANK, [(begin + place, job_id) for place, (job_id, _) in enumerate(jobs)])
    return len(jobs), [job_id for job_id, _ in jobs]


def _move_files(writing: Writing, direction: Direction, job_id: int, files: Sequence[Place]) -> int:
    db = writing.db
    if direction in (Direction.UP, Direction.DOWN):
        query = _FILE_BEFORE if direction is Direction.UP else _FILE_BEHIND
        return len(
            _step(db, direction, files, _SET_POSITION, lambda place: db.execute(query, {"job": job_id, "place": place}).fetchone())
        )
    first = int(db.execute("SELECT MIN(position) FROM uploads INDEXED BY uploads_page WHERE job_id = ?", (job_id,)).fetchone()[0])
    # positions that nobody has any more: from now on the listing does not take them for offsets
    last = int(
        db.execute("UPDATE jobs SET positions = positions + ? WHERE id = ? RETURNING positions", (len(files), job_id)).fetchall()[0][0]
    )
    begin = min(first, 0) - len(files) if direction is Direction.TOP else last - len(files)
    db.executemany(_SET_POSITION, [(begin + place, upload_id) for place, (upload_id, _) in enumerate(files)])
    return len(files)


def _step(db: sqlite3.Connection, direction: Direction, chosen: Sequence[Place], statement: str, neighbour: Neighbour) -> list[Place]:
    """Each changes places with its neighbour, unless that is chosen, too, and could not move; who did with whom."""
    stuck: set[int] = set()
    swapped: list[Place] = []
    for some_id, place in chosen if direction is Direction.UP else reversed(chosen):
        other = neighbour(place)
        if other is None or other[0] in stuck:
            stuck.add(some_id)
            continue
        db.executemany(statement, [(other[1], some_id), (place, other[0])])
        swapped.append((some_id, other[0]))
    return swapped
