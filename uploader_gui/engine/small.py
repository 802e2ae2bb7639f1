"""A small file on its way, as the post handles it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from typing import Protocol

from uploader_gui.core.destination import Held
from uploader_gui.core.errors import Trouble
from uploader_gui.core.job import IfExists
from uploader_gui.core.plan import SMALL
from uploader_gui.core.ports import Body, Branch, Clock, Courier, Destination, Errand, Flow, Parcel, Sent, Source
from uploader_gui.core.queue import Claim
from uploader_gui.core.source import read_whole
from uploader_gui.core.upload import Identity, Part, Session, Stage, Upload
from uploader_gui.engine.endpoints import Endpoint
from uploader_gui.engine.outcome import Outcome
from uploader_gui.engine.stop import Stop

_NOT_READ = Identity("", 0, 0)


class Crew(Protocol):
    """Where small files come from, and where they end."""

    def next_small(self) -> Claim | None:
        """The next file for the post, if there is one now."""
        ...

    def go_ordinary(self, claim: Claim) -> None:
        """This one needs an attempt."""
        ...

    def ended(self, upload: Upload, outcome: Outcome) -> None:
        """It is over."""
        ...


@dataclass(slots=True, eq=False)
class Small:
    """A claim with what became of it so far. `give_up` ends the request that is open now.

    `session` once it was read, `body` if that was in this process.
    """

    claim: Claim
    destination: Destination
    courier: Courier
    stop: Stop = field(default_factory=Stop)
    branch: Branch | None = None
    session: Session | None = None
    body: Body | None = None
    part: Part | None = None
    give_up: Callable[[], None] | None = None
    sending: bool = False  # until it is acknowledged
    endpoint: Endpoint | None = None  # where it is sent from here

    def read(self, source: Source, clock: Clock) -> None:
        """Its bytes as they are now. Raises Trouble, also where the file is not what was queued."""
        upload = self.claim.upload
        identity, data = read_whole(source, upload.source.partition(":")[2], upload.size)
        session = self.session = self._session(clock, identity)
        self.body = Body(0, data, self.destination.digest(session.algorithm, data))

    def put(self, session: Session, body: Body, done: Callable[[Part | Trouble], None]) -> None:
        """Send what was read."""
        parcel = Parcel(self.claim.upload.key, session, body, self._absent)
        self.ask(lambda: self.courier.put(parcel, done))

    def errand(self, clock: Clock) -> Errand:
        """For a branch, which reads it."""
        upload = self.claim.upload
        session = self.session = self._session(clock, _NOT_READ)
        named = session.token, session.algorithm, session.began_at
        return Errand(upload.source, upload.key, upload.size, *named, self._absent)

    def sent(self, told: Sent) -> None:
        """A branch has read it, and the store acknowledged it."""
        if self.session is not None:
            self.session = replace(self.session, identity=told.identity)

    def same(self, held: Held) -> bool:
        """Whether its bytes, if they are here, are what the store holds."""
        if self.body is None:
            return False
        data = self.body.data
        return self.destination.same(held, len(data), lambda at, count: bytes(data[at : at + count]))

    def end(self) -> None:
        """The program, or the person, wants it back."""
        self.stop.request()
        self.cut()

    def cut(self) -> None:
        """Give up the request that is open."""
        if self.give_up is not None:
            self.give_up()

    def ask(self, request: Callable[[], Callable[[], None]]) -> None:
        """Send a request of this file's; where an end was asked for meanwhile, it is given up at once."""
        self.give_up = request()
        if self.stop.requested:
            self.cut()

    @property
    def _absent(self) -> bool:
        return not self.claim.force and self.claim.if_exists is not IfExists.REPLACE

    def _session(self, clock: Clock, identity: Identity) -> Session:
        return Session(self.claim.upload.origin + clock.token()[16:], 0, self.destination.guard(), identity, clock.now())


def is_plain(claim: Claim) -> bool:
    """Whether nobody tried to send it yet, so that the plain way may do."""
    upload = claim.upload
    fresh = upload.stage is Stage.FRESH and not upload.attempts and upload.origin != ""
    return fresh and upload.size <= min(SMALL, claim.max_size or SMALL)


def must_look(claim: Claim, destination: Destination) -> bool:
    """Whether only a look tells that the key is free: the policy wants to compare, the store does not refuse a taken key,

    or it may be there already, because an answer was lost, or the program killed before it wrote the end down.
    """
    if claim.again:
        return True
    if claim.force:
        return False
    return claim.if_exists is IfExists.REPLACE or not destination.settings.capabilities.absent_put


def cut_off(smalls: Collection[Small], flow: Flow) -> None:
    """Nobody has answered for a while: requests to a store that is away are given up, and an ordinary attempt goes on from there."""
    for destination in {id(small.destination): small.destination for small in smalls}.values():
        try:
            destination.reach(flow)
        except Trouble:
            for small in smalls:
                if small.destination is destination:
                    small.cut()
