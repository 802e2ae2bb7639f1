"""What is selected stays selected where it goes: rows that change places take their selection along."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, QTimer

from uploader_gui.ui.queue_model import QueueModel

LONGEST = 3000
"""Milliseconds until what has not come up again is given up: it may stand far away by now."""
MOST = 2000
"""Rows that are followed."""
_WHOLE_ROWS = QItemSelectionModel.SelectionFlag.Rows

Which = tuple[int, int]
"""A job's id, and the id of one of its files or 0 for the job itself."""


class KeptSelection(QObject):
    """Follows jobs and files by their numbers. A row that was selected is never left to another file."""

    def __init__(self, model: QueueModel, selection: QItemSelectionModel) -> None:
        super().__init__(selection)
        self._model, self._selection = model, selection
        self._kept: dict[Which, None] = {}
        self._current: Which | None = None
        self._patience = QTimer(self, interval=LONGEST, singleShot=True)
        self._patience.timeout.connect(self._forget)
        self._own = False
        selection.selectionChanged.connect(self._chosen)
        model.moving.connect(self._take)
        model.settled.connect(self._give_back)

    def hold(self) -> None:
        """What is selected now is about to move."""
        self._note(0, self._model.rowCount() - 1)

    def _take(self, first: int, last: int) -> None:
        """These rows go elsewhere."""
        self._note(first, last)
        gone = QItemSelection(self._model.index(first, 0), self._model.index(last, 0))
        self._selection.select(gone, QItemSelectionModel.SelectionFlag.Deselect | _WHOLE_ROWS)

    def _note(self, first: int, last: int) -> None:
        chosen = self._selection.selection()
        for part in (chosen.at(place) for place in range(chosen.count())):
            for row in range(max(first, part.top()), min(last, part.bottom()) + 1):
                if len(self._kept) < MOST and (which := self._which(row)) is not None:
                    self._kept[which] = None
        current = self._selection.currentIndex().row()
        if first <= current <= last and current >= 0:
            self._current = self._which(current)
        if self._kept or self._current:
            self._patience.start()

    def _which(self, row: int) -> Which | None:
        group, child = self._model.group_at(row)
        if child < 0:
            return group.job.id, 0
        upload = group.rows.get(child)
        return None if upload is None else (upload.job_id, upload.id)

    def _give_back(self) -> None:
        found = QItemSelection()
        for which in tuple(self._kept):
            if (row := self._model.row_of(*which)) is not None:
                index = self._model.index(row, 0)
                found.merge(QItemSelection(index, index), QItemSelectionModel.SelectionFlag.Select)
        if not found.isEmpty():
            self._own = True
            self._selection.select(found, QItemSelectionModel.SelectionFlag.Select | _WHOLE_ROWS)
            self._own = False
        if self._current is not None and (row := self._model.row_of(*self._current)) is not None:
            self._selection.setCurrentIndex(self._model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def _chosen(self, selected: QItemSelection) -> None:
        """The person chose something else."""
        if not self._own and not selected.isEmpty():
            self._forget()

    def _forget(self) -> None:
        self._kept, self._current = {}, None
