"""The table itself: keys, clicks on arrows and links, and which rows are seen."""

from PySide6.QtCore import QByteArray, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from uploader_gui.ui.queue_delegate import QueueDelegate, arrow_area, link_areas, row_height
from uploader_gui.ui.queue_model import ROW, QueueModel
from uploader_gui.ui.rows import COLUMNS, SHOWN_FIRST, Column, Row, column_title
from uploader_gui.ui.wording import tr

_WIDTHS = {
    Column.NAME: 22.0,
    Column.PROGRESS: 13.0,
    Column.SIZE: 5.6,
    Column.SPEED: 6.4,
    Column.LEFT: 4.9,
    Column.SOURCE: 16.0,
    Column.KEY: 16.0,
}
"""First widths, in heights of the font; the status takes what is left."""


class QueueView(QTableView):
    """The queue. `linked` carries (row, Help); `menu_wanted` a global position."""

    linked = Signal(int, str)
    menu_wanted = Signal(QPoint)
    picked = Signal()

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(QueueDelegate(self))
        self._set_up_table()
        self._set_up_header()
        self.setAccessibleName(tr("Uploads"))
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())
        model.modelReset.connect(self._look)
        model.settled.connect(self._look)
        model.rowsInserted.connect(self._look)
        model.rowsRemoved.connect(self._look)

    def _set_up_table(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(row_height(QFontMetrics(self.font())))

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        # A header asks the selection about every row to see whether a column is selected: of a million rows, for seconds.
        for head in (header, self.verticalHeader()):
            head.setHighlightSections(False)
            head.setSelectionModel(QItemSelectionModel(self._model, head))
        header.setSectionsMovable(True)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(QFontMetrics(self.font()).height() * 3)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.columns_menu().popup(header.mapToGlobal(at)))
        unit = QFontMetrics(self.font()).height()
        for place, column in enumerate(COLUMNS):
            stretch = column is Column.STATUS
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, round(unit * _WIDTHS.get(column, 8.0)))
            header.setSectionHidden(place, column not in SHOWN_FIRST)

    # --- what the window asks ---

    def rows(self) -> list[tuple[int, int]]:
        """The selected rows, as (first, last)."""
        parts = self.selectionModel().selection()
        return sorted({(part.top(), part.bottom()) for part in (parts.at(place) for place in range(parts.count()))})

    def columns_menu(self) -> QMenu:
        """Which columns are shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, column in enumerate(COLUMNS):
            action = menu.addAction(column_title(column))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.setEnabled(column is not Column.NAME)
            action.toggled.connect(lambda on, at=place: self.setColumnHidden(at, not on))
        return menu

    def columns(self) -> QByteArray:
        """Widths, order and visibility, to be kept."""
        return self.horizontalHeader().saveState()

    def set_columns(self, kept: QByteArray) -> None:
        """As they were."""
        self.horizontalHeader().restoreState(kept)

    # --- inside ---

    def _look(self) -> None:
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        self._model.look(max(0, first), last if last >= 0 else self._model.rowCount() - 1)

    def _row(self, index: QModelIndex) -> Row | None:
        return index.data(ROW) if index.isValid() else None

    def _link_at(self, at: QPoint) -> tuple[int, str] | None:
        index = self.indexAt(at)
        row = self._row(index)
        if row is None or COLUMNS[index.column()] is not Column.PROGRESS:
            return None
        areas = link_areas(self.visualRect(index), row, QFontMetrics(self.font()))
        return next(((index.row(), str(link)) for link, area in areas if area.contains(at)), None)

    def _on_arrow(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        row = self._row(index)
        here = row is not None and row.open is not None and COLUMNS[index.column()] is Column.NAME
        return here and arrow_area(self.visualRect(index), QFontMetrics(self.font())).contains(at)

    def _toggle(self, row: int) -> None:
        group, child = self._model.group_at(row)
        if child < 0:
            self._model.set_open(row, not group.open)
            self._look()

    def _step(self, *, opened: bool) -> bool:
        """Right opens a job, Left closes it; from a file, Left goes to its job."""
        current = self.currentIndex()
        if not current.isValid():
            return False
        group, child = self._model.group_at(current.row())
        if child >= 0 and not opened:
            self.setCurrentIndex(self._model.index(current.row() - child - 1, 0))
        elif child < 0 and group.open != opened:
            self._toggle(current.row())
        return True

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, plus and minus open and close jobs."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        mirrored = self.isRightToLeft()
        opens = {Qt.Key.Key_Right: not mirrored, Qt.Key.Key_Left: mirrored, Qt.Key.Key_Plus: True, Qt.Key.Key_Minus: False}
        if plain and (key := Qt.Key(event.key())) in opens and self._step(opened=opens[key]):
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Arrows and links are clicked, rows are selected."""
        at = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self._on_arrow(at):
            self._toggle(self.rowAt(at.y()))
            return
        super().mousePressEvent(event)
        link = self._link_at(at)
        if event.button() is Qt.MouseButton.LeftButton and link is not None:
            self.linked.emit(*link)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens or closes a job."""
        at = event.position().toPoint()
        if self._link_at(at) is None and not self._on_arrow(at) and (row := self.rowAt(at.y())) >= 0:
            self._toggle(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over links."""
        over = self._link_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: object) -> None:
        """The window shows the menu: it knows the actions."""
        self.menu_wanted.emit(event.globalPos())  # type: ignore[attr-defined]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is seen has changed."""
        super().resizeEvent(event)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """What is seen has changed."""
        super().showEvent(event)
        self._look()
