"""Moves from state to state: many at a time, each a compare-and-set of its own."""

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from uploader_gui.core.events import EventType
from uploader_gui.core.queue import Move
from uploader_gui.core.upload import ENDED, Note, UploadState, after, states_allowing
from uploader_gui.store import rows, tallies
from uploader_gui.store.ledger import tell_verified, void
from uploader_gui.store.writer import Writing

_FIND = """
SELECT u.id, u.job_id, u.name, u.key, u.new_key, u.state, u.session FROM json_each(?) AS m CROSS JOIN uploads AS u ON u.id = m.value
"""
_WRITE = """
UPDATE uploads SET state = ?, reason = ?, not_before = ?, attempts = COALESCE(?, attempts), failure = ?, receipt = ?, verified = ?,
    ended_at = ?, running_since = ? WHERE id = ?
"""
_WRITE_DONE = """
UPDATE uploads SET state = ?, reason = ?, not_before = ?, attempts = COALESCE(?, attempts), failure = ?, receipt = ?, verified = ?,
    ended_at = ?, running_since = ?, stage = 'fresh', multipart_id = '', size = COALESCE(?, size), sent = COALESCE(?, size)
    WHERE id = ?
"""
_FORGET_PARTS = "DELETE FROM parts WHERE upload_id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class _Step:
    """A move that is allowed: the row as it was, where it goes, and what it leaves there."""

    row: sqlite3.Row
    state: UploadState
    note: Note

    @property
    def reason(self) -> str:
        kind = self.note.failure.kind if self.note.failure and self.state is UploadState.FAILED else ""
        return self.note.reason or kind


def move(writing: Writing, moves: Sequence[Move]) -> int:
    """See core.queue; how many were not refused. The order of the moves is that of their events."""
    if len({each.upload_id for each in moves}) < len(moves):  # each of them starts from what the one before it left
        return sum(move(writing, [each]) for each in moves)
    steps = _steps(writing, moves)
    if steps:
        _void(writing, steps)
        tallies.choose(writing, [step.row["id"] for step in steps])
        with tallies.recounted(writing):
            _write(writing, steps)
        _tell(writing, steps)
    return len(steps)


def _steps(writing: Writing, moves: Sequence[Move]) -> list[_Step]:
    found = writing.db.execute(_FIND, (json.dumps([each.upload_id for each in moves]),)).fetchall()
    by_id = {row["id"]: row for row in found}
    steps = []
    for each in moves:
        row = by_id.get(each.upload_id)
        if row is not None and row["state"] in states_allowing(each.cause):
            steps.append(_Step(row, after(UploadState(row["state"]), each.cause), each.note))
    return steps


def _void(writing: Writing, steps: Sequence[_Step]) -> None:
    """What is not sent after all leaves nothing at the store. Most have brought nothing there."""
    begun = [
        step.row["id"]
        for step in steps
        if step.state in (UploadState.SKIPPED, UploadState.CANCELLED) and step.row["session"] is not None
    ]
    if begun:
        tallies.choose(writing, begun)
        with tallies.recounted(writing):
            void(writing)


def _write(writing: Writing, steps: Sequence[_Step]) -> None:
    done = [step for step in steps if step.state is UploadState.DONE]
    writing.db.executemany(_WRITE_DONE, [_done(writing, step) for step in done])
    if len(done) < len(steps):
        writing.db.executemany(_WRITE, [_values(writing, step) for step in steps if step.state is not UploadState.DONE])
    if begun := [step.row["id"] for step in done if step.row["session"] is not None]:
        writing.db.execute(_FORGET_PARTS, (json.dumps(begun),))


def _done(writing: Writing, step: _Step) -> tuple[object, ...]:
    """The size is that of what arrived: a document's is not known before it is opened."""
    *values, upload_id = _values(writing, step)
    size = step.note.receipt.size if step.note.receipt is not None else None
    return *values, size, size, upload_id


def _values(writing: Writing, step: _Step) -> tuple[object, ...]:
    note, state = step.note, step.state
    not_before = note.not_before if state is UploadState.WAITING else None
    verified = state is UploadState.DONE and note.receipt is not None and note.receipt.verified_at is not None
    texts = rows.failure_text(note.failure), rows.receipt_text(note.receipt)
    ended, since = writing.now if state in ENDED else None, writing.now if state is UploadState.RUNNING else None
    return state, step.reason, not_before, note.attempts, *texts, verified, ended, since, step.row["id"]


def _tell(writing: Writing, steps: Sequence[_Step]) -> None:
    """Each by itself, as if they had come one after the other."""
    behind = Counter(step.row["job_id"] for step in steps if step.state in ENDED)
    counted = {job_id: tallies.ended(writing.db, job_id) for job_id in behind}
    for step in steps:
        row, job_id = step.row, step.row["job_id"]
        moved = {"upload_id": row["id"], "job_id": job_id, "from": row["state"], "to": step.state, "reason": step.reason}
        writing.tell(EventType.UPLOAD_MOVED, moved)
        if step.state is UploadState.DONE and step.note.receipt is not None:
            tell_verified(writing, row, step.note.receipt)
        if step.state in ENDED:
            behind[job_id] -= 1
            why = step.note.failure.message if step.note.failure else step.reason
            fields = {"filename": rows.unpack(row["name"]), "status": step.state, "error_reason": why}
            done, total = counted[job_id]
            tallies.tell_progress(writing, job_id, (done - behind[job_id], total), fields)
