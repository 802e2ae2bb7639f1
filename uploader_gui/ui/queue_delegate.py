"""Where things are in a cell, and how much room it wants: measured in the font, mirrored where one reads from the right."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from uploader_gui.ui.direction import mirrored
from uploader_gui.ui.rows import Help, Row, help_words
from uploader_gui.ui.wording import per_cent

Index = QModelIndex | QPersistentModelIndex


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
    """How much room a cell wants; the view paints its rows itself."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """In heights of the font."""
        metrics = QFontMetrics(_font(option))
        text = str(index.data() or "")
        return QSize(metrics.horizontalAdvance(text) + 2 * padding(metrics) + 3 * metrics.height(), row_height(metrics))


def _font(option: QStyleOptionViewItem) -> QFont:
    return QFont(option.font)
