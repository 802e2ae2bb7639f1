"""How the window is divided: toolbar, sidebar, table with messages above and details below, status bar."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from uploader_gui.ui.tab_order import follow_layout


@dataclass(frozen=True, slots=True)
class Pieces:
    """What is put together."""

    toolbar: QWidget
    sidebar: QWidget
    messages: QWidget
    empty: QWidget
    table: QWidget
    details: QWidget
    status: QWidget


class Panes(QWidget):
    """Owns the splitters; shows either the table or what stands in for it."""

    def __init__(self, pieces: Pieces) -> None:
        super().__init__()
        self._pieces = pieces
        self._pages = QStackedWidget()
        self._pages.addWidget(pieces.empty)
        self._pages.addWidget(pieces.table)
        work = QWidget()
        column = self._column = QVBoxLayout(work)
        column.addWidget(pieces.messages)
        column.addWidget(self._pages, 1)
        self.right = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self.middle = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        rows = QVBoxLayout(self)
        for splitter, one, other in ((self.right, work, pieces.details), (self.middle, pieces.sidebar, self.right)):
            splitter.setHandleWidth(1)
            splitter.addWidget(one)
            splitter.addWidget(other)
        self.right.setStretchFactor(0, 1)
        self.middle.setStretchFactor(1, 1)
        for widget, stretch in ((pieces.toolbar, 0), (self.middle, 1), (pieces.status, 0)):
            rows.addWidget(widget, stretch)
        for layout in (column, rows):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        follow_layout(self)

    def put_above(self, widget: QWidget) -> None:
        """Between the messages and the table."""
        self._column.insertWidget(1, widget)

    def show_table(self, *, filled: bool) -> None:
        """The table while there is something in it."""
        self._pages.setCurrentWidget(self._pieces.table if filled else self._pieces.empty)

    @property
    def empty(self) -> bool:
        """Whether something stands in for the table."""
        return self._pages.currentWidget() is self._pieces.empty
