"""What was uploaded, by day: searchable, with totals, a chart, and receipts to take away."""

import time
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from uploader_gui.core.job import Job
from uploader_gui.core.trouble import Trouble
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.errands import Errands
from uploader_gui.ui.history import Day, Sum, by_day, summed, volumes
from uploader_gui.ui.named import quiet_label
from uploader_gui.ui.volume_chart import VolumeChart, day_words
from uploader_gui.ui.wording import counted, listed, number, per_cent, size, tr, trouble

PAGE, MOST = 500, 20_000
"""Jobs read at once, and shown at the most: the latest."""
DAYS, OPEN = 30, 7
"""Days in the chart, and days that show their jobs at first."""
_NUMBERS = (2, 3)
_DAY = Qt.ItemDataRole.UserRole + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
TYPING = 200
"""Milliseconds after the last key before the list is searched."""


class HistoryDialog(QDialog):
    """`save` gets the ids of the jobs whose receipts are wanted."""

    def __init__(
        self, backend: Backend, save: Callable[[Sequence[int]], object], parent: QWidget, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._save, self._now = save, now
        self._jobs: list[Job] = []
        self.setWindowTitle(tr("History"))
        self.search = QLineEdit(placeholderText=tr("Filter by name or destination…"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Filter by name or destination"))
        self.totals, self.chart, self.list = quiet_label(tr("Reading…")), VolumeChart(), self._made_list()
        self.receipts = QPushButton(tr("Save receipts…"))
        self._lay_out()
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(self._show)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.list.itemSelectionChanged.connect(self._pick)
        self.list.itemExpanded.connect(_fill)
        self.receipts.clicked.connect(lambda: self._save(self.chosen()))
        Errands(backend, self).ask(ended_jobs, self._take, self._refused, aside=True)

    def chosen(self) -> list[int]:
        """The jobs that are selected; a day stands for all of its jobs."""
        ids: dict[int, None] = {}
        for item in self.list.selectedItems():
            ids |= dict.fromkeys(item.data(0, Qt.ItemDataRole.UserRole))
        return list(ids)

    def _made_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setHeaderLabels([tr("Job"), tr("Destination"), tr("Files"), tr("Size"), tr("What came of it")])
        made.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        made.setUniformRowHeights(True)
        made.setAccessibleName(tr("Jobs that have ended, by day"))
        unit = self.fontMetrics().height()
        for column, width in enumerate((19, 10, 5, 6)):
            made.setColumnWidth(column, unit * width)
        for column in _NUMBERS:
            made.headerItem().setTextAlignment(column, _RIGHT)
        return made

    def _lay_out(self) -> None:
        unit = self.fontMetrics().height()
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.receipts)
        buttons.addStretch(1)
        buttons.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(unit, unit, unit, unit)
        whole.setSpacing(round(unit * 0.7))
        for widget in (self.totals, self.chart, self.search, self.list):
            whole.addWidget(widget, 1 if widget is self.list else 0)
        whole.addLayout(buttons)
        self.receipts.setEnabled(False)
        self.resize(unit * 56, unit * 40)
        self.search.setFocus()

    def _take(self, jobs: list[Job]) -> None:
        self._jobs = jobs
        self._show()

    def _refused(self, why: Trouble) -> None:
        self.totals.setText(trouble(why))

    def _show(self) -> None:
        days = by_day(self._jobs, self.search.text())
        self.totals.setText(total_words(summed(job for day in days for job in day.jobs)))
        today = datetime.fromtimestamp(self._now()).date()
        self.chart.show_days(volumes(days, today, DAYS))
        self.list.clear()
        items = [_day_item(day) for day in days]
        self.list.addTopLevelItems(items)
        for item in items[:OPEN]:
            item.setExpanded(True)
        self._pick()

    def _pick(self) -> None:
        self.receipts.setEnabled(bool(self.list.selectedItems()))


def ended_jobs(desk: Desk) -> list[Job]:
    """The errand: the latest jobs that have ended."""
    found: list[Job] = []
    offset = 0
    while len(found) < MOST and (page := desk.queue.jobs(PAGE, offset, newest_first=True)):
        found += [job for job in page if job.finished_at is not None]
        offset += len(page)
    return found


def total_words(of: Sum) -> str:
    """Everything in a sentence."""
    if not of.jobs:
        return tr("Nothing has ended yet.")
    files = counted(of.files, "{n} file arrived", "{n} files arrived")
    jobs = counted(of.jobs, "in {n} job", "in {n} jobs")
    share = tr("{share} successful").format(share=per_cent(of.success)) if of.success is not None else ""
    return " · ".join(part for part in (f"{files} {jobs}", size(of.bytes), share) if part)


def result_words(of: Sum) -> str:
    """What came of a job or a day."""
    parts = [
        tr("{n} failed").format(n=number(of.failed)) if of.failed else "",
        tr("{n} left out").format(n=number(of.left_out)) if of.left_out else "",
    ]
    return listed(part for part in parts if part) or (tr("all arrived") if of.files else tr("cancelled"))


def _day_item(day: Day) -> QTreeWidgetItem:
    item = _item(day_words(day.date), "", day.sum, [job.id for job in day.jobs])
    item.setData(0, _DAY, day)
    item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
    font = item.font(0)
    font.setBold(True)
    item.setFont(0, font)
    return item


def _fill(item: QTreeWidgetItem) -> None:
    """A day's jobs, once it is opened: thousands that nobody looks at would hold up the window."""
    day = item.data(0, _DAY)
    if day is not None and not item.childCount():
        item.addChildren([_item(job.name, job.destination, summed((job,)), [job.id]) for job in day.jobs])


def _item(name: str, destination: str, of: Sum, jobs: list[int]) -> QTreeWidgetItem:
    made = QTreeWidgetItem([name, destination, number(of.files), size(of.bytes), result_words(of)])
    made.setData(0, Qt.ItemDataRole.UserRole, jobs)
    for column in _NUMBERS:
        made.setTextAlignment(column, _RIGHT)
    return made
