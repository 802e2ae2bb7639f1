"""An upload's parts, each a small square: there, on its way, still to come."""

from itertools import islice
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from uploader_gui.ui.direction import mirrored, smooth_painter
from uploader_gui.ui.theme import Tone, colors
from uploader_gui.ui.wording import counted, number, tr

MOST_SQUARES = 1200
"""With more parts than that, a square stands for several."""


class PartSquares(QWidget):
    """`count` parts in all; of the others, `moving` are on their way."""

    def __init__(self) -> None:
        super().__init__()
        self._there: frozenset[int] = frozenset()
        self._count = 0
        self._moving: frozenset[int] = frozenset()

    def show_parts(self, there: frozenset[int], count: int, moving: int) -> None:
        """Numbers of the parts at the store, counted from 1."""
        self._there, self._count = there, count
        missing = (one for one in range(1, count + 1) if one not in there)
        self._moving = frozenset(islice(missing, moving))  # lanes take them in order
        self.setAccessibleName(self.words())
        self.update()

    def words(self) -> str:
        """What the squares say."""
        if not self._count:
            return tr("This file is sent in one piece.")
        there = tr("{there} of {all} at the store").format(
            there=number(len(self._there)), all=counted(self._count, "{n} part", "{n} parts")
        )
        each = self._each()
        return there if each == 1 else tr("{there}; a square stands for {n} parts").format(there=there, n=number(each))

    def sizeHint(self) -> QSize:
        """In heights of the font."""
        unit = self.fontMetrics().height()
        return QSize(unit * 24, unit * 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        painter = smooth_painter(self)
        painter.setPen(colors().of(Tone.MUTED))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self.words())
        for place in range(ceil(self._count / self._each())):
            self._draw(painter, place)

    def _draw(self, painter: QPainter, place: int) -> None:
        """Full, half or hollow: told apart without their colors, too."""
        tone, share = self._state(place)
        area = self.square(place)
        corner, color = area.width() / 5, colors().fill(tone)
        if share < 1:
            painter.setPen(QPen(color, max(1.0, area.width() / 10)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
            area.setTop(area.bottom() - area.height() * share)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(area, corner, corner)

    def square(self, place: int) -> QRectF:
        """Where the square of this place is, counted from 0."""
        unit = self.fontMetrics().height()
        side, step, columns = self._grid(unit)
        area = QRectF((place % columns) * step, unit * 1.5 + (place // columns) * step, side, side)
        return mirrored(area, QRectF(self.rect())) if self.isRightToLeft() else area

    def _grid(self, unit: int) -> tuple[float, float, int]:
        """(side, step, columns): as large as fits, at most the height of the font."""
        squares = max(1, ceil(self._count / self._each()))
        step = unit * 0.85
        high = max(unit, self.height() - unit * 1.5)
        while step > 3 and ceil(squares / max(1, int(self.width() / step))) * step > high:
            step *= 0.85
        return step * 0.8, step, max(1, int(self.width() / step))

    def _each(self) -> int:
        return max(1, ceil(self._count / MOST_SQUARES))

    def _state(self, place: int) -> tuple[Tone, float]:
        """The color of a square, and how much of it is filled."""
        each = self._each()
        numbers = range(place * each + 1, min((place + 1) * each, self._count) + 1)
        there = sum(one in self._there for one in numbers)
        if there == len(numbers):
            return Tone.GOOD, 1.0
        if there or any(one in self._moving for one in numbers):
            return Tone.ACCENT, 0.5
        return Tone.FAINT, 0.0
