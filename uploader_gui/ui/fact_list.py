"""Names and values, one pair a line; values can be selected and copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from uploader_gui.ui.details_words import Fact
from uploader_gui.ui.named import named


class FactGrid(QWidget):
    """Shows facts; long values wrap."""

    def __init__(self) -> None:
        super().__init__()
        self.facts: list[Fact] = []
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        unit = self.fontMetrics().height()
        self._grid.setContentsMargins(0, unit // 5, 0, 0)
        self._grid.setHorizontalSpacing(unit)
        self._grid.setVerticalSpacing(round(unit * 0.25))
        self._grid.setColumnMinimumWidth(0, unit * 5)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: list[Fact]) -> None:
        """Labels are kept and filled anew, so that a selection or a reader's place is not lost at every update."""
        self.facts = facts
        while len(self._labels) < len(facts):
            self._add_line()
        for place, (name, value) in enumerate(self._labels):
            known = facts[place] if place < len(facts) else None
            for label, text in ((name, known.name if known else ""), (value, known.value if known else "")):
                if label.text() != text:
                    label.setText(text)
                label.setVisible(known is not None)
            if known is not None:
                self._turn(value, verbatim=known.verbatim)

    def _turn(self, value: QLabel, *, verbatim: bool) -> None:
        """A path is read from the left, and stands where other values do all the same."""
        value.setLayoutDirection(Qt.LayoutDirection.LeftToRight if verbatim else self.layoutDirection())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        value.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)

    def plain_text(self) -> str:
        """All of it, a line each."""
        return "\n".join(f"{fact.name}: {fact.value}" for fact in self.facts)

    def _add_line(self) -> None:
        line = len(self._labels)
        name, value = named(QLabel(), "muted"), QLabel(wordWrap=True)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        name.setBuddy(value)
        self._grid.setRowStretch(line, 0)
        self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, line, 1)
        self._grid.setRowStretch(line + 1, 1)
        self._labels.append((name, value))


class FactList(QScrollArea):
    """The same where there may be more than there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._facts = FactGrid()
        self.show_facts, self.plain_text = self._facts.show_facts, self._facts.plain_text
        self.setWidget(self._facts)

    @property
    def facts(self) -> list[Fact]:
        """Those that are shown."""
        return self._facts.facts
