"""Who reads and sends a small file: this process, or a branch of its destination."""

from uploader_gui.core.ports import Branch, Destination
from uploader_gui.core.queue import Claim
from uploader_gui.engine.load import Load
from uploader_gui.engine.scout import Scout
from uploader_gui.engine.seats import Seats
from uploader_gui.engine.small import Small, must_look
from uploader_gui.engine.surroundings import Surroundings


class Dispatch:
    """Decides. A branch is started only by files that it could have sent."""

    def __init__(self, around: Surroundings, load: Load, seats: Seats, scout: Scout) -> None:
        self._around = around
        self._load = load
        self._seats = seats
        self._scout = scout

    def branch(self, claim: Claim, destination: Destination) -> Branch | None:
        """The one that does it, if not this process."""
        if not self._suits(claim, destination):
            return None
        return self._load.suits(self._around.branches.of(destination), destination.settings)

    def acknowledged(self, small: Small) -> None:
        """One more is there."""
        if self._suits(small.claim, small.destination):
            self._around.branches.count(small.destination)

    def _suits(self, claim: Claim, destination: Destination) -> bool:
        """Whether a branch is of use for such files."""
        if self._around.endpoints.capped or self._seats.slow or must_look(claim, destination):
            return False
        return not self._scout.wary(claim.upload.destination)
