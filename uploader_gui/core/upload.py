"""An upload: one file on its way to one object, its states and the moves between them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import NamedTuple


class UploadState(StrEnum):
    """Where an upload stands. The queue's CHECK constraint is written from this list."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Cause(StrEnum):
    """Why an upload moves from one state to another."""

    CLAIMED = "claimed"
    PAUSED = "paused"
    RESUMED = "resumed"
    CANCELLED = "cancelled"
    RETRIED = "retried"
    FINISHED = "finished"
    SKIPPED = "skipped"
    RETRY_LATER = "retry later"
    HELD = "held"
    GAVE_UP = "gave up"
    INTERRUPTED = "interrupted"


class Stage(StrEnum):
    """What the store may hold of an upload: kept in the row, so that a crash leaves no doubt where to look."""

    FRESH = "fresh"  # nothing was asked of the store yet
    CREATING = "creating"  # CreateMultipartUpload may have been sent; its answer is not known
    SENDING = "sending"  # the multipart upload's id is known (or a single PUT may be under way)
    COMPLETING = "completing"  # CompleteMultipartUpload may have been sent; its answer is not known


class Phase(StrEnum):
    """What a running upload is doing: told to whoever watches, never stored."""

    PREPARING = "preparing"
    UPLOADING = "uploading"
    FINISHING = "finishing"
    VERIFYING = "verifying"


_W, _R, _P = UploadState.WAITING, UploadState.RUNNING, UploadState.PAUSED

TRANSITIONS: Mapping[tuple[UploadState, Cause], UploadState] = MappingProxyType(
    {
        (_W, Cause.CLAIMED): _R,
        (_W, Cause.PAUSED): _P,
        (_W, Cause.CANCELLED): UploadState.CANCELLED,
        (_P, Cause.RESUMED): _W,
        (_P, Cause.CANCELLED): UploadState.CANCELLED,
        (_R, Cause.FINISHED): UploadState.DONE,
        (_R, Cause.SKIPPED): UploadState.SKIPPED,
        (_R, Cause.RETRY_LATER): _W,
        (_R, Cause.HELD): _W,
        (_R, Cause.GAVE_UP): UploadState.FAILED,
        (_R, Cause.PAUSED): _P,
        (_R, Cause.CANCELLED): UploadState.CANCELLED,
        (_R, Cause.INTERRUPTED): _W,
        (UploadState.FAILED, Cause.RETRIED): _W,
        (UploadState.CANCELLED, Cause.RETRIED): _W,
        (UploadState.SKIPPED, Cause.RETRIED): _W,
        (UploadState.DONE, Cause.RETRIED): _W,
    }
)

ENDED = frozenset({UploadState.DONE, UploadState.SKIPPED, UploadState.FAILED, UploadState.CANCELLED})


OVERSIZED = "oversized"
"""The reason for which a file is skipped that is larger than its job takes."""


class WrongMove(ValueError):
    """An upload in this state cannot make this move."""


def after(state: UploadState, cause: Cause) -> UploadState:
    """The state that follows. The only function that yields a new state.

    Raises WrongMove where TRANSITIONS has no such move.
    """
    try:
        return TRANSITIONS[state, cause]
    except KeyError:
        raise WrongMove(f"{state} uploads cannot be {cause}") from None


@cache
def states_allowing(cause: Cause) -> tuple[UploadState, ...]:
    """Every state from which `cause` leads somewhere, for the queue's compare-and-set."""
    return tuple(state for state in UploadState if (state, cause) in TRANSITIONS)


class Identity(NamedTuple):
    """Which file it was, and in which version: compared around every part that is read.

    `file` names the file on its volume (its inode, on Windows "volume:file id"), `changed_ns` is ctime on
    POSIX and 0 where there is none. Times are nanoseconds since the epoch, as the file system tells them.
    """

    file: str
    size: int
    modified_ns: int
    changed_ns: int = 0


