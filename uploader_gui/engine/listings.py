"""What is still to be listed: one job after another; where a source is in trouble, again later, and the others go on."""

import logging
from collections.abc import Callable, Iterator, Mapping

from uploader_gui.core.errors import Stopped, Trouble
from uploader_gui.core.job import Job
from uploader_gui.core.plan import Limits
from uploader_gui.core.ports import Clock, Source
from uploader_gui.core.queue import Queue, party_of
from uploader_gui.core.retry import decide
from uploader_gui.core.upload import Cause
from uploader_gui.engine.holding import Holding
from uploader_gui.engine.intake import Intake, Interrupted
from uploader_gui.engine.stop import Stop

AFTER_A_FAULT = 60.0
"""Seconds."""

_log = logging.getLogger(__name__)


class _Later:
    """A job whose listing was broken off: when it goes on, how often nothing came of it, and which roots were given up."""

    def __init__(self) -> None:
        self.not_before = 0.0  # monotonic seconds
        self.tries = 0
        self.given_up: dict[str, Trouble] = {}


class Listings:
    """Used by one thread for what is near and one for what is far: a drop is not kept waiting by a network.

    What is remembered here is only when to try again: after a restart, that is at once.
    """

    def __init__(self, queue: Queue, intake: Intake, sources: Mapping[str, Source], holding: Holding, clock: Clock) -> None:
        self._queue = queue
        self._intake = intake
        self._sources = sources
        self._holding = holding
        self._clock = clock
        self._later: dict[int, _Later] = {}

    def list_all(self, limits: Callable[[str], Limits], stop: Stop, *, near: bool | None = None) -> float | None:
        """List what can be listed now, oldest first; in how many seconds more can be, None where nothing is left.

        `limits` are those of a destination; `near`: only what is (or is not), None: everything. Raises Stopped.
        """
        if near is not False:
            self._intake.forget_but([job.id for job in self._unfinished(near=True)])
        while job := next(self._ready(near=near), None):
            stop.check()
            self._list(job, limits(job.destination), stop)
        waits = [self._wait(job) for job in self._unfinished(near=near)]
        return max(0.05, min(waits)) if waits else None

    def look_again(self) -> None:
        """The person changed something: whatever waits may be tried at once."""
        for later in tuple(self._later.values()):
            later.not_before = self._clock.monotonic()

    def _unfinished(self, *, near: bool | None) -> Iterator[Job]:
        for job in self._queue.unfinished_listings():
            if near is None or near is self._is_near(job):
                yield job

    def _is_near(self, job: Job) -> bool:
        source = self._sources.get(job.what[0].partition(":")[0]) if job.what else None
        return source is None or source.near

    def _ready(self, *, near: bool | None) -> Iterator[Job]:
        return (job for job in self._unfinished(near=near) if self._wait(job) <= 0)

    def _wait(self, job: Job) -> float:
        """Seconds; none or fewer: it can go on."""
        later = self._later.get(job.id)
        own = later.not_before - self._clock.monotonic() if later else 0.0
        return max(own, self._holding.waits_until(party_of(job.account)) - self._clock.now() if job.account else 0.0)

    def _list(self, job: Job, limits: Limits, stop: Stop) -> None:
        later = self._later.get(job.id)
        try:
            self._intake.take_in(job, limits, stop, later.given_up if later else {})
        except Interrupted as interruption:
            self._put_off(job, interruption)
        except (Stopped, Trouble):  # the queue's
            raise
        except Exception:  # noqa: BLE001 what is wrong with one job must not keep the others
            if self._queue.job(job.id) is not None:  # else it was removed while it was listed
                _log.exception("listing job %d met a fault of this program", job.id)
                self._later.setdefault(job.id, _Later()).not_before = self._clock.monotonic() + AFTER_A_FAULT
        else:
            self._later.pop(job.id, None)
            if job.account:
                self._holding.worked(party_of(job.account))

    def _put_off(self, job: Job, interruption: Interrupted) -> None:
        trouble, party = interruption.trouble, party_of(job.account)
        later = self._later.setdefault(job.id, _Later())
        times = self._holding.times(party)
        decision = decide(trouble, later.tries, progressed=interruption.progressed, chance=self._clock.chance(), holds=times)
        later.tries = decision.attempts
        _log.info("job %d is listed later: %s", job.id, trouble, extra={"job": job.id, "kind": trouble.kind, "then": decision.cause})
        if decision.hold and trouble.holds_account and job.account:
            self._holding.hold(party, trouble, decision.wait)
        elif decision.cause is Cause.GAVE_UP:
            later.given_up[interruption.root] = trouble
            later.tries = 0
        else:
            later.not_before = self._clock.monotonic() + decision.wait
