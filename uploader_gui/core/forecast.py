"""What will happen when a job starts, found out before it does."""

from enum import StrEnum
from typing import NamedTuple

ASKED = "asked"
"""The reason of a paused upload whose job waits for its person's word."""


class Looked(StrEnum):
    """How far the look at what the store holds has come."""

    COUNTING = "counting"  # its files are still listed
    LOOKING = "looking"
    DONE = "done"
    REFUSED = "refused"  # it can't be looked at: what is there is found out file by file


class Match(StrEnum):
    """What is there already, beside the file that has the same key here."""

    IDENTICAL = "identical"  # size and checksum say so
    SAME_SIZE = "same-size"  # not compared: that is done when it is sent
    OTHER = "other"


class Threshold(NamedTuple):
    """A job larger than this, in files or in bytes, waits for its person's word."""

    files: int
    bytes: int


class Forecast(NamedTuple):
    """What is known of a job that waits for its person's word. Files, but `seen`: objects at the store that were looked at."""

    threshold: Threshold
    looked: Looked = Looked.COUNTING
    reason: str = ""  # why it could not be looked: an error's kind
    seen: int = 0
    identical: int = 0
    same_size: int = 0
    other: int = 0
    answered: int = 0  # of those whose key is taken: what to do was said for each

    @property
    def there(self) -> int:
        """How many of the job's keys are taken already."""
        return self.identical + self.same_size + self.other


class Finding(NamedTuple):
    """A file of ours whose key is taken. `size` in bytes and `modified_at` (seconds since the epoch, 0: unknown) are the object's."""

    upload_id: int
    match: Match
    size: int
    modified_at: float = 0.0
