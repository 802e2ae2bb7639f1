"""What a person asks of many uploads at once: each verb is a few statements over the chosen ones."""

import json
import sqlite3

from uploader_gui.core.events import EventType
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import Hold, Moved, Selection
from uploader_gui.core.upload import ENDED, Cause, UploadState, after, states_allowing
from uploader_gui.store import claims, forecasts, relisting, rows, tallies
from uploader_gui.store.ledger import void
from uploader_gui.store.writer import Writing

_TOLD_ONE_BY_ONE = 100

_CHOOSE_ALL = "INSERT INTO chosen (id) SELECT id FROM uploads WHERE state IN (SELECT value FROM json_each(?)) AND clash <= ?"
_CHOOSE_JOBS = """
INSERT OR IGNORE INTO chosen (id) SELECT u.id FROM json_each(?) AS j CROSS JOIN uploads AS u
ON u.job_id = j.value AND u.state IN (SELECT value FROM json_each(?)) AND u.clash <= ?
"""
_CHOOSE_NAMED = """
INSERT OR IGNORE INTO chosen (id) SELECT u.id FROM json_each(?) AS n CROSS JOIN uploads AS u
ON u.id = n.value AND u.state IN (SELECT value FROM json_each(?)) AND u.clash <= ?
"""
_CHANGES = {
    UploadState.PAUSED: "UPDATE uploads SET state = 'paused', reason = '', not_before = NULL, running_since = NULL"
    " WHERE id IN (SELECT id FROM chosen)",
    UploadState.CANCELLED: "UPDATE uploads SET state = 'cancelled', reason = CASE state WHEN 'paused' THEN 'paused' ELSE '' END,"
    " not_before = NULL, running_since = NULL, ended_at = :now WHERE id IN (SELECT id FROM chosen)",
}
_RESUME = """
UPDATE uploads SET state = 'waiting', failure = CASE reason WHEN 'already-there' THEN NULL ELSE failure END,
    reason = CASE WHEN (SELECT start_at FROM jobs WHERE jobs.id = job_id) > :now THEN 'start-at' ELSE '' END,
    not_before = (SELECT start_at FROM jobs WHERE jobs.id = job_id AND start_at > :now)
WHERE id IN (SELECT id FROM chosen)
"""
_RETRY = """
UPDATE uploads SET state = 'waiting', reason = '', not_before = NULL, attempts = 0, failure = NULL, receipt = NULL, verified = 0,
    ended_at = NULL
WHERE id IN (SELECT id FROM chosen)
"""
_INTERRUPT = (
    "UPDATE uploads SET state = 'waiting', reason = '', not_before = NULL, running_since = NULL WHERE id IN (SELECT id FROM chosen)"
)
_START_NOW = "UPDATE uploads SET reason = '', not_before = NULL WHERE id IN (SELECT id FROM chosen)"
_SPARE_ASKED = """
DELETE FROM chosen WHERE id IN (SELECT u.id FROM chosen AS c CROSS JOIN uploads AS u ON u.id = c.id
    WHERE u.job_id IN (SELECT job_id FROM forecasts))
"""
_FORGET_ANSWERS = """
UPDATE uploads SET answer = '' WHERE id IN (SELECT id FROM chosen) AND answer <> '' AND state IN ('done', 'skipped')
"""
_NOT_THESE = """
DELETE FROM chosen WHERE id NOT IN (SELECT c.id FROM chosen AS c CROSS JOIN uploads AS u ON u.id = c.id WHERE u.ended_at >= :since)
"""
_WERE_PAUSED = "SELECT c.id FROM chosen AS c CROSS JOIN uploads AS u ON u.id = c.id WHERE u.reason = 'paused'"
_NO_CLASH, _ANY_CLASH = 0, 2**62


def command(writing: Writing, cause: Cause, selection: Selection) -> Moved:
    """See core.queue."""
    jobs = whole_jobs(writing.db, selection)
    spares = cause is Cause.RESUMED and selection.everything
    if spares:  # whoever lets everything go on has not read what these would do
        jobs = [job_id for job_id in jobs if not forecasts.exists(writing.db, job_id)]
    count = _start_now(writing, selection, jobs) if cause is Cause.RETRIED else 0
    _change_listings(writing, cause, jobs)
    if cause is Cause.RETRIED:
        _choose(writing, cause, selection, jobs)
        writing.db.execute(_FORGET_ANSWERS)
    if cause is Cause.RETRIED and writing.db.execute("SELECT 1 FROM jobs WHERE account <> '' LIMIT 1").fetchone():
        _choose(writing, cause, selection, jobs)
        count += relisting.relist(writing)
    _choose(writing, cause, selection, jobs)
    if spares:
        writing.db.execute(_SPARE_ASKED)
    running = writing.db.execute("SELECT u.id FROM chosen CROSS JOIN uploads AS u ON u.id = chosen.id WHERE u.state = 'running'")
    ids = tuple(row[0] for row in running.fetchall())
    return Moved(count + move_chosen(writing, cause), ids)


