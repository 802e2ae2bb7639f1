"""What is told of every single file, as a mapping and as its JSON: to have that made of the mapping takes four times as long."""

from collections.abc import Mapping
from json.encoder import encode_basestring_ascii as quoted

from uploader_gui.core.events import EventType
from uploader_gui.core.upload import Receipt

Told = tuple[EventType, Mapping[str, object], str]
"""What kind of event, its data, and its data as JSON without spaces; "": to be made."""


def moved(upload_id: int, job_id: int, before: str, state: str, reason: str) -> Told:
    """The states are plain texts."""
    data = {"upload_id": upload_id, "job_id": job_id, "from": before, "to": state, "reason": reason}
    text = f'{{"upload_id":{upload_id},"job_id":{job_id},"from":"{before}","to":"{state}","reason":{quoted(reason)}}}'
    return EventType.UPLOAD_MOVED, data, text


def verified(upload_id: int, job_id: int, key: str, receipt: Receipt) -> Told:
    """The store was asked, and what it holds was compared."""
    size, etag, checksum, proof = receipt.size, receipt.etag, receipt.checksum, receipt.proof
    data = {"upload_id": upload_id, "job_id": job_id, "key": key, "size": size, "etag": etag, "checksum": checksum, "proof": proof}
    text = (
        f'{{"upload_id":{upload_id},"job_id":{job_id},"key":{quoted(key)},"size":{size},"etag":{quoted(etag)},'
        f'"checksum":{quoted(checksum)},"proof":{quoted(proof)}}}'
    )
    return EventType.VERIFIED, data, text


def progressed(job_id: int, counted: tuple[int, int], name: str, state: str, why: str) -> Told:
    """One more file has ended: `counted` says how many have, and of how many; the state is a plain text."""
    done, total = counted
    message = progress_message(done, total, name, state)
    data = {
        "job_id": job_id,
        "current_file": done,
        "total_files": total,
        "filename": name,
        "status": state,
        "error_reason": why,
        "message": message,
    }
    text = (
        f'{{"job_id":{job_id},"current_file":{done},"total_files":{total},"filename":{quoted(name)},"status":"{state}",'
        f'"error_reason":{quoted(why)},"message":{quoted(message)}}}'
    )
    return EventType.UPLOAD_PROGRESS, data, text


def progress_message(done: int, total: int, what: str, state: str) -> str:
    """As people read it in a log."""
    return f"{done} of {total}: {what}: {state}."
