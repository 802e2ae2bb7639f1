"""Asks the queue for what the table shows: on the clerk's thread, a page at a time, one errand in flight, four rounds a second."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from uploader_gui.core.events import Batch, Event, EventType
from uploader_gui.core.job import Job
from uploader_gui.core.queue import Hold, Queue
from uploader_gui.core.trouble import Trouble
from uploader_gui.core.upload import Upload, UploadState
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.filters import Filter, matching, query
from uploader_gui.ui.groups import PAGE

ROUND = 250
"""Milliseconds between two readings of what changed."""
GROWTH = 1000
"""Milliseconds between two looks at a job that is being listed."""

JOBS_AT_ONCE = 50
PAGES_AT_ONCE = 4
AGAIN = 10
"""Jobs read once more with the next ones: some may have ended meanwhile, and stand elsewhere."""
JOBS_READ_AHEAD = 2000
"""Jobs read at the start; older ones when they are scrolled to."""


@dataclass(frozen=True, slots=True)
class View:
    """What the table is set to show."""

    filter: Filter = Filter.ALL
    text: str = ""


@dataclass(frozen=True, slots=True)
class JobRead:
    """A job as it was read: `job` is None when there is none; `shown` of its files pass the filter."""

    id: int
    job: Job | None
    shown: int = 0
    running: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Totals:
    """What the whole queue adds up to."""

    counts: dict[Filter, int]
    holds: tuple[Hold, ...] = ()
    online: str = ""
    plans: tuple[Job, ...] = ()  # jobs that wait for a word
    conflicts: int = 0  # files that wait for an answer


@dataclass(frozen=True, slots=True)
class Wanted:
    """One errand. `more` reads further jobs from this offset on, None: no."""

    view: View
    jobs: tuple[int, ...] = ()
    pages: tuple[tuple[int, int], ...] = ()
    more: int | None = None
    totals: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What an errand brought back."""

    wanted: Wanted
    jobs: tuple[JobRead, ...] = ()
    pages: tuple[tuple[int, int, list[Upload]], ...] = ()
    ended: bool = False  # there are no further jobs
    totals: Totals | None = None


class QueueReader(QObject):
    """Knows what is stale; `answered` carries an Answer."""

    answered = Signal(object)
    troubled = Signal(object)  # a Trouble

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self.view = View()
        self.wanted_pages: Callable[[], list[tuple[int, int]]] = list
        self._jobs: dict[int, None] = {}
        self._more: int | None = 0
        self._seen = 0
        self._ended = False
        self._totals = True
        self._busy = False
        self._timer = QTimer(self, interval=ROUND, singleShot=True)
        self._timer.timeout.connect(self._round)
        self._growing: dict[int, None] = {}
        self._growth = QTimer(self, interval=GROWTH, singleShot=True)
        self._growth.timeout.connect(self._look_at_growing)

    def start(self) -> None:
        """Read what there is."""
        self._round()

    def look_again(self, view: View) -> None:
        """The person filters: everything shown is read anew; answers for the old view are passed over."""
        self.view = view
        self.soon(0)

    def dirty(self, job_ids: list[int]) -> None:
        """Something happened to these jobs."""
        self._jobs.update(dict.fromkeys(job_ids))
        self._totals = True
        self.soon()

    def more_jobs(self) -> None:
        """Scrolled to the end of those read."""
        if self._seen and self._more is None and not self._ended:
            self._more = self._seen
            self.soon(0)

    def soon(self, milliseconds: int = ROUND) -> None:
        """See what is to be read, unless that is about to happen."""
        if not self._timer.isActive() or self._timer.remainingTime() > milliseconds:
            self._timer.start(milliseconds)

    def _round(self) -> None:
        if self._busy:
            return
        wanted = self._wanted()
        if wanted.jobs or wanted.pages or wanted.more is not None or wanted.totals:
            self._busy = True
            self._backend.ask(lambda desk: read(desk, wanted), self._got, lambda trouble: self._trouble(wanted, trouble))

    def _wanted(self) -> Wanted:
        jobs = tuple(self._jobs)[:JOBS_AT_ONCE]
        for job_id in jobs:
            del self._jobs[job_id]
        wanted = Wanted(self.view, jobs, tuple(self.wanted_pages()[:PAGES_AT_ONCE]), self._more, self._totals)
        self._more, self._totals = None, False
        return wanted

    def _got(self, answer: Answer) -> None:
        self._busy = False
        if answer.wanted.more is not None:
            self._seen = max(0, answer.wanted.more - AGAIN) + len(answer.jobs) - len(answer.wanted.jobs)
            self._ended = answer.ended
            if not answer.ended and self._seen < JOBS_READ_AHEAD:
                self._more = self._seen
        self._watch_growing(answer.jobs)
        self.answered.emit(answer)
        if self._jobs or self._more is not None or self._totals or self.wanted_pages():
            self.soon(0 if self._more is not None or answer.wanted.view != self.view else 50)

    def _watch_growing(self, jobs: tuple[JobRead, ...]) -> None:
        """Nobody tells of files that are only listed: while a store is away, there may be no news of a job for hours."""
        self._growing.update((read.id, None) for read in jobs if read.job is not None and read.job.listing)
        if self._growing and not self._growth.isActive():
            self._growth.start()

    def _look_at_growing(self) -> None:
        growing, self._growing = list(self._growing), {}
        self.dirty(growing)

    def _trouble(self, wanted: Wanted, trouble: Trouble) -> None:
        """What could not be read is read later."""
        self._busy = False
        self._jobs.update(dict.fromkeys(wanted.jobs))
        self._more = wanted.more if self._more is None else self._more
        self._totals = True
        self.troubled.emit(trouble)
        self.soon(2000)


