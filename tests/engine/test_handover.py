"""Two hands: what one gives the other puts away, in order, and what fails there is heard here."""

import threading
from collections.abc import Iterable

import pytest

from tests.waiting import until
from uploader_gui.engine.handover import Handover


def test_everything_is_put_away_in_order_by_the_end_of_the_block() -> None:
    taken: list[int] = []
    with Handover(taken.append) as handover:
        for number in range(100):
            handover.give(number)
    assert taken == list(range(100))


def test_settling_waits_for_what_was_given() -> None:
    taken: list[int] = []
    with Handover(taken.append) as handover:
        for number in range(5):
            handover.give(number)
            handover.settle()
            assert taken[-1] == number


def test_who_gives_goes_on_meanwhile_but_is_never_far_ahead() -> None:
    may_go_on, given = threading.Event(), []

    def slow(number: int) -> None:
        assert may_go_on.wait(20)
        taken.append(number)

    taken: list[int] = []
    with Handover(slow) as handover:

        def give() -> None:
            for number in range(4):
                handover.give(number)
                given.append(number)

        giving = threading.Thread(target=give)
        giving.start()
        until(lambda: given == [0, 1])
        assert not taken
        may_go_on.set()
        giving.join()
    assert taken == [0, 1, 2, 3]


@pytest.mark.parametrize("fails_at", range(4))
def test_a_failure_is_raised_where_things_are_given_and_ends_it(fails_at: int) -> None:
    taken: list[int] = []

    def put_away(number: int) -> None:
        if number == fails_at:
            raise OSError("full")
        taken.append(number)

    with pytest.raises(OSError, match="full"):
        give_all(Handover(put_away), range(4))
    assert taken == list(range(fails_at))


def test_what_the_block_raises_is_raised_and_the_thread_ends() -> None:
    taken: list[int] = []
    with pytest.raises(KeyError):
        give_all(Handover(taken.append), (number or {}[number] for number in (1, 0)))
    assert taken == [1]
    assert "handover" not in {thread.name for thread in threading.enumerate()}


def give_all(handover: Handover[int], numbers: Iterable[int]) -> None:
    with handover:
        for number in numbers:
            handover.give(number)
