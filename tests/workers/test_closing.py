"""Whoever is asked to end just as he begins to look for work, ends."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.engine.stage import Stage
from tests.waiting import until
from tests.workers.scene import Scene
from uploader_gui.engine.crew import Crew
from uploader_gui.engine.floor import Floor
from uploader_gui.engine.pace import Bell
from uploader_gui.workers.intake_worker import IntakeWorker


class Interrupted(Bell):
    """The first time that somebody notes how often it rang, `close` comes in between."""

    def __init__(self) -> None:
        super().__init__()
        self.close: Callable[[], None] | None = None

    @property
    def rings(self) -> int:
        close, self.close = self.close, None
        if close is not None:
            close()
        return super().rings


def test_a_lane(tmp_path: Path) -> None:
    stage, bell = Stage(tmp_path / "home"), Interrupted()
    crew = Crew(Floor(stage.queue, stage.clock, bell), stage.shelf, stage.sources)
    bell.close = crew.close
    lane = threading.Thread(target=crew.work, daemon=True)
    lane.start()
    until(lambda: not lane.is_alive(), 10, "the lane to end")
    stage.close()


def test_an_intake(tmp_path: Path) -> None:
    scene, bell = Scene(Stage(tmp_path / "home"), lanes=1), Interrupted()
    worker = IntakeWorker("intake", partial(scene.desk.list_waiting_jobs, near=True), bell)
    bell.close = worker.close
    worker.thread.start()
    worker.thread.join(10)
    ended = not worker.thread.is_alive()
    bell.ring()
    worker.thread.join()
    assert ended
    scene.close()
