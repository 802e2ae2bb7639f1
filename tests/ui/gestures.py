"""What a person does with the window."""

from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextDocumentFragment
from PySide6.QtWidgets import QWidget

from uploader_gui.ui.drop_zone import EmptyState
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.rows import COLUMNS, Column, Row


def files(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def hover(widget: QWidget, data: QMimeData) -> bool:
    event = QDragEnterEvent(
        widget.rect().center(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    widget.dragEnterEvent(event)
    return event.isAccepted()


def drop(widget: QWidget, data: QMimeData) -> None:
    middle = QPointF(widget.rect().center())
    widget.dropEvent(QDropEvent(middle, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


def pick(window: MainWindow, *rows: int) -> None:
    selection = window.table.selectionModel()
    selection.clearSelection()
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(window.model.index(row, 0), flags)


def read(empty: EmptyState) -> str:
    """Both lines, as a person reads them."""
    lines = (QTextDocumentFragment.fromHtml(label.text()).toPlainText() for label in (empty.sentence, empty.below))
    return " ".join(lines).strip()


def told(window: MainWindow) -> str:
    """Every message above the list."""
    return "\n".join(message.text for message in window.messages.messages.values())


def row(window: MainWindow, number: int) -> Row:
    return window.model.index(number, 0).data(int(Qt.ItemDataRole.UserRole))


def names(window: MainWindow) -> list[str]:
    return [row(window, number).name for number in range(window.model.rowCount())]


def cell(window: MainWindow, number: int, column: Column) -> str:
    return window.model.index(number, COLUMNS.index(column)).data()
