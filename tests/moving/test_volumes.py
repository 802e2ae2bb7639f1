"""A drive that is pulled out: its uploads wait, go on by themselves when it is back, and send no part twice."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.engine.memory_destination import FaultyDestination
from tests.engine.stage import Stage
from tests.moving.moments import Moments, WatchedPost, WatchedSource, WatchedStore
from tests.moving.scene import LARGE, SMALL
from tests.moving.versions import content
from tests.sources.disk import Disk, can_mount
from uploader_gui.core.account import SourceContext
from uploader_gui.core.errors import VolumeGone
from uploader_gui.core.job import JobState, NewJob
from uploader_gui.core.plan import Limits
from uploader_gui.core.upload import UploadState
from uploader_gui.engine.health import health
from uploader_gui.engine.listings import Listings
from uploader_gui.engine.stop import Stop
from uploader_gui.sources.local import open_source

pytestmark = pytest.mark.skipif(not can_mount(), reason="needs the right to mount a file system")


class Camera:
    """An engine, and a disk with files to be read by it."""

    def __init__(self, folder: Path, store: FaultyDestination) -> None:
        self.disk = Disk(folder)
        self.disk.plug()
        self.folder = folder
        self.store = store
        self.stage = self.start()

    def start(self) -> Stage:
        context = SourceContext(vault=None, folder=str(self.folder), clock=None, options={})  # type: ignore[arg-type]
        self.source = WatchedSource(open_source(context))
        return Stage(self.folder / "home", self.store, more={"local": self.source})

    def restart(self) -> None:
        self.stage.close()
        self.stage = self.start()

    def shoot(self, name: str, size: int) -> Path:
        path = self.disk.place / "DCIM" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content(1, size))
        return path

    def pull_out_at(self, moment: str) -> None:
        moments = Moments(moment, self.disk.unplug)
        self.source.reached = moments.reached
        self.store.reached = moments.reached  # type: ignore[attr-defined]

    def turns(self, hours: int = 1) -> None:
        """Work for so long, whether there is an end or not."""
        end = self.stage.clock.time + 3600 * hours
        while self.stage.clock.time < end:
            if not self.stage.crew.turn():
                self.stage.clock.time = max(self.stage.clock.time + 1, min(self.stage.queue.next_due() or end, end))

    def close(self) -> None:
        self.stage.close()
        self.disk.unplug()


STORES = pytest.mark.parametrize("camera", [WatchedStore, WatchedPost], ids=["one by one", "by post"], indirect=True)


@pytest.fixture
def camera(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Camera]:
    store: Callable[[], FaultyDestination] = getattr(request, "param", WatchedStore)
    camera = Camera(tmp_path, store())
    yield camera
    camera.close()


@STORES
@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_what_was_not_begun_waits_until_the_drive_is_back(camera: Camera, size: int) -> None:
    path = camera.shoot("a.raw", size)
    camera.stage.add(path)
    camera.disk.unplug()
    camera.turns(hours=3)
    upload = camera.stage.only()
    assert (upload.state, upload.reason, upload.attempts) == (UploadState.WAITING, VolumeGone.kind, 0)
    assert upload.failure is not None
    assert f"The drive “{camera.disk.place.name}” is not connected." in upload.failure.message
    told = health(camera.stage.queue, camera.stage.clock)
    assert {"alert": "volume-gone", "name": camera.disk.place.name, "files": 1} in told["attention"]
    camera.disk.plug()
    camera.stage.work()
    assert camera.stage.only().verified
    assert camera.store.objects["a.raw"].data == content(1, size)


@pytest.mark.parametrize("moment", ["opened", "begin begins", "half of body 1", "part 1 is over", "check begins"])
def test_no_part_is_sent_twice(camera: Camera, moment: str) -> None:
    path = camera.shoot("film.mov", LARGE)
    camera.pull_out_at(moment)
    camera.stage.add(path)
    camera.turns()
    assert camera.stage.only().reason == VolumeGone.kind
    camera.restart()
    camera.turns()
    assert camera.stage.only().reason == VolumeGone.kind
    camera.disk.plug()
    camera.stage.work()
    assert camera.stage.only().verified
    assert camera.store.objects["film.mov"].data == content(1, LARGE)
    assert camera.store.received == LARGE
    assert camera.store.multiparts == {}


@pytest.fixture
def others(tmp_path: Path) -> Iterator[Iterator[Disk]]:
    """Disks that are plugged in as they are asked for, and pulled out in the end."""
    plugged: list[Disk] = []

    def more() -> Iterator[Disk]:
        while True:
            folder = tmp_path / f"other-{len(plugged)}"
            folder.mkdir()
            plugged.append(Disk(folder))
            plugged[-1].plug()
            yield plugged[-1]

    yield more()
    for disk in plugged:
        disk.unplug()


def test_a_drive_that_comes_back_as_another_device_is_the_same(camera: Camera, others: Iterator[Disk]) -> None:
    path = camera.shoot("film.mov", LARGE)
    device = path.stat().st_dev
    camera.pull_out_at("part 1 is over")
    camera.stage.add(path)
    camera.turns()
    camera.disk.plug()
    while path.stat().st_dev == device:  # until others have taken its number
        camera.disk.unplug()
        next(others)
        camera.disk.plug()
    camera.stage.work()
    assert camera.stage.only().verified
    assert camera.store.received == LARGE


@pytest.mark.parametrize("moment", ["checked", "finish begins"])
def test_what_was_read_to_its_end_arrives(camera: Camera, moment: str) -> None:
    path = camera.shoot("film.mov", LARGE)
    camera.pull_out_at(moment)
    camera.stage.add(path)
    camera.stage.work()
    assert camera.stage.only().verified
    assert camera.store.objects["film.mov"].data == content(1, LARGE)


def test_a_file_deleted_on_a_drive_that_is_there_is_missing(camera: Camera) -> None:
    path = camera.shoot("a.raw", SMALL)
    camera.stage.add(path)
    path.unlink()
    camera.stage.work()
    assert (camera.stage.only().state, camera.stage.only().reason) == (UploadState.FAILED, "source-missing")


def listed(camera: Camera, job_id: int) -> bool:
    """Whether the job's listing came to its end by now, however late."""
    listings = Listings(
        camera.stage.queue, camera.stage.intake, {"local": camera.source}, camera.stage.crew.holding, camera.stage.clock
    )
    listings.list_all(lambda name: Limits(), Stop())
    return camera.stage.queue.job(job_id).state is not JobState.LISTING  # type: ignore[union-attr]


