"""A quiet place for how the queue is doing: one word in the status bar, the figures behind it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from uploader_gui.ui.fact_list import FactGrid
from uploader_gui.ui.health_words import attention, figures, summary
from uploader_gui.ui.named import named
from uploader_gui.ui.theme import Tone, colors, theme
from uploader_gui.ui.wording import tr

LOOK_EVERY = 15_000
"""Milliseconds between two looks while there is work, or something that needs one. An idle window asks nothing."""
LOOK_SOON = 500
"""Milliseconds after something went wrong, or is well again."""

Ask = Callable[[Callable[[dict[str, Any]], None]], object]
"""Asks for the document of engine.health; it comes later."""


class HealthButton(QPushButton):
    """Says in a word how it is going; pressed, it shows why."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("health")
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.ask: Ask | None = None
        self.document: dict[str, Any] | None = None
        self.popover: HealthPopover | None = None
        self._work, self._in_need = False, 0
        self._soon = QTimer(self, interval=LOOK_SOON, singleShot=True)
        self._soon.timeout.connect(self.look)
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self.clicked.connect(self._open)
        self.hide()
        theme().follow(self, self._paint)

    def look(self) -> None:
        """Ask how it is going."""
        if self.ask is not None:
            self.ask(self.show_health)

    def work(self, *, left: bool, in_need: int) -> None:
        """Whether there is work left: then it is looked at again and again; and soon, where other files failed or are held."""
        if in_need != self._in_need and not self._soon.isActive():
            self._soon.start()
        self._in_need = in_need
        if left != self._work or self.document is None:
            self._work = left
            self.look()
        if left and not self._timer.isActive():
            self._timer.start()

    def show_health(self, document: dict[str, Any]) -> None:
        """As engine.health tells it."""
        self.document = document
        if not self._work and not document["attention"]:
            self._timer.stop()
        self._paint()
        self.show()
        if self.popover is not None:
            self.popover.fill(document)

    def _paint(self) -> None:
        if self.document is None:
            return
        needed = len(self.document["attention"])
        self.setText(summary(needed))
        self.setToolTip("\n".join(attention(self.document)) or tr("How the queue is doing"))
        self.setAccessibleName(tr("Health: {summary}").format(summary=summary(needed).removeprefix("●").strip()))
        self.setAccessibleDescription(" ".join(attention(self.document)))
        tone = Tone.HELD if needed else Tone.MUTED
        if (style := f"color: {colors().of(tone).name()};") != self.styleSheet():  # setting the same would paint it anew
            self.setStyleSheet(style)

    def _open(self) -> None:
        if self.document is None:
            return
        self.popover = HealthPopover(self.window())
        self.popover.destroyed.connect(self._forget)
        self.popover.fill(self.document)
        self.popover.show_above(self)
        self.look()

    def _forget(self) -> None:
        self.popover = None


class HealthPopover(QFrame):
    """What needs a look, in sentences; then the figures. A click elsewhere, or Esc, closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("How the queue is doing"))
        unit = self.fontMetrics().height()
        self.setFixedWidth(unit * 29)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(unit, round(unit * 0.8), unit, round(unit * 0.8))
        self._column.setSpacing(round(unit * 0.8))
        self.title = named(QLabel(), "strong")
        self.sentences = QLabel(wordWrap=True)
        self.sentences.setTextFormat(Qt.TextFormat.PlainText)
        self.facts = FactGrid()
        for widget in (self.title, self.sentences, self.facts):
            self._column.addWidget(widget)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._anchor: QWidget | None = None

    def fill(self, document: dict[str, Any]) -> None:
        """As engine.health tells it."""
        needed = attention(document)
        self.title.setText(tr("Needs a look") if needed else tr("All is well"))
        self.sentences.setText("\n\n".join(needed))
        self.sentences.setVisible(bool(needed))
        self.facts.show_facts(figures(document))
        self.setAccessibleDescription(" ".join([*needed, *(f"{fact.name}: {fact.value}." for fact in figures(document))]))
        self._settle()

    def show_above(self, anchor: QWidget) -> None:
        """Its lower corner above that of `anchor`, at the side where lines end."""
        self._anchor = anchor
        self._settle()
        self.show()
        self.setFocus()

    def _settle(self) -> None:
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        if self._anchor is not None:
            beyond = 0 if self.isRightToLeft() else self._anchor.width() - self.width()
            self.move(self._anchor.mapToGlobal(QPoint(beyond, -self.height() - self.fontMetrics().height() // 3)))

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space close it, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self.close()
        else:
            super().keyPressEvent(event)
