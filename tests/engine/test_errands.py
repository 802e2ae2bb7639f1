"""Errands that are away while something happens: each object is there once in the end, the rows are true, and nothing hangs."""

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.memory_destination import Thing
from tests.engine.reading_branch import ReadingBranch
from tests.engine.test_branches import Scene, able
from tests.waiting import until
from uploader_gui.core.errors import StoreTrouble, Throttled
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, UploadState
from uploader_gui.engine.branches import SILENT

COUNT = 40


@pytest.fixture
def scene(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Scene]:
    """A branch is ready before anything is claimed."""
    ready = Scene(tmp_path / "home", getattr(request, "param", able()))
    ready.branches.prepare(ready.store.settings)
    yield ready
    ready.close()


class Away:
    """A lane at work, and errands that lie open."""

    def __init__(self, scene: Scene, count: int = COUNT) -> None:
        self.scene = scene
        self.branch: ReadingBranch = scene.office.only
        self.branch.waits = True
        scene.many(count)
        self.lane = threading.Thread(target=scene.stage.crew.work)
        self.lane.start()
        until(lambda: len(self.branch.open) == count, 20, "errands that are away")

    def command(self, cause: Cause) -> None:
        moved = self.scene.stage.queue.command(cause, Selection(everything=True))
        self.scene.stage.floor.stop(moved.running)
        self.scene.stage.bell.ring()

    def until_let_go(self) -> None:
        until(lambda: not self.scene.stage.crew.in_hand(), 20, "everything let go")

    def until_done(self) -> None:
        until(lambda: all(upload.verified for upload in self.scene.rows()), 20, "the end")

    def end(self) -> None:
        self.scene.stage.crew.close()
        self.lane.join(20)
        assert not self.lane.is_alive()


@pytest.fixture
def away(scene: Scene) -> Iterator[Away]:
    ready = Away(scene)
    yield ready
    if ready.lane.is_alive():
        ready.end()


def test_the_last_few_go_out_before_anybody_waits(scene: Scene) -> None:
    scene.many(5)
    scene.stage.work()
    assert scene.office.only.flushed == 1
    assert len(scene.office.only.read) == 5
    scene.check()


@pytest.mark.parametrize("scene", [able(md5_etag=False)], indirect=True)
def test_what_a_branch_sent_is_looked_at(scene: Scene) -> None:
    scene.many(COUNT)
    scene.stage.work()
    assert scene.store.carried.count("look") == len(scene.office.only.read) == COUNT
    scene.check()


def test_what_a_branch_sent_is_proven_by_a_listing(scene: Scene) -> None:
    scene.many(COUNT)
    scene.stage.work()
    assert (scene.store.carried.count("look"), scene.store.carried.count("look_around")) == (0, 1)
    assert all(upload.receipt is not None and upload.receipt.proof == "etag" for upload in scene.rows())
    scene.check()


def test_what_was_altered_on_its_way_is_not_proven(scene: Scene) -> None:
    """The listing tells another ETag than the bytes have that were read there."""

    def alter() -> None:
        scene.store.on_call.clear()
        scene.store.objects["many/007.bin"] = Thing(b"not it", "0" * 32, "")

    scene.store.on_call["list"] = alter
    scene.many(COUNT)
    scene.stage.work()
    rows = {upload.key: upload for upload in scene.rows()}
    assert not rows.pop("many/007.bin").verified
    assert all(upload.verified for upload in rows.values())


def test_throttled_there_everybody_waits(scene: Scene) -> None:
    scene.store.before["put"] = [Throttled(retry_after=30) for _ in range(COUNT)]
    scene.many(COUNT)
    width = scene.stage.crew.endpoints.width("memory")
    scene.stage.turns(1)
    assert scene.stage.queue.holds()[0].reason == Throttled.kind
    assert scene.stage.crew.endpoints.width("memory") < width
    scene.store.before.clear()
    scene.stage.work()
    assert {upload.attempts for upload in scene.rows()} == {0}
    scene.check()


@pytest.mark.parametrize("when", ["before", "after"])
def test_trouble_there_is_made_good_here(scene: Scene, when: str) -> None:
    getattr(scene.store, when)["put"] = [StoreTrouble(), StoreTrouble()]
    scene.many(COUNT)
    scene.stage.work()
    scene.check()


