"""The couriers that have something under way, served by whoever waits for them."""

from uploader_gui.core.ports import Courier
from uploader_gui.engine.branches import Branches
from uploader_gui.engine.stop import Stop


class Couriers:
    """Those that something was given to. Used by several lanes. What branches were given goes out before anybody waits."""

    def __init__(self, branches: Branches) -> None:
        self._branches = branches
        self._busy: set[Courier] = set()

    def add(self, courier: Courier) -> None:
        """It gets something to carry."""
        self._busy.add(courier)

    def serve(self, seconds: float) -> bool:
        """They go on, until something was answered, for at most so long. False: none needs that from this thread."""
        if seconds:
            self._branches.flush()
        busy = tuple(self._busy)
        served = [courier.serve(seconds / len(busy)) for courier in busy]
        return any(served)

    def wake(self) -> None:
        """Something happened elsewhere: whoever waits in `serve` looks. From any thread."""
        for courier in tuple(self._busy):
            courier.wake()

    def rest(self) -> None:
        """Nothing is under way any more."""
        while self._busy:
            self._busy.pop().rest()


class Turn:
    """Waits until bytes may leave, under a Stop (engine/limit.py): what is under way goes on meanwhile."""

    def __init__(self, stop: Stop, couriers: Couriers) -> None:
        self._stop = stop
        self._couriers = couriers

    def wait(self, seconds: float) -> bool:
        """Whether a stop was requested."""
        return self._stop.requested if self._couriers.serve(seconds) else self._stop.wait(seconds)
