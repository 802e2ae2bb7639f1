"""The one place for what needs the person: above the table, quiet, with what helps beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from uploader_gui.ui.announcement import announce
from uploader_gui.ui.direction import mirrored, smooth_painter
from uploader_gui.ui.named import link_button
from uploader_gui.ui.tab_order import follow_layout
from uploader_gui.ui.theme import Tone, colors
from uploader_gui.ui.wording import tr

MOST_SHOWN = 3


class Announce(Protocol):
    """Says it to who can't see it."""

    def __call__(self, on: QWidget, words: str, *, urgent: bool = False) -> None:
        """As announcement.announce."""
        ...


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence, and what can be done: (words, deed). `lasting` messages go when their cause does, others can be closed."""

    text: str
    tone: Tone = Tone.HELD
    links: tuple[tuple[str, Callable[[], object]], ...] = ()
    lasting: bool = True


class MessageBar(QFrame):
    """Messages by name, the latest cause of each; hidden while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messages")
        self.messages: dict[str, Message] = {}
        self.announce: Announce = announce
        self._lines: dict[str, tuple[Message, QWidget]] = {}
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.hide()

    def say(self, name: str, message: Message) -> None:
        """Show, or replace, the message of this name."""
        before = self.messages.get(name)
        if before is None or (before.text, before.tone) != (message.text, message.tone):
            self.messages[name] = message
            self._draw()
            self.announce(self, message.text, urgent=message.tone is Tone.BAD)

    def unsay(self, name: str) -> None:
        """Its cause is gone."""
        if self.messages.pop(name, None) is not None:
            self._draw()

    def _draw(self) -> None:
        """The worst first, then what waits for the person. Lines that stay are left as they are: the focus may be on their links."""
        worst_first = sorted(self.messages.items(), key=lambda each: (each[1].tone is not Tone.BAD, not each[1].links))
        shown = dict(worst_first[:MOST_SHOWN])
        for name in [name for name, (message, _) in self._lines.items() if shown.get(name) is not message]:
            _, gone = self._lines.pop(name)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (name, message) in enumerate(shown.items()):
            if name not in self._lines:
                self._lines[name] = message, self._line(name, message)
            self._list.insertWidget(place, self._lines[name][1])
        self.setVisible(bool(self.messages))
        follow_layout(self.window())

    def _line(self, name: str, message: Message) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        unit = self.fontMetrics().height()
        row.setContentsMargins(round(unit * 0.62), round(unit * 0.45), round(unit * 0.62), round(unit * 0.45))
        row.setSpacing(unit // 2)
        text = QLabel(message.text, wordWrap=True)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(_Dot(message.tone, line))
        row.addWidget(text, 1)
        for words, deed in message.links:
            row.addWidget(_link(words, deed))
        if not message.lasting:
            row.addWidget(_link(tr("Close"), lambda: self.unsay(name)))
        return line


def _link(words: str, deed: Callable[[], object]) -> QPushButton:
    button = link_button(words)
    button.clicked.connect(lambda *_: deed())
    return button


class _Dot(QWidget):
    """A dot in the message's color."""

    def __init__(self, tone: Tone, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone = tone
        unit = self.fontMetrics().height()
        self.setFixedSize(round(unit * 0.6), unit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        painter = smooth_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors().fill(self._tone))
        side = self.fontMetrics().height() * 0.45
        area = QRectF(0, (self.height() - side) / 2, side, side)
        painter.drawEllipse(mirrored(area, QRectF(self.rect())) if self.isRightToLeft() else area)
