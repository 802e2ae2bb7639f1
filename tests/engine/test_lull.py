"""Lanes that are busy with parts ask the queue for more only when there may be more; memory decides how many of them there are."""

from collections.abc import Callable
from contextlib import ExitStack

import pytest

from tests.engine.stage import HandClock, Stage
from uploader_gui.core.plan import MIB, MULTIPART_OVER
from uploader_gui.core.upload import UploadState
from uploader_gui.engine.lull import LONGEST, Lull
from uploader_gui.engine.pace import SEAT, SEATS, Budget
from uploader_gui.engine.stop import Stop

FULL, NOBODY = frozenset({"there"}), frozenset[str]()


@pytest.fixture
def lull() -> Lull:
    return Lull(HandClock())


def test_nothing_is_believed_before_it_was_found(lull: Lull) -> None:
    assert not lull.lasts(0, NOBODY)


def test_it_lasts_until_the_bell_rings_and_for_a_second_at_the_most() -> None:
    clock = HandClock()
    lull = Lull(clock)
    lull.begin(3, NOBODY, None)
    assert lull.lasts(3, NOBODY)
    assert not lull.lasts(4, NOBODY)
    clock.time += LONGEST
    assert not lull.lasts(3, NOBODY)


def test_it_ends_when_something_is_due() -> None:
    clock = HandClock()
    lull = Lull(clock)
    lull.begin(3, NOBODY, clock.now() + LONGEST / 4)
    clock.time += LONGEST / 8
    assert lull.lasts(3, NOBODY)
    clock.time += LONGEST / 8
    assert not lull.lasts(3, NOBODY)


def test_it_ends_when_a_destination_has_a_lane_to_spare_again(lull: Lull) -> None:
    lull.begin(3, FULL, None)
    assert lull.lasts(3, FULL)
    assert lull.lasts(3, FULL | {"elsewhere"})
    assert not lull.lasts(3, NOBODY)


def meanwhile(stage: Stage, deed: Callable[[], None]) -> None:
    """Do this before each part is kept: another lane's work."""
    stage.store.on_call["put_part"] = deed


def test_parts_are_sent_without_asking_the_queue_for_more_each_time(stage: Stage) -> None:
    commits: list[int] = []

    def claim() -> None:
        before = stage.queue.commits
        stage.crew._claim_one()
        commits.append(stage.queue.commits - before)

    meanwhile(stage, claim)
    stage.add(stage.file("large.bin", 4 * MULTIPART_OVER))
    stage.work()
    assert stage.only().verified
    assert commits == [1, 0, 0, 0]


def test_what_is_added_meanwhile_is_sent_at_once_and_its_end_written_down(stage: Stage) -> None:
    more = stage.file("more.bin", MIB)
    seen: list[UploadState] = []

    def add() -> None:
        if not seen:
            stage.crew._claim_one()
            stage.add(more)
            for _ in range(2):
                stage.crew._claim_one()
                seen.append(stage.states()["more.bin"])

    meanwhile(stage, add)
    stage.add(stage.file("large.bin", 2 * MULTIPART_OVER))
    stage.work()
    assert seen == [UploadState.RUNNING, UploadState.DONE]  # its end is written down by whoever claims next


def test_memory_is_crowded_when_no_seat_for_a_part_is_left() -> None:
    budget, stop = Budget(), Stop()
    with ExitStack() as rooms:
        for _ in range(SEATS // SEAT):
            assert not budget.crowded
            rooms.enter_context(budget.room(SEAT, stop))
        assert budget.crowded
    assert not budget.crowded


def test_no_lane_waits_for_a_seat_to_help_with_a_part(stage: Stage) -> None:
    hands: list[bool] = []
    budget, stop = stage.crew._around.budget, Stop()

    def help_out() -> None:
        if not hands:
            with ExitStack() as rooms:
                while not budget.crowded:
                    rooms.enter_context(budget.room(SEAT, stop))
                hands.append(stage.crew._lending.lend_a_hand())
            hands.append(stage.crew._lending.lend_a_hand())

    meanwhile(stage, help_out)
    stage.add(stage.file("large.bin", 3 * MULTIPART_OVER))
    stage.work()
    assert hands == [False, True]
