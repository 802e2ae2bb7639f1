"""From hand to hand: one thread goes on making things while another puts them away."""

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Generic, Self, TypeVar

T = TypeVar("T")


class Handover(Generic[T]):
    """Calls `put_away` with each thing that is given, one after another, in a thread of its own that ends with the block.

    What `put_away` raises is raised by the next `give` or `settle`, or at the end of the block; nothing is put away after it.
    """

    def __init__(self, put_away: Callable[[T], object]) -> None:
        self._put_away = put_away
        self._changed = threading.Condition()
        self._given: list[T] = []
        self._busy = self._over = False
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._work, name="handover")

    def give(self, thing: T) -> None:
        """Returns as soon as whatever was given before is taken up: two things are on their way at most."""
        with self._changed:
            self._changed.wait_for(lambda: not self._given)
            self._raise()
            self._given.append(thing)
            self._changed.notify_all()

    def settle(self) -> None:
        """Returns when all that was given is put away."""
        with self._changed:
            self._changed.wait_for(lambda: not self._given and not self._busy)
            self._raise()

    def _work(self) -> None:
        while thing := self._next():
            try:
                self._put_away(thing[0])
            except BaseException as error:  # noqa: BLE001 whoever gives has to hear of it
                self._error = error

    def _next(self) -> list[T]:
        with self._changed:
            self._busy = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._given or self._over)
            if self._error:
                self._given = []
            taken, self._given = self._given, []
            self._busy = bool(taken)
            self._changed.notify_all()
            return taken

    def _raise(self) -> None:
        if self._error is not None:
            raise self._error

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with self._changed:
            self._over = True
            self._changed.notify_all()
        self._thread.join()
        if error is None:
            self._raise()
