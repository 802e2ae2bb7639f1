"""A job that is listed again: only what is new or changed is uploaded."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.engine.counter import Counter
from tests.engine.far import LINK, Far
from tests.engine.remote_source import Item
from tests.engine.stage import Stage
from uploader_gui.core.errors import Mistake, NotShared, SourceTrouble
from uploader_gui.core.job import JobState
from uploader_gui.core.upload import Upload, UploadState


def content(stage: Stage) -> Mapping[str, bytes]:
    return {key.rpartition("/")[2]: thing.data for key, thing in stage.store.objects.items()}


def by_name(stage: Stage) -> dict[str, Upload]:
    return {upload.name.rpartition("/")[2]: upload for upload in stage.uploads()}


@pytest.fixture
def arrived(far: Far) -> Far:
    """Three files are there; what was asked for is forgotten."""
    far.add(LINK)
    far.work()
    far.source.asked.clear()
    far.stage.store.calls.clear()
    return far


def test_what_is_new_comes_in_and_what_changed_goes_again(arrived: Far) -> None:
    before = by_name(arrived.stage)
    files = arrived.source.folders["photos"].items
    files[1].data = b"changed!!!"
    files.append(Item("new", ("new.jpg",), b"new"))
    arrived.counter.one("refresh", ids=[1])
    assert arrived.job()["state"] == JobState.LISTING
    arrived.work()
    after = by_name(arrived.stage)
    assert content(arrived.stage) == {"0.jpg": b"0000000000", "1.jpg": b"changed!!!", "2.jpg": b"0000000002", "new.jpg": b"new"}
    assert (arrived.source.asked.count("open"), arrived.stage.store.calls.count("put")) == (2, 2)
    assert {name: after[name].id for name in before} == {name: upload.id for name, upload in before.items()}
    assert after["0.jpg"] == before["0.jpg"]
    job = arrived.job()
    assert (job["state"], job["total_files"], job["verified"], job["listing"]) == ("done", 4, 4, False)
    completed = [event["data"]["processed_files"] for event in arrived.counter.ask("events") if event["type"] == "upload_completed"]  # type: ignore[index]
    assert completed == [3, 4]


def test_a_refresh_of_what_is_the_same_does_nothing(arrived: Far) -> None:
    for _ in range(2):
        arrived.counter.one("refresh", ids=[1])
        arrived.work()
    assert (arrived.source.asked.count("open"), arrived.stage.store.calls) == (0, [])
    assert arrived.job()["verified"] == 3


def test_a_file_in_anothers_place_is_its_newer_version(arrived: Far) -> None:
    arrived.source.folders["photos"].items[0] = Item("another", ("0.jpg",), b"another")
    arrived.counter.one("refresh", ids=[1])
    arrived.work()
    assert content(arrived.stage)["0.jpg"] == b"another"
    assert by_name(arrived.stage)["0.jpg"].source == "far:anna@x/another"
    assert (arrived.job()["total_files"], arrived.job()["failed"]) == (3, 0)


def test_a_document_whose_size_was_not_known_is_the_same_by_its_version(far: Far) -> None:
    document = Item("d", ("d.docx",), b"d" * 500, listed=False)
    far.source.folder("photos", document)
    far.add(LINK)
    far.work()
    far.counter.one("refresh", ids=[1])
    far.work()
    assert far.source.asked.count("open") == 1
    document.data = b"e" * 700
    far.counter.one("refresh", ids=[1])
    far.work()
    assert content(far.stage) == {"d.docx": document.data}
    assert (far.job()["total_bytes"], far.job()["sent_bytes"]) == (700, 700)


def test_what_was_cancelled_stays_so_and_what_waits_is_read_as_it_is(far: Far) -> None:
    far.add(LINK)
    far.list_all()
    waiting, cancelled, _ = far.stage.uploads()
    far.counter.ask("cancel", ids=[cancelled.id])
    for item in far.source.folders["photos"].items:
        item.data = item.data + b"+"
    far.counter.one("refresh", ids=[1])
    far.work()
    assert sorted(content(far.stage).values()) == [b"0000000000+", b"0000000002+"]
    assert far.stage.queue.upload(cancelled.id).state is UploadState.CANCELLED  # type: ignore[union-attr]
    assert far.stage.queue.upload(waiting.id).size == 11  # type: ignore[union-attr]


def test_a_refresh_goes_on_after_a_kill_and_after_trouble(arrived: Far) -> None:
    arrived.source.folders["photos"].items[2].data = b"changed"
    arrived.source.meets["item"] = [None, SourceTrouble()]
    arrived.counter.one("refresh", ids=[1])
    assert arrived.list_all()
    arrived.reopen()
    arrived.work()
    assert content(arrived.stage)["2.jpg"] == b"changed"


def test_a_root_that_could_not_be_listed_is_listed_by_a_retry(far: Far) -> None:
    far.add(LINK)
    far.source.meets["listing"] = [NotShared()]
    far.list_all()
    assert far.job()["state"] == JobState.FAILED
    assert far.counter.one("retry", ids=[far.stage.only().id]) == {"moved": 1}
    far.work()
    assert (far.job()["state"], far.job()["verified"], far.job()["failed"]) == (JobState.DONE, 3, 0)


def test_jobs_that_are_not_there_are_named_and_those_being_listed_are_left_alone(far: Far) -> None:
    with pytest.raises(Mistake, match="no job with the number 7"):
        far.counter.one("refresh", ids=[7])
    far.add(LINK)
    assert far.counter.one("refresh", ids=[1]) == {"refreshed": 0}


# --- this computer's files ---


@pytest.fixture
def photos(stage: Stage) -> Path:
    """Three files, long ago and by the stage's own clock."""
    for name in ("a", "b", "c"):
        os.utime(stage.file(f"photos/{name}", 100), (1e9, 1e9))
    return stage.files / "photos"


