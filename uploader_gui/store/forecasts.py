"""Jobs that wait for their person's word, and what is known of them before they begin."""

import json
import sqlite3
from collections.abc import Sequence

from uploader_gui.core.errors import AlreadyThere
from uploader_gui.core.events import EventType
from uploader_gui.core.forecast import ASKED, Finding, Forecast, Looked, Match, Threshold
from uploader_gui.core.upload import Upload, UploadState
from uploader_gui.store import rows, tallies
from uploader_gui.store.writer import Writing

_OWN = f"""
SELECT {rows.UPLOAD} FROM json_each(?) AS k CROSS JOIN uploads AS u ON u.job_id = ? AND u.key = k.value AND u.clash = 0
WHERE u.state = 'paused'
"""  # noqa: S608 constants
_PLAIN_AGAIN = f"""
UPDATE uploads SET reason = '{ASKED}', failure = NULL
WHERE id IN (SELECT id FROM uploads INDEXED BY uploads_taken WHERE reason = '{AlreadyThere.kind}' AND state = 'paused') AND job_id = ?
"""  # noqa: S608 constants
_MARK = "UPDATE uploads SET reason = ?, failure = ? WHERE id = ? AND job_id = ? AND state = 'paused'"
_BEGIN_LOOK = """
UPDATE forecasts SET looked = ?, reason = '', seen = 0, identical = 0, same_size = 0, other = 0 WHERE job_id = ?
"""
_COUNT = """
UPDATE forecasts SET seen = seen + ?, identical = identical + ?, same_size = same_size + ?, other = other + ? WHERE job_id = ?
"""


def begin(writing: Writing, job_id: int, threshold: Threshold) -> None:
    """A new job is to ask before it starts, where it is larger than this."""
    writing.db.execute("INSERT INTO forecasts (job_id, files, bytes) VALUES (?, ?, ?)", (job_id, threshold.files, threshold.bytes))


def exists(db: sqlite3.Connection, job_id: int) -> bool:
    """Whether a job waits for a word."""
    return db.execute("SELECT 1 FROM forecasts WHERE job_id = ?", (job_id,)).fetchone() is not None


def all_of(db: sqlite3.Connection) -> dict[int, Forecast]:
    """By job; few jobs wait for a word at a time."""
    return {row["job_id"]: _forecast(row) for row in db.execute("SELECT * FROM forecasts ORDER BY job_id").fetchall()}


def answered(writing: Writing, job_ids: Sequence[int]) -> None:
    """The person gave the word, whatever it was."""
    writing.db.execute("DELETE FROM forecasts WHERE job_id IN (SELECT value FROM json_each(?))", (json.dumps(list(job_ids)),))


def listed(writing: Writing, job_id: int) -> bool:
    """All its files are in. A small job need not ask: True, and then it is no longer among those that do; its uploads are chosen."""
    row = writing.db.execute("SELECT files, bytes FROM forecasts WHERE job_id = ?", (job_id,)).fetchone()
    if row is None:
        return False
    paused = [count for (state, _), count in tallies.counts(writing.db, job_id).items() if state is UploadState.PAUSED]
    files, size = sum(count[0] for count in paused), sum(count[1] for count in paused)
    if files > row["files"] or size > row["bytes"]:
        end_look(writing, job_id, Looked.LOOKING, "")
        return False
    answered(writing, [job_id])
    writing.db.execute("DELETE FROM chosen")
    writing.db.execute("INSERT INTO chosen (id) SELECT id FROM uploads WHERE job_id = ? AND state = 'paused'", (job_id,))
    return True


def end_look(writing: Writing, job_id: int, looked: Looked, reason: str) -> None:
    """See core.asking; it is told."""
    change = "UPDATE forecasts SET looked = ?, reason = ? WHERE job_id = ?"
    if writing.db.execute(change, (looked, reason, job_id)).rowcount:
        writing.tell(EventType.PLANNED, {"job_id": job_id, "looked": looked, "reason": reason})


def note(writing: Writing, job_id: int, seen: int, found: Sequence[Finding]) -> bool:
    """See core.asking."""
    counts = [sum(finding.match is match for finding in found) for match in (Match.IDENTICAL, Match.SAME_SIZE, Match.OTHER)]
    if not writing.db.execute(_COUNT, (seen, *counts, job_id)).rowcount:
        return False
    writing.db.executemany(_MARK, [_marked(finding, job_id) for finding in found if finding.match is not Match.IDENTICAL])
    return True


def _marked(finding: Finding, job_id: int) -> tuple[object, ...]:
    failure = AlreadyThere(size=str(finding.size), at=str(finding.modified_at), match=finding.match).failure()
    return failure.kind, rows.failure_text(failure), finding.upload_id, job_id


def own(db: sqlite3.Connection, job_id: int, keys: Sequence[str]) -> list[Upload]:
    """See core.asking."""
    return [rows.upload(row) for row in db.execute(_OWN, (json.dumps(list(keys)), job_id)).fetchall()]


def begin_look(writing: Writing, job_id: int) -> None:
    """See core.asking."""
    writing.db.execute(_PLAIN_AGAIN, (job_id,))
    writing.db.execute(_BEGIN_LOOK, (Looked.LOOKING, job_id))


@rows.as_written
def _forecast(row: sqlite3.Row) -> Forecast:
    return Forecast(
        Threshold(row["files"], row["bytes"]),
        Looked(row["looked"]),
        row["reason"],
        row["seen"],
        row["identical"],
        row["same_size"],
        row["other"],
        row["answered"],
    )
