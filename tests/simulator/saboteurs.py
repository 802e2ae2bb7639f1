"""Parts that break a promise, so that it can be seen whether anybody notices."""

from collections.abc import Sequence
from typing import Any

from tests.simulator.content import Stored
from tests.simulator.store import Multipart, SimulatedStore, Thing
from uploader_gui.core.destination import Held
from uploader_gui.core.upload import NewUpload


class Around:
    """Anything, but for what whoever extends it does otherwise."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class KeepsTheAbandoned(Around):
    """A queue that never says what is to be aborted."""

    def abandoned(self, count: int, in_hand: frozenset[int] = frozenset()) -> list[Any]:
        return []


class LosesTheLastFile(Around):
    """A queue that takes in every file of a page but the last."""

    def add_page(self, job_id: int, page: Sequence[NewUpload]) -> int:
        return int(self._inner.add_page(job_id, page[:-1]))


class Impatient(Around):
    """A queue that lets nothing wait as a whole."""

    def hold(self, party: str, reason: str, until: float, message: str = "") -> None:
        self._inner.hold(party, reason, until + 7200.0, message)


class AsksTwice(Around):
    """A destination whose client repeats what it asked for, and forgets the first answer."""

    def begin(self, key: str, session: Any) -> str:
        self._inner.begin(key, session)
        return str(self._inner.begin(key, session))


class ComparesNothing(Around):
    """A destination that finds every file the same as what is there."""

    def same(self, held: Held, size: int, read: Any) -> bool:
        return True


class Overwrites(Around):
    """A destination that finds every key free, and asks the store to replace what is there."""

    def look(self, key: str, flow: Any) -> Held | None:
        held: Held | None = self._inner.look(key, flow)
        return held if held is not None and held.token and held.token != "f" * 32 else None

    def put(self, key: str, session: Any, body: Any, flow: Any, *, absent: bool) -> Any:
        return self._inner.put(key, session, body, flow, absent=False)

    def finish(self, key: str, session: Any, parts: Any, *, absent: bool) -> None:
        self._inner.finish(key, session, parts, absent=False)


class LosesAPart(SimulatedStore):
    """A store that puts another part's bytes in the place of the last one, and tells the ETag as if all were well."""

    def place(self, thing: Thing) -> Thing:
        if "-" in thing.etag:
            thing.stored = Stored(thing.stored.size, thing.stored.marks[:16] * (len(thing.stored.marks) // 16))
        return super().place(thing)


class ForgetsToAbort(SimulatedStore):
    """A store that says it has aborted."""

    def abort(self, multipart_id: str) -> None:
        made: Multipart | None = self.multiparts.get(multipart_id)
        if made is not None:
            made.parts.clear()
