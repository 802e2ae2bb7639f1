"""Bytes on their way, and who carries small objects: the shapes of both."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from uploader_gui.core.destination import Held
from uploader_gui.core.errors import Trouble
from uploader_gui.core.upload import Identity, Part, Session


@dataclass(frozen=True, slots=True)
class Body:
    """Bytes on their way: a part (number from 1) or a whole object (number 0), with its checksum of the session's algorithm."""

    number: int
    data: memoryview
    checksum: str


@dataclass(frozen=True, slots=True)
class Parcel:
    """A small object on its way. `absent`: only if no object has this key, where enforced."""

    key: str
    session: Session
    body: Body
    absent: bool


class Courier(Protocol):
    """Carries small objects side by side without a thread each. Thread-safe.

    What is asked returns at once with a way to give up, safe to call at any time. `done` is called exactly once, within a call of the
    courier's own or from another thread, and must neither block nor raise. Bodies are not counted and not paced: whoever sends asks
    a Flow for room before.
    """

    def serve(self, seconds: float) -> bool:
        """Go on with what was asked: some couriers do nothing but in here. At most so long; less, if something was answered.

        False, at once: another thread is at it, or none is needed.
        """
        ...

    def wake(self) -> None:
        """Whoever is in `serve`, or the next one, returns soon. From any thread."""
        ...

    def rest(self) -> None:
        """Nothing more is asked for now: its connections may serve others."""
        ...

    def put(self, parcel: Parcel, done: Callable[[Part | Trouble], None]) -> Callable[[], None]:
        """As Destination.put."""
        ...

    def look(self, key: str, done: Callable[[Held | Trouble | None], None]) -> Callable[[], None]:
        """As Destination.look."""
        ...

    def look_around(self, keys: Sequence[str], done: Callable[[Mapping[str, Held] | Trouble], None]) -> Callable[[], None]:
        """What a listing of at most a thousand objects says of these keys, which should be close together: size and ETag of those it
        came upon. One that is missing may be there all the same."""
        ...


class Errand(NamedTuple):
    """A file of a near source for a branch to read and send. `absent`: see Parcel."""

    source: str
    key: str
    size: int
    token: str
    algorithm: str
    began_at: float
    absent: bool


class Sent(NamedTuple):
    """What a branch read, in how many seconds, and what the store acknowledged of it."""

    identity: Identity
    part: Part
    seconds: float


class Branch(Protocol):
    """Another process that does errands for one destination: one interpreter uses one processor. Thread-safe.

    `pending`: errands that are not answered yet. `ready`: it can be used, or has ended for want of errands. `heard_at`: when it last
    gave a sign (monotonic seconds); it gives one every second or so. Once it has `ended`, errands are answered with trouble.
    """

    ready: bool
    ended: bool
    heard_at: float

    @property
    def pending(self) -> int:
        """See above."""
        ...

    def send(self, errand: Errand, done: Callable[[Sent | Trouble], None]) -> Callable[[], None]:
        """As Courier.put, with the file's reading before it; it may wait for others until `flush`."""
        ...

    def flush(self) -> None:
        """What waits goes out now."""
        ...

    def close(self) -> None:
        """End it now: whatever is under way is answered with trouble. Safe to repeat."""
        ...
