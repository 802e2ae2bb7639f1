"""What a row of the table shows, and says to a screen reader; no widget, no color."""

from dataclasses import dataclass, field
from enum import StrEnum

from uploader_gui.core.events import Progress
from uploader_gui.core.job import Job, JobState
from uploader_gui.core.keys import readable
from uploader_gui.core.meter import seconds_left
from uploader_gui.core.trouble import Action
from uploader_gui.core.upload import Phase, Receipt, Upload, UploadState
from uploader_gui.ui.direction import toward
from uploader_gui.ui.status_words import job_status, upload_status
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.wording import clock, listed, number, per_cent, size, span, speed, tr


class Column(StrEnum):
    """The columns, in their first order; the first six are shown at first."""

    NAME = "name"
    STATUS = "status"
    PROGRESS = "progress"
    SIZE = "size"
    SPEED = "speed"
    LEFT = "left"
    SOURCE = "source"
    DESTINATION = "destination"
    KEY = "key"
    ATTEMPTS = "attempts"
    ADDED = "added"
    VERIFIED = "verified"
    ERROR = "error"


COLUMNS = tuple(Column)
SHOWN_FIRST = COLUMNS[:6]
RIGHT = frozenset({Column.SIZE, Column.SPEED, Column.LEFT, Column.ATTEMPTS})
"""Columns of figures, aligned at the right."""


class Help(StrEnum):
    """What a failed row offers."""

    FIX = "fix"
    SIGN_IN = "sign-in"
    KEEP_BOTH = "keep-both"
    SHOW_FOLDER = "show-folder"
    RETRY = "retry"


HELPS: dict[str, tuple[Help, ...]] = {
    Action.FIX_DESTINATION: (Help.FIX, Help.RETRY),
    Action.SIGN_IN: (Help.SIGN_IN, Help.RETRY),
    Action.REPLACE: (Help.KEEP_BOTH, Help.RETRY),
    Action.FIND_SOURCE: (Help.SHOW_FOLDER, Help.RETRY),
    Action.ALLOW_READING: (Help.SHOW_FOLDER, Help.RETRY),
    Action.RENAME: (Help.SHOW_FOLDER,),
    Action.ADD_AGAIN: (Help.SHOW_FOLDER,),
    Action.NOTHING: (),
}


def help_words(of: Help) -> str:
    """What a link says."""
    return {
        Help.FIX: tr("Fix…"),
        Help.SIGN_IN: tr("Enter key…"),
        Help.KEEP_BOTH: tr("Keep both"),
        Help.SHOW_FOLDER: tr("Show folder"),
        Help.RETRY: tr("Retry"),
    }[of]


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `fraction` is None where there is no bar; `note` or `links` then stand in its place. `open` is None for files."""

    icon: str
    name: str
    status: str = ""
    tone: Tone = Tone.MUTED
    aside: str = ""
    dot: bool = False
    open: bool | None = None
    fraction: float | None = None
    bar: Tone = Tone.ACCENT
    note: str = ""
    links: tuple[Help, ...] = ()
    texts: dict[Column, str] = field(default_factory=dict)
    blank: bool = False  # not read from the queue yet

    def text(self, column: Column) -> str:
        """What stands in a column, as plain text."""
        if column is Column.NAME:
            return f"{self.name} {self.aside}".strip()
        if column is Column.STATUS:
            return self.status
        if column is Column.PROGRESS:
            words = [help_words(link) for link in self.links]
            return "  ".join(words) or self.note or ("" if self.fraction is None else per_cent(self.fraction))
        return self.texts.get(column, "")

    @property
    def sentence(self) -> str:
        """The whole row for a screen reader."""
        words = [f"{self.name} {self.aside}".strip(), self.status]
        if self.fraction is not None and 0 < self.fraction < 1:
            words.append(per_cent(self.fraction))
        words += [self.note, self.texts.get(Column.SIZE, ""), self.texts.get(Column.SPEED, "")]
        left = self.texts.get(Column.LEFT, "")
        words.append(tr("{time} left").format(time=left) if left else "")
        if self.open is not None:
            words.append(tr("opened") if self.open else tr("closed"))
        return listed(word for word in words if word) + "."


BLANK = Row(icon="file", name="…", blank=True)


@dataclass(frozen=True, slots=True)
class Live:
    """What is known of a running upload this moment; `silent` in seconds since the last byte."""

    progress: Progress | None = None
    silent: float = 0.0
    metered: bool = False  # what waits, waits for a network that is not metered


@dataclass(frozen=True, slots=True)
class JobLive:
    """What is known of a job's running uploads: bytes on top of those acknowledged, and bytes per second."""

    ahead: int = 0
    speed: float = 0.0
    metered: bool = False


def upload_row(upload: Upload, live: Live, now: float, folder: str = "") -> Row:
    """`now` in seconds since the epoch; `folder` is that of the job, which the row above names already."""
    progress = live.progress
    status, tone = upload_status(upload, progress, live.silent, now)
    barred = live.metered and upload.state is UploadState.WAITING and not upload.held
    if barred:
        status, tone = tr("Waiting for a network that is not metered"), Tone.HELD
    fraction, bar = _upload_bar(upload, progress)
    return Row(
        icon="file",
        name=readable(upload.name).removeprefix(folder),
        status=status,
        tone=tone,
        dot=upload.state not in (UploadState.WAITING, UploadState.PAUSED) or upload.held or barred,
        fraction=fraction,
        bar=bar,
        note=_note(upload),
        links=HELPS.get(upload.failure.action if upload.failure else "", (Help.RETRY,)) if upload.state is UploadState.FAILED else (),
        texts=_upload_texts(upload, progress, now),
    )


