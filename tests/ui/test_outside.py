"""What is seen of the program outside its window."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.memory_backend import MemoryBackend
from tests.ui.recording_desktop import RecordingDesktop
from tests.ui.scenes import busy_desk, empty_desk
from uploader_gui.core.events import Batch, Event, EventType
from uploader_gui.settings import Settings
from uploader_gui.ui.outside import AWAKE, NOTICES, Outside, notice, percent_of, state_words
from uploader_gui.ui.status_bar import Sum

MB = 1_000_000


class Scene:
    """A window with its outside; `look` instead of waiting for a second."""

    def __init__(self, opened, qtbot: QtBot, desk, window: dict[str, str] | None = None) -> None:
        self.backend = MemoryBackend(desk)
        self.kept: list[Settings] = []
        self.window = opened(desk, Settings(window=window or {}), self.kept.append, self.backend)
        self.desktop = RecordingDesktop()
        self.outside = Outside(self.window, self.backend, self.desktop, QApplication.windowIcon(), self.window)
        self._qtbot = qtbot

    def look(self) -> None:
        self.outside.look()
        self.settle()

    def settle(self) -> None:
        done: list[bool] = []
        self.backend.ask(lambda _: None, lambda _: done.append(True))
        self._qtbot.waitUntil(lambda: bool(done))

    def ended(self, **data: object) -> None:
        self.backend.tell(Batch(events=(Event(9, 1.0, EventType.UPLOAD_COMPLETED, {"job_id": 1, **data}),)))
        self.settle()


@pytest.fixture
def scene(opened, qtbot: QtBot):
    def make(desk, **window: str) -> Scene:
        return Scene(opened, qtbot, desk, window)

    return make


def test_the_computer_stays_awake_while_there_is_work_and_is_told_once(scene) -> None:
    busy = scene(busy_desk())
    busy.look()
    busy.look()
    assert busy.desktop.awake == ["Files are being uploaded"]
    busy.outside.close()
    assert busy.desktop.closed


def test_it_may_sleep_where_nothing_is_to_do_or_nobody_wants_it(scene) -> None:
    idle, unwanted = scene(empty_desk()), scene(busy_desk(), **{AWAKE: "no"})
    for each in (idle, unwanted):
        each.look()
        assert each.desktop.awake == []


def test_progress_is_shown_when_it_changes_and_taken_away_in_the_end(scene) -> None:
    busy = scene(busy_desk())
    busy.look()
    busy.look()
    (share,) = busy.desktop.progress
    assert share is not None
    assert 0 < share < 1
    busy.outside.close()
    assert busy.desktop.progress == [share, None]


def test_a_job_that_ended_is_told_while_the_window_is_not_in_front(scene) -> None:
    busy = scene(busy_desk())
    busy.window.hide()
    busy.ended(processed_files=58, name="Client handover")
    assert busy.desktop.notices == [("“Client handover” has arrived", "58 files uploaded")]
    silent = scene(busy_desk(), **{NOTICES: "no"})
    silent.window.hide()
    silent.ended(processed_files=58)
    assert silent.desktop.notices == []


def test_closing_ends_the_program_where_there_is_nothing_to_come_back_from(scene, qtbot: QtBot) -> None:
    busy = scene(busy_desk())
    assert not busy.outside.tray.is_there  # there is none on this platform
    with qtbot.waitSignal(busy.window.closed):
        busy.window.close()


def test_with_a_place_outside_closing_hides_and_quitting_ends(scene, qtbot: QtBot) -> None:
    busy = scene(busy_desk())
    busy.window.hides = lambda: True
    busy.window.close()
    assert not busy.window.isVisible()
    assert not busy.backend.closed
    busy.outside.tray.wanted.emit()
    assert busy.window.isVisible()
    busy.window.close()
    with qtbot.waitSignal(busy.window.closed):
        busy.window.actions_.quit.trigger()


def test_the_trays_menu_pauses_everything(scene) -> None:
    busy = scene(busy_desk())
    assert [action.text() for action in busy.outside.tray.menu.actions() if action.text()] == [
        "Show Uploader",
        "Pause all",
        "Resume all",
        "Quit",
    ]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"processed_files": 1, "name": "a"}, ("“a” has arrived", "1 file uploaded")),
        ({"processed_files": 5, "failed_files": 2, "name": "a"}, ("“a” needs you", "2 files failed, 5 files uploaded")),
        ({"skipped_files": 3, "oversized_files": 1, "name": "a"}, ("“a” has arrived", "4 left out")),
        ({"processed_files": 2}, ("A job has arrived", "2 files uploaded")),
        ({"cancelled_files": 7, "name": "a"}, None),
    ],
)
def test_what_is_told_of_a_job(data: dict[str, object], told: tuple[str, str] | None) -> None:
    assert notice(data) == told


def test_how_far_everything_is() -> None:
    assert percent_of(Sum()) is None
    assert percent_of(Sum(unfinished=3, sent=25 * MB, bytes=100 * MB)) == 25
    assert state_words(Sum()) == "Uploader: nothing to do"
    assert state_words(Sum(unfinished=1)) == "1 file to go"
    assert state_words(Sum(running=1, unfinished=3, speed=2 * MB, left=90.0)).startswith("3 files to go · 2.0 MB/s · ")
