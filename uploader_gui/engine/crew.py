"""What a lane does next: claim an upload, lend a hand with a large one, clean up, or wait."""

import logging
import threading
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from uploader_gui.core.errors import DestinationGone, DiskFull, Stopped, Trouble, Unexpected
from uploader_gui.core.plan import is_multipart
from uploader_gui.core.ports import Clock, Destinations, Source
from uploader_gui.core.queue import Claim, Move, Queue
from uploader_gui.core.retry import Decision, decide
from uploader_gui.core.upload import Cause, Note, Upload
from uploader_gui.engine.attempt import Attempt
from uploader_gui.engine.cleaning import Cleaner
from uploader_gui.engine.conflict import Skip
from uploader_gui.engine.holding import Holding
from uploader_gui.engine.limit import Limiter
from uploader_gui.engine.outcomes import Outcomes
from uploader_gui.engine.pace import Bell, Budget
from uploader_gui.engine.progress import ProgressBoard
from uploader_gui.engine.stop import Stop
from uploader_gui.engine.surroundings import Surroundings
from uploader_gui.engine.tuning import FILE, Tuner

CLAIMED_AT_ONCE = 32
"""Small uploads that are claimed in one commit; large ones one by one, so that "running" means that a lane is at it."""
LONGEST_NAP = 30.0
"""Seconds an idle lane sleeps at most, should nobody ring."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an attempt ended, as the queue is told."""

    cause: Cause
    note: Note = Note()


