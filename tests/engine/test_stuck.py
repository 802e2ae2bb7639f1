"""A drive that does not answer: whoever reads from it holds nobody up, is told of, and goes on when it answers again."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.engine.memory_courier import PostedDestination
from tests.engine.memory_destination import LARGE, SMALL, FaultyDestination
from tests.engine.slow_source import DeadDrive
from tests.engine.stage import Stage
from tests.waiting import until
from uploader_gui.core.upload import UploadState
from uploader_gui.engine.health import health
from uploader_gui.engine.reads import STUCK
from uploader_gui.workers.uploader import RESERVE

LANES = 3


@contextmanager
def lanes(stage: Stage, count: int) -> Iterator[None]:
    working = [threading.Thread(target=stage.crew.work, args=(number,)) for number in range(1, count + 1)]
    for lane in working:
        lane.start()
    try:
        yield
    finally:
        stage.crew.close()
        for lane in working:
            lane.join()


@pytest.mark.parametrize("store", [FaultyDestination, PostedDestination], ids=["one by one", "by post"])
@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["small", "large"])
def test_others_go_on_and_it_is_told(tmp_path: Path, store: type[FaultyDestination], size: int) -> None:
    drive = DeadDrive()
    stage = Stage(tmp_path / "home", store(), more={"local": drive})
    stage.crew.endpoints.cap(LANES)
    stage.add(*(stage.file(f"dead {number}.bin", size) for number in range(2 * LANES)))
    with lanes(stage, LANES + RESERVE):
        try:
            assert drive.reading.acquire(timeout=20)
            until(lambda: pass_a_minute(stage))
            stage.add(stage.file("well.bin", LARGE), stage.file("small.bin", SMALL))
            stage.bell.ring()
            until(lambda: [stage.states()[name] for name in ("well.bin", "small.bin")] == [UploadState.DONE] * 2, 30)
            assert "stuck" in health(stage.queue, stage.clock, stage.floor.at_work())["alerts"]
            assert UploadState.RUNNING in stage.states().values()
        finally:
            drive.answers.set()
        until(lambda: pass_a_minute(stage) == 0 and set(stage.states().values()) == {UploadState.DONE}, 30)
        assert health(stage.queue, stage.clock, stage.floor.at_work())["alerts"] == []
    assert {upload.attempts for upload in stage.uploads()} == {0}
    stage.close()


def pass_a_minute(stage: Stage) -> int:
    """How many reads are stuck after it."""
    stage.clock.time += STUCK + 1
    stage.crew.renewal.look_after_reads()
    stage.bell.ring()
    return stage.crew.reads.stuck


def test_a_read_that_takes_its_time_is_not_stuck(tmp_path: Path) -> None:
    drive = DeadDrive()
    stage = Stage(tmp_path / "home", more={"local": drive})
    stage.add(stage.file("dead.bin", SMALL))
    with lanes(stage, 1):
        assert drive.reading.acquire(timeout=20)
        stage.clock.time += STUCK - 1
        stage.crew.renewal.look_after_reads()
        assert stage.crew.reads.stuck == 0
        drive.answers.set()
        until(lambda: stage.only().state is UploadState.DONE)
    stage.close()
