"""Destinations that could not be reached: one lane asks whether they can be again, so that not the whole queue has to try."""

import logging
import threading
from dataclasses import dataclass

from uploader_gui.core.errors import CertificateRefused, Offline, ProxyRefused, Stopped, Trouble
from uploader_gui.core.ports import Clock, Destination, Destinations, Flow
from uploader_gui.engine.holding import Holding
from uploader_gui.engine.pace import Bell

FIRST, LONGEST = 1.0, 3.0
"""Seconds between two questions, doubled up to the longest. A question takes five at the most, and uploads are to go on within ten."""
ASKED = frozenset({Offline.kind, ProxyRefused.kind, CertificateRefused.kind})
"""What is wrong with the way there: it may be right again at any moment, and asking costs nothing but a connection."""

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Question:
    """How it stands with one destination: when it is asked next (monotonic seconds), how often it was."""

    due: float
    times: int = 0
    asking: bool = False


class Outlook:
    """Thread-safe. What is held is in Holding; here is only when to ask."""

    def __init__(self, destinations: Destinations, holding: Holding, clock: Clock, bell: Bell) -> None:
        self._destinations = destinations
        self._bell = bell
        self._holding = holding
        self._clock = clock
        self._lock = threading.Lock()
        self._questions: dict[str, _Question] = {}

    def ask_one(self, flow: Flow) -> bool:
        """Ask at one destination that is due, and let it go on if it answers. False where none is due."""
        name = self._next()
        if name is None:
            return False
        try:
            destination = self._destinations.open(name)
            destination.reach(flow)
        except Stopped:
            self._put_off(name)
        except Trouble as trouble:
            _log.debug("%s: %s", name, trouble)
            self._put_off(name)
        else:
            self._go_on(name, destination)
        return True

    def wait(self) -> float | None:
        """Seconds until one is due, None where none is."""
        with self._lock:
            dues = [question.due for question in self._known().values() if not question.asking]
        return max(0.05, min(dues) - self._clock.monotonic()) if dues else None

    def hurry(self) -> None:
        """Something changed: whoever is away may be back."""
        with self._lock:
            for question in self._known().values():
                question.due, question.times = self._clock.monotonic(), 0

    def _known(self) -> dict[str, _Question]:
        held = self._holding.waiting_for(ASKED)
        first = self._clock.monotonic() + FIRST
        self._questions = {name: self._questions.get(name) or _Question(first) for name in held}
        return self._questions

    def _next(self) -> str | None:
        with self._lock:
            now = self._clock.monotonic()
            due = [name for name, question in self._known().items() if question.due <= now and not question.asking]
            if not due:
                return None
            self._questions[due[0]].asking = True
            return due[0]

    def _put_off(self, name: str) -> None:
        with self._lock:
            if question := self._questions.get(name):
                question.due = self._clock.monotonic() + min(LONGEST, FIRST * 2.0 ** min(question.times, 8))
                question.times += 1
                question.asking = False

    def _go_on(self, name: str, destination: Destination) -> None:
        _log.info("%s can be reached again", name, extra={"party": name})
        self._holding.worked(name)
        with self._lock:
            self._questions.pop(name, None)
            for other in self._known():  # those at the same server need not wait until they were asked, too
                if self._leads_to(other, destination.endpoint):
                    self._questions[other].due = self._clock.monotonic()
        self._bell.ring()

    def _leads_to(self, name: str, endpoint: str) -> bool:
        try:
            return self._destinations.open(name).endpoint == endpoint
        except Trouble:
            return False
