"""The filters of the sidebar: what they let through, and how many that is."""

from enum import StrEnum

from uploader_gui.core.job import Job
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import UploadState
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.wording import tr


class Filter(StrEnum):
    """Which uploads are shown."""

    ALL = "all"
    ACTIVE = "active"
    WAITING = "waiting"
    HELD = "held"
    PAUSED = "paused"
    FAILED = "failed"
    VERIFIED = "verified"
    DONE = "done"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


ALWAYS = (Filter.ALL, Filter.ACTIVE, Filter.WAITING, Filter.HELD, Filter.FAILED, Filter.VERIFIED)
"""Shown with a count of nought, too; the others only when they let something through."""

_QUERIES = {
    Filter.ALL: UploadQuery(),
    Filter.ACTIVE: UploadQuery(states=(UploadState.RUNNING,)),
    Filter.WAITING: UploadQuery(states=(UploadState.WAITING,), held=False),
    Filter.HELD: UploadQuery(states=(UploadState.WAITING,), held=True),
    Filter.PAUSED: UploadQuery(states=(UploadState.PAUSED,)),
    Filter.FAILED: UploadQuery(states=(UploadState.FAILED,)),
    Filter.VERIFIED: UploadQuery(states=(UploadState.DONE,), verified=True),
    Filter.DONE: UploadQuery(states=(UploadState.DONE,), verified=False),
    Filter.SKIPPED: UploadQuery(states=(UploadState.SKIPPED,)),
    Filter.CANCELLED: UploadQuery(states=(UploadState.CANCELLED,)),
}

_TONES = {Filter.HELD: Tone.HELD, Filter.FAILED: Tone.BAD, Filter.VERIFIED: Tone.GOOD}


def query(of: Filter, text: str = "", job_id: int | None = None) -> UploadQuery:
    """What the queue is asked for."""
    return _QUERIES[of]._replace(text=text, job_id=job_id)


def matching(job: Job, of: Filter) -> int:
    """How many of a job's uploads a filter lets through, from its tallies alone."""
    if of is Filter.ALL:
        return job.files
    if of is Filter.HELD:
        return job.held.files
    if of is Filter.VERIFIED:
        return job.verified.files
    count = job.count(_QUERIES[of].states[0])
    apart = {Filter.WAITING: job.held.files, Filter.DONE: job.verified.files}.get(of, 0)
    return max(0, count - apart)


def tone(of: Filter, count: int) -> Tone:
    """The color of a filter's count."""
    return _TONES.get(of, Tone.MUTED) if count else Tone.FAINT


def label(of: Filter) -> str:
    """A filter's name."""
    return {
        Filter.ALL: tr("All"),
        Filter.ACTIVE: tr("Active"),
        Filter.WAITING: tr("Waiting"),
        Filter.HELD: tr("Held"),
        Filter.PAUSED: tr("Paused"),
        Filter.FAILED: tr("Failed"),
        Filter.VERIFIED: tr("Verified"),
        Filter.DONE: tr("Done, unverified"),
        Filter.SKIPPED: tr("Skipped"),
        Filter.CANCELLED: tr("Cancelled"),
    }[of]
