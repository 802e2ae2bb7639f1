"""A whole engine on a real queue and real files, with a store in memory and a clock that is moved by hand."""

import itertools
import os
from collections.abc import Mapping
from pathlib import Path

from tests.engine.memory_destination import FaultyDestination, OneShelf
from uploader_gui.core.forecast import Threshold
from uploader_gui.core.job import IfExists, NewJob
from uploader_gui.core.plan import Limits
from uploader_gui.core.ports import Source
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import Upload, UploadState
from uploader_gui.engine.branches import Branches, Open
from uploader_gui.engine.crew import Crew
from uploader_gui.engine.floor import Floor
from uploader_gui.engine.intake import Intake
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.stop import Stop
from uploader_gui.sources.local import open_source
from uploader_gui.store.queue import open_queue


class HandClock:
    """Stands still until it is moved. Chance is always the middle, tokens are numbered."""

    def __init__(self, start: float = 1_800_000_000.0) -> None:
        self.time = start
        self._tokens = itertools.count(1)

    def now(self) -> float:
        return self.time

    def monotonic(self) -> float:
        return self.time

    def chance(self) -> float:
        return 0.5

    def token(self) -> str:
        return 2 * f"{next(self._tokens):016x}"


class Stage:
    """Set the scene, let lanes take turns, look at what became of it."""

    def __init__(
        self,
        folder: Path,
        destination: FaultyDestination | None = None,
        clock: HandClock | None = None,
        more: Mapping[str, Source] | None = None,
        *,
        open_branch: Open = lambda _: None,
    ) -> None:
        self.folder = folder
        self.files = folder.parent / "files"
        self.files.mkdir(exist_ok=True)
        self.clock = clock or HandClock()
        self.store = destination or FaultyDestination()
        self.queue = open_queue(folder, self.clock)
        self.queue.interrupt_all()
        self.bell = Bell()
        self.sources: dict[str, Source] = {"local": open_source(), **(more or {})}
        self.shelf = OneShelf(self.store)
        self.floor = Floor(self.queue, self.clock, self.bell)
        self.branches = Branches(self.clock, open_branch)
        self.crew = Crew(self.floor, self.shelf, self.sources, self.branches)
        self.intake = Intake(self.queue, self.sources, self.bell)

    def file(self, name: str, size: int) -> Path:
        path = self.files / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.urandom(size))
        return path

    def add(self, *paths: Path, policy: IfExists = IfExists.SKIP, force: bool = False, prefix: str = "", asks: bool = False) -> int:
        """`asks`: it waits for a word."""
        what = tuple(f"local:{path}" for path in paths)
        above = Threshold(0, 0) if asks else None
        job_id = self.queue.open_job(NewJob("job", self.store.settings.name, what, prefix, policy, force, asks_above=above))
        for job in self.queue.unfinished_listings():
            self.intake.take_in(job, Limits(), Stop())
        return job_id

    def work(self, *, patience: int = 200) -> None:
        """Turn after turn; when there is nothing to do now, the clock goes to when there is."""
        for _ in range(patience):
            if self.crew.turn():
                continue
            due = self.queue.next_due()
            if due is None:
                return
            self.clock.time = max(self.clock.time, due) + 0.001
        raise AssertionError(f"not finished after {patience} turns: {self.uploads()}")

    def turns(self, count: int) -> None:
        for _ in range(count):
            self.crew.turn()

    def uploads(self) -> list[Upload]:
        return self.queue.uploads(UploadQuery())

    def only(self) -> Upload:
        (upload,) = self.uploads()
        return upload

    def states(self) -> dict[str, UploadState]:
        return {upload.name: upload.state for upload in self.uploads()}

    def close(self) -> None:
        self.crew.close()
        self.crew.settle()
        self.queue.close()
