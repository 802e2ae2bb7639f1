"""The line at the bottom: whether the store answers, how many run, how fast, how far, how long."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from uploader_gui.ui.health import HealthButton
from uploader_gui.ui.named import link_button
from uploader_gui.ui.room import leave_out
from uploader_gui.ui.theme import Tone, colors, theme
from uploader_gui.ui.wording import brief, number, size, span, speed, tr


@dataclass(frozen=True, slots=True)
class Sum:
    """What the queue adds up to now. `online` is "" or the kind of error that holds a destination; sizes in bytes."""

    online: str | None = None
    running: int = 0
    speed: float = 0.0
    sent: int = 0
    bytes: int = 0
    left: float | None = None
    unfinished: int = 0
    in_need: int = 0  # files that failed or are held
    metered: bool = False  # uploads wait for a network that is not


class StatusBar(QFrame):
    """Labels, filled from a Sum."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusbar")
        unit = self.fontMetrics().height()
        self._online = ""
        self.online, self.running, self.speed, self.total, self.left, self.note = (QLabel() for _ in range(6))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(unit, round(unit * 0.4), unit, round(unit * 0.4))
        row.setSpacing(round(unit * 1.2))
        for label in (self.online, self.running, self.speed, self.total, self.left):
            label.hide()
            row.addWidget(label)
        self.metered = link_button(tr("Metered network · Upload anyway"), tr("Until the network is another one."))
        self.metered.hide()
        row.addWidget(self.metered)
        row.addStretch(1)
        row.addWidget(self.note)
        self.health = HealthButton()
        row.addWidget(self.health)
        self._spare = [[self.note], [self.total], [self.left], [self.speed], [self.running]]
        self.note.setText(tr("Opening the queue…"))
        theme().changed.connect(self._paint)

    def show_sum(self, of: Sum) -> None:
        """Only what says something is shown."""
        self._say_online(of.online)
        self.metered.setVisible(of.metered and of.unfinished > 0)
        self.health.work(left=of.unfinished > 0, in_need=of.in_need)
        _set(self.running, tr("{n} uploading").format(n=number(of.running)) if of.running else "")
        _set(self.speed, speed(of.speed) if of.running else "")
        moving = of.unfinished and of.bytes
        _set(self.total, tr("{sent} of {all}").format(sent=size(of.sent), all=size(of.bytes)) if moving else "")
        _set(self.left, tr("about {time} left").format(time=span(of.left)) if of.left and of.running else "")
        self.note.setText(tr("Queue saved · everything resumes after a restart") if of.unfinished else tr("Queue saved"))
        self._fit()

    def say(self, text: str) -> None:
        """At the right, until the next sum."""
        self.note.setText(text)
        self._fit()

    def _say_online(self, kind: str | None) -> None:
        if kind is None:
            return
        self._online = kind
        self.online.setToolTip("" if not kind else brief(kind, {}))
        self._paint()
        self.online.show()

    def _paint(self) -> None:
        words = tr("Online") if not self._online else tr("Offline") if self._online == "offline" else tr("Waiting for the store")
        color = colors().of(Tone.GOOD if not self._online else Tone.HELD).name()
        self.online.setAccessibleName(words)
        self.online.setText(f'<span style="color:{color}">●&nbsp;{words}</span>')

    def _fit(self) -> None:
        leave_out(self._row, self.width(), self._spare, lambda label: isinstance(label, QLabel) and bool(label.text()))

    # --- Qt ---

    def minimumSizeHint(self) -> QSize:
        """What must be seen."""
        always = self.online.sizeHint().width() + self.health.sizeHint().width()
        return QSize(always + 6 * self.fontMetrics().height(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits."""
        super().resizeEvent(event)
        self._fit()


def _set(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
