"""A shift ends when the work does, and not before."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication

from tests.engine.memory_destination import SMALL
from tests.engine.stage import Stage
from tests.workers.scene import Scene
from uploader_gui.commands.face import INTERRUPTED
from uploader_gui.commands.look import Look
from uploader_gui.commands.screen import Screen
from uploader_gui.commands.shift import Interruption, Shift
from uploader_gui.commands.watch import Watch
from uploader_gui.core.events import Batch, EventType
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import UploadState
from uploader_gui.engine.reception import Adding

NEVER = 10 * 60_000
"""Milliseconds: the timer's looks are no help."""


class Unseen:
    """A screen that shows nothing, and counts the looks."""

    every_event = True

    def __init__(self) -> None:
        self.looks = 0

    def show(self, look: Look) -> None:
        self.looks += 1

    def close(self) -> None:
        pass


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    ready = Scene(Stage(tmp_path / "home"), lanes=4)
    yield ready
    ready.close()


@contextmanager
def shift(scene: Scene, screen: Screen, interruption: Interruption | None = None, look_every: int = NEVER) -> Iterator[Shift]:
    watch = Watch(screen, until_done=True)
    watch.since = scene.stage.queue.last_seq()
    made = Shift(scene.uploader, watch, interruption or Interruption(), look_every)
    yield made
    made.close()


def test_it_ends_with_the_last_job_and_waits_for_no_timer(scene: Scene, qapp: QCoreApplication) -> None:
    files = [scene.stage.file(f"{n}.bin", SMALL) for n in range(30)]
    for file in files:
        scene.desk.add([str(file)], "memory")
    scene.uploader.start()
    with shift(scene, Unseen()) as working:
        assert working.run(qapp) == 0
    assert scene.stage.queue.count(UploadQuery(states=(UploadState.DONE,))) == len(files)


def test_it_ends_at_once_where_nothing_is_to_be_done(scene: Scene, qapp: QCoreApplication) -> None:
    scene.uploader.start()
    with shift(scene, Unseen()) as working:
        assert working.run(qapp) == 0


def test_a_job_that_is_not_the_last_costs_no_look(scene: Scene, qapp: QCoreApplication) -> None:
    later = Adding(start_at=scene.stage.clock.now() + 1_000_000)
    scene.desk.add([str(scene.stage.file("later.bin", SMALL))], "memory", later)
    scene.desk.add([str(scene.stage.file("now.bin", SMALL))], "memory")
    screen = Unseen()

    def end(batch: Batch) -> None:
        """After all that the shift asked of the clerk when the job ended."""
        if any(event.type is EventType.UPLOAD_COMPLETED for event in batch.events):
            scene.uploader.ask(lambda desk: None, lambda _: QCoreApplication.exit(0))

    scene.uploader.happened.connect(end)
    scene.uploader.start()
    with shift(scene, screen) as working:
        working.run(qapp)
    assert screen.looks == 0
    assert scene.stage.queue.count(UploadQuery(states=(UploadState.DONE,))) == 1
    assert scene.stage.queue.count(UploadQuery(states=(UploadState.WAITING,))) == 1


class Unwritable:
    """A screen whose reader is gone."""

    every_event = True

    def show(self, look: Look) -> None:
        raise BrokenPipeError

    def close(self) -> None:
        pass


class Unread:
    """A screen that nobody reads, until somebody does."""

    every_event = True

    def __init__(self) -> None:
        self.writes, self.read = Event(), Event()

    def show(self, look: Look) -> None:
        self.writes.set()
        self.read.wait(60)

    def close(self) -> None:
        pass


def test_what_nobody_reads_holds_up_neither_the_work_nor_its_end(scene: Scene, qapp: QCoreApplication) -> None:
    scene.desk.add([str(scene.stage.file("a.bin", SMALL))], "memory")
    screen, interruption = Unread(), Interruption()

    def interrupt(batch: Batch) -> None:
        if any(event.type is EventType.UPLOAD_COMPLETED for event in batch.events):
            assert screen.writes.wait(10)
            interruption.asked = True

    scene.uploader.happened.connect(interrupt)
    scene.uploader.start()
    working = Shift(scene.uploader, Watch(screen, until_done=True), interruption, look_every=10)
    assert working.run(qapp) == INTERRUPTED
    assert scene.stage.queue.count(UploadQuery(states=(UploadState.DONE,))) == 1
    assert not working.close(patience=0.0)
    screen.read.set()
    assert working.close(patience=10.0)


def test_a_reader_that_is_gone_ends_it(scene: Scene, qapp: QCoreApplication) -> None:
    scene.uploader.start()
    with shift(scene, Unwritable()) as working, pytest.raises(BrokenPipeError):
        working.run(qapp)
