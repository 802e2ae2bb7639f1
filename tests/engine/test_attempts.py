"""What becomes of a file: it arrives and is proven, whatever the store and the disk do meanwhile."""

import os
import threading

import pytest

from tests.engine.memory_courier import either_way
from tests.engine.memory_destination import LARGE, SMALL
from tests.engine.stage import Stage
from uploader_gui.core.errors import (
    AnswerLost,
    CredentialsRefused,
    DamagedOnTheWay,
    Offline,
    PermissionDenied,
    StoreTrouble,
    Throttled,
    UploadGone,
)
from uploader_gui.core.job import IfExists
from uploader_gui.core.plan import MIB
from uploader_gui.core.queue import Selection
from uploader_gui.core.retry import ATTEMPTS_WITHOUT_PROGRESS
from uploader_gui.core.upload import Cause, UploadState


@either_way
@pytest.mark.parametrize("size", [0, 1, SMALL, 8 * MIB, 8 * MIB + 1, LARGE])
def test_a_file_arrives_and_is_proven(stage: Stage, size: int) -> None:
    path = stage.file("a.bin", size)
    stage.add(path)
    stage.work()
    upload = stage.only()
    assert upload.verified
    assert upload.receipt is not None
    assert upload.receipt.proof == "etag"
    assert stage.store.objects["a.bin"].data == path.read_bytes()
    assert stage.store.multiparts == {}
    assert stage.store.received == size


@either_way
def test_several_lanes_send_the_parts_of_one_file(stage: Stage) -> None:
    path = stage.file("film.mov", LARGE)
    stage.add(path)
    together = threading.Barrier(3)
    stage.store.on_call["put_part"] = lambda: together.wait(20) and None
    lanes = [threading.Thread(target=stage.crew.work, args=(number,)) for number in (1, 2, 3)]
    for lane in lanes:
        lane.start()
    done = threading.Event()
    stage.queue.listen(lambda events: done.set() if any(event.type == "verified" for event in events) else None)
    assert done.wait(20)
    stage.crew.close()
    for lane in lanes:
        lane.join()
    assert stage.store.objects["film.mov"].data == path.read_bytes()


@either_way
@pytest.mark.parametrize("call", ["begin", "put_part", "finish", "look"])
def test_trouble_of_the_stores_own_is_tried_again(stage: Stage, call: str) -> None:
    path = stage.file("a.bin", LARGE)
    stage.store.before[call] = [StoreTrouble(code="InternalError")]
    stage.add(path)
    stage.work()
    assert stage.only().verified
    assert stage.store.objects["a.bin"].data == path.read_bytes()
    assert stage.store.multiparts == {}


@either_way
def test_only_missing_parts_are_sent_again(stage: Stage) -> None:
    stage.store.before["put_part"] = [DamagedOnTheWay()]
    path = stage.file("a.bin", LARGE)
    stage.add(path)
    stage.store.before["put_part"] = []
    stage.store.after["put_part"] = []
    calls = iter([None, None, StoreTrouble()])

    def third_fails() -> None:
        if trouble := next(calls, None):
            raise trouble

    stage.store.on_call["put_part"] = third_fails
    stage.work()
    assert stage.only().verified
    assert stage.store.received == LARGE


@pytest.mark.parametrize("trouble", [Offline(), Throttled(retry_after=30), CredentialsRefused()])
def test_what_is_no_fault_of_the_file_consumes_no_attempt(stage: Stage, trouble: Exception) -> None:
    stage.store.before["put"] = [trouble]
    stage.add(stage.file("a.bin", SMALL), stage.file("b.bin", SMALL))
    assert stage.crew.turn()
    held = stage.uploads()
    assert [upload.state for upload in held] == [UploadState.WAITING, UploadState.WAITING]
    assert all(upload.held and upload.attempts == 0 for upload in held)
    assert not stage.crew.turn()
    stage.work()
    assert all(upload.verified for upload in stage.uploads())
    assert stage.queue.holds() == []


@either_way
def test_a_store_that_asks_for_patience_gets_it(stage: Stage) -> None:
    stage.store.before["put"] = [Throttled(retry_after=30)]
    stage.add(stage.file("a.bin", SMALL))
    began = stage.clock.time
    stage.work()
    assert stage.clock.time - began >= 30


