"""The parts of a queue in memory that are about what a person is asked."""

from typing import Any

from uploader_gui.core.job import Job
from uploader_gui.core.upload import Upload, UploadState


class MemoryForecasts:
    """The jobs that were given a forecast."""

    def __init__(self, queue: Any) -> None:
        self._queue = queue

    def jobs(self) -> list[Job]:
        return [made.read() for made in self._queue.all.values() if made.job.forecast is not None]


class MemoryConflicts:
    """The uploads whose key is taken."""

    def __init__(self, queue: Any) -> None:
        self._queue = queue

    def count(self) -> int:
        return self.total(0)

    def total(self, job_id: int) -> int:
        return len(self._all(job_id))

    def page(self, after: int, limit: int, job_id: int = 0) -> list[Upload]:
        return [upload for upload in self._all(job_id) if upload.id > after][:limit]

    def _all(self, job_id: int) -> list[Upload]:
        states = (UploadState.FAILED, UploadState.PAUSED) if job_id else (UploadState.FAILED,)
        found = [one for one in self._changed(job_id or None) if one.state in states]
        return sorted((one for one in found if one.reason == "already-there"), key=lambda one: one.id)

    def _changed(self, job_id: int | None) -> list[Upload]:
        jobs = self._queue.all.values() if job_id is None else [self._queue.all[job_id]]
        return [made.changed[at] for made in jobs for at in made.order if at not in made.gone]
