"""The files whose key is taken, here and there: what a person compares before deciding."""

from collections.abc import Mapping
from contextlib import closing
from typing import NamedTuple

from uploader_gui.core.errors import Trouble
from uploader_gui.core.ports import Source
from uploader_gui.core.queue import Queue
from uploader_gui.core.upload import Upload


class Side(NamedTuple):
    """One of two files. `size` in bytes, -1: unknown; `modified_at` in seconds since the epoch, 0: unknown."""

    size: int
    modified_at: float = 0.0


class Conflict(NamedTuple):
    """An upload, the file as it is here, and what has its key there. `answer` is the core.job.IfExists that was chosen, or ""."""

    upload: Upload
    here: Side
    there: Side


def conflicts(queue: Queue, sources: Mapping[str, Source], after: int, limit: int, job_id: int = 0) -> list[Conflict]:
    """A page, by id from above `after`: of a job, 0: of all that failed. Opens the files that are near."""
    return [_conflict(upload, sources) for upload in queue.conflicts.page(after, limit, job_id)]


def _conflict(upload: Upload, sources: Mapping[str, Source]) -> Conflict:
    facts = upload.failure.facts if upload.failure else {}
    there = Side(int(_number(facts.get("size", ""), -1)), _number(facts.get("at", ""), 0.0))
    return Conflict(upload, _here(upload, sources), there)


def _here(upload: Upload, sources: Mapping[str, Source]) -> Side:
    scheme, _, locator = upload.source.partition(":")
    source = sources.get(scheme)
    if source is None or not source.near:
        return Side(upload.size)
    try:
        with closing(source.open(locator)) as file:
            return Side(file.identity.size, file.identity.modified_ns / 1e9)
    except Trouble:  # it is met again when it is sent
        return Side(upload.size)


def _number(text: str, unknown: float) -> float:
    try:
        return float(text)
    except ValueError:
        return unknown
