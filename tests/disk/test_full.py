"""A full disk under the queue: what was told to be written is there, it is said, and everything goes on when there is room."""

import json
import threading
from contextlib import contextmanager, suppress

import pytest

from tests.engine.stage import Stage
from tests.store.doubles import Desk, StandingClock, files, recounted, tallied
from tests.store.test_upgrade import of_version_one
from tests.waiting import until
from uploader_gui.core.errors import DiskFull
from uploader_gui.core.events import EventType
from uploader_gui.core.plan import Limits
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import UploadState
from uploader_gui.engine.stop import Stop
from uploader_gui.json_file import JsonFile
from uploader_gui.store import backups
from uploader_gui.store.queue import open_queue

pytestmark = pytest.mark.logs("can't be|could not|disk is full|waits to be written down")


def on(small_disk, tmp_path):
    """The queue on the small disk, what is uploaded elsewhere."""
    stage = Stage(small_disk.path / "data")
    stage.files = tmp_path / "files"
    stage.files.mkdir()
    return stage


def test_a_folder_is_taken_in_where_it_stopped(small_disk, tmp_path):
    stage = on(small_disk, tmp_path)
    for number in range(2500):
        (stage.files / f"{number}.txt").touch()
    small_disk.fill(leave=500_000)
    with pytest.raises(DiskFull):
        stage.add(stage.files)
    taken_in = stage.queue.count(UploadQuery())
    assert stage.queue.hindrance is not None and stage.queue.hindrance.kind == "disk-full"
    assert 0 < taken_in < 2500
    small_disk.empty()
    stage.clock.time += 10
    for job in stage.queue.unfinished_listings():
        stage.intake.take_in(job, Limits(), Stop())
    assert stage.queue.count(UploadQuery()) == 2500
    assert stage.queue.hindrance is None
    stage.close()


def fill_at_the_first_part(stage, small_disk):
    filled = threading.Event()

    def hear(events):
        if not filled.is_set() and any(event.type is EventType.PART_SENT for event in events):
            filled.set()
            small_disk.fill()

    stage.queue.listen(hear)


@contextmanager
def working(stage):
    lanes = [threading.Thread(target=stage.crew.work, args=(number,)) for number in (1, 2)]
    for lane in lanes:
        lane.start()
    try:
        yield
    finally:
        stage.crew.close()
        for lane in lanes:
            lane.join()
        stage.close()


def test_uploads_go_on_by_themselves_and_no_attempt_is_used(small_disk, tmp_path):
    stage = on(small_disk, tmp_path)
    large = stage.file("large.bin", 40_000_000)
    stage.add(large, *[stage.file(f"{number}.txt", 10) for number in range(5)])
    fill_at_the_first_part(stage, small_disk)
    with working(stage):
        until(lambda: stage.queue.hindrance is not None, what="the full disk to be noticed")
        assert 0 < len(stage.queue.parts(stage.uploads()[0].id)) < 5
        small_disk.empty()

        def ended():
            stage.clock.time += 1  # what waits, waits by this clock
            stage.bell.ring()
            return all(state is UploadState.DONE for state in stage.states().values())

        until(ended, timeout=30, what="the uploads to end")
        assert {upload.attempts for upload in stage.uploads()} == {0}
        assert stage.queue.hindrance is None
        sent = [event.data["number"] for event in stage.queue.events(0) if event.type is EventType.PART_SENT]
        assert sorted(sent) == sorted(set(sent)), "what was remembered was not sent again"


def test_a_queue_is_not_opened_half(small_disk):
    desk = Desk(small_disk.path / "data")
    desk.job(20)
    desk.claim(3)
    desk.queue.close()
    small_disk.fill()
    with pytest.raises(DiskFull):
        open_queue(small_disk.path / "data", StandingClock()).interrupt_all()
    small_disk.empty()
    queue = open_queue(small_disk.path / "data", StandingClock())
    assert queue.count(UploadQuery()) == 20
    assert queue.interrupt_all() == 3
    queue.close()


@pytest.mark.parametrize("leave", [0, 40_000, 80_000, 160_000])
def test_an_older_queue_stays_whole(small_disk, leave):
    of_version_one(small_disk.path / "data", 400)
    small_disk.fill(leave)
    with suppress(DiskFull):
        open_queue(small_disk.path / "data", StandingClock()).close()
    small_disk.empty()
    desk = Desk(small_disk.path / "data")
    assert desk.queue.count(UploadQuery()) == 400
    assert tallied(desk) == recounted(desk)
    desk.queue.close()


def test_a_copy_leaves_room_for_the_queue_itself(small_disk):
    desk = Desk(small_disk.path / "data")
    desk.job(1000)
    small_disk.fill(leave=500_000)
    with pytest.raises(DiskFull):
        desk.queue.back_up()
    assert not list(desk.folder.glob("backup*"))
    assert desk.queue.add_page(desk.job(0, listed=False), files(range(5))) == 5
    small_disk.empty()
    desk.queue.back_up()
    assert len(backups.backups(desk.folder)) == 1
    desk.queue.close()


def test_a_damaged_queue_waits_for_room_for_its_backup(small_disk):
    desk = Desk(small_disk.path / "data")
    desk.job(1000)
    desk.queue.close()
    (desk.folder / "queue.db").write_bytes(b"damaged" * 1000)
    small_disk.fill()
    for _ in range(2):
        with pytest.raises(DiskFull):
            open_queue(desk.folder, StandingClock())
    small_disk.empty()
    queue = open_queue(desk.folder, StandingClock())
    assert queue.restored and queue.count(UploadQuery()) == 1000
    queue.close()


def test_a_settings_file_is_never_half(small_disk):
    file = JsonFile(small_disk.path / "settings.json")
    file.write({"lanes": 1})
    small_disk.fill()
    with pytest.raises(DiskFull):
        file.write({"lanes": 2, "window": "x" * 100_000})
    assert json.loads(file.path.read_text()) == {"lanes": 1}
    assert [path.name for path in small_disk.path.iterdir() if path.name != "ballast"] == ["settings.json"]
    small_disk.empty()
    file.write({"lanes": 2})
    assert file.read() == {"lanes": 2}
