"""The queue on disk, whole: every verb is one work for the writer, every look one loan of a reader."""

import contextlib
import sqlite3
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TypeVar

from uploader_gui.core.errors import QueueDamaged, Trouble
from uploader_gui.core.events import Event
from uploader_gui.core.health_facts import HealthFacts
from uploader_gui.core.job import IfExists, Job, NewJob
from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import Abandoned, Claim, Direction, Hold, Move, Moved, Selection, Started, UploadQuery
from uploader_gui.core.upload import Cause, NewUpload, Note, Part, Receipt, Session, Upload
from uploader_gui.store import backups, claims, events, history, intake, ledger, moves, order, reading, relisting, tallies, verbs
from uploader_gui.store.asking import DiskConflicts, DiskForecasts
from uploader_gui.store.connections import Readers
from uploader_gui.store.news import tell
from uploader_gui.store.opening import NAME, Opened, mark_closed, open_readable
from uploader_gui.store.waits import shift
from uploader_gui.store.writer import Work, Writer, Writing

T = TypeVar("T")


def open_queue(folder: Path, clock: Clock, *, most_pages: int = 0) -> "DiskQueue":
    """The queue in `folder`, which is made when it is not there. The caller holds the lock that makes it the only one.

    A damaged queue is set aside and a backup used: then `restored` says where it is, and `news` what a person has to know.
    `most_pages` bounds the file (0: nothing does). Raises QueueNewer, QueueUnwritable, DiskFull, QueueTaken.
    """
    opened, behind = open_readable(folder, clock.now(), most_pages)
    queue = DiskQueue(opened, folder, clock)
    if behind:
        queue.shift_waits(-behind)
    if opened.news is not None:
        queue.tell_news(opened.news)
    return queue


