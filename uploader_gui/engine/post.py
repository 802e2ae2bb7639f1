"""The post: small files side by side. One lane reads them and hands them to couriers; answers are settled as they come.

Only the plain way is gone here: a file that nobody tried to send yet, to a key that proves to be free. Whatever turns out
otherwise is left to an ordinary attempt, which looks before it decides.
"""

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from queue import Empty, SimpleQueue

from uploader_gui.core.destination import Held
from uploader_gui.core.errors import AlreadyThere, Stopped, Throttled, Trouble
from uploader_gui.core.ports import Branch, Sent
from uploader_gui.core.queue import Claim
from uploader_gui.core.upload import Cause, Note, Part, Phase, Receipt, origin_of
from uploader_gui.engine.couriers import Couriers, Turn
from uploader_gui.engine.dispatch import Dispatch
from uploader_gui.engine.flow import Outflow
from uploader_gui.engine.load import Load
from uploader_gui.engine.outcome import Judge, Outcome
from uploader_gui.engine.proofs import Proofs
from uploader_gui.engine.scout import Scout
from uploader_gui.engine.seats import Seats
from uploader_gui.engine.small import Crew, Small, cut_off, is_plain, must_look
from uploader_gui.engine.stop import Stop
from uploader_gui.engine.surroundings import Surroundings
from uploader_gui.engine.verify import compared

DOUBT, SILENCE, QUITTING = 10.0, 120.0, 0.5
"""Seconds without any answer after which one asks whether anybody is there, gives up what is under way; when the program ends."""
PROMPTLY = 0.5
"""Seconds that answers are waited for before looking whether the program ends."""


