"""What a main thread does while others work: what they want of it, one thing after the other."""

import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Protocol


class Turns(Protocol):
    """A main thread that is at others' service."""

    def put(self, turn: Callable[[], object]) -> None:
        """To be called by it, after all that was put before. From any thread, and from a signal handler."""
        ...

    def work(self, idle: Callable[[], object], every: float) -> None:
        """Take turns, and call `idle` every so many seconds, until one of them calls `end`."""
        ...

    def end(self) -> None:
        """Return from `work`, after this turn."""
        ...


class PlainTurns:
    """See Turns. It never waits for long: on some platforms a signal is heard only when Python code runs."""

    def __init__(self) -> None:
        self._turns: SimpleQueue[Callable[[], object]] = SimpleQueue()
        self._ended = False

    def put(self, turn: Callable[[], object]) -> None:
        """See Turns."""
        self._turns.put(turn)

    def work(self, idle: Callable[[], object], every: float) -> None:
        """See Turns."""
        due = time.monotonic() + every
        while not self._ended:
            if (turn := self._next(due - time.monotonic())) is not None:
                turn()
            else:
                idle()
                due = time.monotonic() + every

    def end(self) -> None:
        """See Turns."""
        self._ended = True

    def _next(self, within: float) -> Callable[[], object] | None:
        """None where there is none in so many seconds."""
        try:
            return self._turns.get(timeout=within) if within > 0 else None
        except Empty:
            return None