def test_of_this_computers_files_size_and_time_tell(stage: Stage, photos: Path) -> None:
    counter = Counter(stage)
    job = counter.add(photos)
    stage.work()
    stage.clock.time += 3600
    (photos / "a").write_bytes(b"longer than it was" * 10)
    (photos / "b").write_bytes(b"b" * 100)
    os.utime(photos / "b", (stage.clock.time, stage.clock.time))
    stage.file("photos/sub/new", 3)
    stage.store.calls.clear()
    for _ in range(2):
        counter.one("refresh", ids=[job])
        counter.list_all()
        stage.work()
    assert stage.store.calls.count("put") == 3
    assert content(stage) == {path.name: path.read_bytes() for path in photos.rglob("*") if path.is_file()}
    assert counter.one("job", id=job)["verified"] == 4
    os.utime(photos / "c", (1.5e9, 1.5e9))
    (photos / "c").write_bytes(b"c" * 100)
    os.utime(photos / "c", (1.5e9, 1.5e9))
    counter.one("refresh", ids=[job])
    counter.list_all()
    stage.work()
    assert content(stage)["c"] == b"c" * 100, "an older date than before tells, too"


@pytest.mark.skipif(os.name == "nt", reason="Windows tells only the time of the last write")
def test_a_file_whose_size_and_time_were_put_back_is_found_changed(stage: Stage, photos: Path) -> None:
    counter = Counter(stage)
    job = counter.add(photos)
    stage.work()
    counter.one("refresh", ids=[job])
    counter.list_all()
    stage.work()
    (photos / "a").write_bytes(b"A" * 100)
    os.utime(photos / "a", (1e9, 1e9))
    stage.store.calls.clear()
    counter.one("refresh", ids=[job])
    counter.list_all()
    stage.work()
    assert content(stage)["a"] == b"A" * 100
    assert stage.store.calls.count("put") == 1


def test_two_names_that_differ_in_their_letters_alone_stay_two_files(stage: Stage) -> None:
    for name in ("\u00fc", "u\u0308"):
        stage.file(f"photos/{name}", 3)
    counter = Counter(stage)
    job = counter.add(stage.files / "photos")
    stage.work()
    before = stage.states()
    counter.one("refresh", ids=[job])
    counter.list_all()
    stage.work()
    assert stage.states() == before
