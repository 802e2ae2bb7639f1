"""The shape of the queue on disk, and what it is asked and answers."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from uploader_gui.core.asking import Conflicts, Forecasts
from uploader_gui.core.events import Event
from uploader_gui.core.health_facts import HealthFacts
from uploader_gui.core.job import IfExists, Job, NewJob
from uploader_gui.core.ledger import Ledger
from uploader_gui.core.trouble import Trouble
from uploader_gui.core.upload import Cause, NewUpload, Note, Part, Upload, UploadState


@dataclass(frozen=True, slots=True)
class Claim:
    """An upload handed to a lane, with all it needs to begin or go on. `again`: it was claimed before, and may have arrived."""

    upload: Upload
    parts: tuple[Part, ...]
    if_exists: IfExists
    force: bool
    max_size: int  # bytes; 0: any
    again: bool = False


class Abandoned(NamedTuple):
    """A multipart upload that must be aborted. `multipart_id` is "" where Create's answer was never seen:

    then every one for exactly this key that began at or after `began_at` and is no live upload's is aborted.
    """

    id: int
    destination: str
    key: str
    multipart_id: str
    began_at: float
    attempts: int


def party_of(account: str) -> str:
    """An account as one that may be held; no destination's name has a "/"."""
    return f"{account}/"


def account_in(party: str) -> str:
    """The account that a party is; "" for a destination."""
    return party.removesuffix("/") if party.endswith("/") else ""


class Hold(NamedTuple):
    """A party that waits as a whole: a destination, or a source's account. `until` in seconds since the epoch, `times` in a row."""

    party: str
    reason: str
    until: float
    times: int
    message: str = ""

    @property
    def account(self) -> str:
        """The account that waits, e.g. "drive:anna@example.org"; "" where it is a destination."""
        return account_in(self.party)

    @property
    def destination(self) -> str:
        """The destination that waits; "" where it is an account."""
        return "" if self.account else self.party


class Selection(NamedTuple):
    """What a person's verb is meant for: some ids (of jobs or uploads: one number names one thing), everything, or all failed."""

    ids: tuple[int, ...] = ()
    everything: bool = False
    failed: bool = False


class Direction(StrEnum):
    """Where to in line."""

    TOP = "top"
    UP = "up"
    DOWN = "down"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Started:
    """What starting now did: how many uploads go next, how many that are paused were left alone, and what still holds some."""

    count: int
    paused: int = 0
    holds: tuple["Hold", ...] = ()


@dataclass(frozen=True, slots=True)
class Moved:
    """What a verb did: how many uploads moved, and which of them were running until then."""

    count: int
    running: tuple[int, ...] = ()


class Move(NamedTuple):
    """A move that is to be written down."""

    upload_id: int
    cause: Cause
    note: Note = Note()


class UploadQuery(NamedTuple):
    """Which uploads to list, in queue order. `held`: True only the held ones, False only those not held (of waiting)."""

    job_id: int | None = None
    states: tuple[UploadState, ...] = ()
    held: bool | None = None
    verified: bool | None = None
    text: str = ""  # part of the name, any case
    limit: int = 100
    offset: int = 0


