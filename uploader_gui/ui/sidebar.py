"""The left side: filters with live counts, and the destinations, one of which new uploads go to."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from uploader_gui.core.destination import DestinationSettings
from uploader_gui.ui.direction import smooth_painter
from uploader_gui.ui.filters import ALWAYS, Filter, label, tone
from uploader_gui.ui.intake import carries_anything, things_in
from uploader_gui.ui.named import link_button, named
from uploader_gui.ui.tab_order import follow_layout
from uploader_gui.ui.theme import Tone, colors
from uploader_gui.ui.wording import number, tr


class SideItem(QAbstractButton):
    """One line: a name, and a figure or a word at the right."""

    dropped = Signal(list)
    menu_wanted = Signal(QPoint)

    def __init__(self, text: str, parent: QWidget, *, place: bool = False) -> None:
        super().__init__(parent)
        self._aside, self._tone, self._hovered, self._place = "", Tone.MUTED, False, place
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, a screen reader says
        self.setAcceptDrops(place)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.mapToGlobal(at)))

    def say(self, aside: str, of: Tone) -> None:
        """What stands at the right."""
        if (aside, of) != (self._aside, self._tone):
            self._aside, self._tone = aside, of
            self.setAccessibleName(f"{self.text()} {aside}")
            self.update()

    @property
    def aside(self) -> str:
        """What stands at the right."""
        return self._aside

    def sizeHint(self) -> QSize:
        """In heights of the font; our own words whole, with a figure of five digits. What people named is elided."""
        metrics = self.fontMetrics()
        unit = metrics.height()
        words = 0 if self._place else metrics.horizontalAdvance(f"{self.text()}{number(99_999)}") + round(unit * 1.8)
        return QSize(max(unit * 9, words), round(unit * 1.8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        painter = smooth_painter(self)
        look, unit = colors(), self.fontMetrics().height()
        area = self.rect().adjusted(0, 1, 0, -1)
        marked = self._hovered or (self.isChecked() and not self._place)
        if marked or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.selection if marked else look.hover))
            painter.drawRoundedRect(area, unit * 0.35, unit * 0.35)
        if self.hasFocus():
            painter.setPen(QColor(look.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 0, -1, -1), unit * 0.35, unit * 0.35)
        self._words(painter, area.adjusted(round(unit * 0.62), 0, -round(unit * 0.62), 0))

    def _words(self, painter: QPainter, area: QRect) -> None:
        look, metrics = colors(), self.fontMetrics()
        accent = look.of(Tone.ACCENT)
        aside = "✓" if self._place and self.isChecked() else self._aside
        right = metrics.horizontalAdvance(aside) + metrics.height() // 2 if aside else 0
        painter.setPen(accent if self.isChecked() else look.of(Tone.TEXT))
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width() - right)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        plain = self._tone in (Tone.MUTED, Tone.FAINT)
        painter.setPen(accent if self.isChecked() and plain else look.of(self._tone))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, aside)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Says where it would go."""
        if carries_anything(event.mimeData()):
            self._hovered = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._hovered = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes it."""
        self._hovered = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(things_in(event.mimeData()))


class Sidebar(QFrame):
    """`filtered` carries a Filter, `targeted` a destination's name, `dropped` paths and links, and a destination's name."""

    filtered = Signal(str)
    targeted = Signal(str)
    dropped = Signal(list, str)
    destination_menu = Signal(str, QPoint)
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self._filters: dict[Filter, SideItem] = {}
        self._group = QButtonGroup(self)
        self._targets = QButtonGroup(self)
        self.items: dict[str, SideItem] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        self._list = QVBoxLayout(body)
        unit = self.fontMetrics().height()
        self._list.setContentsMargins(unit // 2, round(unit * 0.7), unit // 2, unit // 2)
        self._list.setSpacing(0)
        self._add_filters(body)
        self._add_destinations()
        scroll.setWidget(body)
        outer.addWidget(scroll)
        sides = self._list.contentsMargins().left() + self._list.contentsMargins().right()
        words = (*(self._filters[one] for one in ALWAYS), self.add_button)  # the others say all where one points at them
        self.setMinimumWidth(max(unit * 9, max(each.sizeHint().width() for each in words) + round(unit * 0.38) + sides))

    def _add_filters(self, body: QWidget) -> None:
        for one in Filter:
            item = SideItem(label(one), body)
            item.clicked.connect(lambda *_, of=one: self.filtered.emit(of.value))
            item.setVisible(one in ALWAYS)
            item.setToolTip("" if one in ALWAYS else label(one))
            self._filters[one] = item
            self._group.addButton(item)
            self._list.addWidget(item)
        self._filters[Filter.ALL].setChecked(True)

    def _add_destinations(self) -> None:
        unit = self.fontMetrics().height()
        heading = named(QLabel(tr("DESTINATIONS")), "heading")
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        heading.setFont(font)
        heading.setContentsMargins(round(unit * 0.62), unit, 0, unit // 3)
        self._list.addWidget(heading)
        self._places = QVBoxLayout()
        self._places.setSpacing(0)
        self._list.addLayout(self._places)
        self.add_button = link_button(tr("Add destination…"))
        self.add_button.clicked.connect(self.add_wanted)
        row = QVBoxLayout()
        row.setContentsMargins(round(unit * 0.38), unit // 3, 0, 0)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.addLayout(row)
        self._list.addStretch(1)

    def count(self, counts: Mapping[Filter, int]) -> None:
        """The figures; filters that let nothing through are hidden, but the usual ones."""
        for one, item in self._filters.items():
            found = counts.get(one, 0)
            item.say(number(found), tone(one, found))
            item.setVisible(one in ALWAYS or found > 0 or item.isChecked())

    def choose(self, of: Filter) -> None:
        """Show a filter as chosen."""
        self._filters[of].setChecked(True)
        self._filters[of].setVisible(True)

    def item(self, of: Filter) -> SideItem:
        """The line of a filter."""
        return self._filters[of]

    def show_destinations(self, settings: Sequence[DestinationSettings], target: str) -> None:
        """The destinations; `target` is where new uploads go."""
        names = [one.name for one in settings]
        if names != list(self.items):  # else they are left as they are: the focus may be on one of them
            self._list_destinations(names)
        for name, item in self.items.items():
            item.setChecked(name == target)

    def _list_destinations(self, names: Sequence[str]) -> None:
        for item in self.items.values():
            self._targets.removeButton(item)
            self._places.removeWidget(item)
            item.deleteLater()
        self.items = {name: self._destination(name) for name in names}
        follow_layout(self.window())

    def _destination(self, name: str) -> SideItem:
        item = SideItem(name, self, place=True)
        item.setToolTip(tr("New uploads go to the chosen destination. Drop files here to upload them to this one."))
        item.clicked.connect(lambda *_: self.targeted.emit(name))
        item.dropped.connect(lambda paths: self.dropped.emit(paths, name))
        item.menu_wanted.connect(lambda at: self.destination_menu.emit(name, at))
        self._targets.addButton(item)
        self._places.addWidget(item)
        return item

    def target(self, name: str) -> None:
        """Show a destination as the one that new uploads go to."""
        if name in self.items:
            self.items[name].setChecked(True)
