"""One attempt at one upload: send what is missing, remember what was sent, prove what arrived."""

from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import replace

from uploader_gui.core.destination import Held
from uploader_gui.core.errors import (
    AlreadyThere,
    AnswerLost,
    NameClash,
    PartsRefused,
    PermissionDenied,
    Stopped,
    StoreTrouble,
    UploadGone,
)
from uploader_gui.core.job import IfExists
from uploader_gui.core.plan import is_multipart, part_size
from uploader_gui.core.ports import Body, Destination, OpenFile, Source
from uploader_gui.core.queue import Claim
from uploader_gui.core.upload import OVERSIZED, Identity, Part, Phase, Receipt, Session, Stage, origin_of
from uploader_gui.engine.conflict import Arrived, Looking, Place, Skip, settle
from uploader_gui.engine.flow import Outflow
from uploader_gui.engine.parts import PartsUnderWay, Tools
from uploader_gui.engine.stop import Stop
from uploader_gui.engine.surroundings import Surroundings
from uploader_gui.engine.verify import compared, differing, ours, prove, reader, sent_whole, unchanged

LOOKS_BEFORE_RESTART = 3
"""Attempts that look for the outcome of a lost Complete before the upload starts again (facts/s3.md 1.5)."""


class Attempt:
    """Runs in one lane; others may help with its parts. Ask `progressed` afterwards."""

    def __init__(self, claim: Claim, destination: Destination, source: Source, around: Surroundings) -> None:
        self.upload = claim.upload
        self.stop = Stop()
        self.progressed = False
        self.parts: PartsUnderWay | None = None
        self._claim = claim
        self._known: Sequence[Part] = claim.parts
        self._destination = destination
        self._source = source
        self._absent = not claim.force and claim.if_exists is not IfExists.REPLACE
        self._around = around
        self._flow = Outflow(claim.upload.id, around.board, self.stop, around.limiter)

    def run(self, lend: Callable[["Attempt"], None]) -> Receipt:
        """Bring it to the store and come back with the proof. `lend` is called once parts can be sent by other lanes, too.

        Raises Trouble, Stopped or conflict.Skip.
        """
        if receipt := self._settled():
            return receipt
        with closing(self._around.reads.open(self._source, self.upload)) as file, self.stop.interrupts(file.interrupt):
            self._notice_change(file.identity)
            try:
                return self._send_parts(file, lend) if self._goes_in_parts(file) else self._send_whole(file)
            except Arrived as arrived:
                self._note_key(arrived.key, file)
                return compared(arrived.held, self._around.clock.now())

    # what an earlier attempt may have left

    def _settled(self) -> Receipt | None:
        """The receipt, if the object arrived although its answer was lost; leaves a stage in which sending can go on."""
        session, stage = self.upload.session, self.upload.stage
        if session is not None and stage is Stage.CREATING:
            self._discard()
        if session is None or stage in (Stage.FRESH, Stage.CREATING):
            return None
        if stage is Stage.COMPLETING or not session.multipart_id:
            held = self._look(self.upload.key)
            if ours(session.token, held) and (receipt := self._arrived(session, held)):
                return receipt
            if held is not None and self._absent and not self._earlier(held):
                raise UploadGone("the key was taken meanwhile")  # where this goes has to be decided anew, from the first name on
            if stage is Stage.COMPLETING:
                self._complete_again(session)
        return None

    def _arrived(self, session: Session, held: Held | None) -> Receipt | None:
        """None where nothing can be compared, or a single PUT is not proven: it leaves no part, so what it sent is reckoned again."""
        with unchanged(self._around.reads, self._source, self.upload) as file:
            parts = self._known or (sent_whole(self._destination, session, file) if file else ())
            receipt = self._read_again(self._prove(session, parts, held), held, file) if parts else None
        return receipt if receipt and (receipt.proof or session.multipart_id) else None

    def _complete_again(self, session: Session) -> None:
        """Not there (yet): keep the parts that the store still lists, so that only the rest is sent."""
        try:
            listed = self._destination.parts(self.upload.key, session)
        except UploadGone:
            if self.upload.attempts < LOOKS_BEFORE_RESTART:
                raise AnswerLost("the multipart upload is gone, the object is not there yet") from None
            self._discard()
            return
        wrong = differing(self._known, listed)
        self._around.ledger.forget_parts(self.upload.id, wrong)
        self._known = tuple(part for part in self._known if part.number not in wrong)

    def _notice_change(self, identity: Identity) -> None:
        session = self.upload.session
        if session is not None and session.identity != identity:
            self._discard()
        self.upload = self.upload._replace(size=identity.size)
        self._around.board.resize(self.upload.id, identity.size)
        if 0 < self._claim.max_size < identity.size:
            raise Skip(OVERSIZED)

    def _discard(self) -> None:
        self._around.ledger.discard(self.upload.id)
        self._around.board.restart(self.upload.id)
        self.upload = self.upload._replace(session=None, stage=Stage.FRESH, sent=0)
        self._known = ()

    # where it goes

    def _begin(self, file: OpenFile) -> Session:
        """A new session under a key that is free, or may be replaced."""
        taken: set[str] = set()
        while True:
            place = self._place(file, taken)
            session = self._new_session(file)
            if self._noted(file, place) or self._around.ledger.begin(self.upload.id, session, place.key):
                self.upload = self.upload._replace(key=place.key, session=session, origin=origin_of(session.token))
                self._absent = place.absent
                return session
            self.stop.check()
            if place.key in taken:
                raise NameClash(place.key)
            taken.add(place.key)

    def _note_key(self, key: str, file: OpenFile) -> None:
        """What arrived earlier may stand under another name than its row knows: a receipt belongs to the right one."""
        row = self._claim.upload
        if (key == row.key and row.session is None) or self._around.ledger.begin(self.upload.id, self._new_session(file), key):
            return
        self.stop.check()
        raise NameClash(key)

    def _noted(self, file: OpenFile, place: Place) -> bool:
        """Whether the claim wrote down all that a single PUT needs: its origin tells whose object it is, should the answer be lost."""
        row = self._claim.upload
        plain = not is_multipart(file.identity.size) and row.stage is Stage.FRESH and row.origin != ""
        return plain and place.key == row.key and file.identity.size == row.size

    def _new_session(self, file: OpenFile) -> Session:
        size, clock = file.identity.size, self._around.clock
        part = part_size(size, self._destination.limits()) if is_multipart(size) else 0
        token = (self.upload.origin or origin_of(clock.token())) + clock.token()[16:]
        return Session(token, part, self._destination.guard(), file.identity, clock.now())

    def _place(self, file: OpenFile, taken: set[str]) -> Place:
        policy = self._claim.if_exists
        if self._claim.force:
            return Place(self.upload.key, absent=False)
        if self._may_try_first(file, policy):
            return Place(self.upload.key, absent=True)

        def look(key: str) -> Held | None:
            return Held(-1) if key in taken else self._look(key)

        def same(held: Held) -> bool:
            return held.size >= 0 and self._destination.same(held, file.identity.size, reader(file, self.stop))

        return settle(self.upload.key, policy, Looking(look, same, self._earlier))

    def _earlier(self, held: Held) -> bool:
        """Whether this upload itself brought what is there, before its file changed or it was retried."""
        return self.upload.origin != "" and origin_of(held.token) == self.upload.origin

    def _may_try_first(self, file: OpenFile, policy: IfExists) -> bool:
        """Whether the store itself refuses a taken key, so that looking first can be saved."""
        if is_multipart(file.identity.size) or policy is IfExists.REPLACE or self._claim.again:
            return False  # after an attempt that came to no end, looking may save sending it again
        return self._destination.settings.capabilities.absent_put and self.upload.reason != AlreadyThere.kind

    # sending

    def _goes_in_parts(self, file: OpenFile) -> bool:
        """As it began, or by its size."""
        session = self.upload.session
        return is_multipart(file.identity.size) if session is None else session.part_size > 0

    def _send_whole(self, file: OpenFile) -> Receipt:
        session = self.upload.session or self._begin(file)
        self._phase(Phase.UPLOADING)
        with self._around.budget.room(file.identity.size, self.stop) as data:
            file.read_into(0, data)
            body = Body(0, data, self._destination.digest(session.algorithm, data))
            file.check()
            part: Part | None = None
            with suppress(AlreadyThere, AnswerLost):
                part = self._destination.put(self.upload.key, session, body, self._flow, absent=self._absent)
        if part is None:
            return self._not_free(file, session, Part(0, file.identity.size, "", body.checksum))
        return self._verify(session, [part], file)

    def _not_free(self, file: OpenFile, session: Session, part: Part) -> Receipt:
        """The store refused because the key is taken: by our own earlier try, by the same content, or by another file."""
        held = self._look(self.upload.key)
        mine = ours(session.token, held)
        if mine and (receipt := self._read_again(self._prove(session, [part], held), held, file)).proof:
            return receipt
        if self.upload.reason == AlreadyThere.kind or not self._absent:
            raise StoreTrouble("the store says both that the key is taken and that it is free")
        if not mine:
            self._discard()
            self.upload = self.upload._replace(reason=AlreadyThere.kind)
        self._absent = False  # what is ours may be damaged; for what is not, the place is chosen anew
        return self._send_whole(file)

    def _send_parts(self, file: OpenFile, lend: Callable[["Attempt"], None]) -> Receipt:
        session = self.upload.session or self._create(file)
        tools = Tools(
            destination=self._destination,
            file=file,
            around=self._around,
            flow=self._flow,
            stop=self.stop,
            in_order=not self._source.near,
        )
        self.parts = PartsUnderWay(self.upload, session, self._known, tools)
        self._phase(Phase.UPLOADING)
        lend(self)
        try:
            while self.parts.send_next():
                pass
            parts = self.parts.wait()
        finally:
            self.progressed = self.parts.progressed
        file.check()
        return self._complete(session, parts, file)

    def _create(self, file: OpenFile) -> Session:
        session = self._begin(file)
        self.stop.check()
        multipart_id = self._destination.begin(self.upload.key, session)
        if not self._around.ledger.remember_upload_id(self.upload.id, session.token, multipart_id):
            raise Stopped
        return replace(session, multipart_id=multipart_id)

    def _complete(self, session: Session, parts: Sequence[Part], file: OpenFile) -> Receipt:
        self._phase(Phase.FINISHING)
        self.stop.check()
        if self._absent and not self._destination.settings.capabilities.absent_complete and self._look(self.upload.key):
            return self._taken_at_the_end(session, parts, file)  # hours may have passed, and the store would not refuse
        self._around.ledger.completing(self.upload.id)
        try:
            self._destination.finish(self.upload.key, session, parts, absent=self._absent)
        except (AnswerLost, UploadGone):
            held = self._look(self.upload.key)
            if not ours(session.token, held):
                raise AnswerLost("the object is not there yet") from None
        except AlreadyThere:
            return self._taken_at_the_end(session, parts, file)
        except PartsRefused:
            self._complete_again(session)
            raise
        return self._verify(session, parts, file)

    def _taken_at_the_end(self, session: Session, parts: Sequence[Part], file: OpenFile) -> Receipt:
        """Someone else's object took the key while the parts were under way; or our own Complete was answered late."""
        held = self._look(self.upload.key)
        if ours(session.token, held):
            return self._read_again(self._prove(session, parts, held), held, file)
        if held is not None and self._earlier(held):
            self._absent = False
            return self._complete(session, parts, file)
        self._discard()
        self._place(file, set())
        raise UploadGone("the key was taken meanwhile")

    def _verify(self, session: Session, parts: Sequence[Part], file: OpenFile) -> Receipt:
        self._phase(Phase.VERIFYING)
        try:
            held = self._look(self.upload.key)
        except PermissionDenied:
            return Receipt(self.upload.size)
        return self._read_again(self._prove(session, parts, held), held, file)

    def _prove(self, session: Session, parts: Sequence[Part], held: Held | None) -> Receipt:
        return prove(self._destination.expect(session, parts, session.identity.size), held, self._around.clock.now())

    def _read_again(self, receipt: Receipt, held: Held | None, file: OpenFile | None) -> Receipt:
        """What the parts' checksums do not prove, those of the file itself may."""
        if receipt.proof or not (held and file) or not self._destination.same(held, file.identity.size, reader(file, self.stop)):
            return receipt
        return compared(held, self._around.clock.now())

    def _look(self, key: str) -> Held | None:
        return self._destination.look(key, self._flow)

    def _phase(self, phase: Phase) -> None:
        self._around.board.phase(self.upload.id, phase)
