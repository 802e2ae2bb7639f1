"""Small files by post: side by side, proven together, and nothing of what an attempt promises is lost."""

import hashlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.memory_courier import PostedDestination
from tests.engine.memory_destination import LARGE, Thing
from tests.engine.stage import HandClock, Stage
from tests.waiting import until
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.errors import PermissionDenied, StoreTrouble, Throttled
from uploader_gui.core.job import IfExists
from uploader_gui.core.plan import SMALL
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.upload import Cause, UploadState

MANY = 150


def able(**more: bool) -> Capabilities:
    return Capabilities(guard="md5", tested_at=1.0, **{"absent_put": True, "absent_complete": True, **more})


@pytest.fixture
def posted(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Stage]:
    ready = Stage(tmp_path / "home", PostedDestination(capabilities=getattr(request, "param", able())))
    yield ready
    ready.close()


def store_of(stage: Stage) -> PostedDestination:
    assert isinstance(stage.store, PostedDestination)
    return stage.store


def many(stage: Stage, count: int = MANY, size: int = 2000) -> dict[str, bytes]:
    paths = [stage.file(f"many/{number:03d}.bin", size + number) for number in range(count)]
    stage.add(stage.files / "many")
    return {f"many/{path.name}": path.read_bytes() for path in paths}


def held_by(stage: Stage) -> dict[str, bytes]:
    return {key: thing.data for key, thing in stage.store.objects.items()}


def test_many_small_files_are_proven_by_one_listing(posted: Stage) -> None:
    contents = many(posted)
    posted.work()
    assert held_by(posted) == contents
    assert all(upload.verified and upload.receipt is not None and upload.receipt.proof == "etag" for upload in posted.uploads())
    carried = store_of(posted).carried
    assert (carried.count("put"), carried.count("look_around"), carried.count("look")) == (MANY, 1, 0)
    assert posted.store.calls.count("put") == MANY


@pytest.mark.parametrize("posted", [able(md5_etag=False)], indirect=True)
def test_where_etags_are_no_md5s_each_is_looked_at(posted: Stage) -> None:
    contents = many(posted, 20)
    posted.work()
    assert held_by(posted) == contents
    assert all(upload.verified for upload in posted.uploads())
    assert (store_of(posted).carried.count("look_around"), store_of(posted).carried.count("look")) == (0, 20)


def test_a_listing_that_is_refused_is_not_asked_for_again(posted: Stage) -> None:
    posted.store.before["list"] = [PermissionDenied(right="s3:ListBucket", where="memory"), PermissionDenied()]
    contents = many(posted, 500)
    posted.work()
    assert held_by(posted) == contents
    assert all(upload.verified for upload in posted.uploads())
    assert store_of(posted).carried.count("look_around") == 1


@pytest.mark.parametrize("posted", [able(absent_put=False)], indirect=True)
def test_where_a_taken_key_is_not_refused_the_post_looks_first(posted: Stage) -> None:
    contents = many(posted, 3)
    posted.store.objects["many/001.bin"] = taken = _thing(b"somebody else's")
    posted.work()
    assert [upload.state for upload in posted.uploads()] == [UploadState.DONE, UploadState.SKIPPED, UploadState.DONE]
    assert posted.store.objects["many/001.bin"] is taken
    assert held_by(posted) == {**contents, "many/001.bin": taken.data}


def test_replacing_looks_first_and_sends_only_what_differs(posted: Stage) -> None:
    contents = many(posted, 3)
    posted.store.objects["many/000.bin"] = _thing(contents["many/000.bin"])
    posted.store.objects["many/001.bin"] = _thing(b"older")
    posted.queue.command(Cause.CANCELLED, Selection(everything=True))
    posted.add(posted.files / "many", policy=IfExists.REPLACE)
    posted.work()
    assert held_by(posted) == contents
    assert posted.store.calls.count("put") == 2


def test_a_folder_that_is_added_again_is_not_sent_again(posted: Stage) -> None:
    many(posted, 1000)
    posted.work()
    received = posted.store.received
    posted.add(posted.files / "many")
    posted.work()
    assert posted.queue.count(UploadQuery(states=(UploadState.SKIPPED,))) == 1000
    assert posted.store.received - received < 200 * 3000  # those that were under way when the first was refused
    assert store_of(posted).carried.count("look_around") < 30


def test_a_file_that_is_new_among_many_old_ones_arrives(posted: Stage) -> None:
    contents = many(posted, 300)
    posted.work()
    posted.store.objects.pop("many/250.bin")
    posted.file("many/299b.bin", 10)
    posted.file("many/200.bin", 10)
    posted.add(posted.files / "many", policy=IfExists.RENAME)
    posted.work()
    new = {"many/299b.bin": b"", "many/200 (2).bin": b""}
    assert held_by(posted).keys() == {*contents, *new}
    assert held_by(posted)["many/250.bin"] == contents["many/250.bin"]
    assert held_by(posted)["many/200 (2).bin"] == (posted.files / "many/200.bin").read_bytes()