def test_a_key_that_is_taken_by_the_same_is_left(scene: Scene) -> None:
    scene.many(COUNT)
    data = scene.contents["many/003.bin"]
    scene.store.objects["many/003.bin"] = thing_of(data)
    scene.stage.work()
    states = {upload.key: upload.state for upload in scene.rows()}
    assert states.pop("many/003.bin") is UploadState.SKIPPED
    assert set(states.values()) == {UploadState.DONE}
    assert {key: thing.data for key, thing in scene.store.objects.items()} == scene.contents


def test_a_key_that_is_taken_by_another_stays(scene: Scene) -> None:
    scene.many(COUNT)
    scene.store.objects["many/003.bin"] = thing_of(b"somebody else's")
    scene.stage.work()
    states = {upload.key: upload.state for upload in scene.rows()}
    assert states.pop("many/003.bin") is UploadState.SKIPPED
    assert set(states.values()) == {UploadState.DONE}
    assert scene.store.objects["many/003.bin"].data == b"somebody else's"


def test_a_file_that_changed_before_it_was_read_arrives_as_it_is(scene: Scene) -> None:
    scene.many(COUNT)
    path = scene.stage.file("many/003.bin", 5000)
    (scene.stage.files / "many/004.bin").unlink()
    scene.stage.work()
    rows = {upload.key: upload for upload in scene.rows()}
    assert rows.pop("many/004.bin").state is UploadState.FAILED
    assert all(upload.verified for upload in rows.values())
    assert scene.store.objects["many/003.bin"].data == path.read_bytes()


@pytest.mark.parametrize("arrives", [False, True])
def test_a_branch_that_dies_costs_nothing(away: Away, arrives: bool) -> None:
    away.branch.arrives = arrives
    away.branch.answer(7)
    away.branch.end(-9)
    away.until_done()
    away.end()
    away.scene.check()


def test_a_branch_that_is_silent_is_ended_and_its_files_go_from_here(away: Away) -> None:
    away.branch.answer(7)
    away.branch.hang()
    away.scene.pass_time(SILENT + 1)
    away.until_done()
    assert away.branch.ended
    away.end()
    away.scene.check()


def test_a_pause_calls_errands_back(away: Away) -> None:
    away.branch.answer(7)
    away.command(Cause.PAUSED)
    away.until_let_go()
    assert {upload.state for upload in away.scene.rows()} <= {UploadState.PAUSED, UploadState.DONE}
    assert away.branch.pending == 0
    away.branch.waits = False
    away.command(Cause.RESUMED)
    away.until_done()
    away.end()
    away.scene.check()


def test_what_is_cancelled_while_it_is_away_is_let_go(away: Away) -> None:
    away.command(Cause.CANCELLED)
    away.until_let_go()
    assert {upload.state for upload in away.scene.rows()} == {UploadState.CANCELLED}
    assert not away.scene.store.objects
    assert away.branch.given_up == COUNT


def test_quitting_while_errands_are_away(away: Away) -> None:
    away.branch.answer(7)
    away.end()
    away.scene.stage.crew.settle()
    assert away.branch.ended
    assert UploadState.RUNNING not in {upload.state for upload in away.scene.rows()}
    assert len(away.scene.store.objects) == 7


def test_quitting_while_a_branch_hangs(away: Away) -> None:
    """It answers nobody: it is not waited for."""
    away.branch.hang()
    away.end()
    away.scene.stage.crew.settle()
    assert {upload.state for upload in away.scene.rows()} == {UploadState.WAITING}


def test_a_limit_paces_what_goes_away(scene: Scene) -> None:
    scene.stage.floor.limiter.insist(2000)
    scene.store.on_call["put"] = lambda: scene.pass_time(0.05)
    lane = threading.Thread(target=scene.stage.crew.work)
    began = scene.stage.clock.monotonic()
    scene.many(COUNT)
    lane.start()
    try:
        until(lambda: scene.pass_time(0.02) or all(upload.verified for upload in scene.rows()), 30, "the end")
    finally:
        scene.stage.crew.close()
        lane.join(20)
    assert not lane.is_alive()
    assert scene.stage.clock.monotonic() - began > sum(map(len, scene.contents.values())) / 2000 - 1
    assert scene.office.only.read
    scene.check()


def thing_of(data: bytes) -> Thing:
    return Thing(data, hashlib.md5(data).hexdigest(), "")
