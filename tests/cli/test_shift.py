"""A shift ends when the work does, and not before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.engine.memory_destination import SMALL
from tests.engine.stage import Stage
from tests.workers.scene import Scene
from uploader_gui.commands.look import Look
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


def shift(scene: Scene, screen: Unseen) -> Shift:
    watch = Watch(screen, until_done=True)
    watch.since = scene.stage.queue.last_seq()
    return Shift(scene.uploader, watch, Interruption(), look_every=NEVER)


def test_it_ends_with_the_last_job_and_waits_for_no_timer(scene: Scene, qapp: QCoreApplication) -> None:
    files = [scene.stage.file(f"{n}.bin", SMALL) for n in range(30)]
    for file in files:
        scene.desk.add([str(file)], "memory")
    scene.uploader.start()
    assert shift(scene, Unseen()).run(qapp) == 0
    assert scene.stage.queue.count(UploadQuery(states=(UploadState.DONE,))) == len(files)


def test_it_ends_at_once_where_nothing_is_to_be_done(scene: Scene, qapp: QCoreApplication) -> None:
    scene.uploader.start()
    assert shift(scene, Unseen()).run(qapp) == 0


def test_a_job_that_is_not_the_last_costs_no_look(scene: Scene, qapp: QCoreApplication) -> None:
    later = Adding(start_at=scene.stage.clock.now() + 1_000_000)
    scene.desk.add([str(scene.stage.file("later.bin", SMALL))], "memory", later)
    scene.desk.add([str(scene.stage.file("now.bin", SMALL))], "memory")
    screen = Unseen()
    working = shift(scene, screen)

    def end(batch: Batch) -> None:
        """After all that the shift asked of the clerk when the job ended."""
        if any(event.type is EventType.UPLOAD_COMPLETED for event in batch.events):
            scene.uploader.ask(lambda desk: None, lambda _: QCoreApplication.exit(0))

    scene.uploader.happened.connect(end)
    scene.uploader.start()
    working.run(qapp)
    assert screen.looks == 0
    assert scene.stage.queue.count(UploadQuery(states=(UploadState.DONE,))) == 1
    assert scene.stage.queue.count(UploadQuery(states=(UploadState.WAITING,))) == 1
