"""How much of what has ended stays on the list: as much as the person says, and whole jobs of it; taken off a little at a time."""

import json
import sqlite3

from uploader_gui.core.upload import ENDED
from uploader_gui.store import tallies, verbs
from uploader_gui.store.writer import Writing

_COUNT = "SELECT COALESCE(SUM(files), 0) FROM tallies WHERE state IN (SELECT value FROM json_each(?))"
_ENDED_FIRST = "SELECT id FROM jobs INDEXED BY jobs_ended WHERE finished_at IS NOT NULL ORDER BY finished_at, id LIMIT 1"
_CHOOSE = "INSERT INTO chosen (id) SELECT id FROM uploads INDEXED BY uploads_page WHERE job_id = ? ORDER BY position LIMIT ?"


def oldest_over(db: sqlite3.Connection, keep: int) -> int | None:
    """The job that ended first, if at least `keep` ended uploads are left without it. None: nothing is to go."""
    job = db.execute(_ENDED_FIRST).fetchone()
    if job is None:
        return None
    ended = int(db.execute(_COUNT, (json.dumps(tuple(ENDED)),)).fetchone()[0])
    own = tallies.files(tallies.counts(db, job[0]), ENDED)
    return int(job[0]) if ended - own >= keep else None


def prune(writing: Writing, keep: int, most: int) -> int:
    """See core.queue. What they left at the store stays on the list of what is to be aborted."""
    job_id = oldest_over(writing.db, keep)
    if job_id is None:
        return 0
    writing.db.execute("DELETE FROM chosen")
    writing.db.execute(_CHOOSE, (job_id, most))
    return verbs.delete_chosen(writing, [job_id])
