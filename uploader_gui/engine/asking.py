"""The requests about what a person is asked: what a job would do, and what to do where a key is taken."""

from uploader_gui.core.asking import Answer
from uploader_gui.core.forecast import Forecast, Threshold
from uploader_gui.core.job import IfExists, Job
from uploader_gui.core.request import Reply
from uploader_gui.core.upload import UploadState
from uploader_gui.engine.conflict_list import Conflict, Side, conflicts
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.documents import Document, moment
from uploader_gui.engine.fields import Fields
from uploader_gui.engine.meant import look_up, look_up_job

PAGE = 200
ALREADY_BEGUN = "begun"
"""In place of how far the look has come, of a job that does not wait for a word."""


def plan(desk: Desk, asked: Fields) -> Reply:
    """{"id": job}: what it would do."""
    return Reply((plan_document(look_up_job(desk.queue, asked.number("id"))),))


def plan_document(job: Job) -> Document:
    """What a job would do, in files: what is new, and what is there already."""
    forecast = job.forecast or Forecast(Threshold(0, 0))
    return {
        "id": job.id,
        "name": job.name,
        "destination": job.destination,
        "waits": job.forecast is not None,
        "looked": forecast.looked if job.forecast else ALREADY_BEGUN,
        "reason": forecast.reason,
        "if_exists": job.if_exists,
        "files": job.files,
        "bytes": job.bytes,
        "new": job.new,
        "identical": forecast.identical,
        "same_size": forecast.same_size,
        "other": forecast.other,
        "unreadable": job.count(UploadState.FAILED),
        "left_out": job.count(UploadState.SKIPPED),
    }


def taken(desk: Desk, asked: Fields) -> Reply:
    """{"job": id or 0, "after": id}: the files whose key is taken."""
    found = conflicts(desk.queue, desk.sources, asked.count("after"), PAGE, asked.number("job"))
    more = {**asked.whole, "after": found[-1].upload.id} if len(found) == PAGE else None
    return Reply(tuple(_conflict_document(conflict) for conflict in found), more)


def resolve(desk: Desk, asked: Fields) -> Reply:
    """{"ids": uploads and jobs, or "all": true, "by": skip, replace, rename}."""
    policy = asked.choice("by", IfExists)
    answers = [_answer(desk, some_id, policy) for some_id in asked.numbers("ids")]
    if asked.flag("all"):
        answers.append(Answer(policy, everything=True))
    return Reply(({"resolved": desk.resolve(answers)},))


def _answer(desk: Desk, some_id: int, policy: IfExists) -> Answer:
    if isinstance(look_up(desk.queue, some_id), Job):
        return Answer(policy, everything=True, job_id=some_id)
    return Answer(policy, (some_id,))


def _conflict_document(conflict: Conflict) -> Document:
    upload = conflict.upload
    here, there = _side(conflict.here), _side(conflict.there)
    return {
        **{"id": upload.id, "job_id": upload.job_id, "name": upload.name, "destination": upload.destination, "key": upload.key},
        **{"size": here[0], "modified_at": here[1], "size_there": there[0], "modified_there": there[1]},
        **{"state": upload.state, "answer": upload.answer},
    }


def _side(side: Side) -> tuple[int | None, str | None]:
    return side.size if side.size >= 0 else None, moment(side.modified_at or None)