class DiskQueue:
    """See core.queue.Queue. `restored` names the folder of the damaged queue that this one replaced, or is None."""

    def __init__(self, opened: Opened, folder: Path, clock: Clock) -> None:
        self.restored: str | None = opened.set_aside or None
        self.news = opened.news
        self._folder = folder
        self._clock = clock
        self._writer = Writer(opened.db, folder, clock)
        self._readers = Readers(folder / NAME)
        self.forecasts = DiskForecasts(self._write, self._readers, clock)
        self.conflicts = DiskConflicts(self._write, self._readers)
        self._copies = backups.Copies(folder, self._readers.lend)
        self._closed = False

    @property
    def commits(self) -> int:
        """How many transactions were written since it was opened."""
        return self._writer.commits

    @property
    def hindrance(self) -> Trouble | None:
        """See core.queue."""
        if self._writer.damaged or self._readers.damaged:
            return QueueDamaged(where=str(self._folder))
        return self._writer.hindrance

    # intake

    def open_job(self, new: NewJob) -> int:
        """See core.queue."""
        return self._write(lambda writing: intake.open_job(writing, new))

    def add_page(self, job_id: int, page: Sequence[NewUpload]) -> int:
        """See core.queue. Raises LookupError where there is no such job any more."""
        return self._write(lambda writing: intake.add_page(writing, job_id, page))

    def close_listing(self, job_id: int) -> None:
        """See core.queue."""
        self._write(lambda writing: intake.close_listing(writing, job_id))

    def unfinished_listings(self) -> list[Job]:
        """See core.queue. A cancelled job's listing counts as ended."""
        return self._look(lambda db: reading.unfinished_listings(db, self._clock.now()))

    # what an attempt writes down

    def begin(self, upload_id: int, session: Session, key: str) -> bool:
        """See core.queue."""
        return self._write(lambda writing: ledger.begin(writing, upload_id, session, key))

    def remember_upload_id(self, upload_id: int, token: str, multipart_id: str) -> bool:
        """See core.queue."""
        return self._write(lambda writing: ledger.remember_upload_id(writing, upload_id, token, multipart_id))

    def remember_part(self, upload_id: int, multipart_id: str, part: Part) -> None:
        """See core.queue."""
        self._write(lambda writing: ledger.remember_part(writing, upload_id, multipart_id, part))

    def forget_parts(self, upload_id: int, numbers: Sequence[int]) -> None:
        """See core.queue."""
        self._write(lambda writing: ledger.forget_parts(writing, upload_id, numbers))

    def completing(self, upload_id: int) -> None:
        """See core.queue."""
        self._write(lambda writing: ledger.completing(writing, upload_id))

    def discard(self, upload_id: int) -> None:
        """See core.queue."""
        self._write(lambda writing: ledger.discard(writing, upload_id))

    def remember_receipt(self, upload_id: int, receipt: Receipt) -> None:
        """See core.queue."""
        self._write(lambda writing: ledger.remember_receipt(writing, upload_id, receipt))

    def move(self, upload_id: int, cause: Cause, note: Note) -> bool:
        """See core.queue."""
        return self._write(lambda writing: moves.move(writing, [Move(upload_id, cause, note)]) == 1)

    # work

    def claim(self, count: int, busy: frozenset[int], ended: Sequence[Move] = (), full: frozenset[str] = frozenset()) -> list[Claim]:
        """See core.queue."""

        def write(writing: Writing) -> list[Claim]:
            moves.move(writing, ended)
            return claims.claim(writing, count, busy, full)

        return self._write(write)

    def next_due(self) -> float | None:
        """See core.queue."""
        return self._look(lambda db: claims.next_due(db, self._clock.now()))

    def hold(self, party: str, reason: str, until: float, message: str = "") -> None:
        """See core.queue."""
        self._write(lambda writing: claims.hold(writing, Hold(party, reason, until, 1, message)))

    def release(self, party: str) -> None:
        """See core.queue."""
        self._write(lambda writing: claims.release(writing, [party]))

    def shift_waits(self, seconds: float) -> None:
        """See core.queue."""
        self._write(lambda writing: shift(writing, seconds))

    def holds(self) -> list[Hold]:
        """See core.queue."""
        return self._look(claims.holds)

    def abandoned(self, count: int, in_hand: frozenset[int] = frozenset()) -> list[Abandoned]:
        """See core.queue."""
        return self._look(lambda db: claims.abandoned(db, self._clock.now(), count, in_hand))

    def cleaned(self, abandoned_id: int) -> None:
        """See core.queue."""
        self._write(lambda writing: claims.cleaned(writing, abandoned_id))

    def clean_later(self, abandoned_id: int, until: float) -> None:
        """See core.queue."""
        self._write(lambda writing: claims.clean_later(writing, abandoned_id, until))

    def unfinished_for(self, destination: str) -> int:
        """See core.queue."""
        return self._look(lambda db: claims.unfinished_for(db, destination))

    def small_next(self, destination: str, size: int, among: int) -> int:
        """See core.queue."""
        return self._look(lambda db: claims.small_next(db, destination, size, among))

    def live_multiparts(self, destination: str) -> frozenset[str]:
        """See core.queue."""
        return self._look(lambda db: claims.live_multiparts(db, destination))

    def interrupt_all(self) -> int:
        """See core.queue."""
        with self._readers.lend() as db:
            if not reading.any_running(db):
                return 0
        return self._write(verbs.interrupt_all)

    # verbs

    def command(self, cause: Cause, selection: Selection) -> Moved:
        """See core.queue."""
        return self._write(lambda writing: verbs.command(writing, cause, selection))

    def reorder(self, direction: Direction, selection: Selection) -> int:
        """See core.queue."""
        return self._write(lambda writing: order.reorder(writing, direction, selection))

    def start_now(self, selection: Selection, lifted: Collection[str]) -> Started:
        """See core.queue."""
        return self._write(lambda writing: order.start_now(writing, selection, lifted))

    def take_back(self, selection: Selection, since: float) -> int:
        """See core.queue."""
        return self._write(lambda writing: verbs.take_back(writing, selection, since))

    def prune(self, keep: int, most: int) -> int:
        """See core.queue."""
        if self._look(lambda db: history.oldest_over(db, keep)) is None:
            return 0
        return self._write(lambda writing: history.prune(writing, keep, most))

    def refresh(self, job_ids: Sequence[int]) -> int:
        """See core.queue."""
        return self._write(lambda writing: relisting.refresh(writing, job_ids))

    def set_options(self, selection: Selection, if_exists: IfExists, *, force: bool) -> None:
        """See core.queue."""
        self._write(lambda writing: verbs.set_options(writing, selection, if_exists, force=force))

    def remove(self, selection: Selection) -> int:
        """See core.queue."""
        return self._write(lambda writing: verbs.remove(writing, selection))

    # reading

    def job(self, job_id: int) -> Job | None:
        """See core.queue."""
        return self._look(lambda db: reading.job(db, self._clock.now(), job_id))

    def jobs(self, limit: int = 100, offset: int = 0, *, newest_first: bool = False) -> list[Job]:
        """See core.queue."""
        return self._look(lambda db: reading.jobs(db, self._clock.now(), (limit, offset), newest_first=newest_first))

    def jobs_in_line(self, limit: int = 100, offset: int = 0) -> list[Job]:
        """See core.queue."""
        return self._look(lambda db: reading.jobs_in_line(db, self._clock.now(), (limit, offset)))

    def upload(self, upload_id: int) -> Upload | None:
        """See core.queue."""
        return self._look(lambda db: reading.upload(db, self._clock.now(), upload_id))

    def uploads(self, query: UploadQuery) -> list[Upload]:
        """See core.queue."""
        return self._look(lambda db: reading.uploads(db, self._clock.now(), query))

    def count(self, query: UploadQuery) -> int:
        """See core.queue."""
        return self._look(lambda db: reading.count(db, self._clock.now(), query))

    def parts(self, upload_id: int) -> list[Part]:
        """See core.queue."""
        return self._look(lambda db: reading.parts(db, upload_id))

    def events(self, since: int, limit: int = 1000, without: Collection[str] = ()) -> list[Event]:
        """See core.queue."""
        return self._look(lambda db: events.read(db, since, limit, without))

    def last_seq(self) -> int:
        """See core.queue."""
        return self._look(events.last_seq)

    def health_facts(self, since: float) -> HealthFacts:
        """See core.queue."""
        return self._look(lambda db: reading.health_facts(db, since))

    def listen(self, listener: Callable[[Sequence[Event]], None]) -> None:
        """See core.queue."""
        self._writer.listen(listener)

    # its own keeping

    def tell_news(self, what: Trouble) -> None:
        """Write down what a person has to know of how it was opened."""
        self._write(lambda writing: tell(writing, what))

    def back_up(self) -> None:
        """See core.queue."""
        self._copies.back_up(self._writer.commits, self._clock.now())

    def close(self) -> None:
        """See core.queue. A backup that does not succeed is logged: closing does."""
        if self._closed:
            return
        self._closed = True
        sound = backups.leave_copy(self._folder, self._folder / NAME, self._clock.now(), self.back_up)
        self._readers.close()
        self._writer.fold()
        if sound and not self._writer.damaged and not self._readers.damaged:
            with contextlib.suppress(OSError):  # the folder may be gone; without the mark the next start checks the whole queue
                mark_closed(self._folder)  # before closing removes the log: a file with neither looks as if its log were lost
        self._writer.close()

    def _look(self, look: Callable[[sqlite3.Connection], T]) -> T:
        with self._readers.lend() as db:
            return look(db)

    def _write(self, work: Work[T]) -> T:
        def settled(writing: Writing) -> T:
            answer = work(writing)
            tallies.settle(writing)
            return answer

        return self._writer.write(settled)
