"""How many lanes an endpoint gets: more while that helps, fewer when it does not, and at once fewer when store or line have enough."""

import logging
import math
import threading

from uploader_gui.core.errors import Offline, StoreTrouble, Throttled, Trouble
from uploader_gui.core.ports import Clock

START, LEAST = 4, 2
MOST = 64
"""Lanes: where it begins, how few and how many there may be. Beyond the start only what is measured decides."""
PER_LANE, WIDEST = 32, 128
"""Small requests at once for each lane, and at the most: enough to hide a round trip of 50 ms."""
FILE = 128 * 1024
"""Bytes that one ended file counts as, so that small files are work, too."""
PERIOD, LONGEST_PERIOD, ENOUGH = 0.25, 10.0, 16 * FILE
"""Seconds that a level is measured at least and at most, and how much work makes a measurement worth believing."""
GAIN, LOSS = 1.1, 0.97
"""A rate that is so much higher has gained by more lanes; one that is no lower than this has lost nothing by fewer."""
SETTLE, SURE, PLAIN = 0.2, 1.0, 1.5
"""Seconds that a new level is given before it is measured, seconds after which a measurement is believed, and the gain that
is believed sooner."""
REST, LONGEST_REST = 3.0, 60.0
"""Seconds between two trials, doubled each time that nothing comes of one."""
TOGETHER = 2.0
"""Seconds within which troubles are one and the same."""
LANE_RATE = 250_000
"""Bytes per second of a limit that one lane is enough for."""

_log = logging.getLogger(__name__)


class Tuner:
    """Climbs: tries a level, keeps it if the rate is better, goes back if not. Thread-safe; time is the clock's."""

    def __init__(self, clock: Clock, most: int = MOST) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._most = most
        self._requests = 0
        self.target = min(START, most)
        self._work = self._counted = 0
        self._since = clock.monotonic()
        self._before: tuple[int, float] | None = None  # the level and the rate that a trial is compared with
        self._upwards = True
        self._rest = REST
        self._rest_until = 0.0
        self._calm_at = 0.0
        self._settled_at = clock.monotonic() + SETTLE
        self._first = True  # before anything was tried: then there is no time to lose

    @property
    def width(self) -> int:
        """Small requests that may be under way at once: they need no lane each."""
        return self._requests or min(WIDEST, PER_LANE * self.target)

    def cap(self, most: int, requests: int = 0) -> None:
        """No more than so many lanes; and no more small requests at once than `requests`, unless that is 0."""
        with self._lock:
            self._most = max(1, most)
            self._requests = requests
            self._set(min(self.target, self._most))

    def count(self, work: int) -> None:
        """`work` bytes more were done (a file that ended counts as FILE)."""
        with self._lock:
            self._work += work

    def met(self, trouble: Trouble) -> None:
        """A lane met trouble: the store or the line may have enough."""
        if not isinstance(trouble, Throttled | StoreTrouble | Offline):
            return
        with self._lock:
            share = 0.5 if isinstance(trouble, Throttled) else 0.75
            now = self._clock.monotonic()
            if now >= self._calm_at:  # many lanes meet the same trouble: it counts once
                self._set(max(min(LEAST, self._most), int(self.target * share)))
                self._calm_at = now + TOGETHER
            self._begin_rest(now, LONGEST_REST / 2)

    def look(self, *, saturated: bool, limit: int) -> None:
        """Measure and decide. `saturated`: all admitted lanes have work; `limit`: bytes per second, 0 for none.

        Under a limit more lanes can't bring more, so nothing is learnt then.
        """
        with self._lock:
            now = self._clock.monotonic()
            if limit:
                self._set(min(self._most, max(1, min(START, math.ceil(limit / LANE_RATE)))))
            if limit or not saturated:
                self._start_measuring(now)
                self._settled_at = now + SETTLE
                self._before = None
            elif now < self._settled_at:
                self._start_measuring(now)
            elif self._is_measured(now):
                rate = (self._work - self._counted) / (now - self._since)
                if self._is_clear(rate, now - self._since):
                    self._start_measuring(now)
                    self._judge(rate, now)

    def _is_measured(self, now: float) -> bool:
        elapsed = now - self._since
        return elapsed >= PERIOD and (self._work - self._counted >= ENOUGH or elapsed >= LONGEST_PERIOD)

    def _is_clear(self, rate: float, elapsed: float) -> bool:
        """Whether the measurement is plain enough: what looks like a small gain in a short time is mostly none."""
        if self._before is None or elapsed >= SURE:
            return elapsed >= SURE or self._first
        ratio = rate / max(self._before[1], 1.0)
        return ratio >= PLAIN if self._upwards else False

    def _start_measuring(self, now: float) -> None:
        self._since, self._counted = now, self._work

    def _judge(self, rate: float, now: float) -> None:
        if self._before is None:
            if now >= self._rest_until:
                self._try(rate)
            return
        self._first = False
        level, rate_before = self._before
        if rate >= rate_before * (GAIN if self._upwards else LOSS):
            self._rest = REST
            self._try(rate)
            return
        self._set(level)
        self._upwards = not self._upwards
        self._begin_rest(now, self._rest)
        self._rest = min(LONGEST_REST, 2 * self._rest)

    def _try(self, rate: float) -> None:
        """Another level, twice as many or three quarters."""
        wanted = 2 * self.target if self._upwards else int(self.target * 0.75)
        wanted = max(min(LEAST, self._most), min(wanted, self._most))
        if wanted == self.target:
            self._upwards = not self._upwards
            self._begin_rest(self._clock.monotonic(), self._rest)
            return
        self._before = (self.target, rate)
        self._settled_at = self._clock.monotonic() + SETTLE
        self._set(wanted)

    def _begin_rest(self, now: float, seconds: float) -> None:
        self._before = None
        self._rest_until = now + seconds

    def _set(self, target: int) -> None:
        if target != self.target:
            _log.info("lanes: %d", target, extra={"lanes": target, "before": self.target})
            self.target = target
