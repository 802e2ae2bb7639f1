"""A dropped thing becomes uploads, a page at a time."""

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from itertools import chain, islice

from uploader_gui.core.errors import KINDS, KeyRefused, Treatment, Trouble, VolumeSilent
from uploader_gui.core.job import Job
from uploader_gui.core.keys import Folder, check_key, numbered, object_key, readable
from uploader_gui.core.plan import Limits
from uploader_gui.core.ports import Found, Source
from uploader_gui.core.queue import Queue
from uploader_gui.core.upload import OVERSIZED, NewUpload
from uploader_gui.engine.handover import Handover
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.stop import Stop
from uploader_gui.engine.walks import Beat, Walks

FIRST_PAGE, PAGE, FAR_PAGE = 50, 2000, 50
"""Files: the first page is small, so that its uploads begin while the walk goes on; where a walk asks the network, all are."""


_PLAIN = Found("", ())[3:]
UNBOUNDED = 2**63
"""Bytes; no file is larger."""


class Interrupted(Exception):
    """A root could not be listed to its end, by a trouble that may pass. `progressed`: something new came in before."""

    def __init__(self, root: str, trouble: Trouble) -> None:
        super().__init__(root)
        self.root = root
        self.trouble = trouble
        self.progressed = False


class Intake:
    """Walks what a job was given and queues what it finds."""

    def __init__(self, queue: Queue, sources: Mapping[str, Source], bell: Bell, walks: Walks | None = None) -> None:
        self._queue = queue
        self._sources = sources
        self._bell = bell
        self._walks = walks or Walks()

    def take_in(self, job: Job, limits: Limits, stop: Stop, given_up: Mapping[str, Trouble] | None = None) -> None:
        """List every root of the job but those `given_up`, which fail. Walking it again after a crash adds nothing twice.

        The walk goes on while a page is written: the first one is in the queue before it does. Raises Stopped, Interrupted,
        LookupError where the job was removed meanwhile.
        """
        new = 0

        def add(page: Sequence[NewUpload]) -> None:
            nonlocal new
            new += self._queue.add_page(job.id, page)
            self._bell.ring()

        try:
            with closing(self._walked(job, limits, given_up or {}, stop)) as pages, Handover(add) as handover:
                if not self._put_away(job, pages, handover, stop):
                    return
        except Interrupted as interruption:
            interruption.progressed = new > 0
            raise
        self._queue.close_listing(job.id)
        self._bell.ring()  # a job that waited to be counted begins, or is looked ahead for

    def forget_but(self, job_ids: Sequence[int]) -> None:
        """Walks for other jobs than these, left because their drive was silent, are not wanted any more."""
        self._walks.keep(job_ids)

    def _walked(self, job: Job, limits: Limits, given_up: Mapping[str, Trouble], stop: Stop) -> Generator[list[NewUpload], None, None]:
        """The pages of a job. What is far answers in time, or says that it does not; a drive may do neither."""
        if not self._is_near(job):
            yield from self._pages(job, limits, given_up, iter)
            return
        with closing(self._walks.follow(job.id, partial(self._pages, job, limits, given_up), stop)) as pages:
            yield from pages

    def _put_away(self, job: Job, pages: Iterator[list[NewUpload]], handover: Handover[Sequence[NewUpload]], stop: Stop) -> bool:
        """Whether all of it was; False where it is not wanted any more."""
        first = True
        while (page := self._next(job, pages, handover)) is not None:
            stop.check()
            if not first and self._is_unwanted(job):
                return False
            handover.give(page)
            if first:
                handover.settle()
            first = False
        return True

    def _next(self, job: Job, pages: Iterator[list[NewUpload]], handover: Handover[Sequence[NewUpload]]) -> list[NewUpload] | None:
        """None after the last. Where the drive is silent, it goes on later behind what was found: that has to be in the queue."""
        try:
            return next(pages, None)
        except VolumeSilent as trouble:
            try:
                handover.settle()
            except BaseException:
                self._walks.leave(job.id)
                raise
            raise Interrupted("", trouble) from trouble

    def _pages(self, job: Job, limits: Limits, given_up: Mapping[str, Trouble], beat: Beat) -> Iterator[list[NewUpload]]:
        names = job.names or root_names(self._sources, job.what)
        roots = [
            iter([_failed(root, name, job.prefix, given_up[root])]) if root in given_up else self._found(root, name, job, limits)
            for root, name in zip(job.what, names, strict=True)
        ]
        found = beat(chain.from_iterable(roots))
        size = FIRST_PAGE
        while True:
            page: list[NewUpload] = []
            try:
                page.extend(islice(found, size))  # what came before a trouble stays in it
            except Interrupted:
                yield page
                raise
            if not page:
                return
            yield page
            size = PAGE if self._is_near(job) else FAR_PAGE

    def _listing(self, scheme: str, locator: str, job: Job) -> Iterator[Found]:
        """Of a job that is refreshed, with what tells whether a file that is near was changed: to find that out takes opening it."""
        source = self._sources[scheme]
        found = source.listing(locator)
        return map(partial(_dated, source), found) if job.refreshing and source.near else found

    def _is_near(self, job: Job) -> bool:
        return all(self._sources[root.partition(":")[0]].near for root in job.what)

    def _is_unwanted(self, job: Job) -> bool:
        """Whether it was cancelled meanwhile. What is near is listed sooner than asked for."""
        if self._is_near(job):
            return False
        now = self._queue.job(job.id)
        return now is None or not now.listing

    def _found(self, root: str, name: str, job: Job, limits: Limits) -> Iterator[NewUpload]:
        """What files of a folder share is worked out once: most names need no more than to be set behind it."""
        scheme, _, locator = root.partition(":")
        front, largest = f"{scheme}:", job.max_size or UNBOUNDED
        above: tuple[str, ...] | None = None
        try:
            for found in self._listing(scheme, locator, job):
                segments = found.segments
                if above != segments[:-1]:
                    above = segments[:-1]
                    folder = Folder(job.prefix, (name, *above), limits)
                if not segments or found.size > largest or found[3:] != _PLAIN or not folder.takes(segments[-1]):
                    odd = _odd(found, front, (name, *segments), job.prefix, limits)
                    fine = not (odd.skipped or odd.failure)
                    yield odd._replace(skipped=OVERSIZED) if fine and found.size > largest else odd
                else:
                    last = segments[-1]
                    yield NewUpload(folder.shown + last, front + found.locator, folder.key + last, found.size)
        except Trouble as trouble:
            if trouble.treatment is not Treatment.FAIL:
                raise Interrupted(root, trouble) from trouble
            yield _failed(root, name, job.prefix, trouble)


