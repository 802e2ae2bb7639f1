"""Answers that were scripted, downloads that are held, and a bucket that leaks: what stands between a request and its answer."""

import threading
from dataclasses import dataclass, field

from tests.servers.drive.clock import Clock
from tests.servers.drive.refusals import Refusal

COSTS = {"list": 100, "media": 200}
OTHER_COST = 5


@dataclass(frozen=True)
class Answer:
    """What the next `times` requests get. Status 0 lets them through; `delay` seconds pass first; `drop` resets the connection.

    `html` is a page in place of JSON, whatever the status.
    """

    status: int = 0
    reason: str = ""
    message: str = ""
    retry_after: float | None = None
    html: str = ""
    delay: float = 0.0
    drop: bool = False
    times: int = 1

    def refuse(self) -> None:
        if self.status:
            raise Refusal(self.status, self.reason, self.message, retry_after=self.retry_after, html=self.html)


@dataclass
class _Script:
    endpoint: str
    file: str | None
    account: str | None
    token: str | None
    answers: list[Answer] = field(default_factory=list)

    def fits(self, asked: "Asked") -> bool:
        pairs = [(self.file, asked.file), (self.account, asked.account), (self.token, asked.token)]
        return self.endpoint in {"*", asked.endpoint} and all(wanted in {None, given} for wanted, given in pairs)


@dataclass(frozen=True)
class Asked:
    """What a request is about, as far as scripts care."""

    endpoint: str
    file: str = ""
    account: str = ""
    token: str = ""


class Quota:
    """Consulted before every answer."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._scripts: list[_Script] = []
        self._held: dict[str, float] = {}
        self._capacity = self._per_second = 0.0
        self._levels: dict[str, tuple[float, float]] = {}

    def script(
        self, endpoint: str, answers: list[Answer], *, file: str | None = None, account: str | None = None, token: str | None = None
    ) -> None:
        """The next answers of an endpoint ("*" is every one), of one file, account or access token if named. In the order given."""
        with self._lock:
            queue = [one for answer in answers for one in [answer] * answer.times]
            self._scripts.append(_Script(endpoint, file, account, token, queue))

    def clear(self) -> None:
        """Forgets scripts, holds and the bucket."""
        with self._lock:
            self._scripts.clear()
            self._held.clear()
            self._capacity = 0.0

    def hold(self, file: str, seconds: float) -> None:
        """Downloads of one file get downloadQuotaExceeded for so long."""
        with self._lock:
            self._held[file] = self._clock.now() + seconds

    def bucket(self, capacity: float, per_second: float) -> None:
        """Units for each account: a page of a list costs 100, a download 200, all else 5. Capacity 0 is no limit."""
        with self._lock:
            self._capacity, self._per_second, self._levels = capacity, per_second, {}

    def scripted(self, asked: Asked) -> Answer | None:
        with self._lock:
            for script in self._scripts:
                if script.answers and script.fits(asked):
                    return script.answers.pop(0)
        return None

    def charge(self, asked: Asked) -> None:
        """Refuses (403) a file that is held, and an account whose bucket is full."""
        with self._lock:
            if asked.endpoint in {"media", "content"} and self._held.get(asked.file, 0.0) > self._clock.now():
                raise Refusal(403, "downloadQuotaExceeded")
            if self._capacity and not self._poured(asked.account, COSTS.get(asked.endpoint, OTHER_COST)):
                raise Refusal(403, "userRateLimitExceeded")

    def _poured(self, account: str, units: float) -> bool:
        now = self._clock.now()
        level, since = self._levels.get(account, (0.0, now))
        level = max(0.0, level - (now - since) * self._per_second)
        fits = level + units <= self._capacity
        self._levels[account] = (level + units if fits else level, now)
        return fits
