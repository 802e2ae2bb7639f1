"""What a person orders while the work goes on: pause, cancel, retry; and what is left behind at the store: nothing."""

from tests.engine.memory_courier import either_way
from tests.engine.memory_destination import LARGE, SMALL
from tests.engine.stage import Stage
from uploader_gui.core.errors import Offline, PermissionDenied, StoreTrouble
from uploader_gui.core.plan import MIB
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, UploadState


@either_way
def test_cancel_leaves_nothing_at_the_store(stage: Stage) -> None:
    stage.add(stage.file("a.bin", LARGE))
    cancelled = iter([True])

    def cancel() -> None:
        if next(cancelled, False):
            stage.floor.stop(stage.queue.command(Cause.CANCELLED, Selection(everything=True)).running)

    stage.store.on_call["put_part"] = cancel
    stage.work()
    assert stage.only().state is UploadState.CANCELLED
    assert stage.store.multiparts == {}
    assert stage.store.objects == {}


@either_way
def test_cancel_is_carried_out_later_if_the_store_is_away(stage: Stage) -> None:
    stage.add(stage.file("a.bin", LARGE))
    stage.store.before["put_part"] = [Offline()]
    stage.turns(1)
    stage.store.before["abort"] = [Offline(), StoreTrouble()]
    stage.queue.command(Cause.CANCELLED, Selection(everything=True))
    stage.work()
    assert stage.store.multiparts == {}
    assert stage.queue.abandoned(10) == []


@either_way
def test_pause_and_resume_send_only_the_rest(stage: Stage) -> None:
    path = stage.file("a.bin", LARGE)
    stage.add(path)
    paused = iter([False, True])

    def pause() -> None:
        if next(paused, False):
            stage.floor.stop(stage.queue.command(Cause.PAUSED, Selection(everything=True)).running)

    stage.store.on_call["put_part"] = pause
    stage.work()
    assert stage.only().state is UploadState.PAUSED
    assert stage.only().sent == 8 * MIB
    assert len(stage.store.multiparts) == 1
    stage.queue.command(Cause.RESUMED, Selection(everything=True))
    stage.work()
    assert stage.only().verified
    assert stage.store.received <= LARGE + 8 * MIB
    assert stage.store.objects["a.bin"].data == path.read_bytes()


@either_way
def test_a_create_whose_answer_was_lost_leaves_no_orphan(stage: Stage) -> None:
    stage.add(stage.file("a.bin", LARGE))
    stage.store.after["begin"] = [StoreTrouble()]
    stage.work()
    assert stage.only().verified
    assert stage.store.multiparts == {}


@either_way
def test_nothing_is_claimed_twice_after_a_restart(stage: Stage) -> None:
    stage.add(stage.file("a.bin", SMALL))
    (claim,) = stage.queue.claim(5, frozenset())
    assert stage.queue.claim(5, frozenset()) == []
    assert stage.queue.interrupt_all() == 1
    assert stage.queue.claim(5, frozenset({claim.upload.id})) == []
    assert len(stage.queue.claim(5, frozenset())) == 1


@either_way
def test_retrying_a_failed_upload_sends_only_the_rest(stage: Stage) -> None:
    path = stage.file("a.bin", LARGE)
    stage.add(path)
    stage.store.before["put_part"] = []
    troubles = iter([None, PermissionDenied(where="", right="s3:PutObject")])

    def second_fails() -> None:
        if trouble := next(troubles, None):
            raise trouble

    stage.store.on_call["put_part"] = second_fails
    stage.work()
    assert stage.only().state is UploadState.FAILED
    stage.queue.command(Cause.RETRIED, Selection(failed=True))
    stage.work()
    assert stage.only().verified
    assert stage.store.received == LARGE
    assert stage.store.objects["a.bin"].data == path.read_bytes()
