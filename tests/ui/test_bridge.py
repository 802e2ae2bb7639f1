"""What the Uploader's threads say is heard in the window's thread."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.engine.memory_destination import SMALL
from tests.engine.stage import Stage
from tests.workers.scene import Scene
from uploader_gui.core.errors import Mistake
from uploader_gui.core.events import Batch
from uploader_gui.core.queue import UploadQuery
from uploader_gui.ui.bridge import Bridge


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    ready = Scene(Stage(tmp_path / "home"), lanes=2)
    yield ready
    ready.stage.close()


def test_batches_results_and_troubles_come_home(qtbot: QtBot, scene: Scene) -> None:
    bridge, told = Bridge(scene.uploader), []

    def tell(news: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        told.append(news)

    bridge.happened.connect(tell)
    scene.stage.file("a.bin", SMALL)
    scene.uploader.start()
    bridge.ask(lambda desk: desk.add(["/nothing/here"], "memory"), None, tell)
    bridge.ask(lambda desk: desk.queue.count(UploadQuery()), tell, aside=True)
    bridge.ask(lambda desk: desk.add([str(scene.stage.files)], "memory"))
    qtbot.waitUntil(lambda: {Mistake, int, Batch} <= {type(news) for news in told})
    bridge.close()


def test_what_was_asked_last_is_answered_though_it_closes(qtbot: QtBot, scene: Scene) -> None:
    bridge, told = Bridge(scene.uploader), []
    scene.uploader.start()
    bridge.ask(lambda desk: 7, told.append)
    bridge.close()
    qtbot.waitUntil(lambda: told == [7])
