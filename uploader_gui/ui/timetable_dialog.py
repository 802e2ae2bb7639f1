"""How fast when: a row for each rule, its days, its hours and its speed."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from uploader_gui.core.errors import Mistake
from uploader_gui.core.rate import NO_LIMIT, STOPPED, format_rate, parse_rate
from uploader_gui.core.timetable import DAY, Rule
from uploader_gui.ui.dialog_column import fill
from uploader_gui.ui.named import describe, inset, link_button, named, quiet_label
from uploader_gui.ui.tab_order import follow_layout
from uploader_gui.ui.theme import Tone, colors
from uploader_gui.ui.wording import locale, tr, trouble

NEW = Rule(frozenset(range(5)), 8 * 60, 18 * 60, 1_000_000)
OFFERED = (1_000_000, 5_000_000, 10_000_000, 50_000_000, 100_000_000)


class Objection(QLabel):
    """Why a form can't be taken; hidden while it can."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.hide()

    def say(self, mistake: Mistake) -> None:
        """Show it."""
        self.setText(f'<span style="color:{colors().of(Tone.BAD).name()}">{escape(trouble(mistake))}</span>')
        self.show()


class RuleRow(QWidget):
    """One rule, as it is edited."""

    def __init__(self, rule: Rule) -> None:
        super().__init__()
        self.days = [self._day(number, on=number in rule.days) for number in range(7)]
        self.begin, self.end = _hour(rule.begin, tr("From")), _hour(rule.end, tr("Until"))
        self.rate = QComboBox(editable=True)
        describe(self.rate, tr("Speed"))
        for rate, words in ((NO_LIMIT, tr("no limit")), (STOPPED, tr("stop")), *((rate, format_rate(rate)) for rate in OFFERED)):
            self.rate.addItem(words, rate)
        at = self.rate.findData(rule.rate)
        self.rate.setCurrentIndex(at)
        if at < 0:
            self.rate.setEditText(format_rate(rule.rate))
        self.remove = link_button(tr("Remove"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (*self.days, self.begin, QLabel("–"), self.end, self.rate, self.remove):
            row.addWidget(widget)

    def rule(self) -> Rule:
        """As it stands. Raises Mistake for what is no speed, or no day."""
        days = frozenset(number for number, button in enumerate(self.days) if button.isChecked())
        if not days:
            raise Mistake(reason=tr("Choose at least one day for each rule, or remove it."))
        return Rule(days, _minute(self.begin), _minute(self.end), self._rate())

    def _rate(self) -> int:
        text = self.rate.currentText()
        at = self.rate.findText(text)
        return int(self.rate.itemData(at)) if at >= 0 else parse_rate(text)

    def _day(self, number: int, *, on: bool) -> QToolButton:
        button = named(QToolButton(), "day")
        button.setCheckable(True)
        button.setChecked(on)
        button.setText(locale().dayName(number + 1, locale().FormatType.ShortFormat))
        button.setAccessibleName(locale().dayName(number + 1))
        return button


class TimetableDialog(QDialog):
    """Hands the rules to `save`; `otherwise` is the speed outside of them."""

    def __init__(self, rules: Sequence[Rule], otherwise: int, save: Callable[[tuple[Rule, ...]], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._save = save
        self.rows: list[RuleRow] = []
        self.setWindowTitle(tr("Speed by weekday and hour"))
        self._list = QVBoxLayout()
        add = QPushButton(tr("Add a rule"))
        add.clicked.connect(lambda *_: self.add(NEW))
        self.said = Objection()
        outside = tr("no limit") if otherwise == NO_LIMIT else format_rate(otherwise)
        note = tr(
            "The first rule that fits counts; at all other times: {speed}. An hour that is not after the first is on the next day."
        )
        fill(self, self._accept, quiet_label(note.format(speed=outside)), self._list, add, self.said)
        for rule in rules or (NEW,):
            self.add(rule)

    def add(self, rule: Rule) -> None:
        """One more row."""
        row = RuleRow(rule)
        row.remove.clicked.connect(lambda *_: self.drop(row))
        self.rows.append(row)
        self._list.addWidget(row)
        follow_layout(self)

    def drop(self, row: RuleRow) -> None:
        """One row less."""
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.deleteLater()

    def _accept(self) -> None:
        try:
            rules = tuple(row.rule() for row in self.rows)
        except Mistake as mistake:
            self.said.say(mistake)
            return
        self._save(rules)
        self.accept()


def _hour(minute: int, name: str) -> QTimeEdit:
    edit = QTimeEdit(QTime(minute % DAY // 60, minute % 60))
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # before the format: Qt would turn that round
    edit.setDisplayFormat("HH:mm")
    edit.setAccessibleName(name)
    inset(edit)
    return edit


def _minute(edit: QTimeEdit) -> int:
    return edit.time().hour() * 60 + edit.time().minute()
