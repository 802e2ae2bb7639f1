"""Which way lines are read: what is painted by hand is laid out from the left, and mirrored for who reads from the right."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

_FROM_THE_LEFT, _AS_IT_IS, _END = "\u2066", "\u2068", "\u2069"  # Unicode's isolates (Unicode Standard Annex 9, section 2.4)


def reads_from_the_right() -> bool:
    """Whether the program speaks a language that is written so."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def verbatim(text: str) -> str:
    """A path or a key within a sentence: read from the left in every language, so that its slashes stay where they are."""
    return f"{_FROM_THE_LEFT}{text}{_END}" if text and reads_from_the_right() else text


def as_named(text: str) -> str:
    """A name: read from the side where its own letters begin."""
    return f"{_AS_IT_IS}{text}{_END}" if text and reads_from_the_right() else text


def toward(goal: str) -> str:
    """An arrow, and where something goes to."""
    return f"← {verbatim(goal)}" if reads_from_the_right() else f"→ {goal}"


def smooth_painter(widget: QWidget) -> QPainter:
    """For a widget that draws itself; text and its alignment follow the widget's direction."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(widget.layoutDirection())
    return painter


def mirrored(area: QRectF, within: QRectF) -> QRectF:
    """The same place, counted from the other side."""
    return QRectF(within.left() + within.right() - area.right(), area.top(), area.width(), area.height())
