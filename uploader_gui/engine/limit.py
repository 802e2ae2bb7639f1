"""How fast bytes may leave: one limit for the whole program, shared by all lanes in turn."""

import math
import threading
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from uploader_gui.core.errors import Stopped
from uploader_gui.core.ports import Clock
from uploader_gui.core.rate import NO_LIMIT, STOPPED
from uploader_gui.core.timetable import InForce, Rule, in_force

SLICE_SECONDS = 0.05
"""A slice is what the limit lets through in this time: many small ones look smooth, one of 256 KiB at 100 kB/s does not."""
SMALLEST_SLICE = 1024
CREDIT = 0.25
"""Seconds that may be caught up after a pause: a hiccup costs nothing, and no ten seconds get more than 2.5 % too much."""
LEEWAY = 0.004
"""Seconds that are not worth falling asleep for."""
LONGEST_WAIT = 0.5
"""Seconds after which a waiting lane looks whether another limit counts by now."""
LOOK_EVERY = 30.0
"""Seconds between two looks at a timetable: the computer's clock may be set meanwhile, or have slept."""


class Waiting(Protocol):
    """What a lane waits under: its Stop."""

    def wait(self, seconds: float) -> bool:
        """Sleeps at most `seconds`; whether a stop was requested."""
        ...


class Pace:
    """Bytes that may leave over time: each asks for its place behind all who asked before, and goes when time has come that far.

    Places are counted in bytes, not in seconds, so that another rate moves everyone who waits.
    """

    def __init__(self, now: float) -> None:
        self.rate = NO_LIMIT
        self._given = 0
        self._allowed = 0.0
        self._since = now

    def set(self, rate: int, now: float) -> None:
        """From now on so many bytes a second. What was not used up before is gone."""
        self._allowed, self._since, self.rate = min(self._reached(now), self._given), now, rate

    def take(self, wanted: int, now: float) -> tuple[int, int]:
        """(the place in line, how many bytes may go from there): at most `wanted`. There must be a rate."""
        most = self._given + self.rate * CREDIT
        if self._reached(now) > most:
            self._allowed, self._since = most, now
        place, count = self._given, min(wanted, max(SMALLEST_SLICE, int(self.rate * SLICE_SECONDS)))
        self._given += count
        return place, count

    def give_back(self, count: int) -> None:
        """Bytes that were taken and did not leave."""
        self._given -= count

    def wait(self, place: int, now: float) -> float:
        """Seconds until it is this place's turn."""
        return max(0.0, (place - self._reached(now)) / self.rate) if self.rate > 0 else 0.0

    def _reached(self, now: float) -> float:
        if self.rate == NO_LIMIT:
            return self._given
        return self._allowed + max(0, self.rate) * (now - self._since)


class Limiter:
    """Lets bytes leave as the limit and the timetable say. Counts what goes out, also what must be sent again. Thread-safe."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._limit = NO_LIMIT
        self._rules: tuple[Rule, ...] = ()
        self._by_hand: int | None = None
        self._by_hand_until: float | None = None
        self._pace = Pace(clock.monotonic())
        self._in_force = InForce()
        self._look_at = math.inf
        self.barred = False  # nothing leaves, whatever the limit is

    # what counts

    def plan(self, rules: Sequence[Rule], limit: int | None = None) -> None:
        """The timetable from now on, and the limit outside of it (None: as it was); what was chosen by hand before is over."""
        with self._lock:
            self._limit, self._rules = self._limit if limit is None else limit, tuple(rules)
            self._by_hand = self._by_hand_until = None
            self._look()

    def choose(self, limit: int) -> None:
        """The limit from now on, whatever the timetable says at present; its next change counts again."""
        with self._lock:
            self._limit, self._by_hand, self._by_hand_until = limit, None, None
            self._look()
            if limit != self._in_force.rate:
                self._by_hand, self._by_hand_until = limit, self._in_force.until
                self._look()

    def insist(self, limit: int) -> None:
        """This limit while the program runs, whatever limit and timetable say."""
        with self._lock:
            self._by_hand, self._by_hand_until = limit, None
            self._look()

    def in_force(self) -> InForce:
        """What counts now, until when, and what then."""
        with self._lock:
            self._look_if_due()
            return self._in_force

    def stopped_for(self) -> float:
        """For how many seconds nothing may leave: what the timetable says, or for ever while it is barred; 0 while it may."""
        if self.barred:
            return math.inf
        found = self.in_force()
        if found.rate != STOPPED:
            return 0.0
        return math.inf if found.until is None else max(found.until - self._clock.now(), 0.05)

    # what goes out

    def room(self, wanted: int, stop: Waiting) -> int:
        """How many of `wanted` bytes may leave now; waits its turn. Raises Stopped when asked to, or when nothing may leave."""
        if self.barred:
            raise Stopped
        if self._pace.rate == NO_LIMIT and self._clock.monotonic() < self._look_at:  # no lock: mostly nobody set a limit
            return wanted
        with self._lock:
            self._look_if_due()
            self._check()
            if self._pace.rate == NO_LIMIT:
                return wanted
            place, count = self._pace.take(wanted, self._clock.monotonic())
        try:
            self._wait(place, stop)
        except Stopped:
            with self._lock:
                self._pace.give_back(count)
            raise
        return count

    def _wait(self, place: int, stop: Waiting) -> None:
        while (seconds := self._turn_in(place)) > LEEWAY:
            if stop.wait(min(seconds, LONGEST_WAIT)):
                raise Stopped

    def _turn_in(self, place: int) -> float:
        with self._lock:
            self._look_if_due()
            self._check()
            return self._pace.wait(place, self._clock.monotonic())

    def _check(self) -> None:
        if self.barred or self._pace.rate == STOPPED:
            raise Stopped

    # the timetable

    def _look_if_due(self) -> None:
        if self._clock.monotonic() >= self._look_at:
            self._look()

    def _look(self) -> None:
        wall, now = self._clock.now(), self._clock.monotonic()
        if self._by_hand_until is not None and wall >= self._by_hand_until:
            self._by_hand = self._by_hand_until = None
        self._in_force = self._found(wall)
        if self._in_force.rate != self._pace.rate:
            self._pace.set(self._in_force.rate, now)
        until = self._in_force.until
        self._look_at = now + min(max(until - wall, 0.0), LOOK_EVERY) if until is not None else math.inf

    def _found(self, wall: float) -> InForce:
        found = in_force(self._rules, self._limit, datetime.fromtimestamp(wall))  # the person's own time zone is meant
        if self._by_hand is None:
            return found
        until = self._by_hand_until
        return InForce(self._by_hand, until, found.then if until is not None else self._by_hand)
