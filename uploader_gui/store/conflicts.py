"""Uploads whose key is taken, and what their person wants done."""

import json
import sqlite3

from uploader_gui.core.asking import Answer
from uploader_gui.core.errors import AlreadyThere
from uploader_gui.core.upload import Cause, Upload
from uploader_gui.store import rows, verbs
from uploader_gui.store.writer import Writing

_TAKEN = f"FROM uploads AS u INDEXED BY uploads_taken WHERE u.reason = '{AlreadyThere.kind}' AND u.state = ?"
_PAGE = f"SELECT {rows.UPLOAD} {_TAKEN} AND u.id > ? AND (? IN (0, u.job_id)) ORDER BY u.id LIMIT ?"
_COUNT = f"SELECT COUNT(*) {_TAKEN} AND (? IN (0, u.job_id))"
_COUNT_ALL = f"SELECT COUNT(*) {_TAKEN}"
_CHOOSE = f"""
INSERT INTO chosen (id) SELECT u.id {_TAKEN} AND (? IN (0, u.job_id))
AND (u.id IN (SELECT value FROM json_each(?))) IS NOT ?
"""  # noqa: S608 constants
_COUNT_ANSWERED = f"""
UPDATE forecasts SET answered = (SELECT COUNT(*) {_TAKEN.replace("?", "'paused'")} AND u.job_id = forecasts.job_id AND u.answer <> '')
"""  # noqa: S608 constants
_ANSWER = "UPDATE uploads SET answer = ? WHERE id IN (SELECT id FROM chosen)"


def _states(one_job: object) -> tuple[str, ...]:
    """Those of a job that waits for a word are paused: only who looks at this job means them."""
    return ("failed", "paused") if one_job else ("failed",)


def total(db: sqlite3.Connection, job_id: int) -> int:
    """See core.asking."""
    if not job_id:
        return int(db.execute(_COUNT_ALL, ("failed",)).fetchone()[0])
    return sum(int(db.execute(_COUNT, (state, job_id)).fetchone()[0]) for state in _states(job_id))


def page(db: sqlite3.Connection, after: int, limit: int, job_id: int) -> list[Upload]:
    """See core.asking."""
    after = max(after, job_id)  # a job's uploads have higher numbers than itself
    found = [row for state in _states(job_id) for row in db.execute(_PAGE, (state, after, job_id, limit)).fetchall()]
    return sorted((rows.upload(row) for row in found), key=lambda upload: upload.id)[:limit]


def resolve(writing: Writing, answer: Answer) -> int:
    """How many were meant. Those that wait for a word go on only with it."""
    count = 0
    for state in _states(answer.job_id or not answer.everything):
        count += _choose(writing, state, answer)
        writing.db.execute(_ANSWER, (answer.policy,))
        if state == "failed":
            verbs.move_chosen(writing, Cause.RETRIED)
        else:
            writing.db.execute(_COUNT_ANSWERED)
    return count


def _choose(writing: Writing, state: str, answer: Answer) -> int:
    writing.db.execute("DELETE FROM chosen")
    meant = (state, answer.job_id, json.dumps(answer.ids), answer.everything)
    return writing.db.execute(_CHOOSE, meant).rowcount
