"""A desk on the engine's stage, asked with documents as another process asks."""

from pathlib import Path

from tests.engine.memory_destination import MemoryDestination, OneShelf
from tests.engine.nobody_signed_in import NobodySignedIn
from tests.engine.stage import Stage
from tests.servers import MemoryVault
from tests.workers.scene import MemoryBook
from uploader_gui.core.destination import DestinationSettings, Option, PlugIn
from uploader_gui.core.ports import Destination
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.requests import answer
from uploader_gui.engine.setup import Setup, Work
from uploader_gui.engine.stop import Stop

Document = dict[str, object]


class GrowingShelf:
    """The stage's destination, and an empty one for whatever else is tried out."""

    def __init__(self, store: MemoryDestination) -> None:
        self._shelf = OneShelf(store)
        self._name = store.settings.name

    def open(self, name: str) -> Destination:
        return self._shelf.open(name)

    def draft(self, settings: DestinationSettings, secret: str) -> Destination:
        return self.open(settings.name) if settings.name == self._name else MemoryDestination(settings.name)

    def forget(self, name: str) -> None:
        """Nothing is cached."""


class Counter:
    """A desk on a stage, asked as another process asks."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.book = MemoryBook(stage.store.settings)
        self.vault = MemoryVault()
        setup = Setup(
            self.book, self.vault, GrowingShelf(stage.store), {"s3": PlugIn((Option("endpoint", "Where"),), {})}, NobodySignedIn
        )
        self.desk = Desk(stage.queue, setup, Work(stage.floor, stage.intake, stage.sources, stage.bell, stage.clock))

    def ask(self, verb: str, **arguments: object) -> list[Document]:
        """The documents of all pages."""
        found: list[Document] = []
        request: dict[str, object] | None = {"verb": verb, **arguments}
        while request is not None:
            reply = answer(self.desk, request)
            found += reply.documents
            request = reply.next
        return found

    def one(self, verb: str, **arguments: object) -> Document:
        (document,) = self.ask(verb, **arguments)
        return document

    def pages(self, verb: str, **arguments: object) -> list[int]:
        """How many documents each page held."""
        reply = answer(self.desk, {"verb": verb, **arguments})
        lengths = [len(reply.documents)]
        while reply.next is not None:
            reply = answer(self.desk, reply.next)
            lengths.append(len(reply.documents))
        return lengths

    def add(self, *paths: Path, **arguments: object) -> int:
        job_id = self.one("add", what=[str(path) for path in paths], **arguments)["id"]
        self.desk.list_waiting_jobs(Stop())
        assert isinstance(job_id, int)
        return job_id

    def list_all(self) -> float | None:
        """Everything that can be listed now; in how many seconds more can be."""
        return self.desk.list_waiting_jobs(Stop())

    def files(self, count: int, folder: str = "many") -> Path:
        """A folder of empty files."""
        for number in range(count):
            self.stage.file(f"{folder}/{number:04}.txt", 0)
        return self.stage.files / folder
