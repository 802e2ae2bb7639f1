"""What to do when the key is taken already."""

from collections.abc import Callable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Place:
    """Where the file goes; `absent`: only if nothing is there when it arrives."""

    key: str
    absent: bool


def settle(key: str, policy: IfExists, look: Callable[[str], Held | None], same: Callable[[Held], bool]) -> Place:
    """Where to put the file under this policy. Raises Skip or AlreadyThere."""
    held = look(key)
    if held is None:
        return Place(key, absent=policy is not IfExists.REPLACE)
    if same(held):
        raise Skip("identical")
    if policy is IfExists.REPLACE:
        return Place(key, absent=False)
    if policy is IfExists.RENAME:
        return _beside(key, look, same)
    if policy is IfExists.SKIP:
        raise Skip("exists")
    raise AlreadyThere(key)


def _beside(key: str, look: Callable[[str], Held | None], same: Callable[[Held], bool]) -> Place:
    for number in range(2, MOST_NUMBERS):
        held = look(numbered(key, number))
        if held is None:
            return Place(numbered(key, number), absent=True)
        if same(held):
            raise Skip("identical")
    raise AlreadyThere(key)
