"""The switch for starting at login, and what such a start does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.gestures import told
from tests.ui.memory_backend import MemoryBackend
from tests.ui.recording_desktop import RecordingDesktop
from tests.ui.scenes import busy_desk, empty_desk
from uploader_gui import gui
from uploader_gui.app import open_owner
from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause
from uploader_gui.desktop.autostart import Autostart
from uploader_gui.engine.remainder import goes_on
from uploader_gui.gui import Program
from uploader_gui.settings import Home, Settings, SettingsFile
from uploader_gui.ui.at_login import AtLogin
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.outside import TRAY, Outside
from uploader_gui.ui.settings_dialog import SettingsDialog

SOON = 30_000
"""Milliseconds."""


@pytest.fixture
def entry(tmp_path: Path) -> Autostart:
    return Autostart(tmp_path / "autostart", ("/usr/bin/uploader-gui", "--hidden"))


@pytest.fixture
def window(opened, entry: Autostart) -> MainWindow:
    desk = empty_desk()
    backend = MemoryBackend(desk)
    made = opened(desk, backend=backend)
    made.more_settings.append(AtLogin(backend, entry, made.messages, made).offer)
    return made


def settings(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    window.edit_settings()
    dialog = next(found for found in window.findChildren(SettingsDialog) if found.isVisible())
    assert dialog.login.isVisible()
    qtbot.waitUntil(dialog.login.isEnabled)
    return dialog


def test_the_switch_is_off_at_first_and_does_what_it_says(window: MainWindow, entry: Autostart, qtbot: QtBot) -> None:
    dialog = settings(window, qtbot)
    assert not dialog.login.isChecked()
    dialog.login.setChecked(True)
    dialog._accept()
    qtbot.waitUntil(entry.is_on)
    dialog = settings(window, qtbot)
    assert dialog.login.isChecked()
    dialog.login.setChecked(False)
    dialog.reject()
    assert entry.is_on(), "cancelled"


def test_the_switch_shows_what_others_did_and_writes_nothing_unasked(window: MainWindow, entry: Autostart, qtbot: QtBot) -> None:
    entry.turn(on=True)
    dialog = settings(window, qtbot)
    assert dialog.login.isChecked()
    dialog.reject()
    entry.turn(on=False)
    dialog = settings(window, qtbot)
    assert not dialog.login.isChecked()
    dialog._accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert not entry.is_on()


def test_settings_closed_before_it_is_known_how_the_switch_stands(window: MainWindow, qtbot: QtBot) -> None:
    window.edit_settings()
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(SettingsDialog))


def test_what_could_not_be_changed_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "autostart").write_text("in the way")
    dialog = settings(window, qtbot)
    dialog.login.setChecked(True)
    dialog._accept()
    qtbot.waitUntil(lambda: "login" in window.messages.messages)
    assert "could not be changed" in window.messages.messages["login"].text


def test_where_the_system_has_no_place_for_it_there_is_no_switch(opened) -> None:
    window = opened(empty_desk())
    window.edit_settings()
    (dialog,) = window.findChildren(SettingsDialog)
    assert not dialog.login.isVisible()
    dialog.reject()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home.under(tmp_path / "home").create()
    SettingsFile(made.settings_file).save(Settings(window={TRAY: "no"}))
    return made


@pytest.fixture
def hidden(home: Home, qtbot: QtBot) -> Iterator[Program]:
    gui.application()
    running = Program(home, hidden=True)
    ended: list[bool] = []
    running.window.closed.connect(lambda: ended.append(True))
    yield running
    if not ended:
        with qtbot.waitSignal(running.window.closed, timeout=SOON):
            running.window.quit()
    running.close()
    running.window.deleteLater()
    qtbot.wait(1)


def leave_work(home: Home, file: Path) -> None:
    file.write_bytes(b"x")
    with open_owner(home) as owner:
        options = {"endpoint": "http://127.0.0.1:9", "bucket": "b", "access_key_id": "id"}
        owner.desk.add_destination(DestinationSettings("There", "s3", options), "hush", "file")
        owner.desk.add([str(file)], "There")


def test_with_nothing_left_it_ends_without_having_been_seen(hidden: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hidden.window.closed, timeout=SOON):
        hidden.open()
    assert not hidden.window.isVisible()


@pytest.mark.parametrize("name", ["settings.json", "secrets.json"])
def test_what_was_damaged_is_shown_even_with_nothing_left(name: str, home: Home, qtbot: QtBot, request: pytest.FixtureRequest) -> None:
    (home.config / name).write_text("{half")
    (home.config / name).chmod(0o600)
    program: Program = request.getfixturevalue("hidden")
    program.open()
    qtbot.waitUntil(lambda: program.window.isVisible() and program.window.places.read, timeout=SOON)
    assert f"{name}.damaged-1" in told(program.window)


@pytest.mark.logs("keyring")
def test_what_is_paused_is_no_work_that_goes_on_by_itself(
    home: Home, tmp_path: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    leave_work(home, tmp_path / "file")
    with open_owner(home) as owner:
        owner.finish_listings()
        assert goes_on(owner.queue)
        assert owner.desk.command(Cause.PAUSED, Selection(everything=True)) == 1
    program: Program = request.getfixturevalue("hidden")
    with qtbot.waitSignal(program.window.closed, timeout=SOON):
        program.open()
    assert not program.window.isVisible()


@pytest.mark.logs("keyring")
def test_with_work_left_and_no_place_beside_the_clock_it_is_small(
    home: Home, tmp_path: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    leave_work(home, tmp_path / "file")
    program: Program = request.getfixturevalue("hidden")
    program.open()
    qtbot.waitUntil(program.window.isMinimized, timeout=SOON)


def test_who_asks_for_the_window_meanwhile_gets_it(hidden: Program, qtbot: QtBot) -> None:
    hidden.take_address("uploader:nothing-that-we-know")
    hidden.open()
    qtbot.waitUntil(lambda: hidden.window.places.read, timeout=SOON)
    assert hidden.window.isVisible()
    assert "A link asked for something" in hidden.window.messages.messages["strange"].text


def test_a_place_beside_the_clock_is_waited_for(opened, qtbot: QtBot) -> None:
    desk = busy_desk()
    backend = MemoryBackend(desk)
    window = opened(desk, backend=backend)
    outside = Outside(window, backend, RecordingDesktop(), window.windowIcon(), window)
    window.hide()
    outside.stay_aside(patience=1)
    assert not window.isVisible()
    qtbot.waitUntil(window.isMinimized)
    outside.close()