def take_back(writing: Writing, selection: Selection, since: float) -> int:
    """See core.queue."""
    jobs = whole_jobs(writing.db, selection)
    _change_listings(writing, Cause.RETRIED, jobs)
    states = (UploadState.CANCELLED,)
    _choose_states(writing, selection, jobs, (states, states), _ANY_CLASH)
    writing.db.execute(_NOT_THESE, {"since": since})
    paused = [row[0] for row in writing.db.execute(_WERE_PAUSED).fetchall()]
    count = move_chosen(writing, Cause.RETRIED)
    tallies.choose(writing, paused)
    move_chosen(writing, Cause.PAUSED)
    return count


def interrupt_all(writing: Writing) -> int:
    """See core.queue."""
    writing.db.execute("DELETE FROM chosen")
    found = "INSERT INTO chosen (id) SELECT id FROM uploads INDEXED BY uploads_running WHERE state = 'running'"
    count = writing.db.execute(found).rowcount
    move_chosen(writing, Cause.INTERRUPTED)
    return count


def set_options(writing: Writing, selection: Selection, if_exists: IfExists, *, force: bool) -> None:
    """See core.queue."""
    change = "UPDATE jobs SET if_exists = ?, force = ? WHERE id IN (SELECT value FROM json_each(?))"
    jobs = set(whole_jobs(writing.db, selection))
    if selection.failed:
        jobs.update(row[0] for row in writing.db.execute("SELECT job_id FROM tallies WHERE state = 'failed' AND files > 0").fetchall())
    named = "SELECT job_id FROM uploads WHERE id IN (SELECT value FROM json_each(?))"
    jobs.update(row[0] for row in writing.db.execute(named, (json.dumps(selection.ids),)).fetchall())
    writing.db.execute(change, (if_exists, force, json.dumps(sorted(jobs))))


def remove(writing: Writing, selection: Selection) -> int:
    """See core.queue. What they left at the store stays on the list of what is to be aborted."""
    jobs = whole_jobs(writing.db, selection)
    _choose_states(writing, selection, jobs, (tuple(ENDED), tuple(ENDED)), _ANY_CLASH)
    return delete_chosen(writing, jobs)


def delete_chosen(writing: Writing, jobs: list[int]) -> int:
    """Take the chosen uploads off the list, and those of `jobs` that have none left; how many uploads."""
    tallies.add(writing, -1)
    void(writing)
    count = writing.db.execute("DELETE FROM uploads WHERE id IN (SELECT id FROM chosen)").rowcount
    for job_id in writing.touched | set(jobs):
        _remove_if_empty(writing, job_id)
    return count


def _remove_if_empty(writing: Writing, job_id: int) -> None:
    if (
        not tallies.counts(writing.db, job_id)
        and writing.db.execute("DELETE FROM jobs WHERE id = ? AND listing = 0", (job_id,)).rowcount
    ):
        writing.db.execute("DELETE FROM tallies WHERE job_id = ?", (job_id,))