def test_forced_files_are_sent_without_a_look(posted: Stage) -> None:
    contents = many(posted, 20)
    posted.work()
    posted.add(posted.files / "many", force=True)
    posted.work()
    assert posted.store.received == 2 * sum(map(len, contents.values()))
    assert all(upload.verified for upload in posted.uploads())


def test_a_store_that_has_enough_is_given_time(posted: Stage) -> None:
    posted.store.before["put"] = [Throttled(retry_after=30)]
    contents = many(posted, 4)
    width = posted.crew.endpoints.width("memory")
    assert posted.crew.turn()
    assert posted.crew.endpoints.width("memory") < width
    assert posted.queue.holds()[0].reason == Throttled.kind
    posted.work()
    assert held_by(posted) == contents
    assert all(upload.attempts == 0 for upload in posted.uploads())


def test_whatever_goes_wrong_by_post_is_made_good_by_an_attempt(posted: Stage) -> None:
    posted.store.before["put"] = [StoreTrouble(), StoreTrouble()]
    posted.store.after["put"] = [StoreTrouble()]
    contents = many(posted, 6)
    posted.work()
    assert held_by(posted) == contents
    assert all(upload.verified for upload in posted.uploads())


def test_a_file_that_is_another_by_now_arrives_as_it_is(posted: Stage) -> None:
    many(posted, 3)
    (posted.files / "many/001.bin").write_bytes(os.urandom(5000))
    posted.work()
    assert held_by(posted)["many/001.bin"] == (posted.files / "many/001.bin").read_bytes()
    assert all(upload.verified for upload in posted.uploads())


def test_only_small_files_go_by_post(posted: Stage) -> None:
    paths = [posted.file("a.bin", SMALL), posted.file("b.bin", SMALL + 1), posted.file("c.bin", LARGE), posted.file("d.bin", 0)]
    posted.add(*paths)
    posted.work()
    assert held_by(posted) == {path.name: path.read_bytes() for path in paths}
    assert all(upload.verified for upload in posted.uploads())
    assert store_of(posted).carried.count("put") == 2


def test_what_arrived_before_a_kill_is_not_sent_again(tmp_path: Path) -> None:
    killed = Stage(tmp_path / "home", store := PostedDestination(capabilities=able()))
    contents = many(killed, 60)
    while len(store.objects) < 60:
        killed.crew.turn()
    assert UploadState.RUNNING in {upload.state for upload in killed.uploads()}
    received = store.received
    killed.queue.close()  # what the lanes know is gone
    again = Stage(tmp_path / "home", store)
    again.work()
    assert store.received == received
    assert held_by(again) == contents
    assert all(upload.verified for upload in again.uploads())
    again.close()


class Waiting:
    """A stage whose store answers when it is told to, with one lane at work."""

    def __init__(self, folder: Path) -> None:
        self.store = PostedDestination(capabilities=able(), waits=True)
        self.stage = Stage(folder, self.store)
        self.lane = threading.Thread(target=self.stage.crew.work)

    def begin(self, count: int) -> None:
        """Every request of `count` files is on its way."""
        self.lane.start()
        until(lambda: len(self.store.open) == count, 20, "requests on their way")

    def command(self, cause: Cause) -> None:
        moved = self.stage.queue.command(cause, Selection(everything=True))
        self.stage.floor.stop(moved.running)
        self.stage.bell.ring()

    def end(self) -> None:
        self.stage.crew.close()
        self.lane.join(20)
        assert not self.lane.is_alive()
        self.stage.crew.settle()


@pytest.fixture
def waiting(tmp_path: Path) -> Iterator[Waiting]:
    ready = Waiting(tmp_path / "home")
    yield ready
    if ready.lane.is_alive():
        ready.end()
    ready.stage.queue.close()


def test_a_pause_calls_back_what_is_on_its_way(waiting: Waiting) -> None:
    contents = many(waiting.stage, 10)
    waiting.begin(10)
    waiting.command(Cause.PAUSED)
    until(lambda: not waiting.stage.crew.in_hand(), 20, "everything let go")
    assert set(waiting.stage.states().values()) == {UploadState.PAUSED}
    waiting.store.open.clear()
    waiting.store.waits = False
    waiting.command(Cause.RESUMED)
    until(lambda: all(upload.verified for upload in waiting.stage.uploads()), 20, "the end")
    assert held_by(waiting.stage) == contents


def test_quitting_leaves_what_is_on_its_way_for_the_next_time(waiting: Waiting, tmp_path: Path) -> None:
    contents = many(waiting.stage, 10)
    waiting.begin(10)
    waiting.store.answer(4)
    waiting.end()
    assert UploadState.RUNNING not in waiting.stage.states().values()
    waiting.stage.queue.close()
    waiting.store.open.clear()
    waiting.store.waits = False
    again = Stage(tmp_path / "home", waiting.store, HandClock())
    again.work()
    assert held_by(again) == contents
    assert all(upload.verified for upload in again.uploads())
    again.close()


def _thing(data: bytes) -> Thing:
    return Thing(data, hashlib.md5(data).hexdigest(), "")
