"""Widgets with the name that the style sheet knows them by."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QPushButton, QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """The widget, looking like `name`."""
    widget.setObjectName(name)
    return widget


def describe(box: QComboBox, name: str) -> None:
    """For a box without a label: on Linux a reader hears what is chosen in it as its name, and this after it."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
    if (field := box.lineEdit()) is not None:
        field.setAccessibleName(name)


def inset(box: QAbstractSpinBox) -> None:
    """What is written in it stands as far from the frame as in other fields: the style sheet does not reach it."""
    field = box.lineEdit()
    gap = round(box.fontMetrics().height() * 0.38)
    field.setTextMargins(gap, 0, gap, 0)


def link_button(words: str, tip: str = "") -> QPushButton:
    """A button that looks like a link."""
    button = named(QPushButton(words), "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setToolTip(tip)
    return button


def quiet_label(words: str = "") -> QLabel:
    """A label in the second color, that wraps."""
    return named(QLabel(words, wordWrap=True), "muted")
