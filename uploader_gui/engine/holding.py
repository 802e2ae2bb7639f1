"""Destinations and accounts that wait as a whole: unreachable, throttling, or in need of the person."""

import logging
import threading
from collections.abc import Collection

from uploader_gui.core.errors import CertificateRefused, Offline, ProxyRefused, Trouble
from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import Hold, Queue, account_in, party_of
from uploader_gui.core.upload import Upload

TRIED_ANYWAY, LONGEST = 60.0, 900.0
"""Seconds that a destination waits before uploads try for themselves, where the Outlook asks meanwhile: doubled up to the longest."""

ASKED = frozenset({Offline.kind, ProxyRefused.kind, CertificateRefused.kind})
"""What is wrong with the way there: it may be right again at any moment, and asking costs nothing but a connection. The Outlook asks
whether a destination is back, so that its uploads need not."""

_log = logging.getLogger(__name__)


class Holding:
    """Escalates once, however many lanes fail together. Thread-safe."""

    def __init__(self, queue: Queue, clock: Clock) -> None:
        self._queue = queue
        self._clock = clock
        self._lock = threading.Lock()
        self._holds: dict[str, Hold] = {hold.party: hold for hold in queue.holds()}
        self._began: dict[str, float] = {}

    def times(self, party: str) -> int:
        """How often in a row it was held."""
        hold = self._holds.get(party)
        return hold.times if hold else 0

    def reason(self, party: str) -> str:
        """Why it waits, or waited when nothing has worked since; "" for none."""
        hold = self._holds.get(party)
        return hold.reason if hold else ""

    def since(self, party: str) -> float | None:
        """When it began to wait, and has not worked since (seconds since the epoch); None where that was before this start."""
        began = self._began.get(party)
        return None if began is None else self._clock.now() - (self._clock.monotonic() - began)

    def waiting_for(self, reasons: Collection[str]) -> list[str]:
        """The destinations that wait for one of these reasons."""
        now = self._clock.now()
        holds = tuple(self._holds.values())
        return [hold.destination for hold in holds if hold.destination and hold.reason in reasons and hold.until > now]

    def is_held(self, upload: Upload) -> bool:
        """Whether its destination or its account waits."""
        parties = (upload.destination, party_of(upload.account)) if upload.account else (upload.destination,)
        return any(self.waits_until(party) for party in parties)

    def waits_until(self, party: str) -> float:
        """Seconds since the epoch; 0 where it does not wait."""
        hold = self._holds.get(party)
        return hold.until if hold and hold.until > self._clock.now() else 0.0

    def hold(self, party: str, trouble: Trouble, wait: float) -> None:
        """Let everything for it wait `wait` seconds, unless it waits already."""
        now = self._clock.now()
        with self._lock:
            before = self._holds.get(party)
            if before and before.until > now and before.reason == trouble.kind:
                return
            times = before.times + 1 if before else 1
            if trouble.kind in ASKED and not account_in(party):
                wait = max(wait, min(LONGEST, TRIED_ANYWAY * 2.0 ** min(times - 1, 8)))
            self._began.setdefault(party, self._clock.monotonic())
            self._holds[party] = Hold(party, trouble.kind, now + wait, times, trouble.message)
        _log.info("%s waits %.1f s: %s", party, wait, trouble, extra={"party": party, "kind": trouble.kind})
        self._queue.hold(party, trouble.kind, now + wait, trouble.message)

    def worked(self, *parties: str) -> None:
        """Something arrived there, or came from there: they do not wait any more."""
        for party in parties:
            if party not in self._holds:
                continue
            with self._lock:
                held = self._holds.pop(party, None)
                self._began.pop(party, None)
            if held:
                self._queue.release(party)

    def let_try(self, party: str) -> None:
        """It may work again, which is not known before something has: some are let through, and how often it waited is kept."""
        with self._lock:
            held = self._holds.get(party)
            if held is None:
                return
            self._holds[party] = held._replace(until=self._clock.now())
        self._queue.release(party)

    def lift(self, reasons: Collection[str]) -> None:
        """What waits for these reasons may be tried at once."""
        self.worked(*[party for party, hold in tuple(self._holds.items()) if hold.reason in reasons])

    def forget(self) -> None:
        """The person changed something, or the clock was set: look at the queue's holds again."""
        holds = {hold.party: hold for hold in self._queue.holds()}
        with self._lock:
            self._holds = holds
            self._began = {party: began for party, began in self._began.items() if party in holds}
