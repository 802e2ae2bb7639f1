"""One life of the program: everything between a start and a quit or a crash, wired as app.py wires it."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from tests.engine.nobody_signed_in import NobodySignedIn
from tests.servers import MemoryVault
from tests.simulator.clock import SimulatedClock
from tests.simulator.destination import SimulatedDestination, SimulatedShelf
from tests.simulator.files import SimulatedFiles
from tests.simulator.network import Network
from tests.simulator.parts import Parts
from tests.simulator.queue import WatchedQueue
from tests.simulator.store import SimulatedStore
from tests.simulator.watch import Watch
from tests.simulator.world import World
from tests.workers.scene import MemoryBook
from uploader_gui.core.errors import Trouble
from uploader_gui.core.ports import Source
from uploader_gui.engine.crew import Crew
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.floor import Floor
from uploader_gui.engine.intake import Intake
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.setup import Setup, Work
from uploader_gui.engine.stop import Stop
from uploader_gui.store.queue import open_queue


class Program:
    """Starts with what is in `folder`."""

    def __init__(self, world: World, folder: Path, store: SimulatedStore, network: Network) -> None:
        self.to_list = True  # something may have to be listed
        self._world = world
        self._folder = folder
        self.disk = open_queue(folder, world.clock)
        self.destination = SimulatedDestination(world, store, network)

    def begin(self, watch: Watch, files: SimulatedFiles, parts: Parts) -> None:
        """The part of a start that writes."""
        watch.follow(self.disk, self._folder)
        self.queue = parts.queue(WatchedQueue(self.disk, self._world, watch))
        self.queue.interrupt_all()
        bell, sources, clock = Bell(), {"local": files}, self._world.clock
        typed: dict[str, Source] = dict(sources)
        shelf = SimulatedShelf(parts.destination(self.destination))
        floor = Floor(self.queue, clock, bell)
        self.crew = Crew(floor, shelf, typed)
        setup = Setup(MemoryBook(self.destination.settings), MemoryVault(), shelf, {}, NobodySignedIn)
        work = Work(floor, Intake(self.queue, typed, bell), typed, bell, clock)
        self.desk = Desk(self.queue, setup, work)
        courier = self.destination.postman
        clock.looked = courier.deliver if courier is not None else None

    def list_jobs(self) -> float | None:
        """In how many seconds more can be listed; None where nothing is left to list."""
        if not self.to_list:
            return None
        later = self.desk.list_waiting_jobs(Stop())
        self.to_list = later is not None
        return later

    def turn(self) -> bool:
        """One lane does one thing; a queue that is in trouble is met as lanes meet it."""
        before = self._world.turn
        self._world.turns += 1
        self._world.turn = self._world.turns
        try:
            return self.crew.turn()
        except Trouble as trouble:
            self._world.say(f"a lane could not go on: {trouble}")
            return True
        finally:
            self._world.turn = before

    def quit(self) -> None:
        """In order."""
        self.crew.close()
        self.crew.settle()
        self.disk.close()

    def died(self) -> None:
        """What was under way to the store may arrive all the same."""
        self._world.clock.looked = None
        if self.destination.postman is not None:
            self.destination.postman.program_died()

    def left_behind(self, folder: Path) -> None:
        """What a crash leaves on the disk, in `folder`."""
        folder.mkdir()
        for file in self._folder.glob("queue.*"):
            if not file.name.endswith("-shm"):  # memory, shared: it dies with the power
                shutil.copy2(file, folder / file.name)


@cache
def new_queue() -> Path:
    """A queue as the first start leaves it: making one takes as long as a short history."""
    folder = Path(tempfile.mkdtemp(prefix="new-queue-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    open_queue(folder / "queue", SimulatedClock(0)).close()
    return folder / "queue"
