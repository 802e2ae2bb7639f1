"""A small file on its way, as the post handles it."""

from collections.abc import Callable, Collection
from contextlib import closing
from dataclasses import dataclass, field

from uploader_gui.core.destination import Held
from uploader_gui.core.errors import SourceChanged, Trouble
from uploader_gui.core.job import IfExists
from uploader_gui.core.ports import Body, Clock, Courier, Destination, Flow, Parcel, Source
from uploader_gui.core.queue import Claim
from uploader_gui.core.upload import Part, Session, Stage
from uploader_gui.engine.endpoints import Endpoint
from uploader_gui.engine.stop import Stop

SMALL = 1024 * 1024
"""Bytes: up to this size a file goes by post."""


@dataclass(slots=True, eq=False)
class Small:
    """A claim with what became of it so far. `give_up` ends the request that is open now."""

    claim: Claim
    destination: Destination
    courier: Courier
    stop: Stop = field(default_factory=Stop)
    parcel: Parcel | None = None
    part: Part | None = None
    give_up: Callable[[], None] | None = None
    endpoint: Endpoint | None = None  # while it is not acknowledged

    def read(self, source: Source, clock: Clock) -> None:
        """Make a parcel of the file as it is now. Raises Trouble, also where it is not what was queued."""
        upload, destination = self.claim.upload, self.destination
        with closing(source.open(upload.source.partition(":")[2])) as file:
            if file.identity.size != upload.size:
                raise SourceChanged
            data = memoryview(file.read(0, upload.size))
            file.check()
        session = Session(upload.origin + clock.token()[16:], 0, destination.guard(), file.identity, clock.now())
        body = Body(0, data, destination.digest(session.algorithm, data))
        absent = not self.claim.force and self.claim.if_exists is not IfExists.REPLACE
        self.parcel = Parcel(upload.key, session, body, absent)

    def same(self, held: Held) -> bool:
        """Whether its bytes are what the store holds."""
        if self.parcel is None:
            return False
        data = self.parcel.body.data
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
