"""What one attempt writes down, fact by fact: there is no saving of a whole row from a copy."""

import sqlite3
from collections.abc import Sequence

from uploader_gui.core.events import EventType
from uploader_gui.core.plan import is_multipart
from uploader_gui.core.upload import Part, Receipt, Session, Stage, UploadState, origin_of
from uploader_gui.store import rows, tallies, told
from uploader_gui.store.writer import Writing

_ABANDON = """
INSERT INTO abandoned (upload_id, destination, key, multipart_id, began_at)
SELECT id, destination, COALESCE(NULLIF(new_key, ''), key), multipart_id, began_at FROM uploads
WHERE id IN (SELECT id FROM chosen) AND (stage = 'creating' OR multipart_id <> '') AND state <> :kept
"""
_FORGET = "DELETE FROM parts WHERE upload_id IN (SELECT c.id FROM chosen AS c JOIN uploads AS u ON u.id = c.id WHERE u.state <> :kept)"
_VOID = """
UPDATE uploads SET stage = 'fresh', session = NULL, token = '', multipart_id = '', began_at = NULL, sent = 0, new_key = ''
WHERE id IN (SELECT id FROM chosen) AND state <> :kept
"""
_TAKEN = """
SELECT 1 FROM uploads WHERE job_id = :job AND key = :key AND clash = 0 AND id <> :id
UNION ALL SELECT 1 FROM uploads WHERE job_id = :job AND new_key = :key AND new_key <> '' AND id <> :id
"""
_SUM_UP = "UPDATE uploads SET sent = (SELECT COALESCE(SUM(length), 0) FROM parts WHERE upload_id = uploads.id) WHERE id = ?"


def void(writing: Writing, kept: UploadState | None = None) -> None:
    """Abandon what the chosen uploads left at the store, and forget it here; those in the state `kept` keep it."""
    for statement in (_ABANDON, _FORGET, _VOID):
        writing.db.execute(statement, {"kept": kept or ""})


def begin(writing: Writing, upload_id: int, session: Session, key: str) -> bool:
    """See core.queue. The size becomes that of the file as it was opened."""
    row = find(writing.db, upload_id)
    if row is None or row["state"] != UploadState.RUNNING:
        return False
    if writing.db.execute(_TAKEN, {"job": row["job_id"], "key": key, "id": upload_id}).fetchone():
        return False
    size = session.identity.size
    stage = Stage.CREATING if is_multipart(size) else Stage.SENDING
    tallies.choose(writing, [upload_id])
    with tallies.recounted(writing):
        void(writing)
        writing.db.execute(
            "UPDATE uploads SET stage = ?, session = ?, token = ?, origin = ?, multipart_id = ?, began_at = ?, size = ?, new_key = ?"
            " WHERE id = ?",
            (
                stage,
                rows.session_text(session),
                session.token,
                origin_of(session.token),
                session.multipart_id,
                session.began_at,
                size,
                "" if key == row["key"] else key,
                upload_id,
            ),
        )
    return True


def remember_upload_id(writing: Writing, upload_id: int, token: str, multipart_id: str) -> bool:
    """See core.queue."""
    row = find(writing.db, upload_id)
    mine = row is not None and row["token"] == token and row["stage"] == Stage.CREATING
    if row is not None and mine and row["state"] == UploadState.RUNNING:
        fields = (multipart_id, Stage.SENDING, upload_id)
        writing.db.execute("UPDATE uploads SET multipart_id = ?, stage = ? WHERE id = ?", fields)
        return True
    _abandon_one(writing, upload_id, row, multipart_id)
    if mine:  # its answer is known now: nothing is left to look for at the store
        fresh = "UPDATE uploads SET stage = 'fresh', session = NULL, token = '', began_at = NULL, new_key = '' WHERE id = ?"
        writing.db.execute(fresh, (upload_id,))
    return False


def remember_part(writing: Writing, upload_id: int, multipart_id: str, part: Part) -> None:
    """See core.queue. A pause does not make what arrived untrue."""
    row = find(writing.db, upload_id)
    if row is None or row["multipart_id"] != multipart_id or row["stage"] not in (Stage.SENDING, Stage.COMPLETING):
        return
    before = writing.db.execute("SELECT length FROM parts WHERE upload_id = ? AND number = ?", (upload_id, part.number)).fetchone()
    fields = (upload_id, part.number, part.length, part.etag, part.checksum)
    writing.db.execute("INSERT OR REPLACE INTO parts (upload_id, number, length, etag, checksum) VALUES (?, ?, ?, ?, ?)", fields)
    tallies.choose(writing, [upload_id])
    with tallies.recounted(writing):
        more = part.length - (before[0] if before else 0)
        writing.db.execute("UPDATE uploads SET sent = sent + ? WHERE id = ?", (more, upload_id))
    writing.tell(EventType.PART_SENT, {"upload_id": upload_id, "number": part.number, "length": part.length})


def forget_parts(writing: Writing, upload_id: int, numbers: Sequence[int]) -> None:
    """See core.queue."""
    ids = ((upload_id, number) for number in numbers)
    writing.db.executemany("DELETE FROM parts WHERE upload_id = ? AND number = ?", ids)
    tallies.choose(writing, [upload_id])
    with tallies.recounted(writing):
        writing.db.execute(_SUM_UP, (upload_id,))


def completing(writing: Writing, upload_id: int) -> None:
    """See core.queue. Also for one that was paused this moment: the request may still go out."""
    writing.db.execute("UPDATE uploads SET stage = ? WHERE id = ? AND multipart_id <> ''", (Stage.COMPLETING, upload_id))


def discard(writing: Writing, upload_id: int) -> None:
    """See core.queue."""
    tallies.choose(writing, [upload_id])
    with tallies.recounted(writing):
        void(writing)


def remember_receipt(writing: Writing, upload_id: int, receipt: Receipt) -> None:
    """See core.queue."""
    row = find(writing.db, upload_id)
    if row is None or row["state"] != UploadState.DONE:
        return
    tallies.choose(writing, [upload_id])
    with tallies.recounted(writing):
        fields = (rows.receipt_text(receipt), receipt.verified_at is not None, upload_id)
        writing.db.execute("UPDATE uploads SET receipt = ?, verified = ? WHERE id = ?", fields)
    if receipt.verified_at is not None:  # it was asked what it holds, and that could be compared
        writing.told.append(told.verified(upload_id, row["job_id"], row["new_key"] or row["key"], receipt))


def find(db: sqlite3.Connection, upload_id: int) -> sqlite3.Row | None:
    """An upload's whole row."""
    row: sqlite3.Row | None = db.execute("SELECT * FROM uploads WHERE id = ?", (upload_id,)).fetchone()
    return row


def _abandon_one(writing: Writing, upload_id: int, row: sqlite3.Row | None, multipart_id: str) -> None:
    """Where the row's session is void or the row gone, the key that it was begun under stands in what was abandoned then."""
    mark = "SELECT destination, key, began_at FROM abandoned WHERE upload_id = ? ORDER BY id DESC LIMIT 1"
    begun = writing.db.execute(mark, (upload_id,)).fetchone()
    if row is not None and (row["session"] is not None or begun is None):
        fields = (upload_id, row["destination"], row["new_key"] or row["key"], multipart_id, row["began_at"] or writing.now)
    elif begun is not None:
        fields = (upload_id, begun["destination"], begun["key"], multipart_id, begun["began_at"])
    else:
        return
    insert = "INSERT INTO abandoned (upload_id, destination, key, multipart_id, began_at) VALUES (?, ?, ?, ?, ?)"
    writing.db.execute(insert, fields)
