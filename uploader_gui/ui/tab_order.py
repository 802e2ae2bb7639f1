"""The order in which Tab goes through a window: as its parts are laid out, whenever they were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLayout, QLayoutItem, QScrollArea, QSplitter, QStackedWidget, QWidget


def follow_layout(root: QWidget) -> None:
    """To be called again after something was added."""
    for one, following in pairwise(in_layout(root)):
        QWidget.setTabOrder(one, following)


def in_layout(widget: QWidget | None) -> Iterator[QWidget]:
    """Whatever takes the focus by Tab, in reading order."""
    if widget is None:
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if isinstance(widget, QSplitter | QStackedWidget):
        for place in range(widget.count()):
            yield from in_layout(widget.widget(place))
    elif isinstance(widget, QScrollArea):
        yield from in_layout(widget.widget())
    elif layout is not None:
        yield from _within(layout)


def _within(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        yield from in_layout(item.widget())
        if (inner := item.layout()) is not None:
            yield from _within(inner)


def _items(layout: QLayout) -> list[QLayoutItem]:
    if not isinstance(layout, QFormLayout):
        return [item for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]
    roles = (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole)
    found = (layout.itemAt(row, role) for row in range(layout.rowCount()) for role in roles)
    return list(dict.fromkeys(item for item in found if item is not None))
