"""The table's model: jobs and their files, laid out flat, read lazily; whatever the queue's length, it holds a few thousand rows."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from uploader_gui.core.events import Batch
from uploader_gui.core.job import Job, JobState
from uploader_gui.core.upload import Upload, UploadState
from uploader_gui.ui.filters import Filter, matching
from uploader_gui.ui.groups import PAGE, Group, Groups, in_other_order, place_of, rows_moved
from uploader_gui.ui.live import Overlay
from uploader_gui.ui.queue_reader import Answer, JobRead, QueueReader, View, ended_runs, job_ids
from uploader_gui.ui.roles import ROLES, alignment
from uploader_gui.ui.rows import BLANK, COLUMNS, JobLive, Row, column_title, job_folder, job_row, upload_row

Index = QModelIndex | QPersistentModelIndex
OPENED_AT_START, JOBS_READ_AGAIN = 3, 200
MOST_RUNS = 8
"""Separate places of one page that may change at once before its rows are simply replaced."""


class QueueModel(QAbstractTableModel):
    """Jobs in line, each with its files below it while it is open. `settled` follows every answer from the queue."""

    settled = Signal()
    moving = Signal(int, int)  # what stands in these rows will stand elsewhere

    def __init__(self, reader: QueueReader, overlay: Overlay, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._overlay, self._now = reader, overlay, now
        self._groups = Groups()
        self.known: dict[int, Group] = {}
        self._memo: dict[int, Row] = {}
        self._seen, self._started = (0, 0), False
        reader.wanted_pages = self._missing
        reader.answered.connect(self._take)

    # --- what the window asks ---

    def upload_at(self, row: int) -> Upload | None:
        """The upload in this row, None where it is a job's or not read yet."""
        group, child = self._groups.locate(row)
        return group.rows.get(child) if child >= 0 else None

    def group_at(self, row: int) -> tuple[Group, int]:
        """The group of a row, and which of its files it is (-1: the job itself)."""
        return self._groups.locate(row)

    def row_of(self, job_id: int, upload_id: int = 0) -> int | None:
        """The row of a job, or of one of its files, if it was read and is shown."""
        start, group = self._groups.start(job_id), self.known.get(job_id)
        if not upload_id or start is None:
            return start
        child = group.child(upload_id) if group is not None and group.open else None
        return None if child is None else start + 1 + child

    def look(self, first: int, last: int) -> None:
        """These rows are seen now; what is missing is read at once."""
        self._seen = (first, last)
        if self._missing():
            self._reader.soon(0)
        if last >= self._groups.total - 1:
            self._reader.more_jobs()

    def show(self, of: Filter, text: str) -> None:
        """Filter."""
        self.beginResetModel()
        view = View(of, text.strip())
        for group in self.known.values():
            group.rows, group.stale = {}, set()
            group.shown = 0 if view.text else matching(group.job, of)
            group.open = group.open if view == View() else True
        self._reader.look_again(view)
        self._groups.clear()
        self._groups.shown = sorted(filter(self._visible, self.known.values()), key=lambda group: group.place)
        self._groups.measure()
        self._memo.clear()
        self.endResetModel()
        if view.text:
            self._reader.dirty(sorted(self.known, reverse=True))

    def set_open(self, row: int, opened: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Show or hide the files of the job in this row."""
        group, child = self._groups.locate(row)
        if child >= 0 or group.open == opened:
            return
        if group.shown:
            if opened:
                self._change(row + 1, group.shown, lambda: setattr(group, "open", True))
            else:
                self._change(row + 1, -group.shown, lambda: setattr(group, "open", False))
        group.open = opened
        self._touch(row, row)

    def tell(self, batch: Batch) -> None:
        """What happened: progress is laid over the rows, everything else makes them stale."""
        self._overlay.tell(batch.progress, metered=batch.metered)
        for upload_id in ended_runs(batch.events):
            self._overlay.forget(upload_id)
        if ids := job_ids(batch):
            self.changed(ids)
        self._touch(*self._seen)

    def changed(self, job_ids: list[int]) -> None:
        """Something happened to these jobs, or they are new."""
        for job_id in job_ids:
            if (group := self.known.get(job_id)) is not None:
                group.stale.update(child // PAGE for child in group.rows)
        self._reader.dirty(job_ids)

    def ask_totals(self) -> None:
        """Figures may have changed, though no job did."""
        self._reader.dirty([])

    def live_of(self, group: Group) -> JobLive:
        """What a job's running uploads add to it this moment."""
        return self._overlay.job(group.running)

    def refresh(self) -> None:
        """Something may have happened that nobody told: everything shown is read again."""
        for group in self.known.values():
            group.stale.update(child // PAGE for child in group.rows)
        self._reader.dirty(sorted(self.known, reverse=True)[:JOBS_READ_AGAIN])

    # --- what the queue answers ---

    def _missing(self) -> list[tuple[int, int]]:
        first, last = self._seen
        around = self._groups.pages_in(first, last)
        return [(group.job.id, page) for group, page in around if group.missing(page)]

    def _take(self, answer: Answer) -> None:
        if answer.wanted.view == self._reader.view:
            for read in answer.jobs:
                self._take_job(read)
            for job_id, page, uploads in answer.pages:
                if (group := self.known.get(job_id)) is not None and self._groups.start(job_id) is not None:
                    self._take_page(group, page, uploads)
            for read in answer.jobs:
                if (group := self.known.get(read.id)) is not None:
                    self._set_shown(group, read.shown)
        else:
            self._reader.dirty([read.id for read in answer.jobs])
        self._started = self._started or answer.wanted.more is not None
        self._touch(*self._seen)
        self.settled.emit()

    def _take_job(self, read: JobRead) -> None:
        group = self.known.get(read.id)
        if read.job is None:
            if group is not None:
                self._set_shown(group, None)
                del self.known[read.id]
            return
        if group is None:
            group = self.known[read.id] = Group(read.job, open=self._opens(read.job), place=place_of(read.job))
        group.job, group.running = read.job, dict(read.running)
        self._relocate(group, place_of(read.job))

    def _opens(self, job: Job) -> bool:
        if self._reader.view != View():
            return True
        working = job.state not in (JobState.DONE, JobState.CANCELLED)
        if not self._started:
            return working and sum(group.open for group in self.known.values()) < OPENED_AT_START
        return working or job.id > max(self.known, default=0)  # what was just added, even if it is over already

    def _visible(self, group: Group) -> bool:
        return group.shown > 0 or self._reader.view == View()

    def _set_shown(self, group: Group, shown: int | None) -> None:
        start = self._groups.start(group.job.id)
        before = group.shown
        stays = shown is not None and (shown > 0 or self._reader.view == View())
        if start is None:
            group.shown = shown or 0
            if stays:
                self._insert(group)
        elif not stays:
            self._change(start, -group.height, lambda: self._groups.shown.remove(group))
            group.shown, group.rows = 0, {}
        elif shown != before:
            assert shown is not None
            self._set_length(group, start, shown)

    def _insert(self, group: Group) -> None:
        place = self._groups.place_for(group.place)
        at = self._groups.start_of_place(place)
        self._change(at, group.height, lambda: self._groups.shown.insert(place, group))

    def _relocate(self, group: Group, place: tuple[float, ...]) -> None:
        """It stands elsewhere in line by now, and takes its files along; what is selected stays so."""
        start = self._groups.start(group.job.id)
        if start is None or self._groups.stays(group, place):
            group.place = place
            return
        self.moving.emit(start, start + group.height - 1)
        self._change(start, -group.height, lambda: self._groups.shown.remove(group))
        group.place = place
        self._insert(group)

    def _set_length(self, group: Group, start: int, shown: int) -> None:
        by = shown - group.shown
        at = start + 1 + min(shown, group.shown)
        if group.open:
            self._change(at, by, lambda: setattr(group, "shown", shown))
        group.shown = shown
        group.cut()

    def _take_page(self, group: Group, page: int, uploads: list[Upload]) -> None:
        """Rows that came or went move what is below them, so that a selection stays with its files."""
        start = self._groups.start(group.job.id)
        assert start is not None
        group.stale.discard(page)
        before, now = group.page(page), [upload.id for upload in uploads]
        if group.open and in_other_order(before, now):
            self.moving.emit(start + 1 + page * PAGE, start + page * PAGE + len(before))
        moves = rows_moved(before, now, page * PAGE)
        if len(moves) <= MOST_RUNS:
            for at, by in moves:
                self._shift(group, start, at, by)
        for child, upload in enumerate(uploads, page * PAGE):
            if child < group.shown:
                group.rows[child] = upload
            if upload.state is not UploadState.RUNNING:
                self._overlay.forget(upload.id)
        self._groups.used(group, page)

    def _shift(self, group: Group, start: int, at: int, by: int) -> None:
        def apply() -> None:
            group.shown += by
            group.shift(at, by)

        self._change(start + 1 + at, by, apply) if group.open else apply()

    def _change(self, row: int, by: int, apply: Callable[[], Any]) -> None:
        none = QModelIndex()
        if by > 0:
            self.beginInsertRows(none, row, row + by - 1)
        else:
            self.beginRemoveRows(none, row, row - by - 1)
        apply()
        self._groups.measure()
        self._memo.clear()
        self.endInsertRows() if by > 0 else self.endRemoveRows()

    def _touch(self, first: int, last: int) -> None:
        """Draw those of these rows that look otherwise by now: drawing all of them ten times a second would cost the lanes dearly."""
        before, self._memo = self._memo, {}
        for row in range(first, min(last, self._groups.total - 1) + 1):
            if self.row(row) != before.get(row):
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def row(self, row: int) -> Row:
        """What this row shows."""
        if row not in self._memo:
            self._memo[row] = self._make(row)
        return self._memo[row]

    def _make(self, row: int) -> Row:
        group, child = self._groups.locate(row)
        if child < 0:
            return job_row(group.job, self._overlay.job(group.running), opened=group.open and group.shown > 0, now=self._now())
        upload = group.rows.get(child)
        if upload is None:
            return BLANK
        return upload_row(upload, self._overlay.upload(upload.id), self._now(), job_folder(group.job))

    # --- Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Jobs, and the files of those that are open."""
        return 0 if parent.isValid() else self._groups.total

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Every column, shown or not."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = 0) -> Any:
        """By role, from the row."""
        if not index.isValid() or index.row() >= self._groups.total:
            return None
        read = ROLES.get(role)
        return read(self.row(index.row()), COLUMNS[index.column()]) if read is not None else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Titles, aligned as their columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_title(COLUMNS[section])
        return alignment(COLUMNS[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None
