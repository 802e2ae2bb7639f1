"""The shape of a source: where bytes are read."""

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import NamedTuple, Protocol

from uploader_gui.core.local_errors import SourceChanged
from uploader_gui.core.upload import Identity


def read_through(read_into: Callable[[int, memoryview], None], offset: int, length: int) -> bytes:
    """What an OpenFile's `read_into` brings, in memory of its own."""
    data = bytearray(length)
    with memoryview(data) as view:
        read_into(offset, view)
    return bytes(data)


class OpenFile(Protocol):
    """A file being read. Parts may be asked for by several lanes at once, roughly in order."""

    identity: Identity

    def read(self, offset: int, length: int) -> bytes:
        """Exactly `length` bytes from `offset`. Raises SourceChanged when there are fewer, or the file is another by now."""
        ...

    def read_into(self, offset: int, view: memoryview) -> None:
        """Fill `view` from `offset`. Raises as `read` does."""
        ...

    def check(self) -> None:
        """Raises SourceChanged when the open file, or what its path names now, is not what was opened."""
        ...

    def interrupt(self) -> None:
        """Whoever reads from afar ends soon, with Stopped; from any thread. What reads at once may go on."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class Found(NamedTuple):
    """Something that a listing came upon. A tuple: made in half the time, and there are many.

    `segments` are its path within the job. `problem` is "" for a file that can be read, else a kind of core.errors
    ("not-a-file", "folder-unread", "source-denied"), with `why` for its sentence. `skipped` is a reason for leaving it out that is
    no error: "not-exportable", "dangling-shortcut", "shortcut-loop", "not-downloadable". `version` changes when the content
    does; "" where a source can't tell. A size that is known only at opening is 0.
    """

    locator: str
    segments: tuple[str, ...]
    size: int = 0
    problem: str = ""
    why: str = ""
    skipped: str = ""
    version: str = ""


class Source(Protocol):
    """Where bytes are read. Implementations: one module each below uploader_gui/sources.

    `near`: opening and reading a small file is quick, for no network is asked. Roots and locators of a source with accounts begin
    with the account's name and "/".
    """

    near: bool

    def recognises(self, text: str) -> list[str] | None:
        """The links in a text that is no path, as roots without their account ("/ID"); None where it holds nothing of this source's.

        Raises Mistake, with the reason, for a link that can't be uploaded.
        """
        ...

    def accounts(self) -> list[str]:
        """The accounts that may be tried for a root, best first; none where no account is needed."""
        ...

    def name(self, root: str) -> str:
        """What a person calls `root`: its last path segment. May ask the network, and raises its troubles."""
        ...

    def check(self, root: str) -> None:
        """Raises SourceMissing where `root` is not there, before anything is queued. May ask the network, and raises its troubles."""
        ...

    def listing(self, root: str) -> Iterator[Found]:
        """Every file below `root` (or `root` itself), in an order that is the same the next time. Never raises for one item.

        Raises SourceMissing where `root` itself is not there; SignInNeeded, SourceOffline and the like where it can't go on.
        """
        ...

    def open(self, locator: str) -> OpenFile:
        """Raises a source's Trouble (SourceMissing, SourceDenied, SourceBusy, VolumeGone, NotAFile, …)."""
        ...

    def close(self) -> None:
        """The program ends: whatever waits in here ends soon, with Stopped."""
        ...


def read_whole(source: Source, locator: str, size: int) -> tuple[Identity, memoryview]:
    """A small file's identity and bytes, as they are now. Raises as its source does; SourceChanged where it has not `size` bytes."""
    with closing(source.open(locator)) as file:
        if file.identity.size != size:
            raise SourceChanged
        data = memoryview(file.read(0, size))
        file.check()
    return file.identity, data
