"""A shift ends when the work does, and not before."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest

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
from uploader_gui.workers.by_qt.turns import QtTurns
from uploader_gui.workers.turns import PlainTurns, Turns

NEVER = 10 * 60.0
"""Seconds: looks now and then are no help."""


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


@pytest.fixture(params=[PlainTurns, QtTurns])
def turns(request: pytest.FixtureRequest, qapp: object) -> Turns:
    """Qt's where nobody else has pipes, or tells what a network costs."""
    make: Callable[[], Turns] = request.param
    return make()


@contextmanager
def shift(scene: Scene, screen: Screen, turns: Turns, interruption: Interruption | None = None) -> Iterator[Shift]:
    watch = Watch(screen, until_done=True)
    watch.since = scene.stage.queue.last_seq()
    made = Shift(scene.uploader, watch, interruption or Interruption(), turns)
    yield made
    made.close()


def test_it_ends_with_the_last_job_and_waits_for_no_timer(scene: Scene, turns: Turns) -> None:
    files = [scene.stage.file(f"{n}.bin", SMALL) for n in range(30)]
    for file in files:
        scene.desk.add([str(file)], "memory")
    scene.uploader.start()
    with shift(scene, Unseen(), turns) as working:
        assert working.run(NEVER) == 0
    assert scene.stage.queue.count(UploadQuery(states=(UploadState.DONE,))) == len(files)


def test_it_ends_at_once_where_nothing_is_to_be_done(scene: Scene, turns: Turns) -> None:
    scene.uploader.start()
    with shift(scene, Unseen(), turns) as working:
        assert working.run(NEVER) == 0


def test_a_job_that_is_not_the_last_costs_no_look(scene: Scene, turns: Turns) -> None:
    later = Adding(start_at=scene.stage.clock.now() + 1_000_000)
    scene.desk.add([str(scene.stage.file("later.bin", SMALL))], "memory", later)
    scene.desk.add([str(scene.stage.file("now.bin", SMALL))], "memory")
    screen = Unseen()

    def end(batch: Batch) -> None:
        """After all that the shift asked of the clerk when the job ended."""
        if any(event.type is EventType.UPLOAD_COMPLETED for event in batch.events):
            scene.uploader.ask(lambda desk: None, lambda _: turns.put(turns.end))

    scene.uploader.listen(end)
    scene.uploader.start()
    with shift(scene, screen, turns) as working:
        working.run(NEVER)
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


def test_what_nobody_reads_holds_up_neither_the_work_nor_its_end(scene: Scene, turns: Turns) -> None:
    scene.desk.add([str(scene.stage.file("a.bin", SMALL))], "memory")
    screen, interruption = Unread(), Interruption()

    def interrupt(batch: Batch) -> None:
        if any(event.type is EventType.UPLOAD_COMPLETED for event in batch.events):
            assert screen.writes.wait(10)
            interruption.asked = True

    scene.uploader.listen(interrupt)
    scene.uploader.start()
    working = Shift(scene.uploader, Watch(screen, until_done=True), interruption, turns)
    assert working.run(0.01) == INTERRUPTED
    assert scene.stage.queue.count(UploadQuery(states=(UploadState.DONE,))) == 1
    assert not working.close(patience=0.0)
    screen.read.set()
    assert working.close(patience=10.0)


def test_a_reader_that_is_gone_ends_it(scene: Scene, turns: Turns) -> None:
    scene.uploader.start()
    with shift(scene, Unwritable(), turns) as working, pytest.raises(BrokenPipeError):
        working.run(NEVER)


class Interrupting(Unseen):
    """A screen whose reader has enough after the first look."""

    def show(self, look: Look) -> None:
        os.kill(os.getpid(), signal.SIGUSR1)


@pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="signals of one's own")
def test_an_interruption_is_heard_at_once_and_the_next_one_ends_the_process(scene: Scene) -> None:
    interruption = Interruption()
    before = signal.signal(signal.SIGUSR1, interruption.hear)
    scene.desk.add([str(scene.stage.file("later.bin", SMALL))], "memory", Adding(start_at=scene.stage.clock.now() + 1_000_000))
    turns = PlainTurns()
    scene.uploader.start()
    try:
        with shift(scene, Interrupting(), turns, interruption) as working:
            turns.put(working._look)
            assert working.run(NEVER) == INTERRUPTED
        assert signal.getsignal(signal.SIGUSR1) is signal.SIG_DFL
    finally:
        signal.signal(signal.SIGUSR1, before)
