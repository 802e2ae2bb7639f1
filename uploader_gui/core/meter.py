"""Speed and time left, from samples."""

from collections import deque

WINDOW = 5.0
"""Seconds over which speed is averaged."""


class Meter:
    """Bytes per second over the last few seconds. Not thread-safe; time is passed in."""

    def __init__(self) -> None:
        self._samples: deque[tuple[float, int]] = deque()

    def add(self, now: float, total: int) -> None:
        """`total` bytes so far at monotonic second `now`."""
        if self._samples and total < self._samples[-1][1]:
            self._samples.clear()  # bytes were taken back: a part is sent again
        self._samples.append((now, total))
        while len(self._samples) > 2 and self._samples[1][0] <= now - WINDOW:
            self._samples.popleft()

    def speed(self, now: float) -> float:
        """Bytes per second; 0.0 before the second sample, falling towards 0 while nothing arrives."""
        if len(self._samples) < 2:
            return 0.0
        (began, first), (_, last) = self._samples[0], self._samples[-1]
        return (last - first) / max(now - began, 1e-3)


def glance(seconds: float) -> tuple[int, str]:
    """A length of time at a glance: how many of which unit, "s", "min", "h" or "d"; at least one."""
    for limit, divisor, unit in ((99, 1, "s"), (5400, 60, "min"), (129_600, 3600, "h")):
        if seconds < limit:
            return max(1, round(seconds / divisor)), unit
    return round(seconds / 86_400), "d"


def seconds_left(remaining: int, speed: float) -> float | None:
    """Seconds until `remaining` bytes are sent, or None where that can't be told."""
    if remaining <= 0:
        return 0.0
    return remaining / speed if speed >= 1.0 else None
