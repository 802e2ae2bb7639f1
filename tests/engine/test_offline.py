"""Hours without a network: nothing is counted, hardly anything is tried or written, and work goes on within seconds of its return."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.memory_courier import MemoryCourier, PostedDestination, either_way
from tests.engine.memory_destination import LARGE, SMALL, FaultyDestination
from tests.engine.stage import Stage
from tests.waiting import until
from uploader_gui.core.errors import AnswerLost, CertificateRefused, Offline, StoreTrouble, Trouble
from uploader_gui.core.plan import MIB
from uploader_gui.core.upload import UploadState
from uploader_gui.destinations.s3.wire import Idle
from uploader_gui.engine.small import Small
from uploader_gui.engine.small import cut_off as give_up_silent

STEP, PROMISED, HOUR = 1.0, 10.0, 3600.0
HOURS = 2 * HOUR
CALLS = ("put", "look", "begin", "put_part", "finish", "parts", "abort", "unfinished", "reach")


def cut_off(store: FaultyDestination, trouble: Callable[[], Trouble] = Offline) -> None:
    def refuse() -> None:
        raise trouble()

    store.on_call = dict.fromkeys(CALLS, refuse)


def pass_time(stage: Stage, seconds: float) -> None:
    """As lanes live it: they work while there is something to do, then a second goes by."""
    until_ = stage.clock.time + seconds
    while stage.clock.time < until_:
        while stage.crew.turn():
            pass
        stage.clock.time += STEP


def ended_after(stage: Stage) -> float:
    """Seconds until the first upload is done."""
    began = stage.clock.time
    while UploadState.DONE not in stage.states().values():
        pass_time(stage, STEP)
        assert stage.clock.time - began < 2 * PROMISED
    return stage.clock.time - began


@either_way
def test_hours_offline_cost_nothing_and_work_goes_on_within_ten_seconds(stage: Stage) -> None:
    stage.add(*(stage.file(f"{number}.bin", SMALL) for number in range(40)), stage.file("large.bin", LARGE))
    cut_off(stage.store)
    pass_time(stage, 10)
    asked, events = stage.store.calls.count("reach"), stage.queue.last_seq()
    pass_time(stage, HOURS)
    calls = stage.store.calls
    assert {upload.attempts for upload in stage.uploads()} == {0}
    assert {upload.reason for upload in stage.uploads()} == {"offline"}
    assert calls.count("reach") - asked == pytest.approx(HOURS / 3, rel=0.1)  # one connection every three seconds, and no more
    assert stage.queue.last_seq() - events < 100
    assert calls.count("put") + calls.count("begin") < 20
    stage.store.on_call = {}
    assert ended_after(stage) <= PROMISED
    stage.work()
    assert set(stage.states().values()) == {UploadState.DONE}


def test_a_certificate_that_is_trusted_again_is_found_out_as_soon(stage: Stage) -> None:
    """The page to sign in at of a hotel's Wi-Fi answers in the store's name, with a certificate of its own."""
    stage.add(stage.file("a.bin", SMALL))
    cut_off(stage.store, CertificateRefused)
    pass_time(stage, 600)
    assert (stage.only().reason, stage.only().attempts) == ("certificate-refused", 0)
    stage.store.on_call = {}
    assert ended_after(stage) <= PROMISED


def test_a_hint_is_tried_at_once_and_not_believed(stage: Stage) -> None:
    stage.add(stage.file("a.bin", SMALL))
    cut_off(stage.store)
    pass_time(stage, 45)
    asked = stage.store.calls.count("reach")
    stage.crew.renewal.try_at_once()
    stage.turns(1)
    assert stage.store.calls.count("reach") == asked + 1
    assert stage.only().reason == "offline"
    stage.store.on_call = {}
    stage.crew.renewal.try_at_once()
    assert ended_after(stage) <= STEP


def test_who_answers_and_does_not_work_is_no_network_trouble(stage: Stage) -> None:
    stage.add(stage.file("a.bin", SMALL))
    stage.store.before["put"] = [StoreTrouble()]
    stage.turns(1)
    assert (stage.only().attempts, stage.only().reason) == (1, "store-trouble")


def test_after_sleep_a_large_file_goes_on_where_it_was(stage: Stage) -> None:
    """Its lane waits for an answer that will never come; what the store has of it stays there."""
    stage.add(stage.file("large.bin", 4 * 8 * MIB))

    def sleep() -> None:
        if stage.store.calls.count("put_part") == 3:
            stage.crew.renewal.start_afresh()

    stage.store.on_call["put_part"] = sleep
    stage.turns(1)
    upload = stage.only()
    assert (upload.state, upload.attempts, upload.reason) == (UploadState.WAITING, 0, "")
    assert upload.sent == 2 * 8 * MIB
    assert "drop" in stage.store.calls
    stage.work()
    assert (stage.only().state, stage.only().attempts) == (UploadState.DONE, 0)
    assert stage.store.calls.count("put_part") == 5  # one of them twice


def test_a_clock_that_is_set_back_lets_nobody_wait_for_hours(stage: Stage) -> None:
    stage.add(stage.file("a.bin", SMALL), stage.file("b.bin", SMALL))
    stage.store.before["put"] = [StoreTrouble(retry_after=100), Offline()]
    stage.turns(2)
    stage.clock.time -= 5 * HOUR
    stage.crew.renewal.shift_waits(-5 * HOUR)
    began = stage.clock.time
    stage.work()
    assert set(stage.states().values()) == {UploadState.DONE}
    assert stage.clock.time - began <= 101


def test_a_clock_that_was_set_back_while_nobody_looked(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "home")
    stage.add(stage.file("a.bin", SMALL))
    stage.store.before["put"] = [StoreTrouble(retry_after=100)]
    stage.turns(1)
    stage.close()
    stage.clock.time -= 48 * HOUR
    again = Stage(tmp_path / "home", stage.store, stage.clock)
    began = again.clock.time
    again.work()
    assert again.only().state is UploadState.DONE
    assert again.clock.time - began <= 101
    again.close()


def test_what_was_claimed_before_another_found_out_is_handed_back(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "home")
    stage.add(*(stage.file(f"{number}.bin", SMALL) for number in range(8)))
    cut_off(stage.store)
    lanes = [threading.Thread(target=stage.crew.turn) for _ in range(8)]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    pass_time(stage, 30)
    until(lambda: {upload.state for upload in stage.uploads()} == {UploadState.WAITING})
    assert {upload.attempts for upload in stage.uploads()} == {0}
    stage.close()


def test_small_files_that_nobody_answers_are_given_up_where_nobody_is(tmp_path: Path) -> None:
    near, away = PostedDestination("near", waits=True), PostedDestination("away", waits=True)
    cut_off(away)
    stage = Stage(tmp_path / "home", near)
    stage.add(stage.file("a.bin", SMALL))
    (claim,) = stage.queue.claim(1, frozenset())
    smalls, given_up = [], []
    for store in (near, away):
        small = Small(claim, store, MemoryCourier(store))
        small.ask(lambda small=small: small.courier.look("a.bin", lambda answer, small=small: given_up.append((small, answer))))
        smalls.append(small)
    give_up_silent(smalls, Idle())
    assert [small for small, _ in given_up] == smalls[1:]
    stage.close()


def test_a_small_file_that_arrived_before_its_connection_was_lost_is_recognised_at_once(stage: Stage) -> None:
    """The request was repeated, and the store said that the key is taken: by what was sent first."""
    stage.add(stage.file("a.bin", SMALL))
    stage.store.after["put"] = [AnswerLost()]
    stage.turns(1)
    pass_time(stage, STEP)
    assert (stage.only().state, stage.only().attempts) == (UploadState.DONE, 0)
    assert stage.only().verified
    assert stage.store.calls.count("put") == 1


class HungUp(FaultyDestination):
    """Remembers which of two connections it was to end: one that is not made yet, one that is."""

    def __init__(self) -> None:
        super().__init__()
        self.ended: list[tuple[bool, bool]] = []

    def drop(self, stale: Callable[[str], bool]) -> int:
        self.ended.append((stale(""), stale("192.0.2.1")))
        return 1


def test_whoever_ends_waits_for_no_connection_that_is_not_made_yet(tmp_path: Path) -> None:
    store = HungUp()
    stage = Stage(tmp_path / "home", store)
    stage.add(stage.file("a.bin", SMALL))
    stage.work()
    stage.crew.renewal.hang_up(everything=False)
    stage.crew.renewal.hang_up(everything=True)
    assert store.ended == [(True, False), (True, True)]
    stage.close()
