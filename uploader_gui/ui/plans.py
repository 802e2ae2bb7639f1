"""The plan before a large drop, and the files that are already there: what the person says becomes errands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from uploader_gui.core.asking import Answer
from uploader_gui.core.forecast import Forecast, Looked, Threshold
from uploader_gui.core.job import IfExists, Job
from uploader_gui.core.queue import Selection
from uploader_gui.core.trouble import Trouble
from uploader_gui.core.upload import Cause
from uploader_gui.settings import Settings
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.conflict_sheet import ConflictSheet
from uploader_gui.ui.message_bar import Message, MessageBar
from uploader_gui.ui.plan_strip import PlanLine, PlanStrip
from uploader_gui.ui.queue_model import QueueModel
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.wording import counted, tr, trouble

LOOK_EVERY = 1000
"""Milliseconds between two looks at jobs whose plan is still made."""


def asks_above(settings: Settings) -> Threshold | None:
    """From which size on a drop waits for a word; None: never."""
    return Threshold(settings.plan_files, settings.plan_bytes) if settings.plan_files else None


class Plans(QObject):
    """Owns the strip and the sheet. `take` gets what was read from the queue."""

    def __init__(self, backend: Backend, model: QueueModel, messages: MessageBar, window: QWidget, now: Callable[[], float]) -> None:
        super().__init__(window)
        self._backend, self._model, self._messages, self._window, self._now = backend, model, messages, window, now
        self.strip = PlanStrip()
        self.sheet: ConflictSheet | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY, singleShot=True)
        self._timer.timeout.connect(model.ask_totals)

    def take(self, jobs: Sequence[Job], conflicts: int) -> None:
        """The jobs that wait for a word, and how many files wait for an answer."""
        for line in self.strip.show_jobs([job for job in jobs if _shows(job)]):
            self._connect(line)
        if any(job.forecast is not None and job.forecast.looked is not Looked.DONE for job in jobs):
            self._timer.start()
        if conflicts:
            words = counted(conflicts, "{n} file is already there.", "{n} files are already there.")
            self._messages.say("conflicts", Message(words, Tone.HELD, ((tr("Choose…"), self.show_conflicts),)))
        else:
            self._messages.unsay("conflicts")

    def show_conflicts(self, job_id: int = 0) -> None:
        """Open the sheet: of a job that waits for a word, 0: of all that were refused."""
        if self.sheet is not None:
            return self.sheet.raise_()
        self.sheet = ConflictSheet(self._backend, job_id, self._now, self._window)
        self.sheet.answered.connect(self._resolve)
        self.sheet.finished.connect(self._sheet_closed)
        return self.sheet.open()

    def _connect(self, line: PlanLine) -> None:
        line.started.connect(lambda job_id: self._order(Cause.RESUMED, job_id))
        line.cancelled.connect(lambda job_id: self._order(Cause.CANCELLED, job_id))
        line.details_wanted.connect(self.show_conflicts)
        line.policy_chosen.connect(self._set_policy)

    def _order(self, cause: Cause, job_id: int) -> None:
        self._backend.ask(lambda desk: desk.command(cause, Selection((job_id,))), self._done, self._refused)

    def _set_policy(self, job_id: int, policy: str) -> None:
        chosen = IfExists(policy)
        self._backend.ask(lambda desk: desk.set_options(Selection((job_id,)), chosen, force=False), self._done, self._refused)

    def _resolve(self, answers: list[Answer]) -> None:
        self._backend.ask(lambda desk: desk.resolve(answers), self._done, self._refused)

    def _done(self, _: object) -> None:
        self._messages.unsay("plan")
        self._model.refresh()
        self._model.ask_totals()

    def _refused(self, why: Trouble) -> None:
        """The buttons come back with the next reading."""
        self._messages.say("plan", Message(trouble(why), Tone.BAD, lasting=False))
        self.strip.show_jobs([])
        self._model.ask_totals()

    def _sheet_closed(self) -> None:
        self.sheet = None


def _shows(job: Job) -> bool:
    """A small drop simply starts: nothing flickers before it does."""
    forecast: Forecast | None = job.forecast
    if forecast is None:
        return False
    large = job.files > forecast.threshold.files or job.bytes > forecast.threshold.bytes
    return forecast.looked is not Looked.COUNTING or large
