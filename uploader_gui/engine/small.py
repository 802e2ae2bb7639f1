"""A small file on its way, as the post handles it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from uploader_gui.core.errors import AlreadyThere
from uploader_gui.core.job import IfExists
from uploader_gui.core.ports import Courier, Destination, Parcel
from uploader_gui.core.queue import Claim
from uploader_gui.core.upload import Part, Stage
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
    fresh = upload.stage is Stage.FRESH and not upload.attempts and upload.origin != "" and upload.reason != AlreadyThere.kind
    return fresh and upload.size <= SMALL


def must_look(claim: Claim, destination: Destination) -> bool:
    """Whether only a look tells that the key is free: the policy wants to compare, or the store does not refuse a taken key."""
    if claim.force:
        return False
    return claim.if_exists is IfExists.REPLACE or not destination.settings.capabilities.absent_put