class Queue(Ledger, Protocol):
    """The queue on disk. Thread-safe. Raises DiskFull when it can't write now, QueueDamaged when it can't go on."""

    @property
    def forecasts(self) -> Forecasts:
        """Its part about jobs that wait for a word."""
        ...

    @property
    def conflicts(self) -> Conflicts:
        """Its part about keys that are taken."""
        ...

    @property
    def hindrance(self) -> Trouble | None:
        """What keeps it from being written, or read, at this moment; None as soon as that works again."""
        ...

    # intake
    def open_job(self, new: NewJob) -> int:
        """Queue a job, its files still to be listed; returns its id."""
        ...

    def add_page(self, job_id: int, page: Sequence[NewUpload]) -> int:
        """Add files; returns how many were new. One that is there already (same job, source and key) is passed over; another
        source with the same key is queued as failed with NameClash. Of a job that is refreshed, what changed counts as new."""
        ...

    def close_listing(self, job_id: int) -> None:
        """All files of the job are in."""
        ...

    def unfinished_listings(self) -> list[Job]:
        """Jobs whose listing a crash or a quit interrupted."""
        ...

    # work
    def claim(self, count: int, busy: frozenset[int], ended: Sequence[Move] = (), full: frozenset[str] = frozenset()) -> list[Claim]:
        """Move up to `count` waiting uploads to running, best first: none of `busy`, none held, none whose destination is `full`.

        In the same commit, and first, `ended` is written down, each as `move` does. A claimed upload has an origin.
        None comes behind one that is not SMALL.
        """
        ...

    def next_due(self) -> float | None:
        """When the next waiting upload, hold or cleaning comes due (seconds since the epoch), or None."""
        ...

    def hold(self, party: str, reason: str, until: float, message: str = "") -> None:
        """Let everything wait that is for this destination, or of this account."""
        ...

    def release(self, party: str) -> None:
        """Something worked again: end its hold, if there is one."""
        ...

    def shift_waits(self, seconds: float) -> None:
        """The clock was set by so much: what waits for some time waits as long as before. What begins at an hour is left as it is."""
        ...

    def holds(self) -> list[Hold]:
        """The destinations and accounts that wait, or waited and have not succeeded since."""
        ...

    def abandoned(self, count: int, in_hand: frozenset[int] = frozenset()) -> list[Abandoned]:
        """Multipart uploads to abort now, none of those uploads that a lane still works on."""
        ...

    def cleaned(self, abandoned_id: int) -> None:
        """It is gone at the store."""
        ...

    def clean_later(self, abandoned_id: int, until: float) -> None:
        """It could not be aborted now."""
        ...

    def unfinished_for(self, destination: str) -> int:
        """How many uploads for it are waiting, running or paused, or multipart uploads still to be aborted."""
        ...

    def small_next(self, destination: str, size: int, among: int) -> int:
        """How many of about the next `among` uploads for it have at most `size` bytes."""
        ...

    def live_multiparts(self, destination: str) -> frozenset[str]:
        """Ids of the multipart uploads that belong to unfinished uploads of this queue."""
        ...

    def interrupt_all(self) -> int:
        """At start: every running upload was interrupted; returns how many."""
        ...

    # verbs
    def command(self, cause: Cause, selection: Selection) -> Moved:
        """Pause, resume, cancel or retry.

        Retrying a job, or everything, leaves what is done as it is; an upload that is named is uploaded again. Waiting ones
        start now, and the holds of their destinations and accounts end.
        """
        ...

    def reorder(self, direction: Direction, selection: Selection) -> int:
        """Move jobs that have not ended among each other, and files that have not among those of their job; how many moved."""
        ...

    def start_now(self, selection: Selection, lifted: Collection[str]) -> Started:
        """What waits for a time goes next, before all others; of the holds it waits for, those with a reason among `lifted` end."""
        ...

    def take_back(self, selection: Selection, since: float) -> int:
        """What of it was cancelled since then (seconds since the epoch) is as it was before: waiting, or paused; how many."""
        ...

    def prune(self, keep: int, most: int) -> int:
        """Take `most` uploads of the job that ended first off the list, if `keep` ended ones are left without it; how many."""
        ...

    def refresh(self, job_ids: Sequence[int]) -> int:
        """These jobs are listed again; returns how many, without those that are being listed anyway.

        What changed since (another version; where none is known, another size) is then retried, unless it was cancelled.
        """
        ...

    def set_options(self, selection: Selection, if_exists: IfExists, *, force: bool) -> None:
        """Change the policy of the jobs that are meant, or whose uploads are meant."""
        ...

    def remove(self, selection: Selection) -> int:
        """Take ended uploads (and jobs with none left) off the list; returns how many."""
        ...

    # reading
    def job(self, job_id: int) -> Job | None: ...

    def jobs(self, limit: int = 100, offset: int = 0, *, newest_first: bool = False) -> list[Job]: ...

    def jobs_in_line(self, limit: int = 100, offset: int = 0) -> list[Job]:
        """Those that have not ended, as they are claimed; then the others, what ended last first."""
        ...

    def upload(self, upload_id: int) -> Upload | None: ...

    def uploads(self, query: UploadQuery) -> list[Upload]: ...

    def count(self, query: UploadQuery) -> int:
        """How many match, limit and offset aside; from the tallies where they answer it."""
        ...

    def parts(self, upload_id: int) -> list[Part]: ...

    def events(self, since: int, limit: int = 1000, without: Collection[str] = ()) -> list[Event]:
        """Events with a seq above `since`, oldest first, those of the types `without` left out."""
        ...

    def last_seq(self) -> int: ...

    def health_facts(self, since: float) -> HealthFacts:
        """How it is doing; `since` (seconds since the epoch) bounds what ended lately."""
        ...

    def listen(self, listener: Callable[[Sequence[Event]], None]) -> None:
        """Call `listener` after every commit that wrote events, from the thread that committed; it must not block."""
        ...

    def back_up(self) -> None:
        """Put a checked copy beside the queue, and keep the newest few. Nothing happens when nothing changed since the last."""
        ...

    def close(self) -> None:
        """Checkpoint, back up, close."""
        ...
