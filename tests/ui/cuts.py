"""Texts that have less room than they need, in a widget and in all that is shown in it."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

_HAN = re.compile("[\u3000-\u9fff]")
"""Between these a line may end anywhere."""
SLACK = 1
"""Pixels that rounding may take."""


def cuts(widget: QWidget) -> Iterator[str]:
    """What is cut, where, and by how many pixels."""
    for each in (widget, *widget.findChildren(QWidget)):
        if each.isVisible():
            for text, lacking in (*_cut(each), *_outside(each)):
                if lacking > SLACK:
                    yield f"{type(each).__name__} {each.objectName()} {text!r} lacks {lacking}"


def _cut(widget: QWidget) -> Iterator[tuple[str, int]]:
    match widget:
        case QTableView() | QHeaderView() | QScrollArea():
            yield from _of_columns(widget)
        case QLabel() if widget.text():
            yield from _of_label(widget)
        case QTabBar():
            yield " ".join(widget.tabText(place) for place in range(widget.count())), widget.sizeHint().width() - widget.width()
        case QAbstractButton() if widget.text() and not _elides(widget):
            yield widget.text(), _needed(widget) - widget.width()
        case QComboBox():
            room = widget.width() - (widget.sizeHint().width() - _widest(widget))
            yield widget.currentText(), _advance(widget, widget.currentText()) - room
        case QLineEdit() if widget.placeholderText() and not widget.text():
            yield widget.placeholderText(), _advance(widget, widget.placeholderText()) - _room(widget)


def _of_columns(widget: QWidget) -> Iterator[tuple[str, int]]:
    match widget:
        case QTableView():
            yield "its columns", abs(widget.horizontalHeader().length() - widget.viewport().width())
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            yield from _of_header(widget)
        case QScrollArea() if widget.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff and widget.widget():
            yield "its sides", widget.widget().width() - widget.viewport().width()


def _elides(button: QAbstractButton) -> bool:
    """It draws itself, elided, and says all of it where it is pointed at."""
    return not isinstance(button, QPushButton | QToolButton) and button.text() in button.toolTip()


def _needed(button: QAbstractButton) -> int:
    if isinstance(button, QCheckBox):
        style = button.style()
        indicator = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, button)
        return (
            indicator + style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, button) + _advance(button, button.text())
        )
    return button.sizeHint().width()


def _of_label(label: QLabel) -> Iterator[tuple[str, int]]:
    if not label.wordWrap():
        yield label.text(), label.sizeHint().width() - label.width()
        return
    yield label.text(), label.heightForWidth(label.width()) - label.height()
    margins = label.contentsMargins().left() + label.contentsMargins().right()
    for word in _plain(label.text()).split() if not _HAN.search(label.text()) else ():
        yield word, _advance(label, word) - (label.width() - margins)


def _of_header(header: QHeaderView) -> Iterator[tuple[str, int]]:
    for place in range(header.count()):
        if not header.isSectionHidden(place):
            title = str(header.model().headerData(place, Qt.Orientation.Horizontal) or "")
            margin = header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header)
            yield title, _advance(header, title) + 2 * margin - header.sectionSize(place)


def _outside(widget: QWidget) -> Iterator[tuple[str, int]]:
    """What reaches beyond its parent, but where it is scrolled to."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox):
        return
    if any(isinstance(each, QScrollArea) for each in _ancestors(widget)):
        return
    place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
    room = parent.rect()
    yield "beyond its parent", max(place.right() - room.right(), room.left() - place.left(), place.bottom() - room.bottom())


def _room(field: QLineEdit) -> int:
    """Pixels for text: Qt leaves two at each side of what the style leaves."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    return field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width() - 4


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    while (parent := widget.parentWidget()) is not None and not widget.isWindow():
        yield parent
        widget = parent


def _plain(text: str) -> str:
    if "<" not in text:
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def _advance(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(re.sub(r"&(?=\S)", "", text))


def _widest(box: QComboBox) -> int:
    return max((_advance(box, box.itemText(place)) for place in range(box.count())), default=0)
