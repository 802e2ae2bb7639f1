"""What a lane does next: claim an upload, lend a hand with a large one, clean up, or wait."""

import logging
import threading
from collections import deque
from collections.abc import Iterable, Mapping
from contextlib import suppress

from uploader_gui.core.errors import Stopped, Trouble, Unexpected
from uploader_gui.core.plan import is_multipart
from uploader_gui.core.ports import Destinations, Source
from uploader_gui.core.queue import Claim, Move
from uploader_gui.core.upload import Cause, Note, Upload
from uploader_gui.engine.attempt import Attempt
from uploader_gui.engine.branches import Branches
from uploader_gui.engine.cleaning import Cleaner
from uploader_gui.engine.conflict import Skip
from uploader_gui.engine.endpoints import Endpoints
from uploader_gui.engine.floor import Floor
from uploader_gui.engine.flow import Outflow
from uploader_gui.engine.lending import Lending
from uploader_gui.engine.lull import Lull
from uploader_gui.engine.outcome import Judge, Outcome
from uploader_gui.engine.outcomes import Outcomes, write_down
from uploader_gui.engine.outlook import Outlook
from uploader_gui.engine.pace import Budget
from uploader_gui.engine.post import Post
from uploader_gui.engine.renewal import Renewal
from uploader_gui.engine.stop import Stop
from uploader_gui.engine.surroundings import Surroundings
from uploader_gui.engine.tuning import FILE

CLAIMED_AT_ONCE, BY_POST = 32, 128
"""Small uploads that are claimed in one commit; the queue hands out larger ones one by one (store/claims.py)."""
LONGEST_NAP, SHORT_NAP = 30.0, 1.0
"""Seconds an idle lane sleeps at most, should nobody ring; and while parts wait for a seat in memory, whose end rings no bell."""

_log = logging.getLogger(__name__)


