"""Keeps the details pane at what is chosen, and reads the rest of its story when it is looked at."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from uploader_gui.core.upload import Upload, UploadState
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.details import Details
from uploader_gui.ui.details_words import Story, read_story
from uploader_gui.ui.queue_model import QueueModel
from uploader_gui.ui.queue_view import QueueView
from uploader_gui.ui.verbs import Chosen


class ChosenDetails(QObject):
    """One story is read at a time."""

    def __init__(self, backend: Backend, model: QueueModel, table: QueueView, details: Details, now: Callable[[], float]) -> None:
        super().__init__(details)
        self._backend, self._model, self._table, self._details, self._now = backend, model, table, details, now
        self._shown: Upload | None = None
        self._told: Upload | None = None
        self._busy = False
        details.shown.connect(self._read)

    def show_chosen(self, what: Chosen) -> None:
        """The first file that is chosen, else the first job."""
        self._shown = what.uploads[0] if what.uploads else None
        if self._shown is not None:
            self._details.show_upload(self._shown, self._now())
            self._read()
        elif what.jobs:
            self._told = None
            self._details.show_job(what.jobs[0], self._now())
        else:
            self._told = None
            self._details.show_nothing()

    def _read(self) -> None:
        upload = self._shown
        if upload is None or upload == self._told or self._busy or not self._details.needs_story:
            return
        self._busy = True
        self._told = upload

        def got(story: Story) -> None:
            self._busy = False
            if self._shown is not None and self._shown.id == upload.id:
                moving = 1 if upload.state is UploadState.RUNNING else 0
                self._details.show_story(upload, story, moving, self._now())
            self._read()

        self._backend.ask(lambda desk: read_story(desk, upload.id), got, lambda _: self._failed())

    def _failed(self) -> None:
        self._busy = False
