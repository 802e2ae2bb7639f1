"""A job that is listed again: what is new comes in as ever, what changed is uploaded again, the rest is left alone."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from uploader_gui.core.upload import Cause, NewUpload, UploadState
from uploader_gui.store import rows, tallies, verbs
from uploader_gui.store.writer import Writing

CLOCKS_DIFFER = 2.0
"""Seconds that a file system's clock may be behind, or that its times are coarse."""

_KNOWN = """
SELECT u.id, u.key, u.source, u.destination, u.account, u.size, u.version, u.state, u.clash, u.ended_at
FROM json_each(?) AS k CROSS JOIN uploads AS u ON u.job_id = ? AND u.key = k.value
"""
_NOTE = "UPDATE uploads SET size = ?, version = ?, source = ?, seal = ? WHERE id = ?"
_ENDED = (UploadState.DONE, UploadState.SKIPPED, UploadState.FAILED)
"""What is uploaded again; what was cancelled stays so, and what has not ended yet is read as it is by then."""


def take_up(writing: Writing, job_id: int, page: Sequence[NewUpload]) -> tuple[list[NewUpload], int]:
    """What of a page is not known yet, and how many of the others have changed: these are to be uploaded again."""
    known: dict[str, list[Any]] = {}
    for row in writing.db.execute(_KNOWN, (json.dumps(list({new.key for new in page})), job_id)).fetchall():
        known.setdefault(row["key"], []).append(row)
    fresh: list[NewUpload] = []
    changed: dict[int, NewUpload] = {}
    noted: dict[int, tuple[object, ...]] = {}
    for new in page:
        row = _row_of(new, known.get(new.key, ()))
        if row is None:
            fresh.append(new)
        elif not (new.skipped or new.failure):
            is_new = _has_changed(row, new)
            if is_new or new.version not in ("", row["version"]):
                noted[row["id"]] = _values(new if is_new else new._replace(size=row["size"]), row)
            if is_new and row["state"] in _ENDED:
                changed[row["id"]] = new
    _note(writing, noted)
    return fresh, _retry(writing, changed)


def _row_of(new: NewUpload, found: Sequence[Any]) -> Any:
    """The row of the same file; far away also of the one whose place it took: there, two of one name have two keys."""
    for row in found:
        if rows.unpack(row["source"]) == new.source:
            return row
    others = [row for row in found if row["account"] and not row["clash"]]
    return others[0] if others else None


def _has_changed(row: Any, new: NewUpload) -> bool:
    if row["version"] or row["account"]:
        return bool(row["version"] != new.version or rows.unpack(row["source"]) != new.source)
    if row["size"] != new.size:
        return True
    return bool(new.version and row["ended_at"] is not None and int(new.version) / 1e9 > row["ended_at"] - CLOCKS_DIFFER)


def _values(new: NewUpload, row: Any) -> tuple[object, ...]:
    return new.size, new.version, rows.pack(new.source), rows.seal(row["destination"], new.source, row["key"])


def _note(writing: Writing, noted: Mapping[int, tuple[object, ...]]) -> None:
    tallies.choose(writing, noted)
    with tallies.recounted(writing):
        writing.db.executemany(_NOTE, [(*values, some_id) for some_id, values in noted.items()])


def _retry(writing: Writing, changed: Mapping[int, NewUpload]) -> int:
    if changed:
        tallies.choose(writing, changed)
        verbs.move_chosen(writing, Cause.RETRIED)
    return len(changed)
