"""The threads on the engine's stage."""

import threading

from tests.engine.memory_destination import OneShelf
from tests.engine.nobody_signed_in import NobodySignedIn
from tests.engine.stage import Stage
from tests.servers import MemoryVault
from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.errors import DestinationGone, Mistake
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.setup import Setup, Work
from uploader_gui.sources.local import open_source
from uploader_gui.workers.network import local_network
from uploader_gui.workers.uploader import Host, Uploader


class MemoryBook:
    """Destinations that are set up until the test ends."""

    def __init__(self, *known: DestinationSettings) -> None:
        self._known = {settings.name: settings for settings in known}

    def list(self) -> tuple[DestinationSettings, ...]:
        return tuple(self._known.values())

    def get(self, name: str) -> DestinationSettings:
        if name not in self._known:
            raise DestinationGone(name=name)
        return self._known[name]

    def add(self, settings: DestinationSettings) -> None:
        if settings.name in self._known:
            raise Mistake(reason=f"There is a destination “{settings.name}” already.")
        self._known[settings.name] = settings

    def replace(self, settings: DestinationSettings) -> None:
        self.get(settings.name)
        self._known[settings.name] = settings

    def remove(self, name: str) -> None:
        self.get(name)
        del self._known[name]


class Scene:
    """An Uploader whose store is in memory; everything else is real."""

    def __init__(self, stage: Stage, lanes: int) -> None:
        self.stage = stage
        self.arrived = threading.Event()
        shelf = OneShelf(stage.store)
        setup = Setup(MemoryBook(stage.store.settings), MemoryVault(), shelf, {}, NobodySignedIn)
        self.desk = Desk(stage.queue, setup, Work(stage.floor, stage.intake, {"local": open_source()}, stage.bell, stage.clock))
        self.uploader = Uploader(self.desk, stage.crew, stage.bell, lanes, Host(local_network(under_qt=False)))

    def close(self) -> None:
        self.uploader.close()
        self.stage.close()
