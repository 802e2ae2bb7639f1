"""What the pictures show: the drawings' queue, in memory."""

from dataclasses import replace

from tests.ui.memory_desk import FIRST, MemoryDesk
from uploader_gui import destinations
from uploader_gui.core.destination import DestinationSettings, PlugIn
from uploader_gui.core.errors import KINDS
from uploader_gui.core.events import Batch, Event, EventType, Progress
from uploader_gui.core.queue import Hold
from uploader_gui.core.registry import plug_ins
from uploader_gui.core.upload import Identity, Part, Phase, Receipt, Session, Upload, UploadState

NOW = 1_792_152_000.0
MB = 1_000_000
PLACES = (
    DestinationSettings("Family archive", options={"bucket": "family-archive"}, prefix="photos/2026/"),
    DestinationSettings("Studio R2", options={"bucket": "studio", "preset": "r2"}, prefix="handover/"),
    DestinationSettings("Hetzner", options={"bucket": "logs"}),
)
PROOF = Receipt(1, "9f86d081884c7d65", "uI3sFqL0c1c=", "", "checksum", NOW - 60)


def failed(upload: Upload, kind: str, code: str = "", **facts: str) -> Upload:
    failure = KINDS[kind]("", code=code, request_id="4442587FB7D0A2F9", **facts).failure()
    return upload._replace(state=UploadState.FAILED, reason=kind, failure=failure)


def forms() -> dict[str, PlugIn]:
    return {scheme: PlugIn(module.OPTIONS, module.PRESETS, rights=module.rights) for scheme, module in plug_ins(destinations).items()}


def empty_desk(*, places: bool = True) -> MemoryDesk:
    desk = MemoryDesk(PLACES if places else ())
    desk.forms = forms()
    return desk


def busy_desk() -> MemoryDesk:
    desk = empty_desk()
    thesis = desk.add_job("thesis.zip", 1, prefix="docs/", size=811 * MB)
    thesis.put(0, thesis.make(0)._replace(name="thesis.zip", state=UploadState.DONE, receipt=PROOF))
    desk.add_job("Server logs", 8412, to="Hetzner", prefix="logs/", size=4_874_000)
    _handover(desk)
    _holiday(desk)
    desk.queue.told = [
        Event(1, NOW - 300, EventType.UPLOAD_MOVED, {"upload_id": 4 * FIRST, "to": "running", "reason": ""}),
        Event(2, NOW - 200, EventType.UPLOAD_MOVED, {"upload_id": 4 * FIRST, "to": "waiting", "reason": "offline"}),
        Event(3, NOW - 190, EventType.UPLOAD_MOVED, {"upload_id": 4 * FIRST, "to": "running", "reason": ""}),
    ]
    return desk


def _handover(desk: MemoryDesk) -> None:
    job = desk.add_job("Client handover", 58, to="Studio R2", prefix="handover/", size=100 * MB)
    raw = job.make(0)._replace(name="Interview raw.mp4", size=2400 * MB, sent=1320 * MB)
    job.put(0, raw._replace(state=UploadState.WAITING, reason="throttled", not_before=NOW + 2400))
    job.put(1, job.make(1)._replace(name="Budget.xlsx", size=12 * MB, state=UploadState.RUNNING))
    job.put(
        2,
        failed(
            job.make(2)._replace(name="contract-final.pdf", size=1_200_000),
            "permission-denied",
            "AccessDenied",
            where="handover/",
            right="s3:PutObject",
        ),
    )
    for position in range(3, 44):
        job.put(position, job.make(position)._replace(state=UploadState.DONE, receipt=PROOF))


def _holiday(desk: MemoryDesk) -> None:
    job = desk.add_job("Holiday photos", 1204, prefix="photos/2026/", size=15_200_000)
    session = Session("t" * 32, 8 * 1024 * 1024, "crc64nvme", Identity("1:2", 48_100_000, 1), NOW - 30, "m")
    first = job.make(0)._replace(
        name="IMG_2041.CR3",
        key="photos/2026/IMG_2041.CR3",
        size=48_100_000,
        state=UploadState.RUNNING,
        session=session,
        sent=25_000_000,
        attempts=1,
    )
    job.put(0, first)
    desk.queue.parts_of[first.id] = [Part(number, 8 * 1024 * 1024, "e") for number in (1, 2, 3)]
    job.put(
        1,
        job.make(1)._replace(
            name="beach-drone-4k.mov",
            size=3200 * MB,
            state=UploadState.RUNNING,
            sent=700 * MB,
            session=replace(session, part_size=16 * MB),
        ),
    )
    desk.queue.parts_of[job.changed[1].id] = [Part(number, 16 * MB, "e") for number in range(1, 45)]
    job.put(2, job.make(2)._replace(name="IMG_2040.CR3", size=47_700_000, state=UploadState.RUNNING))
    job.put(3, job.make(3)._replace(name="IMG_2039.CR3", size=46_900_000, state=UploadState.DONE, receipt=PROOF))
    job.put(4, job.make(4)._replace(name="notes.docx", size=212_000, reason="source-changed", not_before=NOW + 480))
    for position in range(5, 316):
        job.put(position, job.make(position)._replace(state=UploadState.DONE, receipt=PROOF))


def busy_batch() -> Batch:
    holiday, handover = 4 * FIRST, 3 * FIRST
    progress = (
        Progress(holiday, 4, 34_600_000, 48_100_000, 31.0 * MB, Phase.UPLOADING),
        Progress(holiday + 1, 4, 768 * MB, 3200 * MB, 65.2 * MB, Phase.UPLOADING),
        Progress(holiday + 2, 4, 47_700_000, 47_700_000, 0.0, Phase.VERIFYING),
        Progress(handover + 1, 3, 7 * MB, 12 * MB, 0.8 * MB, Phase.UPLOADING),
    )
    return Batch((), progress, 97.0 * MB)


def troubled_desk() -> MemoryDesk:
    desk = empty_desk()
    job = desk.add_job("Client handover", 12, to="Studio R2", prefix="handover/", size=20 * MB)
    kinds = [
        ("permission-denied", "AccessDenied", {"where": "handover/", "right": "s3:PutObject"}),
        ("already-there", "PreconditionFailed", {}),
        ("source-missing", "", {}),
        ("key-refused", "KeyTooLongError", {"reason": "1,090 bytes, at most 1024"}),
        ("source-denied", "EACCES", {}),
        ("too-large", "EntityTooLarge", {"limit": "5.0 TiB"}),
    ]
    for position, (kind, code, facts) in enumerate(kinds):
        job.put(position, failed(job.make(position), kind, code, **facts))
    for position, (kind, wait) in enumerate([("offline", 8), ("store-trouble", 95), ("volume-gone", 45), ("source-changed", 300)], 6):
        failure = KINDS[kind](drive="CAMERA").failure()
        job.put(position, job.make(position)._replace(reason=kind, not_before=NOW + wait, failure=failure))
    job.put(10, job.make(10)._replace(state=UploadState.SKIPPED, reason="identical"))
    job.put(11, job.make(11)._replace(state=UploadState.PAUSED, sent=9 * MB))
    desk.queue.holding = [Hold("Studio R2", "credentials-refused", NOW + 240, 3), Hold("Family archive", "offline", NOW + 8, 1)]
    desk.state = "offline"
    return desk
