"""The threads around the engine: they begin, tell, answer, and end when asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.engine.memory_destination import LARGE, SMALL
from tests.engine.stage import Stage
from tests.workers.scene import Scene
from uploader_gui.core.errors import Mistake, Trouble
from uploader_gui.core.events import Batch
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.request import Reply
from uploader_gui.core.upload import Cause, UploadState


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    ready = Scene(Stage(tmp_path / "home"), lanes=4)
    yield ready
    ready.close()


def test_what_is_added_arrives_and_is_told(qtbot: QtBot, scene: Scene) -> None:
    batches: list[Batch] = []
    scene.uploader.happened.connect(batches.append)
    files = [scene.stage.file(f"{n}.bin", SMALL) for n in range(20)] + [scene.stage.file("large.bin", LARGE)]
    scene.uploader.start()
    scene.uploader.ask(lambda desk: desk.add([str(scene.stage.files)], "memory"))
    verified = lambda: sum(event.type == "verified" for batch in batches for event in batch.events)  # noqa: E731
    qtbot.waitUntil(lambda: verified() == len(files), timeout=20_000)
    assert len(batches) < 200
    seqs = [event.seq for batch in batches for event in batch.events]
    assert seqs == sorted(set(seqs))


def test_results_come_home_to_the_main_thread(qtbot: QtBot, scene: Scene) -> None:
    from PySide6.QtCore import QThread

    scene.uploader.start()
    told: list[object] = []
    scene.uploader.ask(lambda desk: desk.queue.count(UploadQuery()), lambda count: told.append((count, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(0, scene.uploader.thread())]


def test_troubles_come_home_too(qtbot: QtBot, scene: Scene) -> None:
    scene.uploader.start()
    told: list[Trouble] = []
    scene.uploader.ask(lambda desk: desk.add(["/nothing/here"], "memory"), None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Mistake)
    assert "/nothing/here" in told[0].message


def test_another_process_is_answered(qtbot: QtBot, scene: Scene) -> None:
    scene.uploader.start()
    replies: list[Reply | Trouble] = []
    scene.uploader.answer({"verb": "jobs"}, replies.append)
    scene.uploader.answer({"verb": "nonsense"}, replies.append)
    qtbot.waitUntil(lambda: len(replies) == 2)
    assert replies[0] == Reply()
    assert isinstance(replies[1], Mistake)


def test_closing_in_the_middle_keeps_everything(qtbot: QtBot, scene: Scene) -> None:
    stage = scene.stage
    stage.file("large.bin", LARGE)
    stage.store.on_call["put_part"] = scene.arrived.set
    scene.uploader.start()
    scene.uploader.ask(lambda desk: desk.add([str(stage.files)], "memory"))
    qtbot.waitUntil(scene.arrived.is_set, timeout=10_000)
    scene.uploader.close()
    (upload,) = stage.queue.uploads(UploadQuery())
    assert upload.state in (UploadState.WAITING, UploadState.DONE)
    assert all(not lane.isRunning() for lane in scene.uploader.lanes)


def test_pause_reaches_a_running_lane(qtbot: QtBot, scene: Scene) -> None:
    from uploader_gui.core.queue import Selection

    stage = scene.stage
    stage.file("large.bin", LARGE)
    scene.uploader.start()
    paused: list[object] = []

    def pause() -> None:
        if not paused:
            paused.append(scene.desk.command(Cause.PAUSED, Selection(everything=True)))

    stage.store.on_call["put_part"] = pause
    scene.uploader.ask(lambda desk: desk.add([str(stage.files)], "memory"))
    qtbot.waitUntil(lambda: bool(paused), timeout=10_000)
    qtbot.waitUntil(lambda: not stage.crew.in_hand(), timeout=10_000)
    (upload,) = stage.queue.uploads(UploadQuery())
    assert upload.state is UploadState.PAUSED
