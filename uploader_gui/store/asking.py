"""The parts of the queue that are about what a person is asked."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from uploader_gui.core.asking import Answer
from uploader_gui.core.forecast import Finding, Looked
from uploader_gui.core.job import Job
from uploader_gui.core.ports import Clock
from uploader_gui.core.upload import Upload
from uploader_gui.store import conflicts, forecasts, reading
from uploader_gui.store.writer import Work

Write = Callable[[Work[Any]], Any]


class Readers(Protocol):
    """Lends connections for looking."""

    def lend(self) -> AbstractContextManager[sqlite3.Connection]:
        """One, for one short look."""
        ...


class DiskForecasts:
    """See core.asking.Forecasts."""

    def __init__(self, write: Write, readers: Readers, clock: Clock) -> None:
        self._write = write
        self._readers = readers
        self._clock = clock

    def jobs(self) -> list[Job]:
        """See core.asking."""
        with self._readers.lend() as db:
            found = (reading.job(db, self._clock.now(), job_id) for job_id in forecasts.all_of(db))
            return [job for job in found if job is not None]

    def own(self, job_id: int, keys: Sequence[str]) -> list[Upload]:
        """See core.asking."""
        with self._readers.lend() as db:
            return forecasts.own(db, job_id, keys)

    def begin_look(self, job_id: int) -> None:
        """See core.asking."""
        self._write(lambda writing: forecasts.begin_look(writing, job_id))

    def note(self, job_id: int, seen: int, found: Sequence[Finding]) -> bool:
        """See core.asking."""
        return bool(self._write(lambda writing: forecasts.note(writing, job_id, seen, found)))

    def end_look(self, job_id: int, looked: Looked, reason: str = "") -> None:
        """See core.asking."""
        self._write(lambda writing: forecasts.end_look(writing, job_id, looked, reason))


class DiskConflicts:
    """See core.asking.Conflicts."""

    def __init__(self, write: Write, readers: Readers) -> None:
        self._write = write
        self._readers = readers

    def count(self) -> int:
        """See core.asking."""
        return self.total(0)

    def total(self, job_id: int) -> int:
        """See core.asking."""
        with self._readers.lend() as db:
            return conflicts.total(db, job_id)

    def page(self, after: int, limit: int, job_id: int = 0) -> list[Upload]:
        """See core.asking."""
        with self._readers.lend() as db:
            return conflicts.page(db, after, limit, job_id)

    def resolve(self, answers: Sequence[Answer]) -> int:
        """See core.asking."""
        return int(self._write(lambda writing: sum(conflicts.resolve(writing, answer) for answer in answers)))