class Post:
    """The small files that are under way. Thread-safe."""

    def __init__(self, around: Surroundings, judge: Judge, crew: Crew) -> None:
        self._around = around
        self._judge = judge
        self._crew = crew
        self._lock = threading.RLock()
        self._under_way: dict[int, Small] = {}
        self._load = Load(around.endpoints)
        self._seats = Seats(around.endpoints, around.reads)
        self._closing = False
        self._settled = 0  # answers, by whichever lane: none is silence for the others
        self._answers: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._couriers = Couriers(around.branches)
        self._proofs = Proofs(around.clock, self._answers, self._proven)
        self._scout = Scout(self._answers, self._try, self._compare)
        self._dispatch = Dispatch(around, self._load, self._seats, self._scout)

    def takes(self, claim: Claim) -> bool:
        """Whether it goes by post."""
        upload = claim.upload
        source = self._around.sources.get(upload.source.partition(":")[0])
        if source is None or not source.near or not is_plain(claim):
            return False
        try:
            return self._around.destinations.open(upload.destination).courier() is not None
        except Trouble:
            return False

    def carry(self) -> bool:
        """Send what there is and settle what is answered, until nothing is under way. False when there was nothing to do."""
        if not self._seats.take():
            return False
        try:
            return self._carry()
        finally:
            self._seats.leave()

    def close(self) -> None:
        """Nothing more is sent; what is under way is asked to end by whoever holds it."""
        self._closing = True

    # the lane's part

    def _carry(self) -> bool:
        busy = False
        while True:
            while self._has_room() and (claim := self._crew.next_small()) is not None:
                busy = True
                self._begin(claim)
                self._couriers.serve(0.0)
                while not self._answers.empty():
                    self._settle(0.0)
            if not self._under_way:
                self._couriers.rest()
                return busy
            busy = True
            with self._lock:
                self._scout.hurry()
                self._proofs.ask(everything=not self._load.sending)
            self._wait()

    def _has_room(self) -> bool:
        return not self._closing and self._load.has_room

    def _wait(self) -> None:
        """For an answer. What is not answered for too long is given up, and what even then is not answered is left as it is."""
        silent, settled = 0.0, self._settled
        while self._under_way and not self._settle(PROMPTLY):
            self._around.branches.look()
            if settled != self._settled:
                silent, settled = 0.0, self._settled
                continue
            silent += PROMPTLY
            if silent % DOUBT == 0 and not self._closing:
                cut_off(tuple(self._under_way.values()), Outflow(0, self._around.board, Stop()))
            patience = QUITTING if self._closing else SILENCE
            if silent == patience:
                for small in tuple(self._under_way.values()):
                    small.cut()
            elif silent >= patience + QUITTING:
                for small in tuple(self._under_way.values()):
                    self._leave(small)

    def _settle(self, seconds: float) -> bool:
        """The next answer, if one comes in time."""
        served = not self._answers.empty() or self._couriers.serve(seconds)
        try:
            settle = self._answers.get_nowait() if served or not seconds else self._answers.get(timeout=seconds)
        except Empty:
            return False
        with self._lock:
            self._settled += 1
            settle()
        return True

    # one file's way

    def _begin(self, claim: Claim) -> None:
        upload = claim.upload
        self._around.board.begin(upload)
        try:
            destination = self._around.destinations.open(upload.destination)
            courier = destination.courier()
            if courier is None:
                self._crew.go_ordinary(claim)
                return
            small = Small(claim, destination, courier, branch=self._dispatch.branch(claim, destination))
            self._around.hands.work_on(upload.id, small.end)
            if small.branch is None:
                self._read(small)
        except Stopped:
            self._crew.ended(upload, Outcome(Cause.INTERRUPTED))
        except Trouble:
            self._crew.go_ordinary(claim)
        else:
            self._hand_over(small)

    def _read(self, small: Small) -> None:
        """Its bytes, as they are now. Raises Trouble."""
        began = self._around.clock.monotonic()
        with self._around.reads.of(small.claim.upload):
            small.read(self._around.sources[small.claim.upload.source.partition(":")[0]], self._around.clock)
        self._seats.took(self._around.clock.monotonic() - began)

    def _hand_over(self, small: Small) -> None:
        upload = small.claim.upload
        with self._lock:
            self._under_way[upload.id] = small
            self._load.begin(small)
            self._couriers.add(small.courier)
            self._scout.send(small)

    def _try(self, small: Small) -> None:
        if must_look(small.claim, small.destination):
            self._look(small, self._looked)
        else:
            self._put(small)

    def _look(self, small: Small, then: Callable[[Small, Held | Trouble | None], None]) -> None:
        key = small.claim.upload.key
        small.ask(lambda: small.courier.look(key, lambda found: self._answers.put(partial(then, small, found))))

    def _looked(self, small: Small, held: Held | Trouble | None) -> None:
        if held is None and self._is_here(small):
            self._put(small)
        elif isinstance(held, Held):
            self._scout.met(small)
            self._settle_taken(small, held)
        else:
            self._leave(small)

    def _compare(self, small: Small) -> None:
        """Something has its key: look whether it is the same."""
        self._look(small, self._settle_taken)

    def _settle_taken(self, small: Small, held: Held | Trouble | None) -> None:
        """The same content need not be sent; anything else is for an attempt to decide."""
        if not self._is_here(small):
            return
        mine = isinstance(held, Held) and origin_of(held.token) == small.claim.upload.origin
        if not isinstance(held, Held) or (small.claim.force and not mine) or not small.same(held):
            self._leave(small)
            return
        if mine:
            self._proven(small, compared(held, self._around.clock.now()))
        else:
            self._judge.worked(small.claim.upload.destination)
            self._end(small, Outcome(Cause.SKIPPED, Note(reason="identical")))

    def _put(self, small: Small) -> None:
        upload = small.claim.upload
        if not self._is_here(small):
            return
        try:
            left, turn = upload.size, Turn(small.stop, self._couriers)
            while left > 0:
                left -= self._around.limiter.room(left, turn)
        except Stopped:
            self._end(small, Outcome(Cause.INTERRUPTED))
            return
        self._around.board.phase(upload.id, Phase.UPLOADING)
        if small.branch is not None:
            self._send_away(small, small.branch)
        elif small.session is not None and small.body is not None:
            small.put(small.session, small.body, lambda result: self._answers.put(partial(self._acknowledged, small, result)))

    def _send_away(self, small: Small, branch: Branch) -> None:
        errand = small.errand(self._around.clock)

        def done(found: Sent | Trouble) -> None:
            self._answers.put(partial(self._returned, small, found))
            self._couriers.wake()

        small.ask(lambda: branch.send(errand, done))

    def _returned(self, small: Small, found: Sent | Trouble) -> None:
        if isinstance(found, Sent):
            small.sent(found)
            self._seats.took(found.seconds)
        self._acknowledged(small, found.part if isinstance(found, Sent) else found)

    def _acknowledged(self, small: Small, result: Part | Trouble) -> None:
        if not self._is_here(small):
            return
        upload = small.claim.upload
        if isinstance(result, Throttled) and not small.stop.requested:
            self._end(small, self._judge.troubled(upload, result, progressed=False))
        elif isinstance(result, AlreadyThere):
            self._scout.met(small)
            self._compare(small) if small.body else self._leave(small)
        elif isinstance(result, Trouble):
            self._leave(small)
        else:
            self._arrived(small)
            self._dispatch.acknowledged(small)
            self._around.board.add(upload.id, upload.size)
            self._around.board.phase(upload.id, Phase.VERIFYING)
            small.part = result
            self._proofs.add(small)

    def _proven(self, small: Small, receipt: Receipt | None) -> None:
        if not self._is_here(small):
            return
        if receipt is None:
            self._leave(small)
        else:
            self._judge.worked(small.claim.upload.destination)
            self._end(small, Outcome(Cause.FINISHED, Note(receipt=receipt)))

    def _leave(self, small: Small) -> None:
        """To an ordinary attempt; or nobody goes on, if that was wanted."""
        if not self._is_here(small):
            return
        if small.stop.requested:
            self._end(small, Outcome(Cause.INTERRUPTED))
        else:
            self._forget(small)
            self._around.board.end(small.claim.upload.id)
            self._crew.go_ordinary(replace(small.claim, again=True))

    def _end(self, small: Small, outcome: Outcome) -> None:
        self._forget(small)
        self._crew.ended(small.claim.upload, outcome)

    def _forget(self, small: Small) -> None:
        self._under_way.pop(small.claim.upload.id, None)
        self._arrived(small)

    def _arrived(self, small: Small) -> None:
        """Its bytes are not under way any more."""
        small.give_up = None  # it leads back here: such a ring would keep the bytes until the garbage is collected
        self._load.arrived(small)

    def _is_here(self, small: Small) -> bool:
        """Whether nothing else became of it: an answer may come late."""
        return self._under_way.get(small.claim.upload.id) is small
