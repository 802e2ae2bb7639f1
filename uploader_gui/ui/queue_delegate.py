"""Paints the rows: two-tone names, a dot and why, thin bars, links; measured in the font, so that every scale is right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from uploader_gui.ui.queue_model import ROW
from uploader_gui.ui.resources import pixmap
from uploader_gui.ui.rows import COLUMNS, RIGHT, Column, Help, Row, help_words
from uploader_gui.ui.theme import Tone, colors
from uploader_gui.ui.wording import per_cent

Index = QModelIndex | QPersistentModelIndex


def row_height(metrics: QFontMetrics) -> int:
    """Pixels."""
    return round(metrics.height() * 2.35)


def padding(metrics: QFontMetrics) -> int:
    """Pixels left and right in a cell."""
    return round(metrics.height() * 0.62)


def arrow_area(cell: QRect, metrics: QFontMetrics) -> QRect:
    """Where a click opens or closes a job."""
    return QRect(cell.left(), cell.top(), padding(metrics) + round(metrics.height() * 1.1), cell.height())


def link_areas(cell: QRect, row: Row, metrics: QFontMetrics) -> list[tuple[Help, QRect]]:
    """Where the links of a failed row are."""
    areas = []
    left = cell.left() + padding(metrics)
    for link in row.links:
        width = metrics.horizontalAdvance(help_words(link))
        areas.append((link, QRect(left, cell.top(), width, cell.height())))
        left += width + round(metrics.height())
    return areas


class QueueDelegate(QStyledItemDelegate):
    """One for the whole table; it looks only at the Row and the column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        row: Row = index.data(ROW)
        column = COLUMNS[index.column()]
        cell, metrics = _rect(option), QFontMetrics(_font(option))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        _background(painter, option, cell, column)
        if column is Column.NAME:
            _name(painter, cell, row, metrics)
        elif column is Column.STATUS:
            _status(painter, cell, row, metrics)
        elif column is Column.PROGRESS:
            _progress(painter, cell, row, metrics)
        else:
            _text(painter, _inner(cell, metrics), row.text(column), Tone.MUTED, right=column in RIGHT)
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


def _inner(cell: QRect, metrics: QFontMetrics) -> QRect:
    pad = padding(metrics)
    return cell.adjusted(pad, 0, -pad, 0)


def _background(painter: QPainter, option: QStyleOptionViewItem, cell: QRect, column: Column) -> None:
    state = option.state
    look = colors()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(cell, QColor(look.selection))
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), QColor(look.line))
    if state & QStyle.StateFlag.State_HasFocus and column is Column.NAME:
        painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height() - 1), QColor(look.primary))


def _text(painter: QPainter, area: QRect, text: str, tone: Tone, *, right: bool = False) -> int:
    """Draws one line, elided; returns its width in pixels."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.setPen(colors().of(tone))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)


def _name(painter: QPainter, cell: QRect, row: Row, metrics: QFontMetrics) -> None:
    unit = metrics.height()
    area = _inner(cell, metrics)
    if row.open is not None:
        _arrow(painter, QRect(area.left(), area.top(), unit, area.height()), opened=row.open)
    area.setLeft(area.left() + round(unit * (0.95 if row.open is not None else 1.9)))
    side = round(unit * 0.95)
    ratio = painter.device().devicePixelRatioF()
    image = pixmap(row.icon, colors().faint, side, ratio)
    painter.drawPixmap(QPointF(area.left(), area.top() + (area.height() - side) // 2), image)
    area.setLeft(area.left() + side + round(unit * 0.45))
    if row.open is not None:
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
    file = metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, area.width())  # the folder's begin and the file's end
    used = _text(painter, area, file if row.open is None else row.name, Tone.FAINT if row.blank else Tone.TEXT)
    if row.aside:
        font = painter.font()
        font.setBold(False)
        painter.setFont(font)
        area.setLeft(area.left() + used + round(unit * 0.5))
        if area.width() > 2 * unit:
            _text(painter, area, row.aside, Tone.FAINT)


def _arrow(painter: QPainter, area: QRect, *, opened: bool) -> None:
    unit = area.width()
    middle = QPointF(area.left() + unit * 0.3, area.center().y() + 0.5)
    half, deep = unit * 0.2, unit * 0.26
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors().of(Tone.FAINT))
    if opened:
        points = [QPointF(-half, -deep / 2), QPointF(half, -deep / 2), QPointF(0, deep / 2 + 0.5)]
    else:
        points = [QPointF(-deep / 2, -half), QPointF(-deep / 2, half), QPointF(deep / 2 + 0.5, 0)]
    painter.drawPolygon([middle + point for point in points])


def _status(painter: QPainter, cell: QRect, row: Row, metrics: QFontMetrics) -> None:
    area = _inner(cell, metrics)
    if row.dot:
        radius = metrics.height() * 0.21
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors().fill(row.tone))
        painter.drawEllipse(QPointF(area.left() + radius, area.center().y() + 1), radius, radius)
        area.setLeft(area.left() + round(metrics.height() * 0.88))
    _text(painter, area, row.status, row.tone)


def _progress(painter: QPainter, cell: QRect, row: Row, metrics: QFontMetrics) -> None:
    area = _inner(cell, metrics)
    if row.links:
        for link, place in link_areas(cell, row, metrics):
            if place.right() <= cell.right():
                _text(painter, place.adjusted(0, 0, 2, 0), help_words(link), Tone.ACCENT)
        return
    if row.fraction is None:
        _text(painter, area, row.note, Tone.MUTED)
        return
    figure = metrics.horizontalAdvance(per_cent(1.0))
    bar = QRectF(
        area.left(), 0, max(metrics.height() * 2.0, area.width() - figure - metrics.height() * 0.6), round(metrics.height() * 0.3)
    )
    bar.moveTop(area.top() + (area.height() - bar.height()) / 2)
    _bar(painter, bar, row.fraction, row.bar)
    if row.fraction > 0:
        beside = QRect(round(bar.right() + metrics.height() * 0.5), area.top(), figure + 4, area.height())
        _text(painter, beside, per_cent(row.fraction), Tone.MUTED)


def _bar(painter: QPainter, bar: QRectF, fraction: float, tone: Tone) -> None:
    radius = bar.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors().track))
    painter.drawRoundedRect(bar, radius, radius)
    if fraction > 0:
        done = QRectF(bar)
        done.setWidth(max(bar.height(), bar.width() * fraction))
        painter.setBrush(colors().fill(tone))
        painter.drawRoundedRect(done, radius, radius)
