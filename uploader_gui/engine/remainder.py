"""What is left to do that goes on by itself: not what is paused, for that waits for its person."""

from uploader_gui.core.queue import Queue, UploadQuery
from uploader_gui.core.upload import UploadState

_BY_ITSELF = UploadQuery(states=(UploadState.WAITING, UploadState.RUNNING))


def uploads_left(queue: Queue) -> int:
    """How many uploads go on by themselves, now or later; counted from tallies, so it may be asked at the end of each of many jobs."""
    return queue.count(_BY_ITSELF)


def goes_on(queue: Queue) -> bool:
    """Whether there are such uploads, or listings that may bring some."""
    return uploads_left(queue) > 0 or bool(queue.unfinished_listings())
