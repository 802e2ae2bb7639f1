"""Files that do not hold still: written to all the time, or changed again within one tick of the file system's clock."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.stage import Stage
from tests.moving.changes import rewrite_in_place
from tests.moving.moments import Moments, WatchedSource, WatchedStore
from tests.moving.scene import LARGE, SMALL
from tests.moving.versions import content, versions_in
from tests.sources.disk import MIB, Disk, can_mount
from uploader_gui.core.errors import SourceRestless
from uploader_gui.core.queue import Selection
from uploader_gui.core.retry import ATTEMPTS_WITHOUT_PROGRESS
from uploader_gui.core.upload import Cause, UploadState
from uploader_gui.sources.local import open_source


class Log:
    """A file, and a program that writes to it whenever it is looked at."""

    def __init__(self, folder: Path) -> None:
        self.store = WatchedStore()
        self.source = WatchedSource(open_source())
        self.stage = Stage(folder / "home", self.store, more={"local": self.source})
        self.path = self.stage.files / "log.txt"
        self.lines = 0

    def write_at(self, moment: str) -> None:
        self.source.reached = self.store.reached = lambda name: self.write() if name == moment else None  # type: ignore[assignment]

    def write(self) -> None:
        self.lines += 1
        with self.path.open("ab") as file:
            file.write(b"something happened\n")

    def stop(self) -> None:
        self.write_at("never")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    log = Log(tmp_path)
    yield log
    log.stage.close()


@pytest.mark.parametrize(("size", "moment"), [(SMALL, "read at 0"), (LARGE, "part 1 is over"), (LARGE, "check begins")])
def test_a_log_that_is_written_to_all_the_time_is_given_up_and_not_sent_for_ever(log: Log, size: int, moment: str) -> None:
    log.path.write_bytes(content(1, size))
    log.write_at(moment)
    log.stage.add(log.path)
    log.stage.work()
    upload = log.stage.only()
    assert (upload.state, upload.reason) == (UploadState.FAILED, SourceRestless.kind)
    assert log.lines == ATTEMPTS_WITHOUT_PROGRESS
    assert log.store.objects == {}
    assert log.store.multiparts == {}
    log.stop()
    log.stage.queue.command(Cause.RETRIED, Selection(failed=True))
    log.stage.work()
    assert log.stage.only().verified
    assert log.store.objects["log.txt"].data == log.path.read_bytes()


@pytest.fixture
def coarse(tmp_path: Path) -> Iterator[Path]:
    """A folder of a file system that keeps times in whole seconds."""
    disk = Disk(tmp_path, 24 * MIB, "-I", "128")
    disk.plug()
    yield disk.place
    disk.unplug()


@pytest.mark.skipif(not can_mount(), reason="needs the right to mount a file system")
@pytest.mark.parametrize("moment", ["opened", "half read at 0", "part 1 is over", "half of body 2"])
def test_a_change_within_the_same_tick_of_the_clock_is_noticed(log: Log, coarse: Path, moment: str) -> None:
    path = coarse / "film.mov"
    path.write_bytes(content(1, LARGE))
    moments = Moments(moment, lambda: rewrite_in_place(path))
    log.source.reached = log.store.reached = moments.reached  # type: ignore[assignment]
    log.stage.add(path)
    log.stage.work()
    assert moments.happened
    assert log.stage.only().verified
    assert versions_in(log.store.objects["film.mov"].data) == [2]
