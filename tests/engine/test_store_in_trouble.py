"""A store in trouble, for minutes or for days: no attempt is used up, hardly anything is tried, and one bad upload holds up nobody."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.memory_destination import LARGE, SMALL, FaultyDestination
from tests.engine.stage import Stage
from uploader_gui.core.errors import StoreTrouble
from uploader_gui.core.upload import UploadState

MINUTE, HOUR = 60.0, 3600.0
PROMISED = 10.0
WRITES = ("put", "begin", "put_part", "finish")
CALLS = (*WRITES, "look", "parts", "abort", "unfinished")
FEW = 5
"""Uploads that count an attempt before it is known that the store is in trouble."""


class NotOnlyNow(FaultyDestination):
    """In trouble for as long as it is told, with some calls; and for some keys always."""

    def __init__(self) -> None:
        super().__init__()
        self.bad_keys: set[str] = set()

    def fail(self, *calls: str) -> None:
        def refuse() -> None:
            raise StoreTrouble("503", code="ServiceUnavailable")

        self.on_call = dict.fromkeys(calls, refuse)

    def put(self, key, *rest, **named):
        if key in self.bad_keys:
            self.calls.append("put")
            raise StoreTrouble("500", code="InternalError")
        return super().put(key, *rest, **named)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    ready = Stage(tmp_path / "home", NotOnlyNow())
    yield ready
    ready.close()


def pass_time(stage: Stage, seconds: float) -> None:
    """As lanes live it; a long time in larger steps."""
    until, step = stage.clock.time + seconds, max(1.0, seconds / 200)
    while stage.clock.time < until:
        while stage.crew.turn():
            pass
        stage.clock.time += step


def seconds_until(stage: Stage, *, done: int, most: float) -> float:
    began = stage.clock.time
    while list(stage.states().values()).count(UploadState.DONE) < done:
        pass_time(stage, 1.0)
        assert stage.clock.time - began < most, stage.states()
    return stage.clock.time - began


@pytest.mark.parametrize("hours", [0.25, 20.0])
def test_an_hour_of_trouble_uses_up_no_attempts_and_work_goes_on_within_ten_seconds(stage: Stage, hours: float) -> None:
    stage.add(*(stage.file(f"{number}.bin", SMALL) for number in range(12)), stage.file("large.bin", LARGE))
    stage.store.fail(*CALLS)
    pass_time(stage, hours * HOUR)
    uploads = stage.uploads()
    assert sum(upload.attempts for upload in uploads) <= FEW
    assert {upload.state for upload in uploads} == {UploadState.WAITING}
    assert {upload.reason for upload in uploads} <= {"store-in-trouble", ""}  # "": just now it may be tried
    assert len(stage.store.calls) < hours * HOUR / 5
    stage.store.on_call = {}
    assert seconds_until(stage, done=1, most=2 * PROMISED) <= PROMISED
    assert seconds_until(stage, done=13, most=2 * PROMISED) <= PROMISED


def test_it_says_so_and_when_it_looks_again(stage: Stage) -> None:
    stage.add(*(stage.file(f"{number}.bin", SMALL) for number in range(8)))
    stage.store.fail(*CALLS)
    pass_time(stage, 10 * MINUTE)
    (hold,) = stage.queue.holds()
    assert hold.message == "The store is in trouble: every upload to it fails. Uploads go on by themselves when it works again."
    assert 0 <= hold.until - stage.clock.time <= MINUTE


def test_where_it_answers_and_takes_nothing_it_is_tried_once_a_minute(stage: Stage) -> None:
    stage.add(*(stage.file(f"{number}.bin", SMALL) for number in range(12)))
    stage.store.fail(*WRITES)
    pass_time(stage, HOUR)
    stage.store.calls.clear()
    pass_time(stage, HOUR)
    assert stage.store.calls.count("put") <= 2 * 60 * 4  # by as many lanes as there are at least
    stage.store.on_call = {}
    assert seconds_until(stage, done=12, most=2 * MINUTE) <= MINUTE + PROMISED


def test_one_bad_upload_fails_after_ten_attempts_and_holds_up_nobody(stage: Stage) -> None:
    stage.store.bad_keys = {"0.bin"}
    stage.add(stage.file("0.bin", SMALL))
    for number in range(1, 20):
        stage.add(stage.file(f"{number}.bin", SMALL))
        assert seconds_until(stage, done=number, most=2.0) <= 2.0
        pass_time(stage, 60)
        assert not stage.queue.holds()
    assert (stage.uploads()[0].state, stage.uploads()[0].attempts) == (UploadState.FAILED, 10)


def test_a_bad_upload_alone_waits_for_a_day_alone_and_then_fails(stage: Stage) -> None:
    stage.store.bad_keys = {"0.bin"}
    stage.add(stage.file("0.bin", SMALL))
    pass_time(stage, 20 * HOUR)
    upload = stage.only()
    assert (upload.state, upload.reason) == (UploadState.WAITING, "store-in-trouble")
    assert upload.attempts < FEW
    assert not stage.queue.holds()
    assert upload.not_before is not None
    assert upload.not_before - stage.clock.time <= MINUTE
    pass_time(stage, 5 * HOUR)
    assert (stage.only().state, stage.only().attempts) == (UploadState.FAILED, 10)


def test_bad_uploads_that_come_first_do_not_keep_the_others_waiting(stage: Stage) -> None:
    """Whoever finds out whether the store works again may be what does not work."""
    stage.add(*(stage.file(f"{number}.bin", SMALL) for number in range(20)))
    stage.store.fail(*CALLS)
    pass_time(stage, HOUR)
    stage.store.on_call = {}
    stage.store.bad_keys = {f"{number}.bin" for number in range(4)}
    assert seconds_until(stage, done=16, most=20 * MINUTE) <= 10 * MINUTE
    stage.add(stage.file("new.bin", SMALL))
    assert seconds_until(stage, done=17, most=3 * MINUTE) <= MINUTE + PROMISED


def test_what_was_found_out_before_a_restart_still_counts(stage: Stage) -> None:
    stage.add(*(stage.file(f"{number}.bin", SMALL) for number in range(8)))
    stage.store.fail(*CALLS)
    pass_time(stage, HOUR)
    attempts = sum(upload.attempts for upload in stage.uploads())
    for _ in range(10):
        stage.close()
        stage = Stage(stage.folder, stage.store, stage.clock)
        pass_time(stage, 5 * MINUTE)
    again = stage.uploads()
    stage.close()
    assert sum(upload.attempts for upload in again) == attempts
