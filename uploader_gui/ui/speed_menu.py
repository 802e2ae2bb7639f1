"""How fast uploads may be: a button that tells it, and a menu to choose."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QMenu, QPushButton, QWidget

from uploader_gui.core.errors import Mistake
from uploader_gui.core.rate import NO_LIMIT, STOPPED, format_rate, parse_rate
from uploader_gui.core.timetable import InForce, Rule, format_rule, read_timetable
from uploader_gui.settings import Settings
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.dialog_column import fill
from uploader_gui.ui.named import quiet_label
from uploader_gui.ui.timetable_dialog import Objection, TimetableDialog
from uploader_gui.ui.wording import clock, speed_limit, tr

MEGABYTE = 1_000_000
OFFERED = tuple(count * MEGABYTE for count in (1, 5, 10, 50, 100))
LOOK_EVERY = 5000
"""Milliseconds between two looks while work is under way: another process may have changed it. An idle window asks nothing."""
LONGEST = 3_600_000
"""Milliseconds until a change of the timetable is looked for at the latest."""


class SpeedButton(QPushButton):
    """Tells the speed that counts now. `keep` saves what was chosen; `settings` are those of the moment."""

    def __init__(
        self,
        backend: Backend,
        settings: Callable[[], Settings],
        keep: Callable[[Settings], object],
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._backend, self._settings, self._keep, self._now = backend, settings, keep, now
        self._looking = False
        self.in_force = InForce(settings().limit, None, settings().limit)
        self.dialog: QDialog | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._show()
        self._soon = QTimer(self, interval=LOOK_EVERY, singleShot=True)
        self._change = QTimer(self, singleShot=True)
        for timer in (self._soon, self._change):
            timer.timeout.connect(self.look)
        backend.happened.connect(self._worked)
        self.look()

    def look(self) -> None:
        """Ask what counts now."""
        if not self._looking:
            self._looking = True
            self._backend.ask(lambda desk: desk.limit(), self._counts, lambda _: self._counts(self.in_force))

    def choose(self, rate: int) -> None:
        """This one from now on."""
        self._keep(self._settings()._replace(limit=rate))
        self._backend.ask(lambda desk: desk.set_limit(rate), self._counts)

    def set_timetable(self, rules: tuple[Rule, ...]) -> None:
        """These rules from now on."""
        settings = self._settings()._replace(timetable=tuple(format_rule(rule) for rule in rules))
        self._keep(settings)
        self._backend.ask(lambda desk: desk.set_timetable(rules, settings.limit), self._counts)

    def ask_for_another(self) -> None:
        """Any other speed."""
        self._open(OtherSpeed(self._settings().limit, self.choose, self.window()))

    def edit_timetable(self) -> None:
        """The rules."""
        settings = self._settings()
        self._open(TimetableDialog(read_timetable(settings.timetable), settings.limit, self.set_timetable, self.window()))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _worked(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _counts(self, found: InForce) -> None:
        self._looking = False
        self.in_force = found
        if found.until is None:
            self._change.stop()
        else:
            self._change.start(min(max(1000, int((found.until - self._now()) * 1000)), LONGEST))
        self._show()

    def _show(self) -> None:
        self.setText(tr("Speed: {speed} ▾").format(speed=rate_words(self.in_force.rate)))
        words = tr("At most: {speed}").format(speed=speed_words(self.in_force, self._now()))
        self.setToolTip(words)
        self.setAccessibleName(self.text().removesuffix(" ▾"))
        self.setAccessibleDescription(words)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        chosen = self.in_force.rate
        own = () if chosen in (NO_LIMIT, STOPPED, *OFFERED) else (chosen,)
        for rate in (NO_LIMIT, *sorted((*OFFERED, *own))):
            action = self._offer(rate)
            action.setChecked(rate == chosen)
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Other…")).triggered.connect(lambda *_: self.ask_for_another())
        menu.addAction(tr("Timetable…")).triggered.connect(lambda *_: self.edit_timetable())

    def _offer(self, rate: int) -> QAction:
        words = rate_words(rate)
        action = self.menu().addAction(words[:1].upper() + words[1:])
        action.setCheckable(True)
        action.triggered.connect(lambda *_: self.choose(rate))
        return action


class OtherSpeed(QDialog):
    """Takes a speed as people write it; hands it to `choose`."""

    def __init__(self, rate: int, choose: Callable[[int], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._choose = choose
        self.setWindowTitle(tr("Speed limit"))
        self.field = QLineEdit(format_rate(rate) if rate else "")
        self.field.setPlaceholderText(tr("2.5 MB/s"))
        self.said = Objection()
        form = QFormLayout()
        form.addRow(tr("At most"), self.field)
        note = quiet_label(tr("All uploads share it. Write bytes a second, such as 800k or 5M, or “no limit”."))
        fill(self, self._accept, form, note, self.said)

    def _accept(self) -> None:
        try:
            rate = parse_rate(self.field.text())
        except Mistake as mistake:
            self.said.say(mistake)
            return
        self._choose(rate)
        self.accept()


def rate_words(rate: int) -> str:
    """5 MB/s, no limit, stopped."""
    return {NO_LIMIT: tr("no limit"), STOPPED: tr("stopped")}.get(rate) or speed_limit(rate)


def speed_words(found: InForce, now: float) -> str:
    """What counts, and what comes next: 1 MB/s until 18:00, then no limit."""
    if found.until is None:
        return rate_words(found.rate)
    return tr("{speed} until {time}, then {next}").format(
        speed=rate_words(found.rate), time=clock(found.until, now), next=rate_words(found.then)
    )
