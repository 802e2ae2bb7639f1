"""Who works in the background lets the window go first: only one of them can hold the interpreter."""

from threading import Lock

LONGEST = 0.03
"""Seconds that a lane waits for the window at one time: a window that is never at rest slows lanes down, and does not stop them."""


class Courtesy:
    """A gate that the window closes while it has something to do. Thread-safe, and cheap where it is open."""

    def __init__(self) -> None:
        self._gate = Lock()

    def close(self) -> None:
        """The window has something to do. Where a lane is just passing, it stays open this once."""
        self._gate.acquire(blocking=False)

    def open(self) -> None:
        """The window rests."""
        if self._gate.locked():
            self._gate.release()

    def give_way(self) -> None:
        """Wait until the window rests, not for long."""
        if self._gate.locked() and self._gate.acquire(timeout=LONGEST):
            self._gate.release()
