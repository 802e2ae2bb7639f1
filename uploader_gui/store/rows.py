"""Rows of the queue and the nouns they hold, there and back."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from json.encoder import encode_basestring_ascii
from typing import Any, ParamSpec, TypeVar
from zlib import crc32

from uploader_gui.core.forecast import Forecast
from uploader_gui.core.job import IfExists, Job, Tally
from uploader_gui.core.upload import Failure, Identity, Part, Receipt, Session, Stage, Upload, UploadState
from uploader_gui.store.trouble import Unreadable

P = ParamSpec("P")
T = TypeVar("T")

STUMBLED = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)
"""What reading a row raises that holds what nobody wrote: SQLite keeps no sums of its pages, and tells only what it stumbles over."""


def as_written(read: Callable[P, T]) -> Callable[P, T]:
    """`read` makes a noun of a row; raises Unreadable where it can't."""

    @wraps(read)
    def checked(*arguments: P.args, **named: P.kwargs) -> T:
        try:
            return read(*arguments, **named)
        except STUMBLED as fault:
            raise Unreadable(repr(fault)) from fault

    return checked


def tuples(db: sqlite3.Connection, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
    """What is found, without names: for many rows, which are read by place."""
    found = db.execute(sql, values)
    found.row_factory = None
    return found.fetchall()


def pack(text: str) -> str | bytes:
    """As a column holds it: SQLite takes no lone surrogates, so names with some are kept as bytes."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def unpack(value: str | bytes) -> str:
    """The text that was packed."""
    return value if isinstance(value, str) else value.decode("utf-8", "surrogatepass")


def folded(text: str) -> str:
    """As searching compares it: any case, in any script."""
    return text.lower() if text.isascii() else text.casefold().encode("utf-8", "replace").decode()


def search(name: str) -> str:
    """What is kept beside a name for searching: nothing where it is the name itself, so that rows stay short."""
    text = folded(name)
    return "" if text == name else text


def seal(destination: str, source: str, key: str) -> int:
    """A sum of what says which file goes where. SQLite has none: one flipped bit, and another file is uploaded."""
    return crc32(f"{destination}\0{source}\0{key}".encode("utf-8", "surrogatepass"))


UPLOAD = """
u.id, u.job_id, u.name, u.source, u.destination, COALESCE(NULLIF(u.new_key, ''), u.key) AS key, u.size, u.state, u.stage, u.reason,
u.not_before, u.attempts, u.sent, u.token, u.session, u.began_at, u.multipart_id, u.receipt, u.failure, u.ended_at, u.origin, u.answer
"""
"""What of a row of `uploads` AS u is an upload, in the order of the noun."""
_TYPES = (int, int, int, int, str, str, str, str)
_STATES: Mapping[str, UploadState] = {state.value: state for state in UploadState}
_STAGES: Mapping[str, Stage] = {stage.value: stage for stage in Stage}


@as_written
def uploads(found: Iterable[Sequence[Any]]) -> list[Upload]:
    """The uploads in rows of the columns UPLOAD. By place: looking each up by its name takes longer than reading the row."""
    return [_upload(row) for row in found]


def upload(row: Sequence[Any]) -> Upload:
    """The one in this row."""
    return uploads((row,))[0]


@as_written
def job(
    row: sqlite3.Row, counts: Mapping[tuple[UploadState, int], tuple[int, int, int]], *, held: bool, forecast: Forecast | None = None
) -> Job:
    """The job in a whole row of `jobs`; `counts` are (files, bytes, sent) by state and mark, `held` is its destination's."""
    tallies = {state: _sum(counts, state) for state in UploadState if any(key[0] is state for key in counts)}
    oversized = (UploadState.SKIPPED, UploadState.FAILED)
    return Job(
        id=row["id"],
        name=unpack(row["name"]),
        destination=row["destination"],
        what=tuple(json.loads(row["what"])),
        prefix=unpack(row["prefix"]),
        if_exists=IfExists(row["if_exists"]),
        force=bool(row["force"]),
        priority=row["priority"],
        start_at=row["start_at"],
        added_at=row["added_at"],
        listing=bool(row["listing"]),
        finished_at=row["finished_at"],
        tallies=tallies,
        verified=_tally(counts, UploadState.DONE, 1),
        held=_sum(counts, UploadState.WAITING) if held else _tally(counts, UploadState.WAITING, 1),
        oversized=sum(_tally(counts, state, 1).files for state in oversized),
        sent=sum(count[2] for count in counts.values()),
        names=tuple(json.loads(row["names"])) if row["names"] else (),
        max_size=row["max_size"],
        refreshing=bool(row["refreshing"]),
        forecast=forecast,
        rank=_whole(row["rank"]),
    )


@as_written
def part(row: sqlite3.Row) -> Part:
    """The part in a row of `parts`."""
    if type(row["number"]) is not int or type(row["length"]) is not int:
        raise TypeError(f"a part of upload {row['upload_id']}")
    return Part(row["number"], row["length"], row["etag"], row["checksum"])


def session_text(session: Session) -> str:
    """What of a session has no column of its own."""
    it = session.identity
    return json.dumps([session.part_size, session.algorithm, [it.file, it.size, it.modified_ns, it.changed_ns]])


def failure_text(failure: Failure | None) -> str | None:
    """A failure as its column holds it."""
    if failure is None:
        return None
    return json.dumps([failure.kind, failure.message, failure.action, failure.code, failure.request_id, dict(failure.facts)])


def receipt_text(receipt: Receipt | None) -> str | None:
    """A receipt as its column holds it: the JSON of a list, in a quarter of the time, for every file has one."""
    if receipt is None:
        return None
    words = ", ".join([encode_basestring_ascii(word) for word in (receipt.etag, receipt.checksum, receipt.version, receipt.proof)])
    verified_at = "null" if receipt.verified_at is None else repr(receipt.verified_at)
    return f"[{receipt.size}, {words}, {verified_at}]"


def _upload(row: Sequence[Any]) -> Upload:
    # fmt: off
    (
        upload_id, job_id, name, source, destination, key, size, state, stage, reason, not_before,
        attempts, sent, token, session, began_at, multipart_id, receipt, failure, ended_at, origin, answer,
    ) = row
    # fmt: on
    if (*map(type, (job_id, size, attempts, sent, destination, key, reason, token)),) != _TYPES:
        raise TypeError(f"upload {upload_id}")
    return Upload(
        upload_id,
        job_id,
        name if type(name) is str else unpack(name),
        source if type(source) is str else unpack(source),
        destination,
        key,
        size,
        _STATES[state],
        _STAGES[stage],
        reason,
        not_before,
        attempts,
        sent,
        _session(session, token, began_at, multipart_id) if session else None,
        Receipt(*json.loads(receipt)) if receipt else None,
        Failure(*json.loads(failure)) if failure else None,
        ended_at,
        origin,
        answer,
    )


def _session(text: str, token: str, began_at: float, multipart_id: str) -> Session:
    part_size, algorithm, identity = json.loads(text)
    return Session(token, part_size, algorithm, Identity(*identity), began_at, multipart_id)


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError(repr(value))
    return value


def _tally(counts: Mapping[tuple[UploadState, int], tuple[int, int, int]], state: UploadState, mark: int) -> Tally:
    files, size, _ = counts.get((state, mark), (0, 0, 0))
    return Tally(files, size)


def _sum(counts: Mapping[tuple[UploadState, int], tuple[int, int, int]], state: UploadState) -> Tally:
    plain, marked = _tally(counts, state, 0), _tally(counts, state, 1)
    return Tally(plain.files + marked.files, plain.bytes + marked.bytes)
