"""A store and a source at whose every step something can be made to happen, once."""

from collections.abc import Callable, Iterator
from typing import Protocol

from tests.engine.memory_courier import PostedDestination
from tests.engine.memory_destination import FaultyDestination
from uploader_gui.core.ports import Body, Flow, Found, OpenFile, Source
from uploader_gui.core.source import read_through
from uploader_gui.core.upload import Identity, Part, Session

Reached = Callable[[str], None]


class Moments:
    """Calls `act` when the named moment is reached for the first time."""

    def __init__(self, name: str, act: Callable[[], None]) -> None:
        self.happened = False
        self._name = name
        self._act = act

    def reached(self, name: str) -> None:
        if name == self._name and not self.happened:
            self.happened = True
            self._act()


def never(name: str) -> None:
    """Nothing is to happen yet."""


class Watched(Protocol):
    """What tells of its steps."""

    reached: Reached


class WatchedStore(FaultyDestination):
    """Tells when each call begins, when half of a body is in, and when it is over but not answered yet."""

    reached: Reached = staticmethod(never)

    def _called(self, name: str) -> None:
        self.reached(f"{name} begins")
        super()._called(name)

    def _receive(self, body: Body, flow: Flow) -> bytes:
        self.reached(f"half of body {body.number}")
        return super()._receive(body, flow)

    def put(self, key: str, session: Session, body: Body, flow: Flow, *, absent: bool) -> Part:
        part = super().put(key, session, body, flow, absent=absent)
        self.reached("put is over")
        return part

    def put_part(self, key: str, session: Session, body: Body, flow: Flow) -> Part:
        part = super().put_part(key, session, body, flow)
        self.reached(f"part {body.number} is over")
        return part


class WatchedPost(WatchedStore, PostedDestination):
    """The same, with a courier."""


class WatchedSource:
    """This computer's files, and what is done to them between any two steps of reading."""

    near = True

    def __init__(self, inner: Source) -> None:
        self.reached: Reached = never
        self._inner = inner

    def recognises(self, text: str) -> list[str] | None:
        return self._inner.recognises(text)

    def accounts(self) -> list[str]:
        return self._inner.accounts()

    def name(self, root: str) -> str:
        return self._inner.name(root)

    def check(self, root: str) -> None:
        self._inner.check(root)

    def listing(self, root: str) -> Iterator[Found]:
        for found in self._inner.listing(root):
            self.reached(f"listed {'/'.join(found.segments)}")
            yield found

    def open(self, locator: str) -> OpenFile:
        self.reached("open begins")
        file = self._inner.open(locator)
        self.reached("opened")
        return WatchedFile(file, self)

    def close(self) -> None:
        self._inner.close()


class WatchedFile:
    """Reads in two halves, as a disk may."""

    def __init__(self, inner: OpenFile, watch: Watched) -> None:
        self.identity: Identity = inner.identity
        self._inner = inner
        self._watch = watch

    def read(self, offset: int, length: int) -> bytes:
        return read_through(self.read_into, offset, length)

    def read_into(self, offset: int, view: memoryview) -> None:
        half = len(view) // 2
        self._inner.read_into(offset, view[:half])
        self._watch.reached(f"half read at {offset}")
        self._inner.read_into(offset + half, view[half:])
        self._watch.reached(f"read at {offset}")

    def check(self) -> None:
        self._watch.reached("check begins")
        self._inner.check()
        self._watch.reached("checked")

    def interrupt(self) -> None:
        self._inner.interrupt()

    def close(self) -> None:
        self._inner.close()
