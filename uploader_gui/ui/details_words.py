"""What the details say: facts about a job or an upload, and the story of its attempts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from uploader_gui.core.errors import KINDS
from uploader_gui.core.events import Event, EventType
from uploader_gui.core.job import IfExists, Job
from uploader_gui.core.keys import readable
from uploader_gui.core.plan import part_count
from uploader_gui.core.upload import Part, Upload, UploadState
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.rows import proof_words
from uploader_gui.ui.status_words import job_status, upload_status
from uploader_gui.ui.wording import brief, clock, counted, failure, number, size, tr

EVENTS_LOOKED_AT = 5000
"""The latest of these are searched for an upload's attempts."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A line: a name and its value."""

    name: str
    value: str
    verbatim: bool = False  # a path, a key or a code: read from the left in every language


@dataclass(frozen=True, slots=True)
class Story:
    """What more there is to read about an upload."""

    parts: Sequence[Part] = ()
    events: Sequence[Event] = ()

    def part_count(self, upload: Upload) -> int:
        """How many parts it has in all; 0 where it is sent in one piece, or not yet begun."""
        session = upload.session
        if session is None or not session.part_size or not upload.size:
            return len(self.parts)
        count = part_count(upload.size, session.part_size)
        return count if count > 1 else 0


def read_story(desk: Desk, upload_id: int) -> Story:
    """The errand: parts, and what the latest events tell of it."""
    since = max(0, desk.queue.last_seq() - EVENTS_LOOKED_AT)
    told = [event for event in desk.queue.events(since, EVENTS_LOOKED_AT) if event.data.get("upload_id") == upload_id]
    moved = [event for event in told if event.type in (EventType.UPLOAD_MOVED, EventType.VERIFIED)]
    return Story(desk.queue.parts(upload_id), moved)


def upload_facts(upload: Upload, now: float) -> list[Fact]:
    """`now` in seconds since the epoch."""
    pairs = [
        (tr("From"), short_path(readable(upload.source.partition(":")[2]))),
        (tr("To"), tr("{destination} · {key}").format(destination=upload.destination, key=upload.key)),
        (tr("Size"), tr("{size} ({n} bytes)").format(size=size(upload.size), n=number(upload.size))),
        (tr("State"), _state(upload, now)),
        (tr("Integrity"), _integrity(upload)),
        (
            tr("Attempts"),
            counted(upload.attempts, "{n}, without progress since", "{n}, without progress since") if upload.attempts else "",
        ),
        *_trouble(upload),
    ]
    return _facts(pairs)


def _facts(pairs: Sequence[tuple[str, str]]) -> list[Fact]:
    verbatim = {tr("From"), tr("To"), tr("Code"), tr("Request id")}
    return [Fact(name, value, name in verbatim) for name, value in pairs if value]


def short_path(path: str) -> str:
    """With ~ for the person's own folder."""
    home = str(Path.home())
    return f"~{path[len(home) :]}" if home != "/" and path.startswith(f"{home}/") else path


def _state(upload: Upload, now: float) -> str:
    if upload.failure is not None and upload.state in (UploadState.FAILED, UploadState.WAITING):
        return ""
    return upload_status(upload, None, 0.0, now)[0] if upload.state is not UploadState.RUNNING else tr("Under way")


def _trouble(upload: Upload) -> Iterator[tuple[str, str]]:
    known = upload.failure
    if known is None or upload.state in (UploadState.DONE, UploadState.SKIPPED):
        return
    yield (tr("Problem") if upload.state is UploadState.FAILED else tr("Last problem")), failure(known)
    yield tr("Code"), known.code or known.kind
    yield tr("Request id"), known.request_id


def _integrity(upload: Upload) -> str:
    receipt = upload.receipt
    if receipt is not None:
        held = [proof_words(receipt), receipt.checksum, f"ETag {receipt.etag}" if receipt.etag else ""]
        return " · ".join(part for part in held if part)
    names = {"crc64nvme": "CRC-64/NVME", "crc32": "CRC-32", "md5": "MD5"}
    guard = names.get(upload.session.algorithm, "") if upload.session is not None else ""
    return tr("{guard} per part, checked again by the store at the end").format(guard=guard) if guard else ""


def job_facts(job: Job, now: float) -> list[Fact]:
    """`now` in seconds since the epoch."""
    policies = {
        IfExists.SKIP: tr("skip"),
        IfExists.REPLACE: tr("replace"),
        IfExists.RENAME: tr("keep both"),
        IfExists.FAIL: tr("ask me"),
    }
    pairs = [
        (tr("From"), ", ".join(short_path(readable(what.partition(":")[2])) for what in job.what[:5])),
        (tr("To"), tr("{destination} · {key}").format(destination=job.destination, key=job.prefix or "/")),
        (tr("Files"), tr("{files}, {size}").format(files=counted(job.files, "{n} file", "{n} files"), size=size(job.bytes))),
        (tr("State"), job_status(job)[0]),
        (tr("If there"), tr("uploads again, always") if job.force else policies[job.if_exists]),
        (tr("Added"), clock(job.added_at, now)),
        (tr("Finished"), clock(job.finished_at, now) if job.finished_at else ""),
    ]
    return _facts(pairs)


def story_lines(upload: Upload, story: Story, now: float) -> list[str]:
    """What happened to an upload, oldest first."""
    lines = [f"{clock(event.at, now)}  {_happened(event)}" for event in story.events]
    if upload.failure is not None:
        lines += ["", failure(upload.failure), *(f"{name}: {value}" for name, value in _codes(upload) if value)]
    return lines or [tr("Nothing went wrong so far.")]


def _codes(upload: Upload) -> list[tuple[str, str]]:
    assert upload.failure is not None
    return [(tr("Code"), upload.failure.code), (tr("Request id"), upload.failure.request_id)]


def _happened(event: Event) -> str:
    if event.type is EventType.VERIFIED:
        return tr("Verified: the store holds what was sent.")
    words = {
        UploadState.RUNNING: tr("Started"),
        UploadState.WAITING: tr("Waits"),
        UploadState.PAUSED: tr("Paused"),
        UploadState.DONE: tr("Uploaded"),
        UploadState.SKIPPED: tr("Skipped"),
        UploadState.FAILED: tr("Failed"),
        UploadState.CANCELLED: tr("Cancelled"),
    }
    state, reason = str(event.data.get("to", "")), str(event.data.get("reason", ""))
    word = words.get(UploadState(state), state) if state in set(UploadState) else state
    return tr("{what}: {why}").format(what=word, why=brief(reason, {})) if reason in KINDS else word
