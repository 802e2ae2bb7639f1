"""What a screen reader finds."""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.ui.gestures import row
from tests.ui.scenes import busy_batch, busy_desk
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.rows import COLUMNS


def test_the_table_speaks_in_sentences(opened, qtbot: QtBot) -> None:
    window = opened(busy_desk())
    qtbot.waitUntil(lambda: window.model.rowCount() > 3 and not row(window, 2).blank)
    window._backend.tell(busy_batch())
    table = QAccessible.queryAccessibleInterface(window.table)
    assert table.text(QAccessible.Text.Name) == "Uploads"
    said = [table.child(place).text(QAccessible.Text.Name) for place in range(4 * (len(COLUMNS) + 1))]
    assert "IMG_2041.CR3, Uploading, 71 %, 48.1 MB, 31.0 MB/s, 1 s left." in said


def test_buttons_and_filters_have_names(opened) -> None:
    window = opened(busy_desk())
    named = [window.toolbar.search, window.toolbar.menu_button, window.sidebar.item(Filter.FAILED), window.details.beside]
    said = [QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) for widget in named]
    assert said == ["Filter by name", "Menu", "Failed 1", "Speed, last 5 minutes"]
