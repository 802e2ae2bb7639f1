"""What a verb is meant for: a selection of rows becomes ids, read page by page on the clerk's thread, never in the window's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from uploader_gui.core.job import Job
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.upload import ENDED, Cause, Upload, UploadState, states_allowing
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.filters import query
from uploader_gui.ui.queue_model import QueueModel
from uploader_gui.ui.queue_reader import View

CHUNK = 500
"""Ids handed over at once."""

AGAIN = frozenset({UploadState.FAILED, UploadState.CANCELLED})
"""What retrying a job means: of its files, these; what is done stays done."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Selected rows: jobs, files that were read, and (job, offset, how many) of files that were not."""

    jobs: tuple[Job, ...] = ()
    uploads: tuple[Upload, ...] = ()
    unread: tuple[tuple[int, int, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.jobs or self.uploads or self.unread)

    def allows(self, cause: Cause) -> bool:
        """Whether the verb does anything: what buttons and menus ask."""
        states = [state for state in states_allowing(cause) if cause is not Cause.RETRIED or state in AGAIN]
        jobs = any(job.count(state) for job in self.jobs for state in states)
        return jobs or bool(self.unread) or any(upload.allows(cause) for upload in self.uploads)

    def job_ids(self) -> list[int]:
        """The jobs that are chosen, or of which files are."""
        of_files = [upload.job_id for upload in self.uploads] + [job_id for job_id, _, _ in self.unread]
        return list(dict.fromkeys([job.id for job in self.jobs] + of_files))

    def in_line(self) -> bool:
        """Whether any of it has not ended."""
        jobs = any(job.finished_at is None for job in self.jobs)
        return jobs or bool(self.unread) or any(upload.state not in ENDED for upload in self.uploads)

    def verifiable(self) -> bool:
        """Whether any of it was uploaded."""
        jobs = any(job.count(UploadState.DONE) for job in self.jobs)
        return jobs or bool(self.unread) or any(upload.state is UploadState.DONE for upload in self.uploads)

    def refreshable(self) -> bool:
        """Whether whole jobs are chosen that are not being listed anyway."""
        return bool(self.jobs) and not any(job.listing for job in self.jobs)

    def linkable(self) -> bool:
        """Whether any of it may be at the store."""
        there = (UploadState.DONE, UploadState.SKIPPED)
        jobs = any(job.count(state) for job in self.jobs for state in there)
        return jobs or bool(self.unread) or any(upload.state in there for upload in self.uploads)

    def removable(self) -> bool:
        """Whether anything of it has ended."""
        jobs = any(job.count(state) for job in self.jobs for state in ENDED) or any(not job.files for job in self.jobs)
        return jobs or bool(self.unread) or any(upload.state in ENDED for upload in self.uploads)


def chosen(model: QueueModel, ranges: Sequence[tuple[int, int]]) -> Chosen:
    """What stands in these rows; its cost grows with jobs and rows in memory, not with the rows selected."""
    jobs: dict[int, Job] = {}
    uploads: list[Upload] = []
    unread: list[tuple[int, int, int]] = []
    for first, last in ranges:
        row = first
        while row <= last:
            group, child = model.group_at(row)
            until = min(last, row - child - 1 + group.height - 1)
            if child < 0:
                jobs[group.job.id] = group.job
            elif group.job.id not in jobs:
                known = {at: group.rows[at] for at in group.rows if child <= at <= child + until - row}
                uploads += [known[at] for at in sorted(known)]
                unread += [(group.job.id, *gap) for gap in _gaps(sorted(known), child, child + until - row)]
            row = until + 1
    return Chosen(tuple(jobs.values()), tuple(uploads), tuple(unread))


def _gaps(known: list[int], first: int, last: int) -> Iterator[tuple[int, int]]:
    at = first
    for place in [*known, last + 1]:
        if place > at:
            yield at, place - at
        at = place + 1


@dataclass(frozen=True, slots=True)
class Given:
    """A command that was given: when (seconds since the epoch), for which ids, and how many uploads it moved."""

    since: float
    ids: tuple[int, ...]
    count: int


def command(desk: Desk, cause: Cause, what: Chosen, view: View) -> Given:
    """Give the command."""
    since = desk.line.now()
    ids = [
        upload_id if upload_id is not None else job.id
        for job in what.jobs
        for upload_id in _of_job(desk, job, cause, view)
    ]  # fmt: skip
    ids += [upload.id for upload in what.uploads if upload.allows(cause)]
    ids += [upload.id for upload in _unread(desk, what, view) if upload.allows(cause)]
    count = sum(desk.command(cause, Selection(tuple(ids[begin : begin + CHUNK]))) for begin in range(0, len(ids), CHUNK))
    return Given(since, tuple(ids), count)


def _of_job(desk: Desk, job: Job, cause: Cause, view: View) -> Iterator[int | None]:
    if view == View() and cause is not Cause.RETRIED:
        yield None  # the job as a whole, with what is still being listed
        return
    wanted = query(view.filter, view.text, job.id)
    for upload in _all(desk, wanted):
        if upload.allows(cause) and (cause is not Cause.RETRIED or upload.state in AGAIN):
            yield upload.id


def ids_of(desk: Desk, what: Chosen, view: View) -> tuple[int, ...]:
    """The ids of what is chosen: whole jobs by their own where nothing is filtered, else of those files that are shown."""
    ids = [job.id for job in what.jobs] if view == View() else []
    if view != View():
        ids += [upload.id for job in what.jobs for upload in _all(desk, query(view.filter, view.text, job.id))]
    return (*ids, *(upload.id for upload in what.uploads), *(upload.id for upload in _unread(desk, what, view)))


def remove(desk: Desk, what: Chosen, view: View) -> int:
    """Take what has ended off the list; returns how many."""
    ids = [job.id for job in what.jobs] if view == View() else []
    if view != View():
        ids += [upload.id for job in what.jobs for upload in _all(desk, query(view.filter, view.text, job.id))]
    ids += [upload.id for upload in (*what.uploads, *_unread(desk, what, view)) if upload.state in ENDED]
    return sum(desk.remove(Selection(tuple(ids[begin : begin + CHUNK]))) for begin in range(0, len(ids), CHUNK))


def each_of(desk: Desk, what: Chosen, view: View) -> Iterator[Upload]:
    """The files that are meant, read a page at a time."""
    yield from what.uploads
    for job in what.jobs:
        yield from _pages(desk, query(view.filter, view.text, job.id))
    yield from _unread(desk, what, view)


def uploads_of(desk: Desk, what: Chosen, view: View, most: int) -> list[Upload]:
    """The files that are meant, at most `most`."""
    return list(islice(each_of(desk, what, view), most))


def _unread(desk: Desk, what: Chosen, view: View) -> Iterator[Upload]:
    for job_id, offset, count in what.unread:
        yield from _pages(desk, query(view.filter, view.text, job_id), offset, count)


def _all(desk: Desk, wanted: UploadQuery) -> list[Upload]:
    """Every upload of a query. All are read before anything is changed, so that none is passed over."""
    return list(_pages(desk, wanted))


def _pages(desk: Desk, wanted: UploadQuery, offset: int = 0, count: int | None = None) -> Iterator[Upload]:
    """The uploads of a query, `count` from `offset`; all after it without `count`."""
    end = None if count is None else offset + count
    while end is None or offset < end:
        limit = CHUNK if end is None else min(CHUNK, end - offset)
        page = desk.queue.uploads(wanted._replace(limit=limit, offset=offset))
        yield from page
        offset += len(page)
        if len(page) < limit:
            break
