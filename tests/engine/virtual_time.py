"""Time that passes only when everybody waits: lanes in real threads, one at a time, the same every run."""

import itertools
import threading
from collections.abc import Callable

from uploader_gui.core.errors import Stopped

Life = Callable[["VirtualLane"], None]


class VirtualTime:
    """A Clock, and the lanes that live by it. `now` runs from `start`, `monotonic` from 0."""

    def __init__(self, start: float = 1_800_000_000.0) -> None:
        self.time = 0.0
        self._start = start
        self._changed = threading.Condition()
        self._asleep: dict[VirtualLane, tuple[float, int]] = {}
        self._order = itertools.count()
        self._alive = 0

    def now(self) -> float:
        return self._start + self.time

    def monotonic(self) -> float:
        return self.time

    def chance(self) -> float:
        return 0.5

    def token(self) -> str:
        return "0" * 32

    def live(self, *lives: Life) -> None:
        """Until everyone's life is over. An error in one of them is raised."""
        lanes = [VirtualLane(self, life) for life in lives]
        self._alive = len(lanes)
        threads = [threading.Thread(target=lane.run) for lane in lanes]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for lane in lanes:
            if lane.error is not None:
                raise lane.error

    def rest(self, lane: "VirtualLane", seconds: float) -> None:
        with self._changed:
            self._asleep[lane] = (self.time + seconds, next(self._order))
            self._go_on()
            self._changed.wait_for(lambda: lane not in self._asleep)

    def wake(self, lane: "VirtualLane") -> None:
        """It is the next one to go on, now."""
        with self._changed:
            if lane in self._asleep:
                self._asleep[lane] = (self.time, next(self._order))

    def leave(self) -> None:
        with self._changed:
            self._alive -= 1
            self._go_on()

    def _go_on(self) -> None:
        if self._asleep and len(self._asleep) == self._alive:
            first = min(self._asleep, key=lambda lane: self._asleep[lane])
            self.time = max(self.time, self._asleep.pop(first)[0])
            self._changed.notify_all()


class VirtualLane:
    """One thread, and the request to stop that it waits under."""

    def __init__(self, time: VirtualTime, life: Life) -> None:
        self.stopping = False
        self.error: BaseException | None = None
        self._time, self._life = time, life

    def run(self) -> None:
        try:
            self.wait(0.0)
            self._life(self)
        except Stopped:
            pass
        except BaseException as error:  # raised again in the test's thread
            self.error = error
        finally:
            self._time.leave()

    def wait(self, seconds: float) -> bool:
        if not self.stopping:
            self._time.rest(self, seconds)
        return self.stopping

    def stop(self) -> None:
        self.stopping = True
        self._time.wake(self)
