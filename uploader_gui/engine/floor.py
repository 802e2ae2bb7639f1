"""The floor that lanes work on, as those see it who ask for work: there may be no lanes on it, or none yet."""

from collections.abc import Iterable

from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import Queue
from uploader_gui.engine.hands import Hands
from uploader_gui.engine.health import AtWork
from uploader_gui.engine.holding import Holding
from uploader_gui.engine.limit import Limiter
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.progress import ProgressBoard
from uploader_gui.engine.reads import Reads


class Floor:
    """Shared by all lanes and by the desk. Thread-safe. Without lanes it needs little of what they are made of."""

    def __init__(self, queue: Queue, clock: Clock, bell: Bell) -> None:
        self.queue, self.clock, self.bell = queue, clock, bell
        self.board = ProgressBoard()
        self.limiter = Limiter(clock)
        self.reads = Reads(clock)
        self.hands = Hands()
        self.holding = Holding(queue, clock)

    def stop(self, upload_ids: Iterable[int]) -> None:
        """Uploads that moved away from running: let their lanes go, even those that only just claimed them."""
        self.hands.stop(upload_ids)

    def look_again(self) -> None:
        """The person changed something: destinations and accounts that waited may be tried at once."""
        self.holding.forget()

    def at_work(self) -> list[AtWork]:
        """The uploads that lanes are busy with."""
        stuck = self.reads.stuck_for()
        running = self.board.running(self.clock.monotonic())
        return [AtWork(upload.id, upload.name, upload.size, seconds, stuck.get(upload.id, 0.0)) for upload, seconds in running]
