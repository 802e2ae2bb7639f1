"""A desk, and a source that asks a network."""

from pathlib import Path

from tests.engine.counter import Counter
from tests.engine.remote_source import RemoteSource
from tests.engine.stage import Stage

LINK = "https://far.example/photos"


class Far:
    """Anna and Ben have accounts; nothing is in any folder yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.source = RemoteSource("anna@x", "ben@x")
        self.open()

    def open(self) -> None:
        self.stage = Stage(self.folder / "home", more={"far": self.source})
        self.counter = Counter(self.stage)
        self.desk = self.counter.desk

    def reopen(self) -> None:
        """As after a kill: nothing but the queue is left."""
        self.stage.close()
        self.open()

    def add(self, *what: str, **arguments: object) -> list[int]:
        return [int(str(document["id"])) for document in self.counter.ask("add", what=list(what), **arguments)]

    def list_all(self) -> float | None:
        return self.counter.list_all()

    def work(self) -> None:
        """Lists and sends, turn by turn; where nothing goes on, the clock does."""
        for _ in range(100):
            due = self.list_all()
            self.stage.work()
            if due is None:
                return
            self.stage.clock.time += due
        raise AssertionError("not finished")

    def job(self, job_id: int = 1) -> dict[str, object]:
        return self.counter.one("job", id=job_id)
