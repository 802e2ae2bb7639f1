"""Memory for parts, and the bell: those who wait are let in, or told to stop, and nothing is kept for good."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.waiting import until
from uploader_gui.core.errors import SourceUnreadable, Stopped
from uploader_gui.engine.pace import SPARE, Bell, Budget
from uploader_gui.engine.stop import Stop

SIZE = 1_000_000


class Guest:
    """Takes room on a thread of its own, and keeps it until told to go."""

    def __init__(self, budget: Budget, wanted: int, threads: ThreadPoolExecutor) -> None:
        self.stop = Stop()
        self.inside = threading.Event()
        self.may_go = threading.Event()
        self.length = 0
        self.visit: Future[None] = threads.submit(self._stay, budget, wanted)

    def leave(self) -> None:
        self.may_go.set()
        self.visit.result(10)

    def _stay(self, budget: Budget, wanted: int) -> None:
        with budget.room(wanted, self.stop) as view:
            self.length = len(view)
            self.inside.set()
            assert self.may_go.wait(10)


@pytest.fixture
def guests():
    with ThreadPoolExecutor(8) as threads:
        yield lambda budget, wanted: Guest(budget, wanted, threads)


def waits_outside(budget: Budget) -> bool:
    """Whether somebody waits for room."""
    return bool(budget._changed._waiters)


def test_room_is_as_large_as_wanted_and_can_be_written() -> None:
    with Budget(SIZE).room(1234, Stop()) as view:
        assert (len(view), view.readonly) == (1234, False)
        view[:] = b"x" * 1234


def refuse(view: memoryview) -> None:
    raise SourceUnreadable(reason="an error of the disk")


def test_a_trouble_that_still_knows_a_slice_of_the_memory_is_what_is_raised() -> None:
    budget = Budget(SIZE)
    with pytest.raises(SourceUnreadable), budget.room(1234, Stop()) as view:
        refuse(view[:600])
    with budget.room(SIZE, Stop()) as view:
        assert len(view) == SIZE


def test_who_does_not_fit_waits_until_another_leaves(guests: Callable[[Budget, int], Guest]) -> None:
    budget = Budget(SIZE)
    first = guests(budget, 700_000)
    assert first.inside.wait(10)
    second = guests(budget, 600_000)
    until(lambda: waits_outside(budget), what="the second to wait")
    assert not second.inside.is_set()
    first.leave()
    assert second.inside.wait(10)
    second.leave()


def test_one_that_is_larger_than_all_room_is_let_in_alone(guests: Callable[[Budget, int], Guest]) -> None:
    budget = Budget(SIZE)
    large = guests(budget, 3 * SIZE)
    assert large.inside.wait(10)
    assert large.length == 3 * SIZE
    small = guests(budget, 1)
    until(lambda: waits_outside(budget), what="the small one to wait")
    large.leave()
    assert small.inside.wait(10)
    small.leave()


def test_a_stop_ends_the_waiting_and_takes_no_room(guests: Callable[[Budget, int], Guest]) -> None:
    budget = Budget(SIZE)
    first = guests(budget, SIZE)
    assert first.inside.wait(10)
    second = guests(budget, 10)
    until(lambda: waits_outside(budget), what="the second to wait")
    second.stop.request()
    with pytest.raises(Stopped):
        second.visit.result(10)
    first.leave()
    with budget.room(SIZE, Stop()) as view:
        assert len(view) == SIZE


def test_a_stop_that_came_before_is_heard() -> None:
    stop = Stop()
    stop.request()
    with pytest.raises(Stopped), Budget(SIZE).room(1, stop):
        pytest.fail("it was let in")


def test_a_fault_inside_gives_the_room_back() -> None:
    budget = Budget(SIZE)
    with pytest.raises(OSError), budget.room(SIZE, Stop()):
        raise OSError
    with budget.room(SIZE, Stop()) as view:
        assert len(view) == SIZE


def test_memory_is_used_again_while_work_goes_on_and_goes_back_when_it_ends(guests: Callable[[Budget, int], Guest]) -> None:
    budget = Budget(SIZE)
    stays = guests(budget, 10)
    assert stays.inside.wait(10)
    for _ in range(3 * SPARE):
        with budget.room(50_000, Stop()):
            pass
    assert [len(piece) for piece in budget._spare] == [50_000]
    pieces = list(budget._spare)
    stays.leave()
    assert budget._spare == []
    assert all(piece.closed for piece in pieces)


@given(some.lists(some.integers(1, 200_000), min_size=1, max_size=30))
def test_there_are_never_many_spare_pieces(sizes: list[int]) -> None:
    budget = Budget(10 * SIZE)
    with budget.room(1, Stop()):
        for wanted in sizes:
            with budget.room(wanted, Stop()) as view:
                assert len(view) == wanted
            assert len(budget._spare) <= SPARE
    assert budget._spare == []


def test_the_bell_wakes_everybody_who_waits() -> None:
    bell = Bell()
    seen = bell.rings
    with ThreadPoolExecutor(3) as threads:
        waiting = [threads.submit(bell.wait, seen, 30.0) for _ in range(3)]
        until(lambda: len(bell._changed._waiters) == 3, what="three to wait")
        bell.ring()
        for one in waiting:
            one.result(10)
    assert bell.rings == seen + 1


def test_a_ring_between_looking_and_waiting_is_not_missed() -> None:
    bell = Bell()
    seen = bell.rings
    bell.ring()
    with ThreadPoolExecutor(1) as threads:
        threads.submit(bell.wait, seen, None).result(10)
    assert bell.rings != seen


def test_waiting_ends_by_itself_after_its_time() -> None:
    bell = Bell()
    bell.wait(bell.rings, 0.0)
    assert bell.rings == 0


def test_the_large_ones_turn_comes(guests: Callable[[Budget, int], Guest]) -> None:
    budget = Budget(SIZE)
    first, second = guests(budget, 400_000), guests(budget, 400_000)
    assert first.inside.wait(10)
    assert second.inside.wait(10)
    large = guests(budget, 700_000)
    until(lambda: waits_outside(budget), what="one to wait")
    small = guests(budget, 100_000)
    first.leave()
    until(lambda: len(budget._changed._waiters) == 2, what="both to wait")
    assert not small.inside.is_set()
    second.leave()
    assert large.inside.wait(10)
    large.leave()
    assert small.inside.wait(10)
    small.leave()


def test_an_empty_file_has_room_too() -> None:
    with Budget(SIZE).room(0, Stop()) as view:
        assert len(view) == 0


def test_many_small_ones_sit_where_few_large_ones_do(guests: Callable[[Budget, int], Guest]) -> None:
    budget = Budget(SIZE, seats=6)
    inside = [guests(budget, 2) for _ in range(3)]
    assert all(guest.inside.wait(10) for guest in inside)
    late = guests(budget, 1)
    until(lambda: waits_outside(budget), what="one to wait")
    inside.pop().leave()
    assert late.inside.wait(10)
    for guest in [*inside, late]:
        guest.leave()
