"""The small question where files go that the desktop handed over, for those who have several destinations."""

from collections.abc import Mapping, Sequence
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLabel, QPushButton, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from uploader_gui.core.keys import readable
from uploader_gui.ui.dialog_column import fit
from uploader_gui.ui.named import named, quiet_label
from uploader_gui.ui.wording import counted, tr

NAMED = 3
"""Names that are shown."""


class WhereDialog(QDialog):
    """`chosen` carries a destination's name; `goals` are the destinations by name, in words."""

    chosen = Signal(str)

    def __init__(self, goals: Mapping[str, str], target: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Where to?"))
        self.heading, self.names = QLabel(wordWrap=True), quiet_label()
        self.buttons = {name: QRadioButton(goal.replace("&", "&&")) for name, goal in goals.items()}
        self._group = QButtonGroup(self)
        for name, button in self.buttons.items():
            self._group.addButton(button)
            button.setChecked(name == target)
        self.upload_button = named(QPushButton(tr("Upload")), "primary")
        self.upload_button.setDefault(True)
        self.upload_button.clicked.connect(self._accept)
        self._lay_out()

    def show_things(self, paths: Sequence[str]) -> None:
        """What waits; more may come while this is open."""
        self.heading.setText(
            counted(
                len(paths),
                "Where shall this file or folder go?",
                "Where shall these {n} files and folders go?",
            )
        )
        names = [readable(PurePath(path).name or path) for path in paths[:NAMED]]
        self.names.setText("\n".join([*names, *(["…"] if len(paths) > NAMED else [])]))

    def _lay_out(self) -> None:
        unit = self.fontMetrics().height()
        later = QPushButton(tr("Not now"))
        later.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(later)
        row.addWidget(self.upload_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit, unit, unit, unit)
        column.setSpacing(round(unit * 0.8))
        for part in (self.heading, self.names, self._places(unit)):
            column.addWidget(part)
        column.addLayout(row)
        self.setMinimumWidth(unit * 26)
        fit(self)

    def _places(self, unit: int) -> QWidget:
        """All of them; with very many they scroll."""
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(unit // 3)
        for button in self.buttons.values():
            rows.addWidget(button)
        rows.addStretch(1)
        if len(self.buttons) <= 8:
            return inner
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setMinimumHeight(unit * 12)
        return scroll

    def _accept(self) -> None:
        name = next((name for name, button in self.buttons.items() if button.isChecked()), "")
        if name:
            self.chosen.emit(name)
            self.accept()
