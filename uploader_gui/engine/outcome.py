"""How an attempt ended, as the queue is told."""

import logging
import threading
from typing import NamedTuple

from uploader_gui.core.errors import (
    DestinationGone,
    SourceChanged,
    SourceRestless,
    StoreInTrouble,
    Treatment,
    Trouble,
    VolumeGone,
    VolumeSilent,
)
from uploader_gui.core.ledger import Ledger
from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import party_of
from uploader_gui.core.retry import TROUBLES_IN_A_ROW, Decision, Streak, decide, in_trouble, wait_for_store
from uploader_gui.core.upload import Cause, Note, Upload
from uploader_gui.engine.endpoints import Endpoints
from uploader_gui.engine.holding import Holding

_log = logging.getLogger(__name__)


LONGEST_BEHIND = 900.0
"""Seconds that what found a store in trouble waits longer than what was not tried yet, at the most: it may be to blame itself."""
LOOKS = 30.0
"""Uploads a second at the most that look whether their drive is back: thousands may wait for the same one."""


class Outcome(NamedTuple):
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
        if (waiting := self._wait_for_store(upload, trouble)) is not None:
            return waiting
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
        wait = self._in_turn(decision.wait) if isinstance(trouble, VolumeGone | VolumeSilent) else decision.wait
        return Outcome(decision.cause, Note(trouble.kind, self._clock.now() + wait, decision.attempts, trouble.failure()))

    def worked(self, destination: str, account: str = "") -> None:
        """Something arrived there, read as this account."""
        self._endpoints.standing.worked(destination)
        self._holding.worked(destination, *([party_of(account)] if account else []))

    def _in_turn(self, wait: float) -> float:
        """So many seconds from now, or more: not all at once. By the clock that nobody sets."""
        now = self._clock.monotonic()
        with self._lock:
            self._last_look = max(self._last_look + 1 / LOOKS, now + wait)
            return self._last_look - now

    def _wait_for_store(self, upload: Upload, trouble: Trouble) -> Outcome | None:
        """Where nothing works there any more: no attempt is counted, the store is asked from time to time (engine/outlook.py)."""
        found, name = in_trouble(trouble), upload.destination
        if found is None:
            return None
        streak, holds = self._streak(upload), self._holding.times(name)
        decision = wait_for_store(found, upload.attempts, streak, chance=self._clock.chance(), holds=holds)
        if decision is None:
            return None
        self._endpoints.met(name, trouble)
        _log.info("upload %d waits for the store: %s", upload.id, trouble, extra={"upload": upload.id, "kind": trouble.kind})
        if decision.hold:
            self._holding.hold(name, found, decision.wait)
        behind = min(LONGEST_BEHIND, decision.wait * streak.uploads) if decision.hold else 0.0
        until = max(self._clock.now() + decision.wait, self._holding.waits_until(name)) + behind
        return Outcome(Cause.HELD, Note(found.kind, until, decision.attempts, found.failure()))

    def _streak(self, upload: Upload) -> Streak:
        """Of the store, this trouble among it. What an earlier start found out still counts."""
        streak = self._endpoints.standing.met(upload.destination, upload.id)
        if self._holding.reason(upload.destination) != StoreInTrouble.kind:
            return streak
        return Streak(max(streak.troubles, TROUBLES_IN_A_ROW), max(streak.uploads, 2), streak.seconds)

    def _decide(self, upload: Upload, trouble: Trouble, *, progressed: bool) -> Decision:
        party = party_of(upload.account) if trouble.holds_account and upload.account else upload.destination
        times = self._holding.times(party)
        decision = decide(trouble, upload.attempts, progressed=progressed, chance=self._clock.chance(), holds=times)
        if decision.hold:
            self._holding.hold(party, trouble, decision.wait)
        return decision
