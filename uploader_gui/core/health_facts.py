"""What a queue tells of its health."""

from collections.abc import Mapping
from typing import NamedTuple

from uploader_gui.core.upload import UploadState


class HealthFacts(NamedTuple):
    """How the queue is doing. Times are seconds since the epoch, None where there is nothing of the kind."""

    oldest_waiting: float | None  # when the job of the longest waiting upload was handed over
    running_since: float | None  # when the longest running upload was claimed
    ended: Mapping[UploadState, int]  # how many ended lately, by the state they ended in
    abandoned: int  # multipart uploads that are still to be aborted
    drives: Mapping[str, int]  # how many uploads wait for a drive, by its name; of those that are looked at next
