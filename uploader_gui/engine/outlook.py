"""Destinations that could not be reached, or are in trouble: one lane asks how they are, so that not the whole queue has to try."""

import logging
import math
import threading

from uploader_gui.core.errors import (
    Stopped,
    StoreInTrouble,
    StoreTrouble,
    Throttled,
    Trouble,
)
from uploader_gui.core.ports import Clock, Destination, Destinations, Flow
from uploader_gui.engine.holding import ASKED, Holding
from uploader_gui.engine.pace import Bell

FIRST, LONGEST = 1.0, 3.0
"""Seconds between two questions, doubled up to the longest. A question takes five at the most, and uploads are to go on within ten."""
LONGEST_LOOK = 8.0
"""Seconds between two looks at a store in trouble: each is a request that it has to answer."""
LOOKED_AT = frozenset({StoreInTrouble.kind})
"""Whoever takes connections may still be in trouble: only a request that it has to work for tells."""
NOTHING = ".uploader-asks"
"""A name that nothing has: looking for it is the smallest request that a store has to work for."""

_log = logging.getLogger(__name__)


class _Question:
    """How it stands with one destination: when it is asked next (monotonic seconds), how often it was."""

    def __init__(self, due: float) -> None:
        self.due = due
        self.times = 0
        self.asking = False
        self.failed = False  # a look at it has failed: then one that does not is news


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
            self._ask(name, destination, flow)
        except Stopped:
            self._put_off(name)
        except Trouble as trouble:
            _log.debug("%s: %s", name, trouble)
            self._put_off(name, failed=True)
        else:
            self._answered(name, destination)
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
        held = self._holding.waiting_for(ASKED | LOOKED_AT)
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

    def _ask(self, name: str, destination: Destination, flow: Flow) -> None:
        """Whether it is back. Raises Trouble where it is not; a refusal is an answer."""
        if not self._is_looked_at(name):
            destination.reach(flow)
            return
        try:
            destination.look(NOTHING, flow)
        except Trouble as trouble:
            if isinstance(trouble, StoreTrouble | Throttled) or trouble.kind in ASKED:
                raise

    def _is_looked_at(self, name: str) -> bool:
        return self._holding.reason(name) in LOOKED_AT

    def _put_off(self, name: str, *, failed: bool = False) -> None:
        longest = LONGEST_LOOK if self._is_looked_at(name) else LONGEST
        with self._lock:
            if question := self._questions.get(name):
                question.due = self._clock.monotonic() + min(longest, FIRST * 2.0 ** min(question.times, 8))
                question.times += 1
                question.asking = False
                question.failed |= failed

    def _answered(self, name: str, destination: Destination) -> None:
        if not self._is_looked_at(name):
            self._go_on(name, destination)
            return
        with self._lock:
            question = self._questions.get(name)
            again = question is not None and question.failed
            if question is not None:
                question.due, question.asking = math.inf, False  # it answers, and nothing arrives there: only trying tells
        if again:
            _log.info("%s answers again", name, extra={"party": name})
            self._holding.let_try(name)
            self._bell.ring()

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
