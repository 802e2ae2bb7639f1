"""The files that are already there, in one sheet: here and there side by side, an answer for each or for all."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from uploader_gui.core.asking import Answer
from uploader_gui.core.job import IfExists
from uploader_gui.core.keys import readable
from uploader_gui.core.trouble import Trouble
from uploader_gui.engine.conflict_list import Conflict, Side, conflicts
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.errands import Errands
from uploader_gui.ui.named import named, quiet_label
from uploader_gui.ui.plan_words import answer_words
from uploader_gui.ui.wording import clock, counted, size, tr, trouble

PAGE = 200
AHEAD = 3
"""Screens before the end of what was read at which more is asked for."""
NEWER = 2.0
"""Seconds: a store tells no fractions."""
CHOICES = (IfExists.SKIP, IfExists.REPLACE, IfExists.RENAME)
_ANSWER = 3
_ID = Qt.ItemDataRole.UserRole


class ConflictSheet(QDialog):
    """`answered` carries the list of Answers; closing it otherwise changes nothing."""

    answered = Signal(list)

    def __init__(self, backend: Backend, job_id: int, now: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self._errands, self._job_id, self._now = Errands(backend, self), job_id, now
        self._total, self._last, self._busy, self._ended = 0, 0, False, False
        self._own: dict[int, IfExists] = {}
        self._everyone: IfExists | None = None
        self.setWindowTitle(tr("Already there"))
        self.heading, self.scope, self.list = QLabel(tr("Reading…"), wordWrap=True), quiet_label(), self._made_list()
        self.buttons = {policy: QPushButton(answer_words(policy)) for policy in CHOICES}
        self.apply_button = named(QPushButton(tr("Keep these answers") if job_id else tr("Go on")), "primary")
        self._lay_out()
        for policy, button in self.buttons.items():
            button.clicked.connect(partial(self._choose, policy))
        self.apply_button.clicked.connect(self._accept)
        self.list.itemSelectionChanged.connect(self._pick)
        self.list.verticalScrollBar().valueChanged.connect(lambda _: self._read_on())
        self._pick()
        self._errands.ask(lambda desk: desk.queue.conflicts.total(job_id), self._count, self._refused)
        self._read()

    def answers(self) -> list[Answer]:
        """What was chosen so far."""
        found = []
        for policy in CHOICES:
            if ids := tuple(some_id for some_id, own in self._own.items() if own is policy):
                found.append(Answer(policy, ids))
        if self._everyone is not None:
            found.append(Answer(self._everyone, tuple(self._own), everything=True, job_id=self._job_id))
        return found

    # --- reading ---

    def _read(self) -> None:
        self._busy = True
        after, job_id = self._last, self._job_id

        def page(desk: Desk) -> list[Conflict]:
            return conflicts(desk.queue, desk.sources, after, PAGE, job_id)

        self._errands.ask(page, self._take, self._refused, aside=True)

    def _read_on(self) -> None:
        bar = self.list.verticalScrollBar()
        if not self._busy and not self._ended and bar.value() + AHEAD * bar.pageStep() >= bar.maximum():
            self._read()

    def _take(self, page: Sequence[Conflict]) -> None:
        self._busy, self._ended = False, len(page) < PAGE
        if page:
            self._last = page[-1].upload.id
            self.list.addTopLevelItems([self._item(conflict) for conflict in page])
        self._pick()

    def _count(self, total: int) -> None:
        self._total = total
        self.heading.setText(
            counted(
                total,
                "{n} file has the name of another one that is already there. What shall become of it?",
                "{n} files have the names of others that are already there. What shall become of them?",
            )
        )
        self._pick()

    def _refused(self, why: Trouble) -> None:
        self.heading.setText(trouble(why))

    # --- choosing ---

    def _meant(self) -> list[QTreeWidgetItem]:
        """The rows that are selected; none: all of them, also those that are not read yet."""
        chosen = self.list.selectedItems()
        return [] if len(chosen) == self.list.topLevelItemCount() else chosen

    def _choose(self, policy: IfExists, *_: object) -> None:
        meant = self._meant()
        if not meant:
            self._everyone = policy
            self._own.clear()
        for item in meant:
            self._own[item.data(0, _ID)] = policy
        for item in meant or self.list.findItems("", Qt.MatchFlag.MatchContains):
            item.setText(_ANSWER, answer_words(policy))
        self._pick()

    def _pick(self) -> None:
        count = len(self._meant())
        if count:
            self.scope.setText(counted(count, "For the selected file:", "For the {n} selected files:"))
        else:
            self.scope.setText(counted(self._total, "For this file:", "For all {n} files:"))
        for button in self.buttons.values():
            button.setEnabled(self.list.topLevelItemCount() > 0)
        self.apply_button.setEnabled(bool(self._own) or self._everyone is not None)

    def _accept(self) -> None:
        self.answered.emit(self.answers())
        self.accept()

    # --- how it looks ---

    def _item(self, conflict: Conflict) -> QTreeWidgetItem:
        upload = conflict.upload
        here, there = conflict.here, conflict.there
        chosen = self._own.get(upload.id) or self._everyone or upload.answer
        texts = [readable(upload.name), self._side(here, there), self._side(there, here), answer_words(chosen)]
        made = QTreeWidgetItem(texts)
        made.setData(0, _ID, upload.id)
        made.setToolTip(0, upload.key)
        return made

    def _side(self, one: Side, other: Side) -> str:
        if one.size < 0:
            return "–"
        if not one.modified_at:
            return size(one.size)
        words = {"size": size(one.size), "time": clock(one.modified_at, self._now())}
        newer = other.modified_at and one.modified_at > other.modified_at + NEWER
        return (tr("{size} · {time} · newer") if newer else tr("{size} · {time}")).format(**words)

    def _made_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setHeaderLabels([tr("Name"), tr("Here"), tr("There"), tr("Answer")])
        made.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        made.setUniformRowHeights(True)
        made.setRootIsDecorated(False)
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        made.setAccessibleName(tr("Files that are already there"))
        unit = self.fontMetrics().height()
        for column, width in enumerate((20, 15, 15)):
            made.setColumnWidth(column, unit * width)
        return made

    def _lay_out(self) -> None:
        unit = self.fontMetrics().height()
        choices, end = QHBoxLayout(), QHBoxLayout()
        self.scope.setWordWrap(False)
        choices.addWidget(self.scope)
        for button in self.buttons.values():
            choices.addWidget(button)
        choices.addStretch(1)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        rest = tr("What has no answer goes as chosen for the whole job.") if self._job_id else tr("What has no answer stays as it is.")
        end.addWidget(quiet_label(rest), 1)
        end.addWidget(cancel)
        end.addWidget(self.apply_button)
        for button in (cancel, *self.buttons.values()):
            button.setAutoDefault(False)  # Enter in the list must not decide anything
        self.apply_button.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(unit, unit, unit, unit)
        whole.setSpacing(round(unit * 0.8))
        whole.addWidget(self.heading)
        whole.addWidget(self.list, 1)
        whole.addLayout(choices)
        whole.addLayout(end)
        self.resize(unit * 60, unit * 30)
        self.list.setFocus()
