"""A dropped thing becomes uploads, a page at a time."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice

from uploader_gui.core.errors import KINDS, KeyRefused, SourceMissing, Trouble
from uploader_gui.core.job import Job
from uploader_gui.core.keys import Folder, check_key, numbered, object_key, readable
from uploader_gui.core.plan import Limits
from uploader_gui.core.ports import Found, Source
from uploader_gui.core.queue import Queue
from uploader_gui.core.upload import NewUpload
from uploader_gui.engine.handover import Handover
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.stop import Stop

FIRST_PAGE, PAGE = 50, 2000
"""Files: the first page is small, so that its uploads begin while the walk goes on."""


class Intake:
    """Walks what a job was given and queues what it finds."""

    def __init__(self, queue: Queue, sources: Mapping[str, Source], bell: Bell) -> None:
        self._queue = queue
        self._sources = sources
        self._bell = bell

    def take_in(self, job: Job, limits: Limits, stop: Stop) -> None:
        """List every root of the job. Walking it again after a crash adds nothing twice. Raises Stopped.

        The walk goes on while a page is written: the first one is in the queue before it does.
        """

        def add(page: Sequence[NewUpload]) -> None:
            self._queue.add_page(job.id, page)
            self._bell.ring()

        with Handover(add) as handover:
            for number, page in enumerate(self._pages(job, limits)):
                stop.check()
                handover.give(page)
                if not number:
                    handover.settle()
        self._queue.close_listing(job.id)

    def _pages(self, job: Job, limits: Limits) -> Iterator[list[NewUpload]]:
        roots = zip(job.what, root_names(self._sources, job.what), strict=True)
        found = chain.from_iterable(self._found(root, name, job, limits) for root, name in roots)
        size = FIRST_PAGE
        while page := list(islice(found, size)):
            yield page
            size = PAGE

    def _found(self, root: str, name: str, job: Job, limits: Limits) -> Iterator[NewUpload]:
        """What files of a folder share is worked out once: most names need no more than to be set behind it."""
        scheme, _, locator = root.partition(":")
        front = f"{scheme}:"
        above: tuple[str, ...] | None = None
        try:
            for found in self._sources[scheme].listing(locator):
                segments = found.segments
                if above != segments[:-1]:
                    above = segments[:-1]
                    folder = Folder(job.prefix, (name, *above), limits)
                if found.problem or found.skipped or not segments or not folder.takes(segments[-1]):
                    yield _odd(found, front, (name, *segments), job.prefix, limits)
                else:
                    last = segments[-1]
                    yield NewUpload(folder.shown + last, front + found.locator, folder.key + last, found.size)
        except SourceMissing as trouble:
            yield NewUpload(readable(name), root, object_key(job.prefix, (name,)), 0, failure=trouble.failure())


def root_names(sources: Mapping[str, Source], what: Sequence[str]) -> list[str]:
    """What each root is called in the store; a second "photos" becomes "photos (2)"."""
    names: list[str] = []
    for root in what:
        scheme, _, locator = root.partition(":")
        name = wanted = sources[scheme].name(locator)
        number = 2
        while name in names:
            name, number = numbered(wanted, number), number + 1
        names.append(name)
    return names


def _odd(found: Found, front: str, segments: Sequence[str], prefix: str, limits: Limits) -> NewUpload:
    key = object_key(prefix, segments)
    name = "/".join(readable(segment) for segment in segments)
    new = NewUpload(name, front + found.locator, key, found.size, found.skipped)
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
