"""What is meant by the numbers of jobs and uploads."""

from collections.abc import Sequence

from uploader_gui.core.errors import Mistake
from uploader_gui.core.job import Job
from uploader_gui.core.queue import Queue, UploadQuery
from uploader_gui.core.upload import Upload


def look_up(queue: Queue, some_id: int) -> Upload | Job:
    """What has this number. Raises Mistake where nothing has."""
    found = queue.upload(some_id) or queue.job(some_id)
    if found is None:
        raise Mistake(reason=f"There is no job or upload with the number {some_id}.")
    return found


def look_up_job(queue: Queue, job_id: int) -> Job:
    """The job with this number. Raises Mistake where there is none."""
    job = queue.job(job_id)
    if job is None:
        raise Mistake(reason=f"There is no job with the number {job_id}.")
    return job


def uploads_of(queue: Queue, ids: Sequence[int], after: int, limit: int) -> list[Upload]:
    """The `limit` uploads from the `after`th on that `ids` (of jobs and uploads) mean. Raises Mistake for an unknown id."""
    found: list[Upload] = []
    skip = after
    for some_id in ids:
        meant = look_up(queue, some_id)
        if isinstance(meant, Upload):
            batch, total = [meant][skip : skip + 1], 1
        else:
            wanted = limit - len(found)
            batch, total = queue.uploads(UploadQuery(job_id=meant.id, limit=wanted, offset=skip)), meant.files
        found += batch
        skip = max(0, skip - total)
        if len(found) >= limit:
            break
    return found[:limit]
