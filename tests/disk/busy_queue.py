"""A queue with everything in it that a queue can hold, left as a kill or an orderly end leaves it."""

import shutil
from contextlib import suppress
from pathlib import Path

from tests.store.doubles import StandingClock, files
from uploader_gui.core.job import NewJob
from uploader_gui.core.plan import MULTIPART_OVER
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.trouble import Trouble
from uploader_gui.core.upload import Cause, Failure, Identity, NewUpload, Note, Part, Receipt, Session, Upload
from uploader_gui.store.queue import DiskQueue, open_queue

EVERYTHING = 100_000


class BusyQueue:
    """Fills a queue step by step. `clock` stands still."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = StandingClock()
        self.queue = open_queue(folder, self.clock)

    def fill(self, files_a_job: int = 80) -> None:
        """Three jobs, uploads in every state, parts, holds, what was abandoned, a backup half-way."""
        for number in range(2):
            self.add(number, files_a_job)
            self.work(number)
            self.clock.time += 60
            if number == 0:
                self.queue.back_up()
        self.queue.hold("archive", "offline", self.clock.time + 60, "The store can't be reached.")
        shared = self.queue.open_job(NewJob("shared", "archive", ("drive:anna@example.org/1",), names=("Übersicht",)))
        page = [NewUpload(f"Bericht {n}.pdf", f"drive:anna@example.org/{n}", f"shared/{n}.pdf", n, version=str(n)) for n in range(40)]
        self.queue.add_page(shared, [*page, NewUpload("a", "drive:anna@example.org/x", "a", 5, "oversized")])

    def add(self, number: int, count: int) -> int:
        """A job with `count` files, listed."""
        job = self.queue.open_job(NewJob(f"photos {number}", f"bucket {number}", ("local:/photos",), "2026"))
        self.queue.add_page(job, files(range(count)))
        self.queue.add_page(job, [NewUpload("\udce4.jpg", "local:/photos/\udce4.jpg", "photos/ä.jpg", 7)])
        self.queue.close_listing(job)
        return job

    def work(self, seed: int) -> None:
        """Uploads end in each way, and some are under way."""
        claimed = [claim.upload for claim in self.queue.claim(40, frozenset())]
        for at, upload in enumerate(claimed):
            if at % 4 == 0:
                self._send_parts(upload, 1 + at % 5)
            elif at % 4 == 1:
                receipt = Receipt(upload.size, f"{upload.id:032x}", f"crc{upload.id}", "", "etag", self.clock.time)
                self.queue.move(upload.id, Cause.FINISHED, Note(receipt=receipt))
            elif at % 8 == 2:
                failure = Failure("store-trouble", "The store had a problem.", "retry", "500", "req", {"where": "there"})
                self.queue.move(upload.id, Cause.RETRY_LATER, Note("store-trouble", self.clock.time + 30, 2, failure))
            elif at % 8 == 6:
                self.queue.move(upload.id, Cause.SKIPPED, Note(reason="identical"))
        ids = [upload.id for upload in self.queue.uploads(UploadQuery(limit=200))]
        self.queue.command(Cause.PAUSED, Selection(ids=tuple(ids[60 + seed : 64])))
        self.queue.command(Cause.CANCELLED, Selection(ids=(ids[8], *ids[70 + seed : 73])))

    def _send_parts(self, upload: Upload, count: int) -> None:
        size = MULTIPART_OVER + upload.id
        session = Session(upload.origin + 16 * "0", 5_000_000, "crc32", Identity("1:2", size, 3, 4), self.clock.time)
        self.queue.begin(upload.id, session, upload.key)
        self.queue.remember_upload_id(upload.id, session.token, f"multipart {upload.id}")
        for number in range(1, count + 1):
            self.queue.remember_part(upload.id, f"multipart {upload.id}", Part(number, 5_000_000, f"etag {number}", "AAAA=="))


def copy_as_killed(folder: Path, into: Path) -> None:
    """What would be left of an open queue if its process were killed now."""
    shutil.copytree(folder, into)


def shown(queue: DiskQueue) -> dict[str, object]:
    """All that a person or a script can see of a queue."""
    uploads = queue.uploads(UploadQuery(limit=EVERYTHING))
    return {
        "jobs": queue.jobs(EVERYTHING),
        "uploads": uploads,
        "parts": {upload.id: queue.parts(upload.id) for upload in uploads},
        "holds": queue.holds(),
        "abandoned": queue.abandoned(EVERYTHING),
        "events": queue.events(0, EVERYTHING),
        "found": [queue.uploads(UploadQuery(job_id=job.id, text="1", limit=EVERYTHING)) for job in queue.jobs(EVERYTHING)],
        "health": queue.health_facts(0),
    }


def work_on(queue: DiskQueue) -> dict[int, tuple[str, str, str]]:
    """Use every verb, as a start does, then a person, then lanes; what was handed out: (source, destination, key) by id."""
    queue.interrupt_all()
    for hold in queue.holds():
        queue.release(hold.party)
    queue.command(Cause.RESUMED, Selection(everything=True))
    queue.command(Cause.RETRIED, Selection(everything=True))
    handed: dict[int, tuple[str, str, str]] = {}
    while claims := queue.claim(50, frozenset()):
        handed |= {claim.upload.id: (claim.upload.source, claim.upload.destination, claim.upload.key) for claim in claims}
        for claim in claims:
            queue.move(claim.upload.id, Cause.FINISHED, Note(receipt=Receipt(claim.upload.size, "e", "", "", "etag", 1.0)))
    for job in queue.unfinished_listings():
        queue.close_listing(job.id)
    queue.remove(Selection(everything=True))
    return handed


def closed(queue: DiskQueue) -> None:
    """Whatever state it is in."""
    with suppress(Trouble):
        queue.close()