class Part(NamedTuple):
    """A slice of an upload that the store has acknowledged. `checksum` is base64, of the session's algorithm.

    `version` is told for a whole object (number 0) where the bucket keeps versions.
    """

    number: int
    length: int
    etag: str
    checksum: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """One generation of an upload at the store: written before the first request, void when the file changes.

    `token` stands in the object's metadata and settles whose object it is. `algorithm` is how parts are guarded
    ("crc64nvme", "crc32", "md5"). `multipart_id` is empty until CreateMultipartUpload has answered, and for a single PUT.
    """

    token: str
    part_size: int
    algorithm: str
    identity: Identity
    began_at: float
    multipart_id: str = ""


def origin_of(token: str) -> str:
    """The half of a token that all generations of one upload share: what carries it came from this upload."""
    return token[:16]


def account_of(source: str) -> str:
    """The account that a source is read as, e.g. "drive:anna@example.org"; "" for this computer's files, which need none."""
    scheme, _, locator = source.partition(":")
    return "" if scheme == "local" else f"{scheme}:{locator.partition('/')[0]}"


class Failure(NamedTuple):
    """What went wrong last, as stored with the upload; `kind` names a type of core.errors.

    `facts` fill the kind's sentence again in another language ("where", "limit", …).
    """

    kind: str
    message: str
    action: str
    code: str = ""
    request_id: str = ""
    facts: Mapping[str, str] = {}


PROOFS = frozenset({"checksum", "etag", "parts"})
"""What proves that the store holds what was sent."""


class Receipt(NamedTuple):
    """The proof: what the store said it holds, after it was asked.

    `proof` says what was compared: "checksum" (the whole object's), "etag" (the MD5 of the bytes sent), "parts" (the ETag
    is made of the parts' ETags, each checked by the store on arrival) or "" when nothing could be; then `verified_at` is None.
    So it is where the store was asked again, and the object was "missing" or a "different" one.
    """

    size: int
    etag: str = ""
    checksum: str = ""
    version: str = ""
    proof: str = ""
    verified_at: float | None = None


class Upload(NamedTuple):
    """One file on its way to one object, as the queue holds it. Times are seconds since the epoch, UTC."""

    id: int
    job_id: int
    name: str
    source: str  # "scheme:locator", the locator being the source's own, e.g. "local:/home/ana/a.jpg"
    destination: str
    key: str
    size: int
    state: UploadState = UploadState.WAITING
    stage: Stage = Stage.FRESH
    reason: str = ""  # why it waits, was skipped or failed: an error's kind, or "start-at"
    not_before: float | None = None
    attempts: int = 0  # without progress
    sent: int = 0  # bytes in parts that the store acknowledged
    session: Session | None = None
    receipt: Receipt | None = None
    failure: Failure | None = None
    ended_at: float | None = None
    origin: str = ""  # the first half of every token of this upload, once it has begun
    answer: str = ""  # what its person wants where its key is taken (core.job.IfExists); "": as its job says

    def allows(self, cause: Cause) -> bool:
        """Whether `cause` may move it: what buttons and menus ask."""
        return (self.state, cause) in TRANSITIONS

    @property
    def account(self) -> str:
        """See account_of."""
        return account_of(self.source)

    @property
    def verified(self) -> bool:
        """Whether the store was asked and what it holds was compared."""
        return self.state is UploadState.DONE and self.receipt is not None and self.receipt.verified_at is not None

    @property
    def held(self) -> bool:
        """Whether it waits for something else than its turn."""
        return self.state is UploadState.WAITING and self.reason != ""


class NewUpload(NamedTuple):
    """A file found by an intake, before the queue gives it a number. A tuple: made in half the time, and there are many.

    `skipped` or `failure` is set for what was found but cannot be uploaded: it is queued all the same, in that state, so that
    nothing handed over is ever silently left out.
    """

    name: str
    source: str
    key: str
    size: int
    skipped: str = ""
    failure: Failure | None = None
    version: str = ""  # as the source tells it; "" where it does not


class Note(NamedTuple):
    """What a move leaves in the row beside the new state."""

    reason: str = ""
    not_before: float | None = None
    attempts: int | None = None  # None: as before
    failure: Failure | None = None
    receipt: Receipt | None = None
