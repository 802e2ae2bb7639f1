"""Jobs that wait for a word, above the table: what each would do, the policy to change, and the word itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from uploader_gui.core.job import Job
from uploader_gui.ui.choices import choice
from uploader_gui.ui.named import link_button, named, quiet_label
from uploader_gui.ui.plan_words import heading, plan_line, policy_words
from uploader_gui.ui.wording import counted, tr

MOST_SHOWN = 2
NARROW = 46
"""Lines of text wide: below that, what can be done stands under the words."""


class PlanLine(QWidget):
    """One job. Its policy and its buttons tell what the person wants."""

    started = Signal(int)
    cancelled = Signal(int)
    details_wanted = Signal(int)
    policy_chosen = Signal(int, str)

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self.job = job
        self.title, self.words = named(QLabel(wordWrap=True), "strong"), quiet_label()
        self.policy = choice([(value.value, words) for value, words in policy_words().items()], job.if_exists)
        self.policy.setAccessibleName(tr("If another file is there"))
        self.policy.setToolTip(tr("If another file is there"))
        self.details = link_button(tr("Details…"), tr("The files that are already there"))
        self.cancel, self.start = QPushButton(tr("Cancel")), named(QPushButton(tr("Start")), "primary")
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self.policy.activated.connect(lambda _: self.policy_chosen.emit(self.job.id, self.policy.currentData()))
        self.details.clicked.connect(lambda: self.details_wanted.emit(self.job.id))
        self.cancel.clicked.connect(lambda: self._answer(self.cancelled))
        self.start.clicked.connect(lambda: self._answer(self.started))
        self.show_job(job)

    def show_job(self, job: Job) -> None:
        """As it is now; a policy that is being chosen is left alone."""
        self.job = job
        self.title.setText(heading(job))
        self.words.setText(plan_line(job))
        if not self.policy.view().isVisible():
            self.policy.setCurrentIndex(self.policy.findData(job.if_exists.value))
        forecast = job.forecast
        self.details.setVisible(forecast is not None and forecast.other + forecast.same_size > 0)
        self.setAccessibleName(f"{heading(job)}. {plan_line(job)}")

    def _answer(self, word: object) -> None:
        """Once: whoever clicks twice means it once."""
        for button in (self.start, self.cancel):
            button.setEnabled(False)
        word.emit(self.job.id)  # type: ignore[attr-defined]

    def _lay_out(self) -> None:
        unit = self.fontMetrics().height()
        texts = QVBoxLayout()
        texts.setSpacing(round(unit * 0.15))
        for label in (self.title, self.words):
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            texts.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        for widget in (self.details, self.policy, self.cancel, self.start):
            row.addWidget(widget)
        self._whole.setContentsMargins(round(unit * 0.75), round(unit * 0.5), round(unit * 0.62), round(unit * 0.5))
        for layout in (row, self._whole):
            layout.setSpacing(round(unit * 0.5))
        self._whole.addLayout(texts, 1)
        self._whole.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words keep their room."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.fontMetrics().height()
        self._whole.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


class PlanStrip(QFrame):
    """Hidden while no job waits. `lines` by job."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plans")
        self.lines: dict[int, PlanLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.more = quiet_label()
        unit = self.fontMetrics().height()
        self.more.setContentsMargins(round(unit * 0.75), 0, unit, round(unit * 0.5))
        self._column.addWidget(self.more)
        self.hide()

    def show_jobs(self, jobs: Sequence[Job]) -> list[PlanLine]:
        """The first few, oldest first; returns the lines that are new."""
        shown = {job.id: job for job in jobs[:MOST_SHOWN]}
        for job_id in [job_id for job_id in self.lines if job_id not in shown]:
            line = self.lines.pop(job_id)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        fresh = []
        for job_id, job in shown.items():
            if job_id in self.lines:
                self.lines[job_id].show_job(job)
            else:
                line = self.lines[job_id] = PlanLine(job, self)
                self._column.insertWidget(len(self.lines) - 1, line)
                fresh.append(line)
        behind = len(jobs) - len(shown)
        self.more.setText(counted(behind, "{n} more job waits for your word.", "{n} more jobs wait for your word."))
        self.more.setVisible(behind > 0)
        self.setVisible(bool(shown))
        return fresh
