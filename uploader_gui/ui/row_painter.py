"""Paints the rows: two-tone names, a dot and why, thin bars, links; measured in the font, mirrored where one reads from the right.

Nothing of Qt's is made anew for each cell: its binding gives the interpreter to other threads wherever such an object goes, and with
lanes at work each time costs up to a millisecond. By Qt's own round of painting, with a delegate, that was 35 times for each cell.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from uploader_gui.ui.direction import as_named, verbatim
from uploader_gui.ui.queue_delegate import Cell, padding
from uploader_gui.ui.resources import pixmap
from uploader_gui.ui.rows import RIGHT, Column, Row, help_words
from uploader_gui.ui.theme import Tone, colors
from uploader_gui.ui.wording import per_cent

_VERBATIM = frozenset({Column.SOURCE, Column.KEY, Column.ERROR})
"""Columns of paths and codes."""
_SIDES = {False: Qt.AlignmentFlag.AlignLeft, True: Qt.AlignmentFlag.AlignRight}  # Qt mirrors them by the painter's direction
_FLAGS = {trailing: side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine for trailing, side in _SIDES.items()}


@dataclass(frozen=True, slots=True)
class Span:
    """Where a column is seen, in pixels."""

    column: Column
    left: int
    width: int


class RowPainter:
    """One round of painting these columns, with a painter and a font."""

    def __init__(self, painter: QPainter, font: QFont, spans: Sequence[Span], *, from_right: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
        self._painter, self._spans, self._from_right = painter, spans, from_right
        self._fonts = QFont(font), QFont(font)
        self._fonts[True].setBold(True)
        self._both_metrics = tuple(QFontMetrics(each, painter.device()) for each in self._fonts)
        self._embolden(bold=False)
        self._unit, self._pad = self._metrics.height(), padding(self._metrics)
        look = colors()
        self._ink = {tone: look.of(tone) for tone in Tone}
        self._fill = {tone: look.fill(tone) for tone in Tone}
        self._selection, self._line, self._track = QColor(look.selection), QColor(look.line), QColor(look.track)
        self._area, self._shape = QRect(), QRectF()  # moved from place to place
        self._span, self._top, self._height = Span(Column.NAME, 0, 0), 0, 0
        self._bars: dict[tuple[int, int, int], tuple[QRectF, QRect]] = {}

    def row(self, row: Row, top: int, height: int, *, selected: bool) -> None:
        """All its cells."""
        self._top, self._height = top, height
        for span in self._spans:
            self._span = span
            if selected:
                self._painter.fillRect(span.left, top, span.width, height, self._selection)
            self._painter.fillRect(span.left, top + height - 1, span.width, 1, self._line)
            self._cell(row, span.column)

    def _cell(self, row: Row, column: Column) -> None:
        if column is Column.NAME:
            self._name(row)
        elif column is Column.STATUS:
            self._status(row)
        elif column is Column.PROGRESS:
            self._progress(row)
        else:
            words = row.text(column)
            self._text(*self._inner(), verbatim(words) if column in _VERBATIM else words, Tone.MUTED, trailing=column in RIGHT)

    def _inner(self) -> tuple[int, int]:
        """From where, and how wide, without what is left free at both sides."""
        return self._span.left + self._pad, self._span.width - 2 * self._pad

    def _mirrored(self, left: float, width: float) -> float:
        """Where something in this cell begins on the screen, counted from where one begins to read."""
        return 2 * self._span.left + self._span.width - left - width if self._from_right else left

    def _text(self, left: int, width: int, text: str, tone: Tone, *, trailing: bool = False) -> str:
        """Draws one line, elided, at the side where lines begin or end; returns what is shown of it."""
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        self._painter.setPen(self._ink[tone])
        self._area.setRect(round(self._mirrored(left, width)), self._top, width, self._height)
        self._painter.drawText(self._area, _FLAGS[trailing], shown)
        return shown

    def _name(self, row: Row) -> None:
        unit, job = self._unit, row.open is not None
        left, width = self._inner()
        if row.open is not None:
            self._arrow(left, opened=row.open)
        side, by = round(unit * 0.95), round(unit * (0.95 if job else 1.9))
        image = pixmap(row.icon, colors().faint, side, self._painter.device().devicePixelRatioF())
        self._painter.drawPixmap(round(self._mirrored(left + by, side)), self._top + (self._height - side) // 2, image)
        by += side + round(unit * 0.45)
        left, width = left + by, width - by
        self._embolden(bold=job)
        # of a file the folder's begin and the name's end
        name = row.name if job else self._metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, width)
        shown = self._text(left, width, as_named(name), Tone.FAINT if row.blank else Tone.TEXT)
        if row.aside:
            by = self._metrics.horizontalAdvance(shown) + round(unit * 0.5)
            self._embolden(bold=False)
            if width - by > 2 * unit:
                self._text(left + by, width - by, row.aside, Tone.FAINT)
        self._embolden(bold=False)

    def _embolden(self, *, bold: bool) -> None:
        self._metrics = self._both_metrics[bold]
        self._painter.setFont(self._fonts[bold])

    def _arrow(self, left: int, *, opened: bool) -> None:
        half, deep = self._unit * 0.2, self._unit * 0.26
        x, y = self._mirrored(left + self._unit * 0.3, 0), self._top + self._height / 2
        self._mark(self._ink[Tone.FAINT])
        if opened:
            points = [QPointF(x - half, y - deep / 2), QPointF(x + half, y - deep / 2), QPointF(x, y + deep / 2 + 0.5)]
        else:
            tip = -1 if self._from_right else 1
            back, front = x - deep / 2 * tip, x + (deep / 2 + 0.5) * tip
            points = [QPointF(back, y - half), QPointF(back, y + half), QPointF(front, y)]
        self._painter.drawPolygon(points)

    def _mark(self, color: QColor) -> None:
        """What comes is filled, without a frame."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(color)

    def _status(self, row: Row) -> None:
        left, width = self._inner()
        if row.dot:
            side = self._unit * 0.42
            middle = int((2 * self._top + self._height - 1) / 2)
            self._mark(self._fill[row.tone])
            self._shape.setRect(self._mirrored(left, side), middle + 1 - side / 2, side, side)
            self._painter.drawEllipse(self._shape)
            by = round(self._unit * 0.88)
            left, width = left + by, width - by
        self._text(left, width, row.status, row.tone)

    def _progress(self, row: Row) -> None:
        if row.links:
            self._links(row)
        elif row.fraction is None:
            self._text(*self._inner(), row.note, Tone.MUTED)
        else:
            self._bar(row.fraction, row.bar)

    def _links(self, row: Row) -> None:
        cell = Cell(QRect(self._span.left, self._top, self._span.width, self._height), self._metrics, self._from_right)
        for link, place in cell.links(row):
            if cell.rect.contains(place):
                left = round(self._mirrored(place.left(), place.width()))
                self._text(left, place.width(), help_words(link), Tone.ACCENT)

    def _bar(self, fraction: float, tone: Tone) -> None:
        bar, beside = self._bar_at_top()
        painter, shape, radius = self._painter, self._shape, bar.height() / 2
        shape.setRect(bar.x(), bar.y() + self._top, bar.width(), bar.height())
        self._mark(self._track)
        painter.drawRoundedRect(shape, radius, radius)
        if fraction > 0:
            wide = max(bar.height(), bar.width() * fraction)
            shape.setRect(bar.x() + bar.width() - wide if self._from_right else bar.x(), shape.y(), wide, bar.height())
            painter.setBrush(self._fill[tone])
            painter.drawRoundedRect(shape, radius, radius)
            left = round(self._mirrored(beside.left(), beside.width()))
            self._text(left, beside.width(), per_cent(fraction), Tone.MUTED)

    def _bar_at_top(self) -> tuple[QRectF, QRect]:
        """Where the bar and its figure are in a row that begins at 0: in each row alike."""
        place = (self._span.left, self._span.width, self._height)
        if place not in self._bars:
            self._bars[place] = Cell(QRect(self._span.left, 0, self._span.width, self._height), self._metrics, self._from_right).bar()
        return self._bars[place]
