"""A field for links, several lines at once, which says at once what it recognises in them."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from uploader_gui.core.errors import Mistake
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.errands import Errands
from uploader_gui.ui.named import named, quiet_label
from uploader_gui.ui.said import Said
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.wording import counted, tr, trouble

TYPING = 200
"""Milliseconds after the last key before what stands there is looked at."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What is in a text: how many links, and, for the lines that can't be used, their numbers and why."""

    links: int = 0
    refused: tuple[tuple[int, str], ...] = ()


def recognise(desk: Desk, text: str) -> Recognised:
    """Line by line, so that one bad line is named and does not hide the others."""
    links, refused = 0, []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                links += sum(len(source.recognises(line) or []) for source in desk.sources.values())
            except Mistake as mistake:
                refused.append((number, trouble(mistake)))
    return Recognised(links, tuple(refused))


class LinkDialog(QDialog):
    """`chosen` carries the text."""

    chosen = Signal(str)

    def __init__(self, backend: Backend, goal: str, text: str, parent: QWidget, *, offered: bool = False) -> None:
        super().__init__(parent)
        self._errands, self._asked = Errands(backend, self), ""
        self.setWindowTitle(tr("Add links"))
        self.text = QPlainTextEdit(text, placeholderText="https://drive.google.com/drive/folders/…", tabChangesFocus=True)
        self.text.setAccessibleName(tr("Links"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.said = Said()
        self.add_button = named(QPushButton(tr("Add")), "primary")
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._lay_out(goal, offered=offered)
        self._typing.timeout.connect(self._look)
        self.text.textChanged.connect(self._changed)
        self._changed()

    def _lay_out(self, goal: str, *, offered: bool) -> None:
        unit = self.fontMetrics().height()
        warning = QLabel(tr("A web page or another program put this here. Press Add only if you want it."), wordWrap=True)
        first: list[QWidget | QHBoxLayout] = [warning] if offered else []
        words = tr("Paste links to files or folders in Google Drive, one or more.")
        about = quiet_label(f"{words} {tr('They go to {target}.').format(target=goal)}" if goal else words)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_button.clicked.connect(self._accept)
        self.add_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit, unit, unit, unit)
        column.setSpacing(round(unit * 0.8))
        for part in (*first, about, self.text, self.said, buttons):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        self.text.setMinimumHeight(unit * 6)
        self.setMinimumWidth(unit * 36)

    def _changed(self) -> None:
        self.add_button.setEnabled(False)
        self._typing.start()

    def _look(self) -> None:
        text = self._asked = self.text.toPlainText()
        self._errands.ask(lambda desk: recognise(desk, text), lambda found: self._show(found, text))

    def _show(self, found: Recognised, of: str) -> None:
        if of != self.text.toPlainText():
            return  # typed on since
        self.add_button.setEnabled(found.links > 0 and not found.refused)
        if found.refused:
            number, why = found.refused[0]
            several = len(of.strip().splitlines()) > 1
            self._say(tr("Line {n}: {why}").format(n=number, why=why) if several else why, Tone.BAD)
        elif found.links:
            self._say(counted(found.links, "One link is recognised.", "{n} links are recognised."), Tone.GOOD)
        else:
            self._say(tr("No link is recognised in this.") if of.strip() else "", Tone.MUTED)

    def _say(self, words: str, tone: Tone) -> None:
        self.said.say(words, tone)

    def _accept(self) -> None:
        self.chosen.emit(self.text.toPlainText())
        self.accept()
