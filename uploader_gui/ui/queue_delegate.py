"""Paints the rows: two-tone names, a dot and why, thin bars, links; measured in the font, mirrored where one reads from the right."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from uploader_gui.ui.direction import as_named, mirrored, verbatim
from uploader_gui.ui.resources import pixmap
from uploader_gui.ui.roles import ROW
from uploader_gui.ui.rows import COLUMNS, RIGHT, Column, Help, Row, help_words
from uploader_gui.ui.theme import Tone, colors
from uploader_gui.ui.wording import per_cent

Index = QModelIndex | QPersistentModelIndex
_VERBATIM = frozenset({Column.SOURCE, Column.KEY, Column.ERROR})
"""Columns of paths and codes."""


def row_height(metrics: QFontMetrics) -> int:
    """Pixels."""
    return round(metrics.height() * 2.35)


def padding(metrics: QFontMetrics) -> int:
    """Pixels left and right in a cell."""
    return round(metrics.height() * 0.62)


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in the table. What is asked for in it is counted from where one begins to read."""

    rect: QRect
    metrics: QFontMetrics
    from_right: bool = False

    @property
    def unit(self) -> int:
        """The height of the font."""
        return self.metrics.height()

    @property
    def inner(self) -> QRect:
        """Without what is left free at both sides."""
        pad = padding(self.metrics)
        return self.rect.adjusted(pad, 0, -pad, 0)

    def at(self, area: QRectF) -> QRectF:
        """Where `area` is on the screen."""
        return mirrored(area, QRectF(self.rect)) if self.from_right else area

    def at_pixels(self, area: QRect) -> QRect:
        """Likewise, in whole pixels."""
        return self.at(QRectF(area)).toRect()

    def arrow(self) -> QRect:
        """Where a click opens or closes a job."""
        wide = padding(self.metrics) + round(self.unit * 1.1)
        return self.at_pixels(QRect(self.rect.left(), self.rect.top(), wide, self.rect.height()))

    def links(self, row: Row) -> list[tuple[Help, QRect]]:
        """Where the links of a failed row are."""
        areas = []
        left = self.inner.left()
        for link in row.links:
            width = self.metrics.horizontalAdvance(help_words(link)) + 2
            areas.append((link, self.at_pixels(QRect(left, self.rect.top(), width, self.rect.height()))))
            left += width - 2 + self.unit
        return areas

    def bar(self) -> tuple[QRectF, QRect]:
        """Where a bar lies, and where the figure after it."""
        figure = self.metrics.horizontalAdvance(per_cent(1.0))
        area, high = self.inner, round(self.unit * 0.3)
        bar = QRectF(area.left(), 0, max(self.unit * 2.0, area.width() - figure - self.unit * 0.6), high)
        bar.moveTop(area.top() + (area.height() - high) / 2)
        beside = QRect(round(bar.right() + self.unit * 0.5), area.top(), figure + 4, area.height())
        return self.at(bar), self.at_pixels(beside)


class QueueDelegate(QStyledItemDelegate):
    """One for the whole table; it looks only at the Row and the column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        row: Row = index.data(ROW)
        column = COLUMNS[index.column()]
        from_right = option.direction is Qt.LayoutDirection.RightToLeft
        cell = Cell(_rect(option), QFontMetrics(_font(option)), from_right)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setLayoutDirection(option.direction)
        _background(painter, option, cell.rect)
        if column is Column.NAME:
            _name(painter, cell, row)
        elif column is Column.STATUS:
            _status(painter, cell, row)
        elif column is Column.PROGRESS:
            _progress(painter, cell, row)
        else:
            words = verbatim(row.text(column)) if column in _VERBATIM else row.text(column)
            _text(painter, cell.inner, words, Tone.MUTED, trailing=column in RIGHT)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """In heights of the font."""
        metrics = QFontMetrics(_font(option))
        text = str(index.data() or "")
        return QSize(metrics.horizontalAdvance(text) + 2 * padding(metrics) + 3 * metrics.height(), row_height(metrics))


def _rect(option: QStyleOptionViewItem) -> QRect:
    return QRect(option.rect)


def _font(option: QStyleOptionViewItem) -> QFont:
    return QFont(option.font)


def _background(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    look = colors()
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(look.selection))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(look.line))


def _text(painter: QPainter, area: QRect, text: str, tone: Tone, *, trailing: bool = False) -> int:
    """Draws one line where it is on the screen, elided, at the side where lines begin or end; returns its width in pixels."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.setPen(colors().of(tone))
    side = Qt.AlignmentFlag.AlignRight if trailing else Qt.AlignmentFlag.AlignLeft  # Qt mirrors them by the painter's direction
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)


