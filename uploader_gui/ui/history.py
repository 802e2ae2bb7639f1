"""Jobs that have ended, by day: what arrived, and how well that went."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from uploader_gui.core.job import Job, Tally
from uploader_gui.core.upload import UploadState


@dataclass(frozen=True, slots=True)
class Day:
    """The jobs that ended on a day of the person's calendar, the latest first."""

    date: date
    jobs: tuple[Job, ...]

    @property
    def sum(self) -> "Sum":
        """What they add up to."""
        return summed(self.jobs)


@dataclass(frozen=True, slots=True)
class Sum:
    """Files that arrived and their bytes, files that were left out, and files that did not make it."""

    jobs: int = 0
    files: int = 0
    bytes: int = 0
    left_out: int = 0
    failed: int = 0

    @property
    def success(self) -> float | None:
        """The share of those tried that arrived; None where none was."""
        tried = self.files + self.failed
        return self.files / tried if tried else None


def summed(jobs: Iterable[Job]) -> Sum:
    """What jobs add up to."""
    count = files = size = left_out = failed = 0
    for job in jobs:
        done = job.tallies.get(UploadState.DONE, Tally())
        count, files, size = count + 1, files + done.files, size + done.bytes
        left_out += job.count(UploadState.SKIPPED)
        failed += job.count(UploadState.FAILED)
    return Sum(count, files, size, left_out, failed)


def by_day(jobs: Iterable[Job], text: str = "") -> list[Day]:
    """The latest day first; of all that have ended, those whose name or destination has `text` in it."""
    wanted = text.casefold().strip()
    days: dict[date, list[Job]] = {}
    for job in sorted(jobs, key=lambda job: -(job.finished_at or 0.0)):
        if job.finished_at is not None and (wanted in job.name.casefold() or wanted in job.destination.casefold()):
            day = datetime.fromtimestamp(job.finished_at).date()  # the person's own time zone is meant
            days.setdefault(day, []).append(job)
    return [Day(day, tuple(found)) for day, found in days.items()]


def volumes(days: Sequence[Day], last: date, count: int) -> list[tuple[date, int]]:
    """Bytes that arrived on each of the `count` days up to `last`, the earliest first."""
    known = {day.date: day.sum.bytes for day in days}
    dates = [date.fromordinal(last.toordinal() - back) for back in reversed(range(count))]
    return [(day, known.get(day, 0)) for day in dates]
