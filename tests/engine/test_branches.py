"""When small files get another process, and when not."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.memory_courier import PostedDestination
from tests.engine.memory_destination import Thing
from tests.engine.reading_branch import Office
from tests.engine.slow_source import SlowDrive
from tests.engine.stage import HandClock, Stage
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import Upload, UploadState
from uploader_gui.engine.branches import MANY, SILENT, WITHIN, Branches
from uploader_gui.engine.seats import SLOW

COUNT = 3 * MANY


def able(**more: bool) -> Capabilities:
    return Capabilities(guard="md5", tested_at=1.0, **{"absent_put": True, "absent_complete": True, **more})


class Scene:
    """A stage whose destination can have a branch, and many small files."""

    def __init__(self, folder: Path, capabilities: Capabilities) -> None:
        clock = HandClock()
        self.store = PostedDestination(capabilities=capabilities)
        self.office = Office(self.store, clock)
        self.drive = SlowDrive(clock)
        self.stage = Stage(folder, self.store, clock, {"local": self.drive}, open_branch=self.office.open)
        self.branches = self.stage.branches
        self.contents: dict[str, bytes] = {}

    def many(self, count: int = COUNT, folder: str = "many", size: int = 100, **how: object) -> None:
        for number in range(count):
            path = self.stage.file(f"{folder}/{number:03d}.bin", size + number)
            self.contents[f"{folder}/{path.name}"] = path.read_bytes()
        self.stage.add(self.stage.files / folder, **how)

    def pass_time(self, seconds: float) -> None:
        self.stage.clock.time += seconds

    def rows(self) -> list[Upload]:
        return self.stage.queue.uploads(UploadQuery(limit=10_000))

    def check(self) -> None:
        """Each is there, exactly once, and its row is true."""
        assert {key: thing.data for key, thing in self.store.objects.items()} == self.contents
        uploads = self.rows()
        assert sorted(upload.key for upload in uploads) == sorted(self.contents)
        assert all(upload.verified and upload.state is UploadState.DONE for upload in uploads)
        assert self.store.received == sum(map(len, self.contents.values()))
        assert not self.stage.crew.in_hand()

    def close(self) -> None:
        self.stage.close()
        assert all(branch.ended for branch in self.office.opened)


@pytest.fixture
def scene(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Scene]:
    ready = Scene(tmp_path / "home", getattr(request, "param", able()))
    yield ready
    ready.close()


def test_it_is_started_when_many_left_quickly_and_does_what_follows(scene: Scene) -> None:
    scene.many()
    scene.stage.work()
    assert 0 < len(scene.office.only.read) <= COUNT - MANY
    assert scene.store.calls.count("put") == COUNT
    scene.check()


def test_too_few_files_start_none(scene: Scene) -> None:
    scene.many(MANY - 1)
    scene.stage.work()
    assert not scene.office.asked
    scene.check()


def test_files_that_leave_slowly_start_none(scene: Scene) -> None:
    scene.store.on_call["put"] = lambda: scene.pass_time(1.2 * WITHIN / MANY)
    scene.many()
    scene.stage.work()
    assert not scene.office.asked
    scene.check()


def test_where_they_leave_slowly_by_now_it_gets_no_more(scene: Scene) -> None:
    scene.many(MANY)
    scene.stage.work()
    scene.store.on_call["put"] = lambda: scene.pass_time(2 * WITHIN / MANY)
    scene.many(3 * MANY, "slow")
    scene.stage.work()
    assert scene.branches.of(scene.store) is None
    done = len(scene.office.only.read)
    scene.many(MANY, "slower")
    scene.stage.work()
    assert len(scene.office.only.read) == done
    scene.check()


def test_one_that_is_prepared_does_all_from_the_first_file_on(scene: Scene) -> None:
    scene.branches.prepare(scene.store.settings)
    scene.many()
    scene.stage.work()
    assert len(scene.office.only.read) == COUNT
    assert "put" not in scene.store.carried
    scene.check()


def test_one_that_is_not_ready_yet_is_not_waited_for(scene: Scene) -> None:
    scene.office.ready = False
    scene.branches.prepare(scene.store.settings)
    scene.many()
    scene.stage.work()
    assert not scene.office.only.read
    scene.check()


def test_who_says_how_many_requests_there_may_be_has_none(scene: Scene) -> None:
    scene.stage.crew.endpoints.cap(4, 4)
    scene.branches.prepare(scene.store.settings)
    scene.many()
    scene.stage.work()
    assert not scene.office.only.read
    scene.check()


def test_none_is_started_for_one_who_says_how_many_requests_there_may_be(scene: Scene) -> None:
    scene.stage.crew.endpoints.cap(4, 4)
    scene.many()
    scene.stage.work()
    assert not scene.office.asked
    scene.check()


def test_a_slow_disk_wants_lanes_and_no_process(scene: Scene) -> None:
    """Reading takes long, and every file that is read is acknowledged at once."""
    scene.drive.seconds = 3 * SLOW
    scene.many()
    scene.stage.work()
    assert not scene.office.asked
    scene.check()


def test_a_branch_that_reads_slowly_gets_no_more(scene: Scene) -> None:
    scene.branches.prepare(scene.store.settings)
    scene.office.only.takes = 70 * SLOW  # what counts is smoothed
    scene.many()
    scene.stage.work()
    assert 0 < len(scene.office.only.read) < COUNT
    scene.check()


@pytest.mark.parametrize("scene", [able(absent_put=False)], indirect=True)
def test_where_a_look_comes_first_there_is_none(scene: Scene) -> None:
    scene.many()
    scene.stage.work()
    assert not scene.office.asked
    scene.check()


def test_who_replaces_has_none(scene: Scene) -> None:
    scene.many(policy=IfExists.REPLACE)
    scene.stage.work()
    assert not scene.office.asked
    scene.check()


def test_a_folder_that_is_there_already_is_looked_for_from_here(scene: Scene) -> None:
    scene.many(500, size=1)
    for number, (key, data) in enumerate(scene.contents.items()):
        if number:
            scene.store.objects[key] = Thing(data, hashlib.md5(data).hexdigest(), "")
    scene.branches.prepare(scene.store.settings)
    scene.stage.work(patience=2000)
    assert len(scene.office.only.read) < 300  # those that were away when the first one was refused
    assert [upload.state for upload in scene.rows()] == [UploadState.DONE, *[UploadState.SKIPPED] * 499]


# one after another


def test_another_one_for_a_destination_that_was_opened_anew(scene: Scene) -> None:
    scene.many()
    scene.stage.work()
    anew = PostedDestination(capabilities=able())
    anew.objects = scene.store.objects
    scene.stage.shelf.put_up(anew)
    scene.office.there = anew
    scene.many(COUNT, "more")
    scene.stage.work()
    first, second = scene.office.opened
    assert first.ended
    assert second.read
    assert all(key.startswith("more/") for key in second.read)
    assert {key: thing.data for key, thing in anew.objects.items()} == scene.contents


def test_one_that_was_prepared_for_other_settings_ends(scene: Scene) -> None:
    other = PostedDestination(capabilities=able(md5_etag=False))
    scene.branches.prepare(other.settings)
    scene.many(10)
    scene.stage.work()
    assert scene.office.only.ended
    scene.check()


def test_where_none_can_be_started_it_is_not_tried_again(scene: Scene) -> None:
    scene.office.refuses = True
    scene.many(5 * MANY)
    scene.stage.work()
    assert scene.office.asked == 1
    scene.check()


@pytest.mark.parametrize(("code", "opened"), [(1, 1), (-9, 1), (0, 2)])
def test_only_one_that_had_its_rest_is_started_again(scene: Scene, code: int, opened: int) -> None:
    scene.many(MANY)
    scene.stage.work()
    scene.office.only.end(code)
    scene.pass_time(10 * WITHIN)
    scene.many(COUNT, "more")
    scene.stage.work()
    assert len(scene.office.opened) == opened
    scene.check()


def test_one_that_hangs_when_it_is_ended_is_not_started_again() -> None:
    """Its process does not even end: nothing tells how it did."""
    clock, store = HandClock(), PostedDestination()
    office = Office(store, clock)
    branches = Branches(clock, office.open)
    branches.prepare(store.settings)
    assert branches.of(store) is office.only
    office.only.hang()
    clock.time += SILENT + 1
    branches.look()
    assert office.only.ended
    office.only.ready = True
    assert branches.of(store) is None
    for _ in range(5 * MANY):
        clock.time += WITHIN / MANY / 2
        branches.count(store)
    assert office.asked == 1


def test_one_that_hangs_is_ended_though_others_answer_all_the_time() -> None:
    """Nobody waits then, and nobody looks."""
    clock, store = HandClock(), PostedDestination()
    office = Office(store, clock)
    branches = Branches(clock, office.open)
    branches.prepare(store.settings)
    office.only.hang()
    clock.time += SILENT - 1
    assert branches.of(store) is office.only
    clock.time += 2
    assert branches.of(store) is None
    assert office.only.ended


def test_leaving_a_destination_that_has_none() -> None:
    branches = Branches(HandClock(), lambda _: None)
    branches.leave("nowhere")
    branches.flush()
    branches.look()
    branches.close()
    assert branches.of(PostedDestination()) is None
