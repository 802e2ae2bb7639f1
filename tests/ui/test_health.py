"""The quiet place in the window: a word in the status bar, amber only when something needs a look, and what is behind it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conditions import BUSY, TROUBLED
from tests.ui.conftest import Opener
from tests.ui.scenes import busy_desk
from uploader_gui.ui.health import LOOK_EVERY
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.theme import Tone, colors


def opened_with(opened: Opener, qtbot: QtBot, condition: dict[str, object]) -> MainWindow:
    desk = busy_desk()
    desk.condition = condition
    window = opened(desk)
    qtbot.waitUntil(window.status.health.isVisible)
    return window


def test_while_all_is_well_one_word_says_so(opened: Opener, qtbot: QtBot) -> None:
    button = opened_with(opened, qtbot, BUSY).status.health
    assert button.text() == "All is well"
    assert button.accessibleName() == "Health: All is well"
    assert colors().of(Tone.MUTED).name() in button.styleSheet()


def test_what_needs_a_look_is_counted_and_told(opened: Opener, qtbot: QtBot) -> None:
    button = opened_with(opened, qtbot, TROUBLED).status.health
    assert "4 things need a look" in button.text()
    assert colors().of(Tone.HELD).name() in button.styleSheet()
    assert button.toolTip().splitlines() == [
        "“Studio R2” (for 12 min): The store can't be reached. Uploads go on by themselves when the connection is back.",
        "The drive “CAMERA” is not connected. Connect it; the files on it go on by themselves.",
        "“beach-drone-4k.mov” can't be read: its drive has not answered for 95 s. All else goes on meanwhile.",
        "160 of 1,363 files failed within a day. Look at them under Failed.",
    ]


def test_by_keyboard_the_figures_open_and_close(opened: Opener, qtbot: QtBot) -> None:
    button = opened_with(opened, qtbot, TROUBLED).status.health
    assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
    qtbot.keyClick(button, Qt.Key.Key_Space)
    popover = button.popover
    assert popover is not None
    assert popover.title.text() == "Needs a look"
    assert popover.facts.plain_text().splitlines() == [
        "In the queue: 4 uploading, 9,626 waiting, 58 held, 6 failed",
        "Oldest: has waited for 67 min",
        "Longest: has been uploading for 95 s",
        "Last 24 hours: 1,203 uploaded, 160 failed: 88 % arrived",
        "To clean up: 1 unfinished upload",
    ]
    assert "88 %" in popover.accessibleDescription()
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: button.popover is None)


def test_what_goes_wrong_is_said_at_once(opened: Opener, qtbot: QtBot) -> None:
    desk = busy_desk()
    desk.condition = BUSY
    window = opened(desk)
    button = window.status.health
    qtbot.waitUntil(button.isVisible)
    desk.condition = TROUBLED
    window.status.show_sum(replace(window.overview.sum(), in_need=window.overview.sum().in_need + 1))
    qtbot.waitUntil(lambda: "4 things need a look" in button.text(), timeout=LOOK_EVERY - 5000)


def test_what_gets_better_is_shown_where_it_is_open(opened: Opener, qtbot: QtBot) -> None:
    desk = busy_desk()
    desk.condition = TROUBLED
    window = opened(desk)
    qtbot.waitUntil(window.status.health.isVisible)
    window.status.health.click()
    desk.condition = BUSY
    window.status.health.look()
    popover = window.status.health.popover
    assert popover is not None
    qtbot.waitUntil(lambda: popover.title.text() == "All is well")
    assert window.status.health.text() == "All is well"
    popover.close()
    QApplication.processEvents()
