"""Moves from state to state: many at a time, each a compare-and-set of its own."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from uploader_gui.core.queue import Move
from uploader_gui.core.upload import ENDED, Cause, Note, UploadState, after, states_allowing
from uploader_gui.store import columns, rows, tallies, told
from uploader_gui.store.ledger import void
from uploader_gui.store.writer import Writing

_FIND = """
SELECT u.id, u.job_id, u.name, COALESCE(NULLIF(u.new_key, ''), u.key), u.state, u.session IS NOT NULL
FROM json_each(?) AS m CROSS JOIN uploads AS u ON u.id = m.value
"""
_FORGET_PARTS = "DELETE FROM parts WHERE upload_id IN (SELECT value FROM json_each(?))"


class _Step(NamedTuple):
    """A move that is allowed: what the row says, where it goes, and what it leaves there."""

    upload_id: int
    job_id: int
    name: str | bytes
    key: str
    before: str
    begun: int  # 1 where it has a session
    state: UploadState
    note: Note
    reason: str


def move(writing: Writing, moves: Sequence[Move]) -> int:
    """See core.queue; how many were not refused. The order of the moves is that of their events."""
    if len({each.upload_id for each in moves}) < len(moves):  # each of them starts from what the one before it left
        return sum(move(writing, [each]) for each in moves)
    steps = _steps(writing, moves)
    if steps:
        _void(writing, steps)
        tallies.choose(writing, [step.upload_id for step in steps])
        with tallies.recounted(writing):
            _write(writing, steps)
        _tell(writing, steps)
    return len(steps)


def _steps(writing: Writing, moves: Sequence[Move]) -> list[_Step]:
    found = rows.tuples(writing.db, _FIND, (json.dumps([each.upload_id for each in moves]),))
    by_id = {row[0]: row for row in found}
    steps = []
    for each in moves:
        row, note = by_id.get(each.upload_id), each.note
        if row is not None and (state := _ways(each.cause).get(row[4])) is not None:
            kind = note.failure.kind if note.failure and state is UploadState.FAILED else ""
            steps.append(_Step._make((*row, state, note, note.reason or kind)))
    return steps


@cache
def _ways(cause: Cause) -> Mapping[str, UploadState]:
    """Where it leads, from each state that it leads on from."""
    return {state.value: after(state, cause) for state in states_allowing(cause)}


def _void(writing: Writing, steps: Sequence[_Step]) -> None:
    """What is not sent after all leaves nothing at the store. Most have brought nothing there."""
    begun = [step.upload_id for step in steps if step.begun and step.state in (UploadState.SKIPPED, UploadState.CANCELLED)]
    if begun:
        tallies.choose(writing, begun)
        with tallies.recounted(writing):
            void(writing)


def _write(writing: Writing, steps: Sequence[_Step]) -> None:
    done = [step for step in steps if step.state is UploadState.DONE]
    if done:
        columns.write(writing.db, [step.upload_id for step in done], _changes(writing.now, done) | _of_done(done))
    if len(done) < len(steps):
        others = [step for step in steps if step.state is not UploadState.DONE]
        columns.write(writing.db, [step.upload_id for step in others], _changes(writing.now, others))
    if begun := [step.upload_id for step in done if step.begun]:
        writing.db.execute(_FORGET_PARTS, (json.dumps(begun),))


def _of_done(steps: Sequence[_Step]) -> dict[str, list[object]]:
    """The size is that of what arrived: a document's is not known before it is opened."""
    receipts = [step.note.receipt for step in steps]
    return {
        "verified = {0}": [int(receipt is not None and receipt.verified_at is not None) for receipt in receipts],
        "size = COALESCE({0}, size), sent = COALESCE({0}, size), stage = 'fresh', multipart_id = ''": [
            None if receipt is None else receipt.size for receipt in receipts
        ],
    }


def _changes(now: float, steps: Sequence[_Step]) -> dict[str, list[object]]:
    """Plain values: sqlite3 looks for a way to adapt any others, each time."""
    states, notes = [step.state for step in steps], [step.note for step in steps]
    waiting, running = UploadState.WAITING, UploadState.RUNNING
    return {
        "state = {0}": [str(state) for state in states],
        "reason = {0}": [step.reason for step in steps],
        "not_before = {0}": [note.not_before if state is waiting else None for state, note in zip(states, notes, strict=True)],
        "attempts = COALESCE({0}, attempts)": [note.attempts for note in notes],
        "failure = {0}": [rows.failure_text(note.failure) for note in notes],
        "receipt = {0}": [rows.receipt_text(note.receipt) for note in notes],
        "verified = {0}": [0] * len(steps),
        "ended_at = {0}": [now if state in ENDED else None for state in states],
        "running_since = {0}": [now if state is running else None for state in states],
    }


def _tell(writing: Writing, steps: Sequence[_Step]) -> None:
    """Each by itself, as if they had come one after the other."""
    behind = Counter([step.job_id for step in steps if step.state in ENDED])
    counted = {job_id: tallies.ended(writing.db, job_id) for job_id in behind}
    for upload_id, job_id, name, key, before, _, state, note, reason in steps:
        to = state.value
        writing.told.append(told.moved(upload_id, job_id, before, to, reason))
        if state is UploadState.DONE and note.receipt is not None and note.receipt.verified_at is not None:
            writing.told.append(told.verified(upload_id, job_id, key, note.receipt))
        if state in ENDED:
            behind[job_id] -= 1
            done, total = counted[job_id]
            why = note.failure.message if note.failure else reason
            writing.told.append(told.progressed(job_id, (done - behind[job_id], total), rows.unpack(name), to, why))
