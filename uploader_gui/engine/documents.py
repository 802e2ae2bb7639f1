"""The JSON shapes that scripts rely on: design/command-line.md."""

from collections.abc import Mapping
from datetime import UTC, datetime

from uploader_gui.core.destination import Capabilities, DestinationSettings
from uploader_gui.core.events import Event, Progress
from uploader_gui.core.job import Job
from uploader_gui.core.queue import Hold
from uploader_gui.core.rate import NO_LIMIT, STOPPED, format_rate
from uploader_gui.core.timetable import InForce
from uploader_gui.core.upload import Failure, Phase, Upload, UploadState

Document = dict[str, object]
YEAR_10000 = 253_402_300_800.0
"""Seconds since the epoch; a store may tell any date."""


def moment(seconds: float | None) -> str | None:
    """ISO 8601 in UTC, to the millisecond: "2026-11-22T01:02:03.456Z"."""
    if seconds is None or not 0 <= seconds < YEAR_10000:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def limit_document(limit: InForce) -> Document:
    """The speed that counts: bytes a second (0: none), or stopped; and, where a timetable changes it, when, and to what."""
    then = format_rate(limit.then) if limit.until is not None else ""
    rate = NO_LIMIT if limit.rate == STOPPED else limit.rate
    return {"rate": rate, "stopped": limit.rate == STOPPED, "until": moment(limit.until), "then": then}


def job_document(job: Job) -> Document:
    """A job, its uploads counted."""
    counts = {state.value: job.count(state) for state in UploadState}
    return {
        "id": job.id,
        "name": job.name,
        "destination": job.destination,
        "account": job.account,
        "prefix": job.prefix,
        "state": job.state,
        "listing": job.listing,
        "waits_for_word": job.forecast is not None,
        "total_files": job.files,
        "total_bytes": job.bytes,
        "sent_bytes": job.sent,
        **counts,
        "verified": job.verified.files,
        "held": job.held.files,
        "oversized": job.oversized,
        "if_exists": job.if_exists,
        "force": job.force,
        "max_size": job.max_size,
        "priority": job.priority,
        "added_at": moment(job.added_at),
        "finished_at": moment(job.finished_at),
    }


def upload_document(upload: Upload, progress: Mapping[int, Progress]) -> Document:
    """An upload; `progress` of the running ones, by id."""
    now = progress.get(upload.id) if upload.state is UploadState.RUNNING else None
    receipt = upload.receipt
    return {
        "id": upload.id,
        "job_id": upload.job_id,
        "name": upload.name,
        "source": upload.source.partition(":")[2] if upload.source.startswith("local:") else upload.source,
        "destination": upload.destination,
        "key": upload.key,
        "size": upload.size,
        "sent": now.sent if now else upload.sent,
        "state": upload.state,
        "phase": now.phase if now else (Phase.PREPARING if upload.state is UploadState.RUNNING else ""),
        "reason": upload.reason,
        "not_before": moment(upload.not_before),
        "attempts": upload.attempts,
        "etag": receipt.etag if receipt else "",
        "checksum": receipt.checksum if receipt else "",
        "proof": receipt.proof if receipt else "",
        "version": receipt.version if receipt else "",
        "verified_at": moment(receipt.verified_at) if receipt else None,
        "error": error_document(upload.failure) if upload.failure else None,
    }


def hold_document(hold: Hold) -> Document:
    """A destination, or an account, that waits as a whole: one of the two is ""."""
    who = {"destination": hold.destination, "account": hold.account}
    return {**who, "reason": hold.reason, "message": hold.message, "until": moment(hold.until)}


def error_document(failure: Failure) -> Document:
    """What went wrong last, and the one thing to do."""
    return {
        "kind": failure.kind,
        "code": failure.code,
        "message": failure.message,
        "action": failure.action,
        "request_id": failure.request_id,
    }


def receipt_document(upload: Upload) -> Document:
    """The proof of one upload, a line of a job's receipt."""
    document = upload_document(upload, {})
    kept = ("id", "name", "destination", "key", "size", "etag", "checksum", "proof", "version", "verified_at", "state", "reason")
    return {name: document[name] for name in kept}


def event_document(event: Event) -> Document:
    """An event as it is told."""
    return {"seq": event.seq, "at": moment(event.at), "type": event.type, "data": dict(event.data)}


def capabilities_document(found: Capabilities) -> Document:
    """What a test found."""
    return {**found._asdict(), "findings": list(found.findings), "tested_at": moment(found.tested_at)}


def destination_document(settings: DestinationSettings) -> Document:
    """A destination; its options hold no secret."""
    return {
        "name": settings.name,
        "scheme": settings.scheme,
        **settings.options,
        "prefix": settings.prefix,
        "if_exists": settings.if_exists,
        "max_size": settings.max_size,
        "tested_at": moment(settings.capabilities.tested_at or None),
        "guard": settings.capabilities.guard,
    }
