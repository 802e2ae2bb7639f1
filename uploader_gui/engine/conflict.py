"""What to do when the key is taken already."""

from collections.abc import Callable
from typing import NamedTuple

from uploader_gui.core.destination import Held
from uploader_gui.core.errors import AlreadyThere
from uploader_gui.core.job import IfExists
from uploader_gui.core.keys import numbered

MOST_NUMBERS = 1000
"""How many "name (2)", "name (3)" … are tried before giving up."""


class Skip(Exception):
    """The file need not be sent; `reason` says why: "identical" or "exists"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Arrived(Exception):
    """The file is there already, brought by this very upload: its answer was lost, or nobody wrote it down."""

    def __init__(self, key: str, held: Held) -> None:
        super().__init__(key)
        self.key = key
        self.held = held


class Place(NamedTuple):
    """Where the file goes; `absent`: only if nothing is there when it arrives."""

    key: str
    absent: bool


class Looking(NamedTuple):
    """How the store and the file are looked at: what is held under a key, is it the same content, did this upload bring it."""

    look: Callable[[str], Held | None]
    same: Callable[[Held], bool]
    earlier: Callable[[Held], bool]


def settle(key: str, policy: IfExists, looking: Looking) -> Place:
    """Where to put the file under this policy. Raises Skip, Arrived or AlreadyThere."""
    held = looking.look(key)
    if held is None:
        return Place(key, absent=policy is not IfExists.REPLACE)
    if looking.same(held):
        raise Arrived(key, held) if looking.earlier(held) else Skip("identical")
    if policy is IfExists.REPLACE or looking.earlier(held):
        return Place(key, absent=False)
    if policy is IfExists.RENAME:
        return _beside(key, looking)
    if policy is IfExists.SKIP:
        raise Skip("exists")
    raise AlreadyThere(key, size=str(held.size), at=str(held.modified_at))


def _beside(key: str, looking: Looking) -> Place:
    for number in range(2, MOST_NUMBERS):
        beside = numbered(key, number)
        held = looking.look(beside)
        if held is None:
            return Place(beside, absent=True)
        if looking.same(held):
            raise Arrived(beside, held) if looking.earlier(held) else Skip("identical")
        if looking.earlier(held):
            return Place(beside, absent=False)
    raise AlreadyThere(key)
