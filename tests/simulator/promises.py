"""What must be true when all is well again, each promise by itself."""

from typing import TYPE_CHECKING

from tests.simulator.watch import EVERYTHING
from uploader_gui.core.events import EventType
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import ENDED, Upload, UploadState

if TYPE_CHECKING:
    from tests.simulator.history import History

SETTLED = ENDED | {UploadState.PAUSED}
LASTING = frozenset({"source-missing", "already-there", "name-clash"})
"""Reasons for which an upload may fail although all is well."""
UNREADABLE = LASTING | {"permission-denied"}
"""Where a store may not be read, only what needs no look can arrive."""


def uploads(history: "History") -> list[Upload]:
    return history.program.disk.uploads(EVERYTHING)


def unfinished(history: "History") -> list[str]:
    return [f"{upload.id} {upload.state} {upload.reason}" for upload in uploads(history) if upload.state not in SETTLED]


def check_settled(history: "History") -> None:
    """Every upload has come to an end, or was paused; what failed or was skipped says why."""
    for upload in uploads(history):
        if upload.state not in SETTLED:
            history.world.broke("everything comes to an end", f"upload {upload.id} is {upload.state} {upload.reason}")
        if upload.state in {UploadState.FAILED, UploadState.SKIPPED} and not upload.reason:
            history.world.broke("it says why not", f"upload {upload.id} is {upload.state} without a reason")
        if upload.state is UploadState.FAILED and upload.failure is None:
            history.world.broke("it says why not", f"upload {upload.id} failed without a sentence")


def check_arrived(history: "History") -> None:
    """After another try with all well, nothing has failed but what cannot succeed, and what nobody touched since is at the store."""
    lasting = LASTING if history.profile.able.reads else UNREADABLE
    for upload in uploads(history):
        if upload.state is UploadState.FAILED and upload.reason not in lasting:
            history.world.broke("it arrives when all is well", f"upload {upload.id} failed: {upload.reason}")
        if upload.state is UploadState.FAILED and upload.reason == "source-missing" and _is_there(history, upload):
            history.world.broke("it arrives when all is well", f"upload {upload.id}: {upload.source} is there")
        if upload.state is UploadState.DONE and upload.key not in {*history.store.objects, *history.store.robbed}:
            history.world.broke("done means it is there", f"upload {upload.id}: nothing is under {upload.key}")


def check_nothing_left(history: "History") -> None:
    """After the last of it was cancelled no multipart upload is left at the store, and none to be aborted."""
    left = [f"{made.id} of {made.key}" for made in history.store.multiparts.values()]
    if left:
        history.world.broke("nothing is left behind", f"at the store: {left}; {[str(u.stage) for u in uploads(history)]}")
    due = history.program.disk.abandoned(100)
    if due:
        history.world.broke("nothing is left behind", f"still to be aborted: {due}")
    held = [
        upload.id
        for upload in uploads(history)
        if upload.state is not UploadState.FAILED and upload.session and upload.session.multipart_id
    ]
    if held and any(upload.id in held and upload.state is not UploadState.DONE for upload in uploads(history)):
        history.world.broke("nothing is left behind", f"uploads {held} think that they have a multipart upload")


def check_log(history: "History") -> None:
    """The events, from the first to the last, tell the states that the table has."""
    told: dict[int, str] = {}
    last = 0
    for event in history.program.disk.events(0, limit=100_000):
        if event.seq <= last:
            history.world.broke("events tell what happens", f"event {event.seq} came after {last}")
        last = event.seq
        if event.type is EventType.UPLOAD_MOVED:
            upload_id = int(str(event.data["upload_id"]))
            if told.get(upload_id, event.data["from"]) != event.data["from"]:
                history.world.broke("events tell what happens", f"upload {upload_id}: {event.data['from']} after {told[upload_id]}")
            told[upload_id] = str(event.data["to"])
    for upload in uploads(history):
        if told.get(upload.id, upload.state) != upload.state:
            history.world.broke("events tell what happens", f"upload {upload.id} is {upload.state}, told was {told[upload.id]}")


def check_counts(history: "History") -> None:
    """What jobs add up to is what their uploads are."""
    disk = history.program.disk
    for job in disk.jobs(limit=1000):
        rows = disk.uploads(UploadQuery(job_id=job.id, limit=10_000))
        for state in UploadState:
            these = [row for row in rows if row.state is state]
            size = sum(row.size for row in these)
            tally = job.tallies.get(state)
            if (len(these), size) != ((tally.files, tally.bytes) if tally else (0, 0)):
                history.world.broke("counts are right", f"job {job.id}: {len(these)} {state} of {size} bytes, counted: {tally}")


def _is_there(history: "History", upload: Upload) -> bool:
    file = history.files.files.get(upload.source.partition(":")[2])
    return file is not None and file.body is not None


POLICY = IfExists
