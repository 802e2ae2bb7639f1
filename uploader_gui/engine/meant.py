"""Which uploads are meant by numbers of jobs and uploads."""

from collections.abc import Sequence

from uploader_gui.core.errors import Mistake
from uploader_gui.core.queue import Queue, UploadQuery
from uploader_gui.core.upload import Upload


def uploads_of(queue: Queue, ids: Sequence[int], after: int, limit: int) -> list[Upload]:
    """The `limit` uploads from the `after`th on that `ids` (of jobs and uploads) mean. Raises Mistake for an unknown id."""
    found: list[Upload] = []
    skip = after
    for some_id in ids:
        if upload := queue.upload(some_id):
            batch, total = [upload][skip : skip + 1], 1
        elif job := queue.job(some_id):
            wanted = limit - len(found)
            batch, total = queue.uploads(UploadQuery(job_id=job.id, limit=wanted, offset=skip)), job.files
        else:
            raise Mistake(reason=f"There is no job or upload with the number {some_id}.")
        found += batch
        skip = max(0, skip - total)
        if len(found) >= limit:
            break
    return found[:limit]