def _upload_bar(upload: Upload, progress: Progress | None) -> tuple[float | None, Tone]:
    if upload.state in (UploadState.DONE, UploadState.SKIPPED, UploadState.FAILED, UploadState.CANCELLED):
        return None, Tone.ACCENT
    sent = progress.sent if progress is not None else upload.sent
    fraction = min(1.0, sent / upload.size) if upload.size else 0.0
    if progress is not None and progress.phase in (Phase.VERIFYING, Phase.FINISHING):
        return 1.0, Tone.GOOD if progress.phase is Phase.VERIFYING else Tone.ACCENT
    if upload.state is UploadState.RUNNING:
        return fraction, Tone.ACCENT
    return fraction, Tone.HELD if upload.held else Tone.FAINT


def _note(upload: Upload) -> str:
    receipt = upload.receipt
    if upload.state is not UploadState.DONE or receipt is None:
        return ""
    return proof_words(receipt)


def proof_words(receipt: Receipt) -> str:
    """What was compared."""
    return {
        "checksum": tr("checksum and size match"),
        "etag": tr("MD5 and size match"),
        "parts": tr("every part and the size match"),
        "missing": tr("not there any more"),
        "different": tr("another object is there now"),
    }.get(receipt.proof, tr("can't be compared there"))


def _upload_texts(upload: Upload, progress: Progress | None, now: float) -> dict[Column, str]:
    rate = progress.speed if progress is not None and progress.phase is Phase.UPLOADING else 0.0
    left = seconds_left(upload.size - progress.sent, rate) if progress is not None and rate else None
    proven = upload.receipt.verified_at if upload.receipt is not None else None
    return {
        Column.SIZE: size(upload.size),
        Column.SPEED: speed(rate),
        Column.LEFT: span(left),
        Column.SOURCE: readable(upload.source.partition(":")[2]),
        Column.DESTINATION: upload.destination,
        Column.KEY: upload.key,
        Column.ATTEMPTS: number(upload.attempts) if upload.attempts else "",
        Column.VERIFIED: clock(proven, now) if proven else "",
        Column.ERROR: (upload.failure.code or upload.failure.kind) if upload.failure else "",
    }


def job_folder(job: Job) -> str:
    """With what the names of a job's files begin when the job is one folder of that name: "Holiday/"."""
    return f"{readable(job.name)}/" if len(job.what) == 1 else ""


def job_row(job: Job, live: JobLive, *, opened: bool, now: float) -> Row:
    """`opened`: whether its files are shown."""
    status, tone = job_status(job)
    if live.metered and job.state is JobState.WAITING and not job.held.files:
        status, tone = tr("Waiting for a network that is not metered"), Tone.HELD
    fraction = _job_fraction(job, live)
    goal = toward(job.destination + (f" · {job.prefix}" if job.prefix else ""))
    return Row(
        icon="folder",
        name=readable(job.name),
        aside=goal,
        status=status,
        tone=tone,
        dot=tone is not Tone.MUTED,
        open=opened,
        fraction=fraction,
        bar=Tone.FAINT if job.state is JobState.PAUSED else Tone.ACCENT,
        texts=_job_texts(job, live, now),
    )


def _job_fraction(job: Job, live: JobLive) -> float | None:
    if job.state in (JobState.DONE, JobState.CANCELLED):
        return None
    skipped = job.tallies[UploadState.SKIPPED].bytes if UploadState.SKIPPED in job.tallies else 0
    whole = job.bytes - skipped
    if whole > 0:
        return max(0.0, min(1.0, (job.sent + live.ahead) / whole))
    ended = job.count(UploadState.DONE)
    return ended / job.files if job.files else 0.0


def _job_texts(job: Job, live: JobLive, now: float) -> dict[Column, str]:
    remaining = job.bytes - job.sent - live.ahead
    return {
        Column.SIZE: size(job.bytes),
        Column.SPEED: speed(live.speed),
        Column.LEFT: span(seconds_left(remaining, live.speed)) if live.speed else "",
        Column.SOURCE: readable(", ".join(what.partition(":")[2] or what for what in job.what[:3])),
        Column.DESTINATION: job.destination,
        Column.KEY: job.prefix,
        Column.ADDED: clock(job.added_at, now),
        Column.VERIFIED: number(job.verified.files) if job.verified.files else "",
    }


def column_title(of: Column) -> str:
    """A column's heading."""
    return {
        Column.NAME: tr("Name"),
        Column.STATUS: tr("Status"),
        Column.PROGRESS: tr("Progress"),
        Column.SIZE: tr("Size"),
        Column.SPEED: tr("Speed"),
        Column.LEFT: tr("Left"),
        Column.SOURCE: tr("Source"),
        Column.DESTINATION: tr("Destination"),
        Column.KEY: tr("Key"),
        Column.ATTEMPTS: tr("Attempts"),
        Column.ADDED: tr("Added"),
        Column.VERIFIED: tr("Verified"),
        Column.ERROR: tr("Error code"),
    }[of]
