"""What is seen of the program outside its window."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.gestures import told
from tests.ui.memory_backend import MemoryBackend
from tests.ui.memory_desk import MemoryDesk
from tests.ui.recording_desktop import RecordingDesktop
from tests.ui.scenes import NOW, busy_desk, empty_desk
from uploader_gui.core.events import Batch, Event, EventType
from uploader_gui.core.queue import Hold
from uploader_gui.core.upload import UploadState
from uploader_gui.settings import Settings
from uploader_gui.ui.outside import AWAKE, NOTICES, Outside, notice, percent_of, state_words
from uploader_gui.ui.status_bar import Sum
from uploader_gui.ui.tray import Tray

MB = 1_000_000


class ShownTray(Tray):
    """An icon on a desktop that has a place for it."""

    told: tuple[str, ...] = ()

    @property
    def is_there(self) -> bool:
        return True

    def notify(self, title: str, words: str) -> None:
        self.told += (title,)


class Scene:
    """A window with its outside; `look` instead of waiting for a second."""

    def __init__(self, opened, qtbot: QtBot, desk, window: dict[str, str] | None = None) -> None:
        self.backend = MemoryBackend(desk)
        self.kept: list[Settings] = []
        self.window = opened(desk, Settings(window=window or {}), self.kept.append, self.backend)
        self.desktop = RecordingDesktop()
        self.outside = Outside(self.window, self.backend, self.desktop, QApplication.windowIcon(), self.window)
        self._qtbot = qtbot

    def has_place_outside(self) -> None:
        tray = self.outside.tray = ShownTray(QApplication.windowIcon(), self.window.actions_, self.outside)
        tray.wanted.connect(self.window.come_forward)

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


def held_desk() -> MemoryDesk:
    """The key was taken away: nothing moves until its person mends that, or the next try."""
    desk = empty_desk()
    job = desk.add_job("Client handover", 2, to="Studio R2")
    for position in range(2):
        job.put(position, job.make(position)._replace(reason="credentials-refused", not_before=NOW + 240))
    desk.queue.holding = [Hold("Studio R2", "credentials-refused", NOW + 240, 2)]
    return desk


def listed_desk() -> MemoryDesk:
    desk = empty_desk()
    desk.add_job("Camera", 0, listing=True)
    return desk


def test_what_is_held_is_left_to_do_and_closing_hides(scene, qtbot: QtBot) -> None:
    held = scene(held_desk())
    held.has_place_outside()
    held.window.close()
    assert not held.window.isVisible()
    assert not held.backend.closed
    assert held.outside.tray.told == ("Uploads go on",)
    held.look()
    assert held.desktop.awake == [], "it may be held for days"
    held.outside.tray.wanted.emit()
    assert held.window.isVisible()
    assert "Studio R2" in told(held.window)
    with qtbot.waitSignal(held.window.closed):
        held.window.actions_.quit.trigger()
    assert "uploads go on at the next start" in held.window.status.note.text()


def test_a_folder_that_is_still_looked_through_is_left_to_do(scene, qtbot: QtBot) -> None:
    listed = scene(listed_desk())
    listed.has_place_outside()
    qtbot.waitUntil(lambda: bool(listed.window.model.known))
    listed.window.close()
    assert not listed.backend.closed
    assert not listed.window.isVisible()
    with qtbot.waitSignal(listed.window.closed):
        listed.window.quit()


@pytest.mark.parametrize("base", [UploadState.PAUSED, UploadState.DONE, UploadState.FAILED])
def test_what_waits_for_its_person_or_has_ended_keeps_no_program(base: UploadState, scene, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.add_job("Client handover", 2, base=base)
    still = scene(desk)
    still.has_place_outside()
    with qtbot.waitSignal(still.window.closed):
        still.window.close()


def test_where_there_is_no_place_outside_what_is_held_goes_on_at_the_next_start(scene, qtbot: QtBot) -> None:
    held = scene(held_desk())
    with qtbot.waitSignal(held.window.closed):
        held.window.close()
    assert "uploads go on at the next start" in held.window.status.note.text()


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
