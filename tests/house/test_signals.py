"""What Qt's signals do to what they carry: the reasons why the program has one signal, of `object`."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal

HUGE = 3_000_000_000
EMITS = 5_000


class Teller(QObject):
    """Has a signal as the workers have, and one as they must not."""

    happened = Signal(object)
    counted = Signal(int)


@pytest.fixture
def teller(qapp: object) -> Teller:
    return Teller()


def test_an_object_arrives_as_it_was_sent(teller: Teller) -> None:
    arrived: list[object] = []
    teller.happened.connect(arrived.append)
    teller.happened.emit(HUGE)
    assert arrived == [HUGE]


@pytest.mark.qt_no_exception_capture
def test_an_int_signal_cuts_large_numbers(teller: Teller) -> None:
    """When this fails, Qt has learnt to count: Signal(int) is no danger any more."""
    arrived: list[int] = []
    teller.counted.connect(arrived.append)
    with pytest.warns(RuntimeWarning, match="Overflow"):
        teller.counted.emit(HUGE)
    assert arrived == [HUGE - 2**32]


@pytest.mark.parametrize("value", [True, None, HUGE])
def test_emitting_takes_no_reference_away(teller: Teller, value: object) -> None:
    """PySide6 6.12.0 dropped one reference to True at every emit, and the process died after some 600."""
    teller.happened.connect(lambda _: None)
    before = sys.getrefcount(True), sys.getrefcount(value)
    for _ in range(EMITS):
        teller.happened.emit(value)
    after = sys.getrefcount(True), sys.getrefcount(value)
    assert all(abs(now - then) < EMITS // 10 for then, now in zip(before, after, strict=True))
