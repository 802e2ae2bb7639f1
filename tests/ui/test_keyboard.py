"""Everything by keys alone: Tab goes as one reads, Enter helps, Esc closes and never cancels."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conditions import TROUBLED
from tests.ui.conftest import Opener
from tests.ui.gestures import names, row
from tests.ui.scenes import busy_desk, troubled_desk
from tests.ui.test_contrast import contrast, seen
from uploader_gui.core.upload import Cause
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.message_bar import Message
from uploader_gui.ui.tab_order import in_layout
from uploader_gui.ui.theme import Tone, colors, theme

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def press(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifier)
    QApplication.processEvents()


def active(opened: Opener, qtbot: QtBot, *, troubled: bool = False) -> MainWindow:
    desk = troubled_desk() if troubled else busy_desk()
    desk.condition = TROUBLED
    window = opened(desk)
    qtbot.waitUntil(lambda: window.status.health.isVisible() and window.model.rowCount() > 3 and not row(window, 2).blank)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def tab_stops(window: MainWindow) -> list[QWidget]:
    """All the way round, from the first."""
    window.toolbar.findChildren(QPushButton)[0].setFocus()
    first = window.focusWidget()
    stops = [first]
    while len(stops) < 80:
        press(window, Key.Key_Tab)
        if window.focusWidget() is first:
            return stops
        stops.append(window.focusWidget())
    raise AssertionError("Tab does not come round")


def test_tab_goes_as_one_reads(opened: Opener, qtbot: QtBot) -> None:
    window = active(opened, qtbot)
    window.messages.say("late", Message("Something came later.", Tone.HELD, (("Look", lambda: None),), lasting=False))
    stops = tab_stops(window)
    pieces = [window.toolbar, window.sidebar, window.messages, window.table, window.details, window.status]
    order = [next(at for at, piece in enumerate(pieces) if piece is stop or piece.isAncestorOf(stop)) for stop in stops]
    assert order == sorted(order)
    assert set(order) == set(range(len(pieces)))
    for one, following in pairwise([stop for stop in stops if window.toolbar.isAncestorOf(stop)]):
        assert one.mapTo(window, QPoint(0, 0)).x() < following.mapTo(window, QPoint(0, 0)).x()
    for one, following in pairwise([stop for stop in stops if window.sidebar.isAncestorOf(stop)]):
        assert one.mapTo(window, QPoint(0, 0)).y() < following.mapTo(window, QPoint(0, 0)).y()


def test_every_control_is_a_stop(opened: Opener, qtbot: QtBot) -> None:
    window = active(opened, qtbot)
    stops = tab_stops(window)
    assert not [one for one in in_layout(window.centralWidget()) if one.isVisible() and one.isEnabled() and one not in stops]


def test_a_story_by_keys_alone(opened: Opener, qtbot: QtBot) -> None:
    window = active(opened, qtbot)
    desk = window._backend.desk
    window.table.setFocus()
    QGuiApplication.clipboard().setText("/home/ana/Letters")
    press(window, Key.Key_V, Modifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.added == [(["/home/ana/Letters"], "Family archive")])
    qtbot.waitUntil(lambda: names(window)[0] == "Letters")
    press(window, Key.Key_Home)
    press(window, Key.Key_Down)
    assert row(window, window.table.currentIndex().row()).open is None, "its first file"
    press(window, Key.Key_P, Modifier.ControlModifier)
    qtbot.waitUntil(lambda: any(cause is Cause.PAUSED for cause, _ in desk.commands))
    press(window, Key.Key_F, Modifier.ControlModifier)
    assert window.focusWidget() is window.toolbar.search
    QTest.keyClicks(window.toolbar.search, "beach")
    qtbot.waitUntil(lambda: names(window)[-1:] == ["beach-drone-4k.mov"])
    window.toolbar.search.clear()
    qtbot.waitUntil(lambda: len(names(window)) > 10)
    window.sidebar.item(Filter.ALL).setFocus()
    for _ in range(5):  # Paused is among them by now
        press(window, Key.Key_Down)
    assert window.view_now.filter is Filter.FAILED
    window.table.setFocus()
    press(window, Key.Key_Escape)
    assert not any(cause is Cause.CANCELLED for cause, _ in desk.commands)


def test_enter_helps_and_opens(opened: Opener, qtbot: QtBot) -> None:
    window = active(opened, qtbot, troubled=True)
    window.table.setFocus()
    press(window, Key.Key_Home)
    press(window, Key.Key_Return)
    assert row(window, 0).open is False
    press(window, Key.Key_Return)
    assert row(window, 0).open is True
    press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: window.places.dialog is not None and window.places.dialog.isVisible())
    assert "Studio R2" in window.places.dialog.windowTitle()
    press(window.places.dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: window.places.dialog is None or not window.places.dialog.isVisible())


def test_the_link_of_a_message_keeps_the_focus_while_others_come(opened: Opener, qtbot: QtBot) -> None:
    window = active(opened, qtbot)
    said: list[str] = []
    window.messages.say("one", Message("One.", Tone.HELD, (("Do it", lambda: said.append("done")),)))
    button = next(one for one in window.messages.findChildren(QPushButton) if one.text() == "Do it")
    button.setFocus()
    window.messages.say("two", Message("Two.", Tone.BAD))
    assert window.focusWidget() is button
    press(window, Key.Key_Space)
    assert said == ["done"]
    window.messages.unsay("one")
    QApplication.processEvents()
    assert window.focusWidget() is not button


def test_what_waits_for_the_person_is_not_hidden_by_what_does_not(opened: Opener, qtbot: QtBot) -> None:
    window = active(opened, qtbot)
    for name in ("one", "two", "three"):
        window.messages.say(name, Message(f"{name} goes on by itself.", Tone.HELD))
    window.messages.say("taken", Message("Another file is there.", Tone.HELD, (("Choose…", lambda: None),)))
    qtbot.waitUntil(lambda: "Choose…" in [one.text() for one in window.messages.findChildren(QPushButton) if one.isVisible()])


def test_a_destination_keeps_the_focus_when_it_is_chosen(opened: Opener, qtbot: QtBot) -> None:
    window = active(opened, qtbot)
    window.sidebar.items["Studio R2"].setFocus()
    press(window, Key.Key_Space)
    qtbot.waitUntil(lambda: window.places.target == "Studio R2" and window.sidebar.items["Studio R2"].isChecked())
    assert window.focusWidget() is window.sidebar.items["Studio R2"]


def test_menus_and_columns_by_keys(opened: Opener, qtbot: QtBot) -> None:
    window = active(opened, qtbot)
    menu = window.toolbar.menu_button.menu()
    columns = next(action.menu() for action in menu.actions() if isinstance(action.menu(), QMenu) and action.text() == "Columns")
    columns.aboutToShow.emit()
    offered = {action.text(): action for action in columns.actions()}
    assert {"Source", "Destination", "Key", "Attempts", "Added", "Verified", "Error code"} <= set(offered)
    offered["Key"].trigger()
    kept = window._memory.texts()["columns"]
    assert kept
    assert window.toolbar.menu_button.shortcut().toString() == "F10"


@pytest.mark.parametrize("open_it", ["settings", "history", "add_destination", "drive", "about"])
def test_escape_closes_a_dialog_and_cancels_nothing(opened: Opener, qtbot: QtBot, open_it: str) -> None:
    window = active(opened, qtbot)
    getattr(window.actions_, open_it).trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QDialog)))
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    press(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(QDialog)))
    assert not window._backend.desk.commands


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_focus_is_seen_wherever_it_is(opened: Opener, qtbot: QtBot, dark: bool) -> None:
    window = active(opened, qtbot)
    window.table.selectRow(1)
    theme().choose(dark)
    unseen = []
    for stop in tab_stops(window):
        other = window.toolbar.search if stop is not window.toolbar.search else window.table
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        focused = seen(stop, window)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        plain = seen(stop, window)
        changed = [
            (focused.pixelColor(x, y), plain.pixelColor(x, y))
            for x in range(0, plain.width())
            for y in range(0, plain.height(), 2)
            if focused.pixel(x, y) != plain.pixel(x, y)
        ]
        if not any(contrast(QColor(one), QColor(another)) >= 3.0 for one, another in changed):
            unseen.append(f"{type(stop).__name__} {getattr(stop, 'text', str)()}")
    theme().choose(None)
    assert unseen == []
    assert contrast(QColor(colors().accent), QColor(colors().base)) >= 3.0