def read(desk: Desk, wanted: Wanted) -> Answer:
    """The errand itself."""
    queue = desk.queue
    further = queue.jobs_in_line(JOBS_AT_ONCE, max(0, wanted.more - AGAIN)) if wanted.more is not None else []
    known = [(job_id, queue.job(job_id)) for job_id in wanted.jobs] + [(job.id, job) for job in further]
    return Answer(
        wanted,
        tuple(_job(queue, job_id, job, wanted.view) for job_id, job in known),
        tuple((job_id, page, _page(queue, job_id, page, wanted.view)) for job_id, page in wanted.pages),
        ended=len(further) < JOBS_AT_ONCE,
        totals=_totals(desk) if wanted.totals else None,
    )


def _job(queue: Queue, job_id: int, job: Job | None, view: View) -> JobRead:
    if job is None:
        return JobRead(job_id, None)
    shown = queue.count(query(view.filter, view.text, job_id)) if view.text else matching(job, view.filter)
    running: list[Upload] = []
    if job.count(UploadState.RUNNING):
        running = queue.uploads(query(Filter.ACTIVE, "", job_id))
    return JobRead(job_id, job, shown, tuple((upload.id, upload.sent) for upload in running))


def _page(queue: Queue, job_id: int, page: int, view: View) -> list[Upload]:
    return queue.uploads(query(view.filter, view.text, job_id)._replace(limit=PAGE, offset=page * PAGE))


def _totals(desk: Desk) -> Totals:
    counts = {of: desk.queue.count(query(of)) for of in Filter}
    plans, conflicts = tuple(desk.queue.forecasts.jobs()), desk.queue.conflicts.count()
    return Totals(counts, tuple(desk.queue.holds()), desk.online(), plans, conflicts)


def job_ids(batch: Batch) -> list[int]:
    """The jobs that a batch's events are about."""
    found = [event.data.get("job_id") for event in batch.events]
    for event in batch.events:
        if event.type is EventType.REORDERED and isinstance(moved := event.data.get("jobs"), list | tuple):
            found += moved
    return list(dict.fromkeys(job_id for job_id in found if job_id and isinstance(job_id, int)))


def ended_runs(events: tuple[Event, ...]) -> list[int]:
    """The uploads that stopped running."""
    moved = (event.data for event in events if event.type is EventType.UPLOAD_MOVED and event.data.get("from") == UploadState.RUNNING)
    return [upload_id for data in moved if isinstance(upload_id := data.get("upload_id"), int)]
