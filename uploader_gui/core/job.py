"""A job: one thing the user handed over, and what it is made of."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from uploader_gui.core.forecast import Forecast, Threshold
from uploader_gui.core.upload import UploadState, account_of


class IfExists(StrEnum):
    """What to do when another object already has the key. The same content is skipped under every policy."""

    SKIP = "skip"
    REPLACE = "replace"
    RENAME = "rename"
    FAIL = "fail"


class JobState(StrEnum):
    """What a job's uploads add up to; never stored."""

    LISTING = "listing"
    RUNNING = "running"
    WAITING = "waiting"
    PAUSED = "paused"
    FAILED = "failed"
    CANCELLED = "cancelled"
    DONE = "done"


class NewJob(NamedTuple):
    """What a person handed over. `what` holds the sources' roots ("local:/home/ana/photos"), all of one account."""

    name: str
    destination: str
    what: tuple[str, ...]
    prefix: str = ""
    if_exists: IfExists = IfExists.SKIP
    force: bool = False
    priority: int = 0
    start_at: float | None = None
    names: tuple[str, ...] = ()  # what each of `what` is called in the store; (): as its source says when it is listed
    max_size: int = 0  # bytes; larger files are skipped. 0: none are
    asks_above: Threshold | None = None  # a larger one waits for its person's word; None: it begins at once


class Tally(NamedTuple):
    """How many uploads of a job are in a state, and their bytes."""

    files: int = 0
    bytes: int = 0


class Job(NamedTuple):
    """A job as the queue holds it, with its uploads counted."""

    id: int
    name: str
    destination: str
    what: tuple[str, ...]
    prefix: str
    if_exists: IfExists
    force: bool
    priority: int
    start_at: float | None
    added_at: float
    listing: bool
    finished_at: float | None = None
    tallies: Mapping[UploadState, Tally] = {}
    verified: Tally = Tally()
    held: Tally = Tally()
    oversized: int = 0
    sent: int = 0  # bytes acknowledged by the store, of uploads not yet done, plus all bytes of those done
    names: tuple[str, ...] = ()
    max_size: int = 0
    refreshing: bool = False  # it is listed again, while `listing`
    forecast: Forecast | None = None  # while it waits for its person's word
    rank: int = 0  # its place among the jobs that have not ended: the lowest is claimed first

    @property
    def account(self) -> str:
        """Whose account its files are read as; "" for this computer's."""
        return account_of(self.what[0]) if self.what else ""

    @property
    def files(self) -> int:
        """How many files it has so far; it grows while `listing`."""
        return sum(tally.files for tally in self.tallies.values())

    @property
    def bytes(self) -> int:
        """Bytes of all its files so far."""
        return sum(tally.bytes for tally in self.tallies.values())

    @property
    def new(self) -> int:
        """While it waits for its person's word: how many of its files have a key that is not taken, as far as was looked; else 0."""
        return max(0, self.count(UploadState.PAUSED) - self.forecast.there) if self.forecast else 0

    def count(self, state: UploadState) -> int:
        """How many of its uploads are in `state`."""
        return self.tallies.get(state, Tally()).files

    @property
    def state(self) -> JobState:
        """What its uploads add up to: the first of these that any of them is in."""
        if self.listing:
            return JobState.LISTING
        for state, shown in _SHOWN:
            if self.count(state):
                return shown
        return JobState.DONE


_SHOWN = (
    (UploadState.RUNNING, JobState.RUNNING),
    (UploadState.WAITING, JobState.WAITING),
    (UploadState.PAUSED, JobState.PAUSED),
    (UploadState.FAILED, JobState.FAILED),
    (UploadState.DONE, JobState.DONE),
    (UploadState.SKIPPED, JobState.DONE),
    (UploadState.CANCELLED, JobState.CANCELLED),
)
