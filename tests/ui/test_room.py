"""Large letters and small screens: everything grows with the font, nothing vanishes, and the window becomes narrow."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conditions import TROUBLED
from tests.ui.conftest import Opener
from tests.ui.gestures import pick, row
from tests.ui.scenes import busy_batch, busy_desk
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.queue_delegate import row_height
from uploader_gui.ui.resources import icon
from uploader_gui.ui.rows import COLUMNS, Column
from uploader_gui.ui.theme import Tone, colors, theme

SMALL_SCREEN = QSize(683, 384)
"""1366 × 768, drawn twice as large."""


@pytest.fixture(params=[1.0, 2.0], ids=["usual letters", "large letters"])
def factor(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    usual = QFont(qapp.font())
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * request.param)
    qapp.setFont(large)
    theme().choose(None)
    yield request.param
    qapp.setFont(usual)
    theme().choose(None)


def busy(opened: Opener, qtbot: QtBot) -> MainWindow:
    desk = busy_desk()
    desk.condition = TROUBLED
    window = opened(desk)
    qtbot.waitUntil(lambda: window.status.health.isVisible() and window.model.rowCount() > 3 and not row(window, 2).blank)
    window._backend.tell(busy_batch())
    pick(window, 1)
    return window


def cut(window: QWidget) -> list[str]:
    """Of what is seen, what has less room than it asks for."""
    found = [one for one in window.findChildren(QWidget) if isinstance(one, QLabel | QPushButton) and one.isVisible()]
    return [one.text() for one in found if (one.text() and one.height() < one.fontMetrics().height()) or not _wide_enough(one)]


def _wide_enough(one: QWidget) -> bool:
    wraps = isinstance(one, QLabel) and one.wordWrap()
    return wraps or one.width() >= one.minimumSizeHint().width()


def test_everything_is_measured_in_the_font(opened: Opener, qtbot: QtBot, factor: float) -> None:
    window = busy(opened, qtbot)
    unit = window.fontMetrics().height()
    assert unit >= 13 * factor
    assert window.table.rowHeight(1) == row_height(window.table.fontMetrics())
    assert window.table.rowHeight(1) > 2 * unit
    assert window.sidebar.items["Hetzner"].height() >= 1.7 * unit
    assert window.table.columnWidth(COLUMNS.index(Column.NAME)) >= 24 * unit
    picture = icon("pause", colors().of(Tone.MUTED), colors().of(Tone.FAINT))
    assert max(size.width() for size in picture.availableSizes()) >= unit
    window.resize(2000, 1100)
    assert cut(window) == []


def test_a_narrow_window_leaves_out_what_can_be_had_elsewhere(opened: Opener, qtbot: QtBot, factor: float) -> None:
    window = busy(opened, qtbot)
    window.resize(window.minimumSizeHint())
    unit = window.fontMetrics().height()
    assert window.width() <= 46 * unit, "half of a small screen's width is enough, in usual letters"
    QApplication.processEvents()
    bar, status = window.toolbar, window.status
    assert bar.search.isVisible() and bar.menu_button.isVisible() and bar.everything.isVisible()
    assert status.online.isVisible() and status.health.isVisible() and not status.note.isVisible()
    qtbot.waitUntil(lambda: cut(bar) == cut(status) == [])
    window.resize(130 * unit, 50 * unit)
    assert bar.failed.isVisible() and window.speed.isVisible() and status.note.isVisible() and status.left.isVisible()


def test_with_many_columns_one_scrolls_and_the_reasons_can_be_read(opened: Opener, qtbot: QtBot) -> None:
    window = busy(opened, qtbot)
    window.resize(1360, 780)
    status = COLUMNS.index(Column.STATUS)
    menu = window.table.columns_menu()
    for action in menu.actions():
        action.setChecked(True)
    assert window.table.columnWidth(status) >= 15 * window.fontMetrics().height()
    qtbot.waitUntil(lambda: window.table.horizontalScrollBar().maximum() > 200)
    window.table.horizontalScrollBar().setValue(200)
    window.table.selectRow(4)
    window.table.setCurrentIndex(window.model.index(6, 0))
    assert window.table.horizontalScrollBar().value() == 200, "going up and down does not jump aside"


def test_a_destination_is_filled_in_on_a_small_screen(opened: Opener, qtbot: QtBot, factor: float) -> None:
    window = busy(opened, qtbot)
    window.places.edit("Hetzner")
    qtbot.waitUntil(lambda: window.places.dialog is not None and window.places.dialog.isVisible())
    dialog = window.places.dialog
    assert cut(dialog) == []
    assert dialog.minimumSizeHint().height() <= SMALL_SCREEN.height() * factor
    dialog.resize(dialog.width(), dialog.minimumSizeHint().height())
    QApplication.processEvents()
    assert dialog.save_button.height() >= dialog.fontMetrics().height()
    assert dialog.more.height() >= dialog.fontMetrics().height()
    dialog.reject()


def test_the_names_of_all_pages_are_seen(opened: Opener, qtbot: QtBot) -> None:
    window = busy(opened, qtbot)
    window.resize(1000, 700)
    tabs = window.details.tabs
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        QApplication.processEvents()
        assert tabs.tabRect(tabs.count() - 1).right() <= tabs.width()
        assert not [one for one in tabs.findChildren(QWidget) if one.isVisible()], "no arrows to scroll them"
