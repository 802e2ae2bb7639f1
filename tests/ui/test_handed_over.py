"""A start while another window is open, opening or closing: the one takes what the other was given."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from uploader_gui import gui
from uploader_gui.app import open_owner
from uploader_gui.gui import Program
from uploader_gui.invitation import Invitation
from uploader_gui.opening import show_elsewhere
from uploader_gui.queue_lock import is_taken
from uploader_gui.settings import Home
from uploader_gui.ui.front import TOKENS, Opener, pass_on, use
from uploader_gui.ui.invited import WAITING
from uploader_gui.workers.door import door_names

SOON = 30_000
"""Milliseconds."""
HANDED = Invitation(paths=("/home/ana/one.jpg",))
Start = Callable[[Invitation], Program]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home.under(tmp_path / "home").create()


@pytest.fixture
def start(home: Home, qtbot: QtBot) -> Iterator[Start]:
    gui.application()
    started: list[tuple[Program, list[bool]]] = []

    def make(handed: Invitation) -> Program:
        running, ended = Program(home, handed), []
        running.window.closed.connect(lambda: ended.append(True))
        running.window.show()
        running.open()
        started.append((running, ended))
        return running

    yield make
    for running, ended in started:
        if not ended:
            with qtbot.waitSignal(running.window.closed, timeout=SOON):
                running.window.quit()
        running.close()
        running.window.deleteLater()
    qtbot.wait(1)


def test_who_was_slower_hands_over_and_goes(start: Start, qtbot: QtBot) -> None:
    first = start(Invitation())
    qtbot.waitUntil(lambda: first.window.places.read, timeout=SOON)
    second = start(HANDED)
    with qtbot.waitSignal(second.window.closed, timeout=SOON):
        pass
    qtbot.waitUntil(lambda: first.window.invited.waiting == list(HANDED.paths), timeout=SOON)
    assert second.window.invited.waiting == []
    assert "opening" not in second.window.messages.messages


def test_a_queue_that_is_let_go_in_time_is_opened_after_all(start: Start, home: Home, qtbot: QtBot) -> None:
    with open_owner(home):
        assert is_taken(home.data)
        late = start(HANDED)
        qtbot.waitUntil(late._opening.isRunning, timeout=SOON)
    qtbot.waitUntil(lambda: late.window.invited.waiting == list(HANDED.paths), timeout=SOON)
    assert "opening" not in late.window.messages.messages


def test_a_window_that_closes_takes_nothing_more(start: Start, home: Home, qtbot: QtBot) -> None:
    closing = start(Invitation())
    qtbot.waitUntil(lambda: closing.window.places.read, timeout=SOON)
    closing._backend.close()
    assert told_by(home, qtbot) is None
    assert closing.window.invited.waiting == []


@pytest.mark.skipif(os.name == "nt", reason="the doorbell is a pipe there")
def test_an_answer_that_is_cut_off_is_no_answer(home: Home, qtbot: QtBot) -> None:
    server = QLocalServer()
    assert server.listen(door_names(home.data)[0])
    server.newConnection.connect(lambda: server.nextPendingConnection().abort())
    assert told_by(home, qtbot) is None
    server.close()


def told_by(home: Home, qtbot: QtBot) -> object:
    """What the window behind the doorbell tells a start of another process."""
    answers: list[object] = []
    visitor = threading.Thread(target=lambda: answers.append(show_elsewhere(home, HANDED, hidden=False)))
    visitor.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=SOON)
    visitor.join()
    return answers[0]


def test_the_desktops_word_is_passed_on_and_used_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in TOKENS:
        monkeypatch.delenv(name, raising=False)
    assert pass_on() == ""
    monkeypatch.setenv(TOKENS[1], "old_TIME77")
    assert pass_on() == "old_TIME77"
    monkeypatch.setenv(TOKENS[0], "new")
    assert pass_on() == "new"
    for nonsense in ("", "two words", "x" * 501, "a\nb", 7, None):
        use(nonsense)
        assert os.environ[TOKENS[0]] == "new"
    use("another")
    assert os.environ[TOKENS[0]] == "another"


def test_what_macos_hands_to_the_program_that_runs_arrives_byte_by_byte(qtbot: QtBot) -> None:
    app = gui.application()
    taken: list[str] = []
    opener = Opener(taken.append, app)
    app.installEventFilter(opener)
    for address in (b"file:///Users/ana/%FF%20a", b"uploader:add?link=https%3A%2F%2Fa.example"):
        QApplication.sendEvent(app, QFileOpenEvent(QUrl.fromEncoded(address)))
    app.removeEventFilter(opener)
    opener.deleteLater()
    assert taken == ["file:///Users/ana/%FF%20a", "uploader:add?link=https%3A%2F%2Fa.example"]


def test_what_waits_for_an_answer_waits_over_the_end_of_the_program(start: Start, qtbot: QtBot) -> None:
    odd = Invitation(paths=("/home/ana/\udcff.jpg", "/home/ana/two.jpg"))
    first = start(odd)
    qtbot.waitUntil(lambda: first.window.places.dialog is not None, timeout=SOON)
    first.window.places.dialog.reject()
    with qtbot.waitSignal(first.window.closed, timeout=SOON):
        first.window.quit()
    first.close()
    second = start(Invitation())
    qtbot.waitUntil(lambda: second.window.invited.waiting == list(odd.paths), timeout=SOON)
    assert second.window.places.dialog is None, "nothing is asked before the person comes to it"
    dict(second.window.messages.messages[WAITING].links)["Forget them"]()
    with qtbot.waitSignal(second.window.closed, timeout=SOON):
        second.window.quit()
    second.close()
    third = start(Invitation())
    qtbot.waitUntil(lambda: third.window.places.read, timeout=SOON)
    assert third.window.invited.waiting == []