def root_names(sources: Mapping[str, Source], what: Sequence[str]) -> list[str]:
    """What each root is called in the store; a second "photos" becomes "photos (2)"."""
    names: dict[str, None] = {}
    following: dict[str, int] = {}  # the number to try next: a hundred thousand may want one name
    for root in what:
        scheme, _, locator = root.partition(":")
        name = wanted = sources[scheme].name(locator)
        number = following.get(wanted, 2)
        while name in names:
            name, number = numbered(wanted, number), number + 1
        names[name] = None
        following[wanted] = number
    return list(names)


def _dated(source: Source, found: Found) -> Found:
    if found.problem or found.skipped:
        return found
    try:
        with closing(source.open(found.locator)) as file:
            return found._replace(version=str(max(file.identity.modified_ns, file.identity.changed_ns)))
    except Trouble:
        return found


def _failed(root: str, name: str, prefix: str, trouble: Trouble) -> NewUpload:
    """A root that can't be listed, as a file that can't be uploaded."""
    return NewUpload(readable(name), root, object_key(prefix, (name,)), 0, failure=trouble.failure())


def _odd(found: Found, front: str, segments: Sequence[str], prefix: str, limits: Limits) -> NewUpload:
    key = object_key(prefix, segments)
    name = "/".join(readable(segment) for segment in segments)
    new = NewUpload(name, front + found.locator, key, found.size, found.skipped, None, found.version)
    if found.skipped:
        return new
    if found.problem:
        return _problematic(new, found)
    try:
        check_key(key, limits)
    except KeyRefused as trouble:
        return new._replace(failure=trouble.failure())
    return new


def _problematic(new: NewUpload, found: Found) -> NewUpload:
    trouble: Trouble = KINDS[found.problem](found.why, reason=found.why)
    skipped = found.problem if found.problem == "not-a-file" else ""
    return new._replace(skipped=skipped, failure=trouble.failure())
