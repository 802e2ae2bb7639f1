"""The long trials: each module here makes one, in as much time as it is given."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Figures:
    """What a trial did, in the order in which it is told, and every promise that it saw broken."""

    counted: dict[str, int | float | str]
    broken: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Room:
    """What a trial may use. `seed`: its chance; the same one makes the same trial."""

    folder: Path
    seconds: float
    seed: int
    tell: Callable[[str], None]


class Trial(Protocol):
    """What a module here holds."""

    TITLE: str

    @staticmethod
    def soak(room: Room) -> Figures:
        """Break things for about `room.seconds`, and at least once."""
        ...
