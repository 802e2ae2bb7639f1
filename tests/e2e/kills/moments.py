"""When to kill: moments chosen by time, by bytes on the wire, by what is asked of the store, and by what appears on the disk."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.servers.wiretap import Wiretap

ASKED = ("CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload", "PutObject", "HeadObject", "List")
SIGNS = (("queue.db", True), ("queue.db-wal", True), ("queue.closed", False), ("doorbell", True), ("writable.probe", True))
"""Files of the data folder that come or go while the queue is opened and closed."""


@dataclass(frozen=True)
class Moment:
    """`words` tell it in a report; `come` says whether it is there."""

    words: str
    come: Callable[[], bool]


class Moments:
    """Chooses. `left` tells how many bytes are still to be brought to the store."""

    def __init__(self, chance: random.Random, tap: Wiretap, data: Path, left: Callable[[], int]) -> None:
        self._chance = chance
        self._tap = tap
        self._data = data
        self._left = left

    def any(self) -> Moment:
        """One of all kinds, counted from now."""
        kinds = (self.early, self.bytes, self.bytes, self.asked, self.asked, self.sign, self.end)
        return self._chance.choice(kinds)()

    def early(self, longest: float = 1.5) -> Moment:
        seconds = self._chance.uniform(0, longest)
        return Moment(f"after {seconds:.3f} s", self._later(seconds))

    def instant(self) -> Moment:
        return self.early(0.4)

    def bytes(self) -> Moment:
        return self.of(self._chance.randrange(max(1, self._left())))

    def of(self, count: int) -> Moment:
        """So many bytes on the wire from now on."""
        goal = self._tap.bodies + count
        return Moment(f"after {count} bytes", lambda: self._tap.bodies >= goal)

    def asked(self) -> Moment:
        operation, answered = self._chance.choice(ASKED), self._chance.random() < 0.5
        counted, number = self._tap.answered if answered else self._tap.asked, self._chance.randint(1, 4)
        goal = counted[operation] + number
        return Moment(f"{operation} {number} {'answered' if answered else 'asked'}", lambda: counted[operation] >= goal)

    def sign(self) -> Moment:
        name, there = self._chance.choice(SIGNS)
        seconds = self._chance.uniform(0, self._chance.choice((0.05, 1.0)))
        seen = self._after(lambda: (self._data / name).exists() is there, seconds)
        return Moment(f"{seconds:.3f} s after {name} {'is there' if there else 'is gone'}", seen)

    def end(self) -> Moment:
        short, seconds = self._chance.choice((0, 0, 1, 100_000)), self._chance.choice((0.0, self._chance.uniform(0, 0.6)))
        return Moment(f"{seconds:.3f} s after all but {short} bytes", self._after(lambda: self._left() <= short, seconds))

    def _later(self, seconds: float) -> Callable[[], bool]:
        then = time.monotonic() + seconds
        return lambda: time.monotonic() >= then

    def _after(self, condition: Callable[[], bool], seconds: float) -> Callable[[], bool]:
        """`seconds` after `condition` came true."""
        since: list[float] = []

        def come() -> bool:
            if not since and condition():
                since.append(time.monotonic() + seconds)
            return bool(since) and time.monotonic() >= since[0]

        return come
