"""What painting the table costs the window while lanes want the interpreter: counted, not timed."""

import sys
from collections import Counter
from types import FrameType

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Opener
from tests.ui.scenes import busy_desk
from uploader_gui.ui.main_window import MainWindow


def read(window: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: window.model.rowCount() > 3 and not any(window.model.row(at).blank for at in range(4)))
    return window


def calls_of_a_repaint(window: MainWindow, area: QRect) -> Counter[str]:
    """Of this area alone: what else was waiting to be painted is painted before."""
    called: Counter[str] = Counter()
    window.table.viewport().repaint()

    def look(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            called[frame.f_code.co_qualname] += 1

    sys.setprofile(look)
    try:
        window.table.viewport().repaint(area)
    finally:
        sys.setprofile(None)
    return called


def test_qt_asks_the_model_for_no_cell_while_the_table_is_painted(opened: Opener, qtbot: QtBot) -> None:
    window = read(opened(busy_desk()), qtbot)
    called = calls_of_a_repaint(window, window.table.viewport().rect())
    assert called["RowPainter.row"] >= 4
    assert called["QueueModel.data"] == 0
    assert called["QueueModel.rowCount"] + called["QueueModel.columnCount"] == 0


def test_only_the_rows_that_changed_are_painted(opened: Opener, qtbot: QtBot) -> None:
    window = read(opened(busy_desk()), qtbot)
    top, height = window.table.rowViewportPosition(2), window.table.rowHeight(2)
    called = calls_of_a_repaint(window, QRect(0, top, window.table.viewport().width(), height))
    assert called["RowPainter.row"] == 1


def test_a_part_of_the_table_is_painted_as_in_the_whole(opened: Opener, qtbot: QtBot) -> None:
    window = read(opened(busy_desk()), qtbot)
    window.table.selectRow(1)
    window.table.setFocus(Qt.FocusReason.OtherFocusReason)
    viewport = window.table.viewport()
    whole = viewport.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for area in (QRect(0, 40, 300, 30), QRect(viewport.width() // 2, 0, 80, viewport.height())):
        part = viewport.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert part == whole.copy(area)
