"""Looks at what the store holds for jobs that wait for their person's word: what is new, what is there already."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from os.path import commonprefix

from uploader_gui.core.destination import Held, Stored
from uploader_gui.core.errors import KINDS, Treatment, Trouble
from uploader_gui.core.forecast import Finding, Looked, Match
from uploader_gui.core.job import Job
from uploader_gui.core.keys import object_key
from uploader_gui.core.ports import Clock, Destination, Destinations, Source
from uploader_gui.core.queue import Queue
from uploader_gui.core.upload import Upload
from uploader_gui.engine.flow import Outflow
from uploader_gui.engine.intake import root_names
from uploader_gui.engine.progress import ProgressBoard
from uploader_gui.engine.stop import Stop
from uploader_gui.engine.verify import reader

ROOTS = 20
"""So many roots are looked at one by one; of more, what they have in common."""
LONG = 1.0
"""Seconds of comparing after which what was found is written down, though the page has not come to its end."""
LARGEST, MOST = 64 * 1024 * 1024, 2 * 1024 * 1024 * 1024
"""Bytes: a file up to this size is read to be compared, and so many in all; the rest is compared when it is sent."""
AGAIN = 30.0
"""Seconds after a trouble that may pass."""

_log = logging.getLogger(__name__)


class _Look:
    """One look under way; `left`: bytes that may still be read to compare."""

    def __init__(self, job: Job, destination: Destination, stop: Stop, flow: Outflow) -> None:
        self.job, self.destination, self.stop, self.flow = job, destination, stop, flow
        self.left = MOST


class Forecaster:
    """Used by one thread. Where a look is cut short it begins anew: what it finds is counted from the start."""

    def __init__(
        self, queue: Queue, destinations: Destinations, sources: Mapping[str, Source], clock: Clock, board: ProgressBoard
    ) -> None:
        self._queue = queue
        self._destinations = destinations
        self._sources = sources
        self._clock = clock
        self._board = board
        self._later: dict[int, float] = {}
        self._queued, self._none_at = 0, -1

    def look_all(self, stop: Stop) -> float | None:
        """Look for every job that was not looked for; in how many seconds one can be tried again, None: none. Raises Stopped."""
        for job in self._wanted():
            stop.check()
            if self._wait(job) <= 0:
                self._look(job, stop)
        waits = [self._wait(job) for job in self._wanted()]
        return max(0.05, min(waits)) if waits else None

    def expect(self) -> None:
        """Jobs were queued: once none waits for a word, the queue is not read again before that."""
        self._queued += 1

    def look_again(self) -> None:
        """The person changed something: whatever waits may be tried at once."""
        self._later.clear()

    def _wanted(self) -> list[Job]:
        """Those to look for, now or later."""
        queued = self._queued  # before it is read: whoever queues one counts it afterwards
        if queued == self._none_at:
            return []
        jobs = self._queue.forecasts.jobs()
        if not jobs:
            self._none_at = queued
        return [job for job in jobs if self._wants(job)]

    def _wants(self, job: Job) -> bool:
        """Also what was refused for a reason that may pass."""
        forecast = job.forecast
        if forecast is None:
            return False
        passing = forecast.reason in KINDS and KINDS[forecast.reason].treatment is not Treatment.FAIL
        return forecast.looked is Looked.LOOKING or (forecast.looked is Looked.REFUSED and passing)

    def _wait(self, job: Job) -> float:
        return self._later.get(job.id, 0.0) - self._clock.monotonic()

    def _look(self, job: Job, stop: Stop) -> None:
        forecasts = self._queue.forecasts
        if not all(self._sources[root.partition(":")[0]].near for root in job.what):
            forecasts.end_look(job.id, Looked.REFUSED)
            return
        try:
            destination = self._destinations.open(job.destination)
            look = _Look(job, destination, stop, Outflow(0, self._board, stop))
            forecasts.begin_look(job.id)
            if all(self._note(look, page) for page in self._pages(look)):
                forecasts.end_look(job.id, Looked.DONE)
        except Trouble as trouble:
            _log.info("what is there for job %d can't be looked at: %s", job.id, trouble, extra={"job": job.id, "kind": trouble.kind})
            self._later[job.id] = self._clock.monotonic() + AGAIN
            forecasts.end_look(job.id, Looked.REFUSED, trouble.kind)

    # what is there

    def _pages(self, look: _Look) -> Iterator[Sequence[Stored]]:
        """What the store lists where the job's files will go: the whole of it, for not every store lists in the order of keys."""
        names = look.job.names or root_names(self._sources, look.job.what)
        keys = [object_key(look.job.prefix, (name,)) for name in names]
        if len(keys) > ROOTS:
            yield from look.destination.listing(commonprefix(keys), look.flow)  # noqa: RUF071 it may end anywhere
            return
        for key in keys:
            if self._queue.forecasts.own(look.job.id, [key]):
                held = look.destination.look(key, look.flow)
                yield [Stored(key, held)] if held else []
            else:
                yield from look.destination.listing(f"{key}/", look.flow)

    def _note(self, look: _Look, page: Sequence[Stored]) -> bool:
        """Compare what the page shows with our own; False when nobody waits for it any more."""
        there = {stored.key: stored.held for stored in page}
        own = self._queue.forecasts.own(look.job.id, list(there))
        seen, found, began = len(page), list[Finding](), self._clock.monotonic()
        for upload in own:
            look.stop.check()
            found.append(self._compare(look, upload, there[upload.key]))
            if self._clock.monotonic() - began > LONG:
                if not self._queue.forecasts.note(look.job.id, seen, found):
                    return False
                seen, found, began = 0, [], self._clock.monotonic()
        return self._queue.forecasts.note(look.job.id, seen, found)

    def _compare(self, look: _Look, upload: Upload, held: Held) -> Finding:
        """The rule is that of sending: the same is what size and checksum say."""
        match = Match.OTHER
        if held.size == upload.size:
            match = self._read(look, upload, held)
        return Finding(upload.id, match, held.size, held.modified_at)

    def _read(self, look: _Look, upload: Upload, held: Held) -> Match:
        if upload.size > min(LARGEST, look.left) or not held.etag or "-" in held.etag:  # of one in parts a listing tells too little
            return Match.SAME_SIZE
        scheme, _, locator = upload.source.partition(":")
        look.left -= upload.size
        try:
            with closing(self._sources[scheme].open(locator)) as file:
                same = look.destination.same(held, file.identity.size, reader(file, look.stop))
        except Trouble:  # it is met again when it is sent
            return Match.SAME_SIZE
        return Match.IDENTICAL if same else Match.OTHER
