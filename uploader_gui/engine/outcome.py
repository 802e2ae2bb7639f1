"""How an attempt ended, as the queue is told."""

import logging
import threading
from dataclasses import dataclass

from uploader_gui.core.errors import DestinationGone, SourceChanged, SourceRestless, Treatment, Trouble, VolumeGone
from uploader_gui.core.ledger import Ledger
from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import party_of
from uploader_gui.core.retry import Decision, decide
from uploader_gui.core.upload import Cause, Note, Upload
from uploader_gui.engine.endpoints import Endpoints
from uploader_gui.engine.holding import Holding

_log = logging.getLogger(__name__)


LOOKS = 30.0
"""Uploads a second at the most that look whether their drive is back: thousands may wait for the same one."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The move, and what it leaves in the row."""

    cause: Cause
    note: Note = Note()


class Judge:
    """Makes an outcome of trouble: again later, wait with the whole destination or account, or give up. Thread-safe."""

    def __init__(self, ledger: Ledger, clock: Clock, holding: Holding, endpoints: Endpoints) -> None:
        self._ledger = ledger
        self._clock = clock
        self._holding = holding
        self._endpoints = endpoints
        self._lock = threading.Lock()
        self._last_look = 0.0

    def troubled(self, upload: Upload, trouble: Trouble, *, progressed: bool) -> Outcome:
        """What follows from the trouble that an attempt met."""
        decision = self._decide(upload, trouble, progressed=progressed)
        self._endpoints.met(upload.destination, trouble)
        _log.info(
            "upload %d: %s",
            upload.id,
            trouble,
            extra={"upload": upload.id, "job": upload.job_id, "kind": trouble.kind, "then": decision.cause},
        )
        if trouble.restarts and not isinstance(trouble, DestinationGone):
            self._ledger.discard(upload.id)
        if decision.hold:
            return Outcome(Cause.HELD, Note(attempts=decision.attempts))
        if decision.cause is Cause.GAVE_UP:
            trouble = SourceRestless(trouble.detail) if isinstance(trouble, SourceChanged) else trouble
            failure = trouble.given_up(decision.attempts) if trouble.treatment is Treatment.RETRY else trouble.failure()
            return Outcome(decision.cause, Note(trouble.kind, None, decision.attempts, failure))
        wait = self._in_turn(decision.wait) if isinstance(trouble, VolumeGone) else decision.wait
        return Outcome(decision.cause, Note(trouble.kind, self._clock.now() + wait, decision.attempts, trouble.failure()))

    def worked(self, destination: str, account: str = "") -> None:
        """Something arrived there, read as this account."""
        self._holding.worked(destination, *([party_of(account)] if account else []))

    def _in_turn(self, wait: float) -> float:
        """So many seconds from now, or more: not all at once. By the clock that nobody sets."""
        now = self._clock.monotonic()
        with self._lock:
            self._last_look = max(self._last_look + 1 / LOOKS, now + wait)
            return self._last_look - now

    def _decide(self, upload: Upload, trouble: Trouble, *, progressed: bool) -> Decision:
        party = party_of(upload.account) if trouble.holds_account and upload.account else upload.destination
        times = self._holding.times(party)
        decision = decide(trouble, upload.attempts, progressed=progressed, chance=self._clock.chance(), holds=times)
        if decision.hold:
            self._holding.hold(party, trouble, decision.wait)
        return decision