class Crew:
    """Shared by all lanes. Thread-safe."""

    def __init__(
        self, floor: Floor, destinations: Destinations, sources: Mapping[str, Source], branches: Branches | None = None
    ) -> None:
        queue, clock, bell = floor.queue, floor.clock, floor.bell
        self.board, self.limiter, self.reads, self.holding = floor.board, floor.limiter, floor.reads, floor.holding
        self.endpoints = Endpoints(clock, self.reads)
        self.board.watch(self.endpoints.count)
        self._queue = queue
        self._clock = clock
        self._bell = bell
        self._hands = floor.hands
        self._around = Surroundings(
            ledger=queue,
            destinations=destinations,
            sources=sources,
            clock=clock,
            board=self.board,
            budget=Budget(reads=self.reads),
            limiter=self.limiter,
            endpoints=self.endpoints,
            hands=self._hands,
            reads=self.reads,
            branches=branches or Branches(clock, lambda _: None),
        )
        self._outlook = Outlook(destinations, self.holding, clock, bell)
        self.renewal = Renewal(self._around, queue, self.holding, self._outlook, bell)
        self._judge = Judge(queue, clock, self.holding, self.endpoints)
        self._cleaner = Cleaner(queue, destinations, clock)
        self._closing = Stop()
        self._claiming = threading.Lock()
        self._ready: deque[Claim] = deque()
        self._small: deque[Claim] = deque()
        self._at_once = 1
        self._lull = Lull(clock)
        self._dry_since: int | None = None
        self._post = Post(self._around, self._judge, self)
        self._outcomes = Outcomes(clock)
        self._lending = Lending(self.endpoints, self._around.budget, bell)

    # the lane's loop

    def work(self, number: int = 1) -> None:
        """The life of the lane of this number (from 1): until `close`. Never raises."""
        while True:
            rings = self._bell.rings  # read before anything is looked at: whoever closes rings afterwards
            if self._closing.requested:
                return
            if not self.endpoints.admits(number):
                self.endpoints.wait(number, LONGEST_NAP)
                continue
            try:
                if not self.turn():
                    self._bell.wait(rings, self._nap())
            except Trouble as trouble:
                _log.warning("a lane could not go on: %s", trouble, extra={"kind": trouble.kind})
                self._closing.wait(5.0)
            except Exception:  # noqa: BLE001 a lane must survive whatever it meets
                _log.exception("a lane met a fault of this program")
                self._closing.wait(5.0)

    def turn(self) -> bool:
        """Do one thing; False when there was nothing to do."""
        if self.endpoints.look(max(0, self.limiter.in_force().rate)):
            self._bell.ring()
        if self._post.carry() or self._claim_one() or self._lending.lend_a_hand():
            return True
        return self._outlook.ask_one(Outflow(0, self.board, self._closing)) or self._cleaner.clean_one(self.in_hand())

    def close(self) -> None:
        """Every lane ends as soon as it can, and whoever lists; what is sent stays sent."""
        self._closing.request()
        for source in self._around.sources.values():
            source.close()
        self._post.close()
        self._hands.close()
        self._bell.ring()
        self.endpoints.end()

    def settle(self) -> None:
        """After every lane has ended: what was claimed but not begun waits again, and all that ended is written down.

        Where that can't be written, the next start looks at the store for what became of it.
        """
        self._around.branches.close()
        try:
            for claims in (self._small, self._ready):
                while claims:
                    self._attempt(claims.popleft())
            self._claims(0)
        except Trouble as trouble:
            _log.warning("what ended last could not be written down: %s", trouble, extra={"kind": trouble.kind})

    def in_hand(self) -> frozenset[int]:
        """Uploads that a lane is busy with, whatever their rows say."""
        return self._hands.all()

    def _nap(self) -> float:
        if closed := self.limiter.stopped_for():
            return min(closed, LONGEST_NAP)
        due, asked = self._queue.next_due(), self._outlook.wait()
        waits = (SHORT_NAP if self._lending.lends else LONGEST_NAP, asked, None if due is None else max(due - self._clock.now(), 0.05))
        return min(wait for wait in waits if wait is not None)

    # one upload

    def _claim_one(self) -> bool:
        with self._claiming:  # one lane claims, the others take from what it brought
            if not self._ready and len(self._small) < BY_POST and not self._claim_unless_dry():
                return False
            claim = self._ready.popleft() if self._ready else None
        if claim is not None:
            self._attempt(claim)
        return claim is not None or self._post.carry()

    def _claim_unless_dry(self) -> bool:
        rings, full = self._bell.rings, self.endpoints.full()
        if self._lending.lends and not self._outcomes and self._lull.lasts(rings, full):
            return False
        found = self._claim_some(full)
        if not (found or self.limiter.stopped_for()):
            self._lull.begin(rings, full, self._queue.next_due())
        return found

    def _claim_some(self, full: frozenset[str] = frozenset()) -> bool:
        stopped = self._closing.requested or bool(self.limiter.stopped_for())
        claims = self._claims(0 if stopped else self._at_once, full)
        if not claims:
            return False
        self._meet({claim.upload.destination for claim in claims})
        for claim in claims:
            doubtful = self.holding.times(claim.upload.destination) > 0  # it did not work lately: a few find out for all
            (self._ready if doubtful or not self._post.takes(claim) else self._small).append(claim)
        self._at_once = self._wanted_after(claims[-1])
        return True

    def _wanted_after(self, claim: Claim) -> int:
        """How many to claim the next time: what comes will be like what came."""
        if self._small and self._small[-1] is claim:
            return BY_POST
        if self.holding.times(claim.upload.destination) > 0:
            return 1
        return min(CLAIMED_AT_ONCE, self.endpoints.target(claim.upload.destination))

    def _meet(self, destinations: Iterable[str]) -> None:
        for name in destinations:
            with suppress(Trouble):  # the attempt will meet it, too, and tell
                self.endpoints.learn(name, self._around.destinations.open(name).endpoint)

    # for the post

    def next_small(self) -> Claim | None:
        """The next file for the post. What else is claimed on the way waits for a lane; more is not claimed meanwhile."""
        crowded = self.endpoints.crowded()
        with self._claiming:
            rings = self._bell.rings
            if not (self._small or self._ready or crowded or self._dry_since == rings):
                self._dry_since = None if self._claim_some() else rings
                if self._ready:
                    self._bell.ring()
            for claim in self._small:
                if claim.upload.destination not in crowded:
                    self._small.remove(claim)
                    return claim
        return None

    def go_ordinary(self, claim: Claim) -> None:
        """It needs an attempt."""
        self._ready.append(claim)
        self._bell.ring()

    # claiming and ending

    def _claims(self, count: int, full: frozenset[str] = frozenset()) -> list[Claim]:
        """Claim, and write down in the same commit what has ended."""
        ended = self._outcomes.take()
        if not ended and not count:
            return []
        try:
            claims = self._queue.claim(count, self.in_hand(), ended, full)
        except Trouble:
            self._outcomes.put_back(ended)
            raise
        self._hands.take(claim.upload.id for claim in claims)
        self._hands.let_go(move.upload_id for move in ended)
        return claims

    def _attempt(self, claim: Claim) -> None:
        upload = claim.upload
        self.board.begin(upload)
        outcome = Outcome(Cause.INTERRUPTED)
        try:
            with self.endpoints.lane(upload.destination):
                outcome = self._outcome(claim)
        finally:
            self.ended(upload, outcome)

    def ended(self, upload: Upload, outcome: Outcome) -> None:
        """Write it down: what went well with others', in groups."""
        self.board.end(upload.id)
        self.endpoints.count(upload.destination, FILE)
        if outcome.cause in (Cause.FINISHED, Cause.SKIPPED) and not is_multipart(upload.size):
            if self._outcomes.add(Move(upload.id, outcome.cause, outcome.note)):
                self._claims(0)
            return
        write_down(self._queue, Move(upload.id, outcome.cause, outcome.note), self._closing)
        self._hands.let_go((upload.id,))
        if outcome.cause is not Cause.FINISHED:
            self._at_once = 1
            self._bell.ring()

    def _outcome(self, claim: Claim) -> Outcome:
        attempt: Attempt | None = None
        if self.holding.is_held(claim.upload):
            return Outcome(Cause.HELD)  # it was claimed before another one found out
        try:
            attempt = self._prepare(claim)
            receipt = attempt.run(self._lending.lend)
            self._judge.worked(claim.upload.destination, claim.upload.account)
            return Outcome(Cause.FINISHED, Note(receipt=receipt))
        except Skip as skip:
            self._judge.worked(claim.upload.destination, claim.upload.account)
            return Outcome(Cause.SKIPPED, Note(reason=skip.reason))
        except Stopped:
            return Outcome(Cause.INTERRUPTED)
        except Trouble as trouble:
            if attempt is not None and attempt.stop.requested:
                return Outcome(Cause.INTERRUPTED)  # it was asked to end: no wonder
            return self._judge.troubled(claim.upload, trouble, progressed=attempt is not None and attempt.progressed)
        except Exception as fault:  # noqa: BLE001 one upload's fault must not end its lane
            _log.exception("upload %d met a fault of this program", claim.upload.id)
            return self._judge.troubled(claim.upload, Unexpected(repr(fault)), progressed=False)
        finally:
            if attempt is not None:
                self._lending.take_back(attempt)

    def _prepare(self, claim: Claim) -> Attempt:
        destination = self._around.destinations.open(claim.upload.destination)
        scheme = claim.upload.source.partition(":")[0]
        attempt = Attempt(claim, destination, self._around.sources[scheme], self._around)
        self._hands.work_on(claim.upload.id, attempt.stop.request)
        return attempt
