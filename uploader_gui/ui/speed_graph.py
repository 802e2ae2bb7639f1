"""The speed of the last five minutes, drawn."""

from collections import deque

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from uploader_gui.ui.curve import smooth
from uploader_gui.ui.direction import smooth_painter
from uploader_gui.ui.theme import Tone, colors
from uploader_gui.ui.wording import speed, tr

SECONDS = 300


class SpeedGraph(QWidget):
    """One sample a second; the newest where lines end."""

    def __init__(self) -> None:
        super().__init__()
        self._samples: deque[float] = deque(maxlen=SECONDS)
        self.setAccessibleName(tr("Speed, last 5 minutes"))
        self.setAccessibleDescription(tr("nothing moves"))

    def add(self, rate: float) -> None:
        """Bytes per second, now."""
        self._samples.append(rate)
        self.setAccessibleDescription(speed(rate) or tr("nothing moves"))
        if self.isVisible():
            self.update()

    def sizeHint(self) -> QSize:
        """In heights of the font."""
        unit = self.fontMetrics().height()
        return QSize(unit * 24, unit * 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        painter = smooth_painter(self)
        look, unit = colors(), self.fontMetrics().height()
        area = QRectF(self.rect()).adjusted(0, unit * 1.1, 0, -1)
        top = max(self._samples, default=0.0)
        painter.setPen(QColor(look.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(look.of(Tone.FAINT))
        corner = QRectF(self.rect()).toRect()
        words = tr("up to {speed}").format(speed=speed(top)) if top >= 1 else tr("Nothing was sent yet")
        painter.drawText(corner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, words)
        if top >= 1:
            self._draw(painter, area, top * 1.08)

    def _draw(self, painter: QPainter, area: QRectF, top: float) -> None:
        line = smooth(self.curve(area, top))
        below = QPainterPath(line)
        below.lineTo(line.currentPosition().x(), area.bottom())
        below.lineTo(line.elementAt(0).x, area.bottom())
        below.closeSubpath()
        fill = colors().fill(Tone.ACCENT)
        fill.setAlphaF(0.16)
        painter.fillPath(below, fill)
        painter.strokePath(line, QPen(colors().fill(Tone.ACCENT), max(1.5, self.fontMetrics().height() / 10)))

    def curve(self, area: QRectF, top: float) -> list[QPointF]:
        """Where the line goes, from the oldest to the newest."""
        begin, along = (area.right(), -area.width()) if self.isRightToLeft() else (area.left(), area.width())
        return [QPointF(begin + x * along, area.bottom() - y * area.height()) for x, y in self._points(top)]

    def _points(self, top: float) -> list[tuple[float, float]]:
        """Averages of five seconds, so that the line is calm; x and y in 0 … 1."""
        samples = list(self._samples)
        step = 5
        first = SECONDS - len(samples)
        points: list[tuple[float, float]] = []
        for begin in range(0, len(samples), step):
            slot = samples[begin : begin + step]
            height = sum(slot) / len(slot) / top
            points += [(first / SECONDS, height)] if not points else []  # where it begins: a single point would be no line
            points.append(((first + begin + len(slot)) / SECONDS, height))
        return points