def _name(painter: QPainter, cell: Cell, row: Row) -> None:
    unit, area = cell.unit, cell.inner
    if row.open is not None:
        _arrow(painter, cell, QRectF(area.left(), area.top(), unit, area.height()), opened=row.open)
    area.setLeft(area.left() + round(unit * (0.95 if row.open is not None else 1.9)))
    side = round(unit * 0.95)
    ratio = painter.device().devicePixelRatioF()
    image = pixmap(row.icon, colors().faint, side, ratio)
    painter.drawPixmap(cell.at(QRectF(area.left(), area.top() + (area.height() - side) // 2, side, side)).topLeft(), image)
    area.setLeft(area.left() + side + round(unit * 0.45))
    if row.open is not None:
        _embolden(painter, bold=True)
    file = cell.metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, area.width())  # the folder's begin and the file's end
    shown = as_named(file if row.open is None else row.name)
    used = _text(painter, cell.at_pixels(area), shown, Tone.FAINT if row.blank else Tone.TEXT)
    if row.aside:
        _embolden(painter, bold=False)
        area.setLeft(area.left() + used + round(unit * 0.5))
        if area.width() > 2 * unit:
            _text(painter, cell.at_pixels(area), row.aside, Tone.FAINT)


def _embolden(painter: QPainter, *, bold: bool) -> None:
    font = painter.font()
    font.setBold(bold)
    painter.setFont(font)


def _arrow(painter: QPainter, cell: Cell, area: QRectF, *, opened: bool) -> None:
    unit = area.width()
    half, deep = unit * 0.2, unit * 0.26
    middle = cell.at(QRectF(area.left() + unit * 0.3, area.center().y(), 0, 0)).topLeft()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors().of(Tone.FAINT))
    if opened:
        points = [QPointF(-half, -deep / 2), QPointF(half, -deep / 2), QPointF(0, deep / 2 + 0.5)]
    else:
        tip = -1 if cell.from_right else 1
        points = [QPointF(-deep / 2 * tip, -half), QPointF(-deep / 2 * tip, half), QPointF((deep / 2 + 0.5) * tip, 0)]
    painter.drawPolygon([middle + point for point in points])


def _status(painter: QPainter, cell: Cell, row: Row) -> None:
    area = cell.inner
    if row.dot:
        side = cell.unit * 0.42
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors().fill(row.tone))
        painter.drawEllipse(cell.at(QRectF(area.left(), area.center().y() + 1 - side / 2, side, side)))
        area.setLeft(area.left() + round(cell.unit * 0.88))
    _text(painter, cell.at_pixels(area), row.status, row.tone)


def _progress(painter: QPainter, cell: Cell, row: Row) -> None:
    if row.links:
        for link, place in cell.links(row):
            if cell.rect.contains(place):
                _text(painter, place, help_words(link), Tone.ACCENT)
    elif row.fraction is None:
        _text(painter, cell.inner, row.note, Tone.MUTED)
    else:
        bar, beside = cell.bar()
        _bar(painter, bar, row.fraction, row.bar, from_right=cell.from_right)
        if row.fraction > 0:
            _text(painter, beside, per_cent(row.fraction), Tone.MUTED)


def _bar(painter: QPainter, bar: QRectF, fraction: float, tone: Tone, *, from_right: bool) -> None:
    radius = bar.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors().track))
    painter.drawRoundedRect(bar, radius, radius)
    if fraction > 0:
        done = QRectF(bar)
        done.setWidth(max(bar.height(), bar.width() * fraction))
        painter.setBrush(colors().fill(tone))
        painter.drawRoundedRect(mirrored(done, bar) if from_right else done, radius, radius)
