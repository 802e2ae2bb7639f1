"""What the program may be told: events, kept with a number, and progress, told and forgotten."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from uploader_gui.core.upload import Failure, Phase


class EventType(StrEnum):
    """Names that scripts rely on: design/command-line.md."""

    UPLOAD_STARTED = "upload_started"  # a job began: job_id, total_files, message
    UPLOAD_PROGRESS = (
        "upload_progress"  # a file of a job ended: job_id, current_file, total_files, filename, status, error_reason, message
    )
    UPLOAD_COMPLETED = (
        "upload_completed"  # a job ended: job_id, processed_files, skipped_files, oversized_files, failed_files, message
    )
    # instead of it where every file of a job failed, or it could not be listed at all: job_id, error (the kind of the first
    # file's), message, failed_files
    UPLOAD_FAILED = "upload_failed"
    # upload_id, job_id, from, to, reason; when one verb moves more than a hundred: one event per job and state, without
    # upload_id, with count (and likewise one upload_progress with count)
    UPLOAD_MOVED = "upload_moved"
    PART_SENT = "part_sent"  # upload_id, number, length
    VERIFIED = "verified"  # upload_id, key, size, etag, checksum, proof
    HELD = "held"  # a destination or an account waits: destination or account, reason, until
    RESUMED = "resumed"  # it goes on: destination or account
    PLANNED = "planned"  # a job waits for its person's word: job_id, looked (core.forecast), reason
    REORDERED = "reordered"  # people moved some in line: direction, count; jobs (ids), or the job_id whose files they are
    QUEUE_RESTORED = "queue_restored"  # the queue was damaged: kind (core.errors), where, message


class Event(NamedTuple):
    """Something that happened. `seq` only grows and survives restarts; `at` is seconds since the epoch.

    A tuple: made in half the time, and there are four for each file.
    """

    seq: int
    at: float
    type: EventType
    data: Mapping[str, object]


class Progress(NamedTuple):
    """How far a running upload is, this moment. `sent` counts bytes handed to the network, acknowledged or not."""

    upload_id: int
    job_id: int
    sent: int
    size: int
    speed: float  # bytes per second
    phase: Phase


class Batch(NamedTuple):
    """What happened since the last one: told at most ten times a second."""

    events: tuple[Event, ...] = ()
    progress: tuple[Progress, ...] = ()
    speed: float = 0.0  # bytes per second, all lanes together
    hindrance: Failure | None = None  # what keeps the queue from being written, at this moment
    metered: bool = False  # uploads wait for a network that is not metered


JOB_ENDED = frozenset({EventType.UPLOAD_COMPLETED, EventType.UPLOAD_FAILED})
"""Exactly one of these is told each time that a job ends."""
