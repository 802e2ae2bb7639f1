"""Files in parts that other lanes may help with."""

import threading

from uploader_gui.engine.attempt import Attempt
from uploader_gui.engine.endpoints import Endpoints
from uploader_gui.engine.pace import Bell, Budget


class Lending:
    """Thread-safe."""

    def __init__(self, endpoints: Endpoints, budget: Budget, bell: Bell) -> None:
        self._endpoints = endpoints
        self._budget = budget
        self._bell = bell
        self._lock = threading.Lock()
        self._lent: list[Attempt] = []

    @property
    def lends(self) -> bool:
        """Whether there is any."""
        return bool(self._lent)

    def lend(self, attempt: Attempt) -> None:
        """Parts of it can be sent by others from now on."""
        with self._lock:
            self._lent.append(attempt)
        self._bell.ring()

    def take_back(self, attempt: Attempt) -> None:
        """It is over; nothing happens where it was not lent."""
        with self._lock:
            if attempt in self._lent:
                self._lent.remove(attempt)

    def lend_a_hand(self) -> bool:
        """Send one part of one of them, in the caller's thread. False where nobody needs it, or memory has no seat for one more.

        Lanes that wait for a seat would be woken by every part, only to wait again.
        """
        if not self._lent or self._budget.crowded:
            return False
        full = self._endpoints.full()
        with self._lock:
            lent = [attempt for attempt in self._lent if attempt.upload.destination not in full]
        return any(self._help(attempt) for attempt in lent)

    def _help(self, attempt: Attempt) -> bool:
        if attempt.parts is None:
            return False
        with self._endpoints.lane(attempt.upload.destination):
            return attempt.parts.send_next()
