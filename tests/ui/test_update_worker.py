"""The thread that looks for newer versions: what it says, and that nobody waits for ever for it."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from uploader_gui.core.errors import FeedUnsigned, Trouble, Unexpected
from uploader_gui.ui.update_worker import UpdateWorker
from uploader_gui.workers import leaving


def answer_of(qtbot: QtBot, look: object) -> object:
    assert callable(look)
    worker = UpdateWorker(look)
    with qtbot.waitSignal(worker.answered) as answered:
        worker.start()
    worker.close()
    return answered.args[0] if answered.args else None


def raising(problem: Exception) -> object:
    def look() -> None:
        raise problem

    return look


def test_it_says_what_was_found_or_why_not(qtbot: QtBot) -> None:
    assert answer_of(qtbot, lambda: "1.2") == "1.2"
    trouble = FeedUnsigned()
    assert answer_of(qtbot, raising(trouble)) is trouble


@pytest.mark.logs("met a fault")
def test_a_fault_of_the_program_is_said_too(qtbot: QtBot) -> None:
    said = answer_of(qtbot, raising(ZeroDivisionError()))
    assert isinstance(said, Unexpected)
    assert isinstance(said, Trouble)


def test_who_asks_a_name_server_that_is_silent_holds_up_nobody(qapp: object) -> None:
    silence = threading.Event()
    worker = UpdateWorker(silence.wait)
    worker.start()
    worker.close(patience=20)
    assert leaving._left_behind == [worker]
    leaving._left_behind.remove(worker)
    silence.set()
    assert worker.wait(5000)