def open_job(camera: Camera) -> int:
    """The whole drive, as a person hands it over."""
    root = str(camera.disk.place)
    camera.source.check(root)
    return camera.stage.queue.open_job(NewJob("card", camera.store.settings.name, (f"local:{root}",)))


def test_a_listing_goes_on_when_the_drive_is_back(camera: Camera) -> None:
    for number in range(20):
        camera.shoot(f"{number:02}.raw", 100)
    camera.shoot("further/a.raw", 100)
    camera.pull_out_at("listed DCIM/09.raw")
    job_id = open_job(camera)
    assert not listed(camera, job_id)
    camera.disk.plug()
    assert listed(camera, job_id)
    camera.stage.work()
    assert set(camera.stage.states().values()) == {UploadState.DONE}
    assert len(camera.store.objects) == 21


def test_a_listing_that_comes_upon_the_empty_folder_of_a_drive_waits(camera: Camera) -> None:
    """Else its job would be done, with nothing in it."""
    camera.shoot("a.raw", 100)
    job_id = open_job(camera)
    camera.disk.unplug()
    camera.restart()
    assert not listed(camera, job_id)
    camera.disk.plug()
    assert listed(camera, job_id)
    assert camera.stage.only().name == "volume/DCIM/a.raw"


def test_a_folder_that_a_person_names_is_taken_as_it_is(camera: Camera) -> None:
    """Although a drive was mounted there once."""
    open_job(camera)
    camera.disk.unplug()
    path = camera.shoot("a.raw", 100)
    job_id = open_job(camera)
    assert listed(camera, job_id)
    path.unlink()
    camera.stage.work()
    assert {upload.reason for upload in camera.stage.uploads()} == {"source-missing"}
