"""The table itself: keys, clicks on arrows and links, and which rows are seen."""

from PySide6.QtCore import QByteArray, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from uploader_gui.ui.column_widths import first_width
from uploader_gui.ui.kept_selection import KeptSelection
from uploader_gui.ui.queue_delegate import Cell, Index, QueueDelegate, row_height
from uploader_gui.ui.queue_model import QueueModel
from uploader_gui.ui.roles import ROW
from uploader_gui.ui.row_painter import RowPainter, Span
from uploader_gui.ui.rows import COLUMNS, SHOWN_FIRST, Column, Row, column_title
from uploader_gui.ui.theme import colors
from uploader_gui.ui.wording import tr

_STATUS = COLUMNS.index(Column.STATUS)
_STATUS_AT_LEAST = 16.0
"""In heights of the font: with many columns one scrolls rather than guess at why a file waits."""


class QueueView(QTableView):
    """The queue. `linked` carries (row, Help); `menu_wanted` a global position."""

    linked = Signal(int, str)
    menu_wanted = Signal(QPoint)
    picked = Signal()

    def __init__(self, model: QueueModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(QueueDelegate(self))
        self._columns = QMenu(tr("Columns"), self)
        self._columns.aboutToShow.connect(self._offer_columns)
        self._set_up_table()
        self._set_up_header()
        self.setAccessibleName(tr("Uploads"))
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())
        self.kept = KeptSelection(model, self.selectionModel())
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
        for place, column in enumerate(COLUMNS):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, first_width(column, QFontMetrics(self.font())))
            header.setSectionHidden(place, column not in SHOWN_FIRST)
        header.sectionResized.connect(self._resized)

    # --- what the window asks ---

    def rows(self) -> list[tuple[int, int]]:
        """The selected rows, as (first, last)."""
        parts = self.selectionModel().selection()
        return sorted({(part.top(), part.bottom()) for part in (parts.at(place) for place in range(parts.count()))})

    def cell(self, index: QModelIndex) -> Cell:
        """Where it is seen."""
        return Cell(self.visualRect(index), QFontMetrics(self.font()), self.isRightToLeft())

    def columns_menu(self) -> QMenu:
        """Which columns are shown; filled anew whenever it opens."""
        self._offer_columns()
        return self._columns

    def columns(self) -> QByteArray:
        """Widths, order and visibility, to be kept."""
        return self.horizontalHeader().saveState()

    def set_columns(self, kept: QByteArray) -> None:
        """As they were."""
        self.horizontalHeader().restoreState(kept)
        self._fit_status()

    # --- inside ---

    def _offer_columns(self) -> None:
        self._columns.clear()
        for place, column in enumerate(COLUMNS):
            action = self._columns.addAction(column_title(column))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.setEnabled(column is not Column.NAME)
            action.toggled.connect(lambda on, at=place: self._show_column(at, shown=on))

    def _show_column(self, place: int, *, shown: bool) -> None:
        self.setColumnHidden(place, not shown)
        self._fit_status()

    def _resized(self, place: int, *_: int) -> None:
        if place != _STATUS:
            self._fit_status()

    def _fit_status(self) -> None:
        """It stretches while there is room for it, and keeps a readable width where there is none."""
        header, least = self.horizontalHeader(), round(self.fontMetrics().height() * _STATUS_AT_LEAST)
        others = sum(header.sectionSize(place) for place in range(header.count()) if place != _STATUS)
        if self.viewport().width() - others >= least:
            header.setSectionResizeMode(_STATUS, QHeaderView.ResizeMode.Stretch)
        elif header.sectionResizeMode(_STATUS) is QHeaderView.ResizeMode.Stretch or header.sectionSize(_STATUS) < least:
            header.setSectionResizeMode(_STATUS, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(_STATUS, least)

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
        return next(((index.row(), str(link)) for link, area in self.cell(index).links(row) if area.contains(at)), None)

    def _on_arrow(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        row = self._row(index)
        here = row is not None and row.open is not None and COLUMNS[index.column()] is Column.NAME
        return here and self.cell(index).arrow().contains(at)

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

    def _help(self) -> bool:
        """Enter does what the first link of the row does; a job is opened or closed."""
        current = self.currentIndex()
        row = self._row(current)
        if row is None or (row.open is None and not row.links):
            return False
        if row.open is not None:
            self._toggle(current.row())
        else:
            self.linked.emit(current.row(), str(row.links[0]))
        return True

    def _paint_rows(self, painter: QPainter, event: QPaintEvent) -> None:
        region, rect, band = event.region(), event.rect(), QRect()
        first, last = self.rowAt(rect.top()), self.rowAt(rect.bottom())
        if first < 0:
            return
        rows = RowPainter(painter, self.font(), self._spans(rect), from_right=self.isRightToLeft())
        chosen = self.selectionModel()
        some = chosen.hasSelection()
        for number in range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1):
            top, height = self.rowViewportPosition(number), self.rowHeight(number)
            band.setRect(rect.left(), top, rect.width(), height)
            if region.intersects(band):
                rows.row(self._model.row(number), top, height, selected=some and chosen.isSelected(self._model.index(number, 0)))

    def _spans(self, rect: QRect) -> list[Span]:
        """The columns that are seen in it."""
        spans = [
            Span(column, self.columnViewportPosition(place), self.columnWidth(place))
            for place, column in enumerate(COLUMNS)
            if not self.isColumnHidden(place)
        ]
        return [span for span in spans if span.left <= rect.right() and span.left + span.width > rect.left()]

    def _row_rect(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    # --- Qt ---

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The frame goes along; a reader is always at the cell that speaks for the whole row."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self.viewport().update(self._row_rect(index.row()))
        if current.isValid() and current.column() != 0:
            self.selectionModel().setCurrentIndex(self._model.index(current.row(), 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Up and down alone: whole rows are looked at."""
        across = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        self.horizontalScrollBar().setValue(across)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and a frame around the one that keys go to."""
        with QPainter(self.viewport()) as painter:
            self._paint_rows(painter, event)
            current = self.currentIndex()
            if self.hasFocus() and current.isValid():
                wide = max(1, self.fontMetrics().height() // 12)
                half = wide // 2
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colors().accent), wide, j=Qt.PenJoinStyle.MiterJoin))
                painter.drawRect(self._row_rect(current.row()).adjusted(half, half, -wide + half, -wide + half))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, plus and minus open and close jobs; Enter helps."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        mirrored = self.isRightToLeft()
        opens = {Qt.Key.Key_Right: not mirrored, Qt.Key.Key_Left: mirrored, Qt.Key.Key_Plus: True, Qt.Key.Key_Minus: False}
        if plain and (key := Qt.Key(event.key())) in opens and self._step(opened=opens[key]):
            return
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._help():
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
        self._fit_status()
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """What is seen has changed."""
        super().showEvent(event)
        self._look()