def whole_jobs(db: sqlite3.Connection, selection: Selection) -> list[int]:
    """The jobs that are meant as a whole."""
    if selection.everything:
        return [row[0] for row in db.execute("SELECT id FROM jobs").fetchall()]
    found = db.execute("SELECT id FROM jobs WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(selection.ids),))
    return [row[0] for row in found.fetchall()]


def _choose(writing: Writing, cause: Cause, selection: Selection, jobs: list[int]) -> None:
    """Retrying what is done is done only where it is named. A clash of names is not solved by trying again."""
    allowed = states_allowing(cause)
    widely = tuple(state for state in allowed if state is not UploadState.DONE)
    _choose_states(writing, selection, jobs, (allowed, widely), _NO_CLASH if cause is Cause.RETRIED else _ANY_CLASH)


def _choose_states(
    writing: Writing,
    selection: Selection,
    jobs: list[int],
    states: tuple[tuple[UploadState, ...], tuple[UploadState, ...]],
    clash: int,
) -> None:
    """`states`: in which ones named uploads are meant, and in which ones those of whole jobs are."""
    named, widely = states
    writing.db.execute("DELETE FROM chosen")
    if selection.everything:
        writing.db.execute(_CHOOSE_ALL, (json.dumps(widely), clash))
        return
    writing.db.execute(_CHOOSE_JOBS, (json.dumps(jobs), json.dumps(widely), clash))
    writing.db.execute(_CHOOSE_NAMED, (json.dumps(selection.ids), json.dumps(named), clash))
    if selection.failed and UploadState.FAILED in named:
        failing = [row[0] for row in writing.db.execute("SELECT job_id FROM tallies WHERE state = 'failed' AND files > 0").fetchall()]
        writing.db.execute(_CHOOSE_JOBS, (json.dumps(failing), json.dumps([UploadState.FAILED]), clash))


def _start_now(writing: Writing, selection: Selection, jobs: list[int]) -> int:
    """Those that wait for a time start now, and so do the held parties of all that are meant; how many uploads these are."""
    claims.release(writing, [hold.party for hold in holds_of(writing, selection, jobs)])
    return end_waits(writing, jobs)


def holds_of(writing: Writing, selection: Selection, jobs: list[int]) -> list[Hold]:
    """The holds of all destinations and accounts of what is meant, which is chosen from now on."""
    everything = tuple(UploadState)
    _choose_states(writing, selection, jobs, (everything, everything), _ANY_CLASH)
    meant = writing.db.execute(
        "SELECT h.party FROM holds AS h WHERE EXISTS (SELECT 1 FROM chosen CROSS JOIN uploads AS u ON u.id = chosen.id"
        " WHERE u.destination = h.party OR u.account || '/' = h.party)"
        " OR EXISTS (SELECT 1 FROM json_each(?) AS m CROSS JOIN jobs AS j ON j.id = m.value"
        " WHERE j.account || '/' = h.party OR (j.listing = 1 AND j.destination = h.party))",
        (json.dumps(jobs),),
    )
    parties = {row[0] for row in meant.fetchall()}
    return [hold for hold in claims.holds(writing.db) if hold.party in parties]


def end_waits(writing: Writing, jobs: list[int]) -> int:
    """Those of the chosen that wait for a time wait only for their turn; of whole jobs, also what is still to be listed."""
    writing.db.execute(
        "DELETE FROM chosen WHERE id NOT IN (SELECT c.id FROM chosen AS c CROSS JOIN uploads AS u ON u.id = c.id"
        " WHERE u.state = 'waiting' AND (u.not_before IS NOT NULL OR u.reason <> ''))"
    )
    with tallies.recounted(writing):
        count = writing.db.execute(_START_NOW).rowcount
    writing.db.execute("UPDATE jobs SET start_at = NULL WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(jobs),))
    return count


def _change_listings(writing: Writing, cause: Cause, jobs: list[int]) -> None:
    """What is still to be listed for a whole job gets the same verb. A listing that was cut short is taken up again by a retry."""
    listing = {
        Cause.PAUSED: "UPDATE jobs SET intake = 'paused' WHERE id = ? AND listing = 1",
        Cause.RESUMED: "UPDATE jobs SET intake = 'waiting' WHERE id = ? AND intake = 'paused'",
        Cause.CANCELLED: "UPDATE jobs SET intake = 'cancelled', listing = 0 WHERE id = ? AND listing = 1",
        Cause.RETRIED: "UPDATE jobs SET intake = 'waiting', listing = 1 WHERE id = ? AND intake = 'cancelled'",
    }
    if cause in (Cause.RESUMED, Cause.CANCELLED):
        forecasts.answered(writing, jobs)
    for job_id in jobs:
        if writing.db.execute(listing[cause], (job_id,)).rowcount:
            writing.touched.add(job_id)


def move_chosen(writing: Writing, cause: Cause) -> int:
    """Move the chosen uploads, all of which `cause` may move, and tell; how many they were."""
    counted = int(writing.db.execute("SELECT COUNT(*) FROM chosen").fetchone()[0])
    found = _one_by_one(writing.db) if counted <= _TOLD_ONE_BY_ONE else _summed_up(writing.db)
    with tallies.recounted(writing):
        if cause is Cause.CANCELLED:
            void(writing)
        if cause is Cause.RETRIED:
            void(writing, kept=UploadState.FAILED)  # what a failed one has brought to the store need not be sent again
        writing.db.execute(_statement(cause), {"now": writing.now})
    for row in found:
        _tell(writing, row, cause)
    return counted


def _statement(cause: Cause) -> str:
    own = {Cause.RESUMED: _RESUME, Cause.RETRIED: _RETRY, Cause.INTERRUPTED: _INTERRUPT}
    return own.get(cause) or _CHANGES[UploadState(cause.value)]


def _one_by_one(db: sqlite3.Connection) -> list[sqlite3.Row]:
    select = "SELECT u.id, u.job_id, u.state, u.name, 1 AS count FROM chosen CROSS JOIN uploads AS u ON u.id = chosen.id"
    return db.execute(select).fetchall()


def _summed_up(db: sqlite3.Connection) -> list[sqlite3.Row]:
    select = (
        "SELECT NULL AS id, u.job_id, u.state, NULL AS name, COUNT(*) AS count"
        " FROM chosen CROSS JOIN uploads AS u ON u.id = chosen.id GROUP BY u.job_id, u.state"
    )
    return db.execute(select).fetchall()


def _tell(writing: Writing, row: sqlite3.Row, cause: Cause) -> None:
    before = UploadState(row["state"])
    state = after(before, cause)
    own: dict[str, object] = {"upload_id": row["id"]} if row["id"] is not None else {"count": row["count"]}
    writing.tell(EventType.UPLOAD_MOVED, {**own, "job_id": row["job_id"], "from": before, "to": state, "reason": ""})
    if state in ENDED:
        filename = rows.unpack(row["name"]) if row["name"] is not None else ""
        fields: dict[str, object] = {"filename": filename, "status": state, "error_reason": ""}
        tallies.progress(writing, row["job_id"], fields if filename else {**fields, "count": row["count"]})
