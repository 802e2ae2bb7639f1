"""How much arrived on each day, as bars."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from uploader_gui.ui.direction import mirrored, smooth_painter
from uploader_gui.ui.theme import Tone, colors
from uploader_gui.ui.wording import locale, size, tr


class VolumeChart(QWidget):
    """A bar a day, the latest where lines end; pointing at one tells its day and how much."""

    def __init__(self) -> None:
        super().__init__()
        self._days: list[tuple[date, int]] = []
        self.setAccessibleName(tr("Volume per day"))

    def show_days(self, days: Sequence[tuple[date, int]]) -> None:
        """The earliest first."""
        self._days = list(days)
        most = max(self._days, key=lambda each: each[1], default=None)
        self.setAccessibleDescription(self.words(*most) if most and most[1] else tr("Nothing arrived in these days"))
        self.update()

    def words(self, day: date, count: int) -> str:
        """A bar in words."""
        return f"{day_words(day)}: {size(count)}"

    def day_at(self, x: float) -> tuple[date, int] | None:
        """Whose bar stands there."""
        from_start = self.width() - 1 - x if self.isRightToLeft() else x
        place = int(from_start / self.width() * len(self._days)) if self._days and self.width() else -1
        return self._days[place] if 0 <= place < len(self._days) else None

    def sizeHint(self) -> QSize:
        """In heights of the font."""
        unit = self.fontMetrics().height()
        return QSize(unit * 36, unit * 7)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        painter = smooth_painter(self)
        look, unit = colors(), self.fontMetrics().height()
        area = QRectF(self.rect()).adjusted(0, unit * 1.3, 0, -unit * 1.3)
        painter.setPen(QColor(look.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        top = max((count for _, count in self._days), default=0)
        painter.setPen(look.of(Tone.FAINT))
        words = tr("up to {size} a day").format(size=size(top)) if top else tr("Nothing arrived in these days")
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, words)
        if self._days:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, day_words(self._days[0][0]))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, day_words(self._days[-1][0]))
        if top:
            self._draw(painter, area, top)

    def _draw(self, painter: QPainter, area: QRectF, top: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors().fill(Tone.ACCENT))
        step = area.width() / len(self._days)
        for place, (_, count) in enumerate(self._days):
            height = max(2.0, area.height() * count / top) if count else 0.0
            bar = QRectF(area.left() + (place + 0.15) * step, area.bottom() - height, step * 0.7, height)
            painter.drawRoundedRect(mirrored(bar, area) if self.isRightToLeft() else bar, 2, 2)

    def event(self, event: QEvent) -> bool:
        """Tells of the bar that is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and (found := self.day_at(event.pos().x())):
            QToolTip.showText(event.globalPos(), self.words(*found), self)
            return True
        return super().event(event)


def day_words(day: date) -> str:
    """As the person writes dates."""
    return locale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
