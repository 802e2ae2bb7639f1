"""How fast one account asks Google Drive: one pace for all lanes, halved when Drive minds, regained slowly."""

import threading
from collections.abc import Callable

from uploader_gui.core.errors import SourceThrottled, Stopped
from uploader_gui.core.ports import Clock

LIST, MEDIA, OTHER = 100, 200, 5
"""Units of Google's quota: a page of a listing, a download of any length, all else (facts/drive.md section 4)."""

FULL = 5000.0
"""Units per second, a little less than the 325,000 a minute that an account has."""
LEAST = 100.0
BURST = 4.0
"""Seconds of its pace that an account may be ahead of it, while nobody minded."""
STEP, EVERY = FULL / 20, 5.0
"""What is regained at a time, and the seconds between two times."""
PATIENCE = 3
"""Refusals in a row that are waited out here, 1, 2 and 4 seconds; with the next one everything of the account is held."""
LONGEST = 16.0
"""Seconds, of what is waited for here, and of what comes after a hold: a person's "retry now" is not kept from asking."""


class Pace:
    """Thread-safe. `wait` takes seconds, and says whether the program is closing."""

    def __init__(self, clock: Clock, wait: Callable[[float], bool]) -> None:
        self._clock, self._wait = clock, wait
        self._lock = threading.Lock()
        self._rate = FULL
        self._free_at = self._refused_at = self._raised_at = float("-inf")
        self._refusals = 0

    @property
    def rate(self) -> float:
        """Units per second, now."""
        return self._rate

    def take(self, units: float) -> float:
        """Wait until a request of so many units may go out; returns its time, for `refused` and `answered`.

        Raises SourceThrottled rather than wait for long, Stopped when the program closes.
        """
        delay = self._reserve(units)
        if delay > 0 and self._wait(delay):
            raise Stopped
        return self._clock.monotonic()

    def _reserve(self, units: float) -> float:
        with self._lock:
            now = self._clock.monotonic()
            starts_at = max(self._free_at, now - (BURST if self._rate == FULL else 0.0))
            if starts_at - now > LONGEST:
                raise SourceThrottled("it is still too early", code="pace", retry_after=starts_at - now)
            self._free_at = starts_at + units / self._rate
            return starts_at - now

    def answered(self, taken_at: float) -> None:
        """A request went well."""
        with self._lock:
            now = self._clock.monotonic()
            if taken_at >= self._refused_at:
                self._refusals = 0
            if self._rate < FULL and now - self._raised_at >= EVERY:
                self._rate, self._raised_at = min(FULL, self._rate + STEP), now

    def refused(self, taken_at: float, trouble: SourceThrottled) -> None:
        """Drive minded a request; nobody asks until its wait is over. Raises `trouble`, with that wait, once it minds too often.

        Requests that were on their way together are one refusal.
        """
        with self._lock:
            now = self._clock.monotonic()
            if taken_at >= self._refused_at:
                self._refusals += 1
                self._rate = max(LEAST, self._rate / 2)
                self._refused_at = self._raised_at = now
            backoff = 2.0 ** min(self._refusals - 1, 4) + self._clock.chance()
            wait = max(backoff, trouble.retry_after)
            self._free_at = max(self._free_at, now + min(wait, LONGEST))
            if self._refusals > PATIENCE or wait > LONGEST:
                trouble.retry_after = wait
                raise trouble

    def pause(self, exponent: int) -> None:
        """Before the same is asked again after a fault of Drive's own: 1, 2, 4 … seconds, for this request alone. Raises Stopped."""
        if self._wait(2.0**exponent + self._clock.chance()):
            raise Stopped
