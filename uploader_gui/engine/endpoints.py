"""How many lanes and small requests each endpoint gets: every store, and every line to one, has a pace of its own."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from uploader_gui.core.errors import Trouble
from uploader_gui.core.ports import Clock
from uploader_gui.engine.reads import Reads
from uploader_gui.engine.standing import Standing
from uploader_gui.engine.tuning import MOST, START, Tuner

SPARE = 2
"""Lanes beside those that endpoints want: one for the post, one that finds out what else there is to do."""
WARM = 10.0
"""Seconds that an endpoint still counts after its last lane has left it."""


class Endpoint:
    """A server, and who is at it."""

    def __init__(self, tuner: Tuner) -> None:
        self.tuner = tuner
        self.lanes = self.requests = 0
        self.left_at = float("-inf")
        self.names: set[str] = set()


class Endpoints:
    """One tuner for each. Thread-safe. A destination whose endpoint is not known yet counts as one of its own."""

    def __init__(self, clock: Clock, reads: Reads) -> None:
        self.standing = Standing(clock)
        self._clock = clock
        self._reads = reads
        self._lock = threading.RLock()
        self._changed = threading.Condition(self._lock)
        self._most = MOST
        self._requests = 0
        self._ended = False
        self._by_endpoint: dict[str, Endpoint] = {}
        self._by_name: dict[str, Endpoint] = {}

    # who is where

    def learn(self, destination: str, endpoint: str) -> None:
        """Where a destination leads."""
        with self._lock:
            found = self._by_endpoint.get(endpoint)
            if found is None:
                found = self._by_endpoint[endpoint] = self._by_name.get(destination) or self._made()
            if self._by_name.get(destination) is not found:
                for other in self._by_endpoint.values():
                    other.names.discard(destination)
                found.names.add(destination)
                self._by_name[destination] = found

    @contextmanager
    def lane(self, destination: str) -> Iterator[None]:
        """A lane works for it."""
        with self._lock:
            endpoint = self._at(destination)
            endpoint.lanes += 1
            self._changed.notify_all()
        try:
            yield
        finally:
            with self._lock:
                endpoint.lanes -= 1
                endpoint.left_at = self._clock.monotonic()

    def post(self, destination: str) -> Endpoint:
        """One more small request is under way, until `posted` is told of what this returns."""
        with self._lock:
            endpoint = self._at(destination)
            endpoint.requests += 1
        return endpoint

    def posted(self, endpoint: Endpoint) -> None:
        """It is not under way any more."""
        with self._lock:
            endpoint.requests -= 1

    def names(self) -> frozenset[str]:
        """The destinations that were worked for."""
        with self._lock:
            return frozenset(self._by_name)

    def full(self) -> frozenset[str]:
        """Destinations whose endpoints have all the lanes that they may have."""
        with self._lock:
            stuck = self._reads.stuck  # wherever they are: too many for a while are better than none
            found = [each for each in self._by_endpoint.values() if each.lanes - stuck >= each.tuner.target]
            return frozenset(name for each in found for name in each.names)

    def crowded(self) -> frozenset[str]:
        """Destinations whose endpoints have all the small requests that they may have."""
        with self._lock:
            full = [each.names for each in self._by_endpoint.values() if each.requests >= each.tuner.width]
            return frozenset().union(*full)

    # what is learnt

    def count(self, destination: str, work: int) -> None:
        """`work` bytes more were done for it."""
        self._tuner(destination).count(work)

    def met(self, destination: str, trouble: Trouble) -> None:
        """Trouble came from there."""
        self._tuner(destination).met(trouble)

    def look(self, limit: int) -> bool:
        """Every tuner measures and decides; whether there may be more lanes now. `limit` in bytes per second, 0 for none."""
        with self._lock:
            busy = [(each.tuner, each.lanes) for each in self._by_endpoint.values() if each.lanes]
        before = self.lanes
        for tuner, lanes in busy:
            tuner.look(saturated=lanes >= max(1, tuner.target - 1), limit=limit)
        more = self.lanes > before
        if more:
            with self._lock:
                self._changed.notify_all()
        return more

    def cap(self, most: int, requests: int = 0) -> None:
        """No more than so many lanes in all; and no more small requests at an endpoint than `requests`, unless that is 0."""
        with self._lock:
            self._most, self._requests = max(1, most), requests
            for each in self._by_endpoint.values():
                each.tuner.cap(self._most, requests)

    @property
    def capped(self) -> bool:
        """Whether a person said how many small requests there may be."""
        return self._requests > 0

    # the lanes themselves

    @property
    def lanes(self) -> int:
        """How many may work now, of all."""
        with self._lock:
            return self._lanes()

    def target(self, destination: str) -> int:
        """Lanes that the destination's endpoint may have."""
        return self._tuner(destination).target

    def width(self, destination: str) -> int:
        """Small requests that the destination's endpoint may have."""
        return self._tuner(destination).width

    def admits(self, number: int) -> bool:
        """Whether the lane of this number (from 1) works now."""
        return number <= self.lanes

    def wait(self, number: int, seconds: float) -> None:
        """Until the lane is admitted, or the time is over."""
        with self._lock:
            self._changed.wait_for(lambda: self._ended or number <= self._lanes(), seconds)

    def replace_stuck(self) -> None:
        """Lanes are stuck: others take their places."""
        with self._lock:
            self._changed.notify_all()

    def end(self) -> None:
        """Nobody waits for a turn any more."""
        with self._lock:
            self._ended = True
            self._changed.notify_all()

    def _lanes(self) -> int:
        now = self._clock.monotonic()
        wanted = sum(each.tuner.target for each in self._by_endpoint.values() if each.lanes or now - each.left_at < WARM)
        return min(self._most, (wanted or START) + SPARE) + self._reads.stuck

    def _tuner(self, destination: str) -> Tuner:
        with self._lock:
            return self._at(destination).tuner

    def _at(self, destination: str) -> Endpoint:
        found = self._by_name.get(destination)
        if found is None:
            found = self._by_name[destination] = self._by_endpoint[f"\0{destination}"] = self._made()
            found.names.add(destination)
        return found

    def _made(self) -> Endpoint:
        made = Endpoint(Tuner(self._clock))
        made.tuner.cap(self._most, self._requests)
        return made
