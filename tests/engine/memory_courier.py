"""A courier between the post and a store in memory: it answers when it is told to, or at once."""

from collections.abc import Callable, Mapping, Sequence

import pytest

from tests.engine.memory_destination import FaultyDestination
from uploader_gui.core.destination import Capabilities, Held
from uploader_gui.core.errors import StoreTrouble, Trouble
from uploader_gui.core.ports import Courier, Parcel
from uploader_gui.core.upload import Part
from uploader_gui.destinations.s3.wire import Idle


class PostedDestination(FaultyDestination):
    """Has a courier. Its store's faults come by post, too; what was given up answers with trouble."""

    def __init__(self, name: str = "memory", capabilities: Capabilities | None = None, *, waits: bool = False) -> None:
        super().__init__(name, capabilities)
        self.waits = waits
        self.open: list[Callable[[], None]] = []
        self.carried: list[str] = []

    def courier(self) -> Courier | None:
        return MemoryCourier(self)

    def answer(self, count: int = 1) -> None:
        """The next requests are carried out."""
        for _ in range(count):
            self.open.pop(0)()


class MemoryCourier:
    """Carries to one destination."""

    def __init__(self, destination: PostedDestination) -> None:
        self._there = destination

    def serve(self, seconds: float) -> bool:
        """Whoever lets it answer does so from elsewhere."""
        return False

    def wake(self) -> None:
        """Nobody waits in it."""

    def rest(self) -> None:
        """It has no connections."""

    def put(self, parcel: Parcel, done: Callable[[Part | Trouble], None]) -> Callable[[], None]:
        def carry() -> Part:
            return self._there.put(parcel.key, parcel.session, parcel.body, Idle(), absent=parcel.absent)

        return self._ask("put", carry, done)

    def look(self, key: str, done: Callable[[Held | Trouble | None], None]) -> Callable[[], None]:
        return self._ask("look", lambda: self._there.look(key, Idle()), done)

    def look_around(self, keys: Sequence[str], done: Callable[[Mapping[str, Held] | Trouble], None]) -> Callable[[], None]:
        def listed() -> Mapping[str, Held]:
            self._there.listed()
            objects = {key: thing for key, thing in sorted(self._there.objects.items()) if key >= min(keys)}
            page = list(objects.items())[: 2 * len(keys)]
            return {key: Held(len(thing.data), thing.etag) for key, thing in page if key in set(keys)}

        return self._ask("look_around", listed, done)

    def _ask(self, name: str, carry: Callable[[], object], done: Callable[..., None]) -> Callable[[], None]:
        self._there.carried.append(name)
        over: list[bool] = []

        def answer() -> None:
            if over:
                return
            over.append(True)
            try:
                found = carry()
            except Trouble as trouble:
                found = trouble
            done(found)

        def give_up() -> None:
            if not over:
                over.append(True)
                done(StoreTrouble("given up"))

        if self._there.waits:
            self._there.open.append(answer)
        else:
            answer()
        return give_up


either_way = pytest.mark.parametrize("stage", [FaultyDestination, PostedDestination], ids=["one by one", "by post"], indirect=True)
"""For tests that hold whether small files go one by one or by post."""