class Crew:
    """Shared by all lanes. Thread-safe."""

    def __init__(self, queue: Queue, destinations: Destinations, sources: Mapping[str, Source], clock: Clock, bell: Bell) -> None:
        self.board = ProgressBoard()
        self.limiter = Limiter(clock)
        self.tuner = Tuner(clock)
        self.board.watch(self.tuner.count)
        self._idle = True
        self._queue = queue
        self._destinations = destinations
        self._sources = sources
        self._clock = clock
        self._bell = bell
        self._around = Surroundings(queue, clock, self.board, Budget(), self.limiter)
        self._holding = Holding(queue, clock)
        self._cleaner = Cleaner(queue, destinations, clock)
        self._closing = Stop()
        self._lock = threading.Lock()
        self._claiming = threading.Lock()
        self._ready: deque[Claim] = deque()
        self._at_once = 1
        self._busy: dict[int, Attempt | None] = {}
        self._revoked: set[int] = set()
        self._outcomes = Outcomes(clock)
        self._lent: list[Attempt] = []

    # the lane's loop

    def work(self, number: int = 1) -> None:
        """The life of the lane of this number (from 1): until `close`. Never raises."""
        while not self._closing.requested:
            if not self.tuner.admits(number):
                self.tuner.wait(number, LONGEST_NAP)
                continue
            rings = self._bell.rings
            try:
                if not self.turn():
                    self._idle = True
                    self._bell.wait(rings, self._nap())
            except Trouble as trouble:
                _log.warning("a lane could not go on: %s", trouble, extra={"kind": trouble.kind})
                self._closing.wait(5.0)
            except Exception:  # noqa: BLE001 a lane must survive whatever it meets
                _log.exception("a lane met a fault of this program")
                self._closing.wait(5.0)

    def turn(self) -> bool:
        """Do one thing; False when there was nothing to do."""
        self.tuner.look(saturated=not self._idle, limit=max(0, self.limiter.in_force().rate))
        self._idle = False
        return self._claim_one() or self._lend_a_hand() or self._cleaner.clean_one(self.in_hand())

    def close(self) -> None:
        """Every lane ends as soon as it can; what is sent stays sent."""
        self._closing.request()
        self.stop(self.in_hand())
        self._bell.ring()
        self.tuner.end()

    def settle(self) -> None:
        """After every lane has ended: what was claimed but not begun waits again, and all that ended is written down."""
        while self._ready:
            self._attempt(self._ready.popleft())
        self._claims(0)

    def stop(self, upload_ids: Iterable[int]) -> None:
        """Uploads that moved away from running: let their lanes go, even those that only just claimed them."""
        with self._lock:
            self._revoked.update(upload_ids)
            attempts = [attempt for upload_id in self._revoked if (attempt := self._busy.get(upload_id))]
        for attempt in attempts:
            attempt.stop.request()

    def look_again(self) -> None:
        """The person changed something: destinations that waited may be tried at once."""
        self._holding.forget()

    def in_hand(self) -> frozenset[int]:
        """Uploads that a lane is busy with, whatever their rows say."""
        with self._lock:
            return frozenset(self._busy)

    def _nap(self) -> float:
        if closed := self.limiter.stopped_for():
            return min(closed, LONGEST_NAP)
        due = self._queue.next_due()
        return LONGEST_NAP if due is None else min(max(due - self._clock.now(), 0.05), LONGEST_NAP)

    # one upload

    def _claim_one(self) -> bool:
        with self._claiming:  # one lane claims, the others take from what it brought
            claim = self._ready.popleft() if self._ready else self._claim_some()
        if claim is None:
            return False
        self._attempt(claim)
        return True

    def _claim_some(self) -> Claim | None:
        stopped = self._closing.requested or bool(self.limiter.stopped_for())
        claims = self._claims(0 if stopped else self._at_once)
        self._ready.extend(claims)
        if not claims:
            return None
        self._at_once = 1 if is_multipart(claims[-1].upload.size) else min(CLAIMED_AT_ONCE, self.tuner.target)
        return self._ready.popleft()

    def _claims(self, count: int) -> list[Claim]:
        """Claim, and write down in the same commit what has ended."""
        ended = self._outcomes.take()
        if not ended and not count:
            return []
        try:
            claims = self._queue.claim(count, self.in_hand(), ended)
        except Trouble:
            self._outcomes.put_back(ended)
            raise
        with self._lock:
            self._busy.update((claim.upload.id, None) for claim in claims)
        self._let_go(move.upload_id for move in ended)
        return claims

    def _attempt(self, claim: Claim) -> None:
        upload = claim.upload
        self.board.begin(upload)
        outcome = Outcome(Cause.INTERRUPTED)
        try:
            outcome = self._outcome(claim)
        finally:
            self._end(upload, outcome)

    def _end(self, upload: Upload, outcome: Outcome) -> None:
        self.board.end(upload.id)
        self.tuner.count(FILE)
        if outcome.cause in (Cause.FINISHED, Cause.SKIPPED) and not is_multipart(upload.size):
            if self._outcomes.add(Move(upload.id, outcome.cause, outcome.note)):
                self._claims(0)
            return
        self._move(upload, outcome)
        self._let_go((upload.id,))
        if outcome.cause is not Cause.FINISHED:
            self._bell.ring()

    def _let_go(self, upload_ids: Iterable[int]) -> None:
        with self._lock:
            for upload_id in upload_ids:
                self._busy.pop(upload_id, None)
                self._revoked.discard(upload_id)

    def _outcome(self, claim: Claim) -> Outcome:
        attempt: Attempt | None = None
        try:
            attempt = self._prepare(claim)
            receipt = attempt.run(self._lend)
            self._holding.worked(claim.upload.destination)
            return Outcome(Cause.FINISHED, Note(receipt=receipt))
        except Skip as skip:
            self._holding.worked(claim.upload.destination)
            return Outcome(Cause.SKIPPED, Note(reason=skip.reason))
        except Stopped:
            return Outcome(Cause.INTERRUPTED)
        except Trouble as trouble:
            return self._troubled(claim.upload, trouble, progressed=attempt is not None and attempt.progressed)
        except Exception as fault:  # noqa: BLE001 one upload's fault must not end its lane
            _log.exception("upload %d met a fault of this program", claim.upload.id)
            return self._troubled(claim.upload, Unexpected(repr(fault)), progressed=False)
        finally:
            if attempt is not None:
                self._unlend(attempt)

    def _prepare(self, claim: Claim) -> Attempt:
        destination = self._destinations.open(claim.upload.destination)
        scheme = claim.upload.source.partition(":")[0]
        attempt = Attempt(claim, destination, self._sources[scheme], self._around)
        with self._lock:
            self._busy[claim.upload.id] = attempt
            if self._closing.requested or claim.upload.id in self._revoked:
                raise Stopped
        return attempt

    def _troubled(self, upload: Upload, trouble: Trouble, *, progressed: bool) -> Outcome:
        decision = self._decide(upload, trouble, progressed=progressed)
        self.tuner.met(trouble)
        _log.info(
            "upload %d: %s",
            upload.id,
            trouble,
            extra={"upload": upload.id, "job": upload.job_id, "kind": trouble.kind, "then": decision.cause},
        )
        if trouble.restarts and not isinstance(trouble, DestinationGone):
            self._queue.discard(upload.id)
        if decision.hold:
            return Outcome(Cause.HELD, Note(attempts=decision.attempts))
        waits = decision.cause is not Cause.GAVE_UP
        until = self._clock.now() + decision.wait if waits else None
        return Outcome(decision.cause, Note(trouble.kind, until, decision.attempts, trouble.failure()))

    def _decide(self, upload: Upload, trouble: Trouble, *, progressed: bool) -> Decision:
        times = self._holding.times(upload.destination)
        decision = decide(trouble, upload.attempts, progressed=progressed, chance=self._clock.chance(), holds=times)
        if decision.hold:
            self._holding.hold(upload.destination, trouble, decision.wait)
        return decision

    def _move(self, upload: Upload, outcome: Outcome) -> None:
        """Write the outcome down, however long the disk is full: the row says "running" until then, which is safe."""
        while True:
            try:
                self._queue.move(upload.id, outcome.cause, outcome.note)
                return
            except DiskFull:
                _log.warning("the disk is full; upload %d waits to be written down", upload.id)
                if self._closing.wait(5.0):
                    return

    # lending a hand

    def _lend(self, attempt: Attempt) -> None:
        with self._lock:
            self._lent.append(attempt)
        self._bell.ring()

    def _unlend(self, attempt: Attempt) -> None:
        with self._lock:
            if attempt in self._lent:
                self._lent.remove(attempt)

    def _lend_a_hand(self) -> bool:
        with self._lock:
            lent = tuple(self._lent)
        return any(attempt.parts is not None and attempt.parts.send_next() for attempt in lent)
