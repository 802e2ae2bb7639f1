"""Pictures and texts that come with the program, as Qt takes them."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from uploader_gui.program_files import resource


def text(*names: str) -> str:
    """The content of a text file below resources/."""
    return resource(*names).read_text(encoding="utf-8")


@cache
def pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """icons/NAME.svg in one color, `size` logical pixels wide, sharp at device pixel ratio `ratio`."""
    renderer = QSvgRenderer(QByteArray(text("icons", f"{name}.svg").replace("currentColor", color).encode()))
    image = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def icon(name: str, color: QColor, disabled: QColor) -> QIcon:
    """An icon for buttons, as high as letters are, at the pixel ratios that screens have."""
    size = max(16, QFontMetrics(QGuiApplication.font()).height())
    made = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        made.addPixmap(pixmap(name, color.name(), size, ratio), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, disabled.name(), size, ratio), QIcon.Mode.Disabled)
    return made