def test_one_bad_file_stops_nothing(stage: Stage) -> None:
    stage.store.before["put"] = [PermissionDenied(where="", right="s3:PutObject")]
    stage.add(stage.file("a.bin", SMALL), stage.file("b.bin", SMALL))
    stage.work()
    assert sorted(stage.states().values()) == [UploadState.DONE, UploadState.FAILED]
    failed = next(upload for upload in stage.uploads() if upload.state is UploadState.FAILED)
    assert failed.failure is not None
    assert "s3:PutObject" in failed.failure.message


@either_way
def test_a_store_that_never_recovers_is_given_up(stage: Stage) -> None:
    stage.store.before["put"] = [StoreTrouble() for _ in range(5000)]
    stage.add(stage.file("a.bin", SMALL))
    stage.work(patience=10_000)  # for a day it is believed that the store is in trouble
    upload = stage.only()
    assert upload.state is UploadState.FAILED
    assert upload.attempts == ATTEMPTS_WITHOUT_PROGRESS
    stage.store.before.clear()
    stage.queue.command(Cause.RETRIED, Selection(failed=True))
    stage.work()
    assert stage.only().verified


@either_way
@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_a_lost_answer_is_settled_by_looking(stage: Stage, size: int) -> None:
    call = "finish" if size == LARGE else "put"
    path = stage.file("a.bin", size)
    stage.store.after[call] = [AnswerLost()]
    stage.add(path)
    stage.work()
    assert stage.only().verified
    assert stage.store.received == size
    assert stage.store.objects["a.bin"].data == path.read_bytes()


@either_way
def test_a_complete_that_never_arrived_is_sent_again(stage: Stage) -> None:
    path = stage.file("a.bin", LARGE)
    stage.store.before["finish"] = [AnswerLost(), AnswerLost()]
    stage.add(path)
    stage.work()
    assert stage.only().verified
    assert stage.store.received == LARGE
    assert stage.store.objects["a.bin"].data == path.read_bytes()


@either_way
def test_an_upload_that_the_store_forgot_starts_again(stage: Stage) -> None:
    path = stage.file("a.bin", LARGE)
    stage.store.before["put_part"] = [UploadGone()]
    stage.add(path)
    stage.store.on_call["put_part"] = stage.store.multiparts.clear
    stage.turns(1)
    stage.store.on_call.clear()
    stage.work()
    assert stage.only().verified
    assert stage.store.objects["a.bin"].data == path.read_bytes()


@either_way
def test_a_store_whose_checksum_is_not_made_of_the_parts_is_compared_with_the_file(stage: Stage) -> None:
    """Also where the program was killed, or the answer lost, between the end and the look: such a store is `rclone serve s3`."""

    def lose_the_answer() -> None:
        stage.store.after["finish"] = [AnswerLost()]
        stage.store.before["look"] = [StoreTrouble()]

    stage.store.whole_etags = True
    stage.store.on_call["finish"] = lose_the_answer
    path = stage.file("a.bin", LARGE)
    stage.add(path)
    stage.work()
    assert stage.store.calls.count("finish") == 1
    assert stage.store.objects["a.bin"].data == path.read_bytes()
    assert stage.only().verified


def test_a_store_that_forgets_while_completing(stage: Stage) -> None:
    path = stage.file("a.bin", LARGE)
    stage.add(path)
    forgotten = iter([True])
    stage.store.on_call["finish"] = lambda: stage.store.multiparts.clear() if next(forgotten, False) else None
    stage.work()
    assert stage.only().verified
    assert stage.store.objects["a.bin"].data == path.read_bytes()


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_a_file_that_changes_meanwhile_arrives_as_it_is_in_the_end(stage: Stage, size: int) -> None:
    path = stage.file("a.bin", size)
    changed = iter([True])

    def change() -> None:
        if next(changed, False):
            path.write_bytes(os.urandom(size + 7))

    stage.store.on_call["put_part" if size == LARGE else "look"] = change
    stage.add(path, policy=IfExists.REPLACE)
    stage.work()
    upload = stage.only()
    assert upload.verified
    assert upload.size == size + 7
    assert stage.store.objects["a.bin"].data == path.read_bytes()
    assert stage.store.multiparts == {}


@either_way
def test_a_file_that_vanished_fails_alone(stage: Stage) -> None:
    path, other = stage.file("a.bin", SMALL), stage.file("b.bin", SMALL)
    stage.add(path, other)
    path.unlink()
    stage.work()
    assert stage.states() == {"a.bin": UploadState.FAILED, "b.bin": UploadState.DONE}
