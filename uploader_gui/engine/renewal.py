"""Beginning again, over new connections, when something happened to the computer itself. No attempt is counted, no part is lost."""

from collections.abc import Callable
from contextlib import suppress

from uploader_gui.core.errors import ClockWrong, SourceOffline, Trouble
from uploader_gui.core.queue import Queue
from uploader_gui.engine.holding import Holding
from uploader_gui.engine.outlook import Outlook
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.surroundings import Surroundings


class Renewal:
    """What the Watch tells of becomes of the work. Thread-safe."""

    def __init__(self, around: Surroundings, queue: Queue, holding: Holding, outlook: Outlook, bell: Bell) -> None:
        self._around = around
        self._queue = queue
        self._holding = holding
        self._outlook = outlook
        self._bell = bell

    def start_afresh(self) -> None:
        """It slept, or its network is another one: what is under way is given up, and begun again."""
        self._leave(lambda _: True)
        self.try_at_once()

    def leave_stale(self, stale: Callable[[str], bool]) -> None:
        """The same for destinations with connections from addresses that are `stale`."""
        self._leave(stale)

    def try_at_once(self) -> None:
        """Who could not be reached may be there again."""
        self._outlook.hurry()
        self._holding.lift((SourceOffline.kind,))
        self._bell.ring()

    def shift_waits(self, seconds: float) -> None:
        """The clock was set by so many seconds: nobody waits longer or shorter for that, except for an hour that was named."""
        self._queue.shift_waits(seconds)
        self._holding.forget()
        self._holding.lift((ClockWrong.kind,))
        self._bell.ring()

    def look_after_reads(self) -> None:
        """Whose read does not return holds up nobody else."""
        if self._around.reads.look():
            self._around.endpoints.replace_stuck()
            self._around.budget.wake()
            self._bell.ring()

    def hang_up(self, *, everything: bool) -> None:
        """The program ends: nobody waits for connections that are not made yet, or for none at all."""
        for name in self._around.endpoints.names():
            with suppress(Trouble):
                self._around.destinations.open(name).drop(lambda address: everything or not address)
        if everything:
            self._around.branches.close()

    def _leave(self, stale: Callable[[str], bool]) -> None:
        left = set()
        for name in self._around.endpoints.names():
            with suppress(Trouble):
                if self._around.destinations.open(name).drop(stale) or stale(""):
                    left.add(name)
            if stale(""):
                self._around.branches.leave(name)  # else it looks for itself
        if left:
            self._around.hands.begin_again(self._around.board.for_destinations(left))
