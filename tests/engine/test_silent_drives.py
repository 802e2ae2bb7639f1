"""A drive that dies while it is listed: other jobs are listed, the program ends, and it goes on where it was when it answers."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.memory_destination import SMALL
from tests.engine.slow_source import DeadDrive
from tests.engine.stage import Stage
from tests.waiting import until
from uploader_gui.core.errors import QueueUnwritable, Stopped
from uploader_gui.core.job import JobState, NewJob
from uploader_gui.core.plan import Limits
from uploader_gui.core.queue import Queue
from uploader_gui.core.source import Found
from uploader_gui.engine.intake import Intake
from uploader_gui.engine.listings import Listings
from uploader_gui.engine.stop import Stop
from uploader_gui.engine.walks import Walks

IMPATIENT = 0.3


class DeadFolders(DeadDrive):
    """Listing a folder whose path holds `silent` stops after so many of its files, until the drive answers."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self.after = after
        self.walks = 0

    def listing(self, root: str) -> Iterator[Found]:
        if "silent" not in root:
            yield from super().listing(root)
            return
        self.walks += 1
        for number, found in enumerate(super().listing(root)):
            if number == self.after:
                self._silent()
            yield found
        if not self.after:
            self._silent()

    def _silent(self) -> None:
        self.reading.release()
        self.answers.wait()


class Scene:
    def __init__(self, folder: Path, after: int = 3) -> None:
        self.drive = DeadFolders(after)
        self.stage = Stage(folder / "home", more={"local": self.drive})
        self.walk(IMPATIENT, self.stage.queue)

    def walk(self, patience: float, queue: Queue) -> None:
        intake = Intake(queue, self.stage.sources, self.stage.bell, Walks(patience))
        self.listings = Listings(self.stage.queue, intake, self.stage.sources, self.stage.crew.holding, self.stage.clock)

    def add(self, name: str, count: int) -> int:
        paths = [self.stage.file(f"{name}/{number}.bin", SMALL) for number in range(count)]
        return self.stage.queue.open_job(NewJob(name, "memory", (f"local:{paths[0].parent}",)))

    def list(self, stop: Stop | None = None) -> float | None:
        return self.listings.list_all(lambda _: Limits(), stop or Stop())

    def state(self, job_id: int) -> tuple[JobState, int]:
        job = self.stage.queue.job(job_id)
        assert job is not None
        return job.state, job.files


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    scene = Scene(tmp_path)
    yield scene
    scene.drive.answers.set()
    scene.stage.close()


def test_other_jobs_are_listed_and_it_goes_on_where_it_was(scene: Scene) -> None:
    dead, well = scene.add("silent", 8), scene.add("well", 4)
    began = time.monotonic()
    due = scene.list()
    assert time.monotonic() - began < 10 * IMPATIENT
    assert due is not None
    assert 0 < due <= 60
    assert scene.state(well) == (JobState.WAITING, 4)
    assert scene.state(dead)[0] is JobState.LISTING
    for _ in range(3):  # nobody waits for it again, and no second walk is begun
        scene.stage.clock.time += 61
        assert scene.list()
    scene.drive.answers.set()
    until(lambda: scene.stage.clock.time + 61 and pass_a_minute(scene) is None)
    assert scene.state(dead) == (JobState.WAITING, 8)
    assert scene.drive.walks == 1


def pass_a_minute(scene: Scene) -> float | None:
    scene.stage.clock.time += 61
    return scene.list()


def test_the_program_ends_at_once(scene: Scene) -> None:
    scene.walk(60.0, scene.stage.queue)
    scene.add("silent", 8)
    stop, ended = Stop(), threading.Event()

    def work() -> None:
        with pytest.raises(Stopped):
            scene.list(stop)
        ended.set()

    lister = threading.Thread(target=work)
    lister.start()
    assert scene.drive.reading.acquire(timeout=20)
    stop.request()
    assert ended.wait(2.0)
    lister.join()


def test_a_job_that_is_cancelled_meanwhile_is_let_go(scene: Scene) -> None:
    dead = scene.add("silent", 8)
    scene.list()
    scene.stage.queue.close_listing(dead)
    assert scene.list() is None
    scene.drive.answers.set()
    until(lambda: not any(thread.name == "walk" for thread in threading.enumerate()))


def test_what_could_not_be_written_down_is_walked_again(tmp_path: Path) -> None:
    """The page before the silence was lost: then it does not go on behind it."""
    scene = Scene(tmp_path, after=60)
    dead = scene.add("silent", 70)
    real, fails = scene.stage.queue.add_page, [True]

    class Full:
        def __getattr__(self, name: str) -> object:
            return getattr(scene.stage.queue, name)

        def add_page(self, job_id: int, page: list) -> int:
            if fails.pop() if fails else False:
                raise QueueUnwritable
            return real(job_id, page)

    scene.walk(IMPATIENT, Full())  # type: ignore[arg-type]
    with pytest.raises(QueueUnwritable):
        scene.list()
    scene.drive.answers.set()
    until(lambda: pass_a_minute(scene) is None)
    assert scene.state(dead) == (JobState.WAITING, 70)
    scene.stage.close()
