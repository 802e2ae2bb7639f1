"""The shapes of what the engine works with. app.py puts the real ones in; tests put full doubles in."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from uploader_gui.core.couriers import Body, Branch, Courier, Errand, Parcel, Sent
from uploader_gui.core.destination import Capabilities, DestinationSettings, Expected, Held, Stored, Unfinished
from uploader_gui.core.plan import Limits
from uploader_gui.core.source import Found, OpenFile, Source
from uploader_gui.core.upload import Part, Session

__all__ = [
    "Body",
    "Book",
    "Branch",
    "Clock",
    "Courier",
    "Destination",
    "Destinations",
    "Errand",
    "Flow",
    "Found",
    "OpenFile",
    "Parcel",
    "Sent",
    "Source",
    "Vault",
]


class Clock(Protocol):
    """Time and chance, passed in so that tests can hold them still."""

    def now(self) -> float:
        """Seconds since the epoch, UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never go back."""
        ...

    def chance(self) -> float:
        """A random number in [0, 1)."""
        ...

    def token(self) -> str:
        """32 random hexadecimal digits."""
        ...


class Flow(Protocol):
    """The way bytes take out of the program: counts them, paces them, and can be stopped."""

    def room(self, wanted: int) -> int:
        """How many of the next `wanted` bytes may go out now: at least one. Waits while that is none; raises Stopped."""
        ...

    def sent(self, count: int) -> None:
        """`count` more bytes went out (negative: they are taken back, to be sent again). Raises Stopped."""
        ...

    def interrupts(self, close: Callable[[], None]) -> AbstractContextManager[None]:
        """While this is entered, a request to stop calls `close` from another thread. Raises Stopped if it came before."""
        ...


# --- destinations ------------------------------------------------------------------------------------------------------


class Destination(Protocol):
    """Where bytes go: one bucket. Thread-safe; every method blocks, and raises only Trouble or Stopped.

    `endpoint` names the server: destinations that share one share its patience, and the line to it.
    """

    settings: DestinationSettings
    endpoint: str

    def limits(self) -> Limits:
        """What the store takes."""
        ...

    def guard(self) -> str:
        """The checksum algorithm for new sessions."""
        ...

    def digest(self, algorithm: str, data: memoryview) -> str:
        """Base64 checksum of `data`; releases the interpreter lock while it computes."""
        ...

    def expect(self, session: Session, parts: Sequence[Part], size: int) -> Expected:
        """What HEAD should say once `parts` (one of number 0 for a single PUT) are an object of `size` bytes."""
        ...

    def look(self, key: str, flow: Flow) -> Held | None:
        """What the store holds under `key`, or None. Raises PermissionDenied where reading is not allowed."""
        ...

    def same(self, held: Held, size: int, read: Callable[[int, int], bytes]) -> bool:
        """Whether a local file of `size` bytes is what the store holds, by size and checksum. `read(offset, length)`.

        False where the store offers nothing to compare.
        """
        ...

    def put(self, key: str, session: Session, body: Body, flow: Flow, *, absent: bool) -> Part:
        """PutObject with the session's token. `absent`: only if no object has this key, where enforced. Raises AlreadyThere."""
        ...

    def begin(self, key: str, session: Session) -> str:
        """CreateMultipartUpload with the session's token; returns its id."""
        ...

    def put_part(self, key: str, session: Session, body: Body, flow: Flow) -> Part:
        """UploadPart. Compares the answered ETag where it can; raises DamagedOnTheWay when it differs."""
        ...

    def finish(self, key: str, session: Session, parts: Sequence[Part], *, absent: bool) -> None:
        """CompleteMultipartUpload. Raises AnswerLost whenever the outcome is not certain, AlreadyThere, UploadGone, PartsRefused."""
        ...

    def parts(self, key: str, session: Session) -> list[Part]:
        """What ListParts says, all pages, one of each number (the newest). Raises UploadGone."""
        ...

    def abort(self, key: str, multipart_id: str) -> None:
        """Make the store forget a multipart upload, surely: returns only when it is gone. Safe to repeat."""
        ...

    def unfinished(self, prefix: str) -> Iterable[Unfinished]:
        """Multipart uploads under `prefix` that the store keeps; ends even where a store's paging is broken."""
        ...

    def listing(self, prefix: str, flow: Flow) -> Iterator[Sequence[Stored]]:
        """What is below `prefix`, a page at a time; ends even where a store's paging is broken. Raises PermissionDenied."""
        ...

    def test(self, flow: Flow) -> Capabilities:
        """Find out by real calls below the prefix, and clean up. Raises the Trouble that makes uploads impossible."""
        ...

    def courier(self) -> Courier | None:
        """For small objects; None where there is none that would be quicker."""
        ...

    def link(self, key: str, seconds: int) -> str:
        """A presigned URL for reading."""
        ...

    def reach(self, flow: Flow) -> None:
        """Whether anybody is there: within seconds, and as cheaply as can be. Raises Offline, ProxyRefused, CertificateRefused."""
        ...

    def drop(self, stale: Callable[[str], bool]) -> int:
        """End connections that were made from an address of this computer which is `stale`, whatever they carry; how many.

        Whoever waits on one gets Stopped.
        """
        ...

    def close(self) -> None:
        """Close its connections."""
        ...


class Destinations(Protocol):
    """The destinations that are set up, ready to work with."""

    def open(self, name: str) -> Destination:
        """The one of this name, the same object every time until its settings change. Raises DestinationGone, CredentialsMissing."""
        ...

    def draft(self, settings: DestinationSettings, secret: str) -> Destination:
        """One that is not saved, to be tried out; an empty secret means the one that is kept under this name."""
        ...

    def forget(self, name: str) -> None:
        """Its settings or its secret changed: the next `open` makes it anew."""
        ...


# --- secrets -----------------------------------------------------------------------------------------------------------


class Vault(Protocol):
    """Where secrets are kept: the system keyring, or a file only its owner can read."""

    def get(self, account: str) -> str | None:
        """The secret of an account ("destination:NAME"), or None."""
        ...

    def put_in(self, place: str, account: str, secret: str) -> None:
        """Keep it in "keyring" or in "file". Raises CredentialsMissing, with the reason, where it can't be kept."""
        ...

    def delete(self, account: str) -> None:
        """Forget it; nothing happens where there is none."""
        ...


class Book(Protocol):
    """The destinations that are set up, as saved."""

    def list(self) -> tuple[DestinationSettings, ...]:
        """In the order in which they were added."""
        ...

    def get(self, name: str) -> DestinationSettings:
        """Raises DestinationGone."""
        ...

    def add(self, settings: DestinationSettings) -> None:
        """Raises Mistake for a name that is taken or can't be used."""
        ...

    def replace(self, settings: DestinationSettings) -> None:
        """Save it under its name. Raises DestinationGone, Mistake."""
        ...

    def remove(self, name: str) -> None:
        """Raises DestinationGone."""
        ...
