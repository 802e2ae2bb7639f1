"""The way to the store: what it does to a request, and to the answer."""

from collections.abc import Callable
from typing import TypeVar

from tests.simulator.store import SimulatedStore
from tests.simulator.world import Fault, Place, World
from uploader_gui.core.errors import (
    CredentialsRefused,
    Offline,
    PermissionDenied,
    Stopped,
    StoreTrouble,
    Throttled,
    Trouble,
)

T = TypeVar("T")

LOST_BEFORE = frozenset({"lost request", "error"})
LOST_AFTER = frozenset({"lost answer", "error afterwards"})
WAITS = (0.0, 3.0, 120.0, 7200.0)
"""What a store's Retry-After says."""


class Network:
    """Between one program and one store; weather lasts for a while and hits every call."""

    def __init__(self, world: World, store: SimulatedStore) -> None:
        self._world = world
        self._store = store
        self._weather: Callable[[], Trouble] | None = None
        self._until = 0.0

    def calm(self) -> None:
        self._weather = None

    def carry(
        self, call: str, effect: Callable[[Fault], T], *, place: Place = Place.STORE, cut: Callable[[], bool] | None = None
    ) -> T:
        """Take a request to the store and its answer back. Raises Trouble, Stopped once `cut` says so."""
        fault = self._world.before(place, call)
        self._check_cut(cut)
        self._store.forget_old()
        self._strike_before(fault)
        answer = effect(fault)
        self._world.done(fault)
        self._check_cut(cut)
        if fault.name in LOST_AFTER:
            raise StoreTrouble(fault.name)
        return answer

    def reach(self) -> None:
        """Whether anybody is there. Raises Offline."""
        fault = self._world.before(Place.STORE, "reach")
        self._world.clock.move(0.05)
        if fault.name == "offline" or (self._weather is _offline and self._world.clock.passed < self._until):
            self._world.clock.move(0.5)
            raise _offline()
        self._world.done(fault)

    def _check_cut(self, cut: Callable[[], bool] | None) -> None:
        if cut is not None and cut():
            raise Stopped

    def _strike_before(self, fault: Fault) -> None:
        self._world.counted["faults"] += bool(fault.name)
        if fault.name in {"outage", "throttling", "store in trouble"}:
            self._begin(fault)
        if fault.name == "slow":
            self._world.clock.move(fault.chance.between(5.0, 90.0))
        if self._weather is not None and self._world.clock.passed < self._until:
            self._world.clock.move(0.5)
            raise self._weather()
        if trouble := self._once(fault):
            self._world.clock.move(0.5)
            raise trouble

    def _begin(self, fault: Fault) -> None:
        kinds = {"outage": (_offline, _offline, _refused), "throttling": (_throttled,), "store in trouble": (_failing,)}[fault.name]
        self._weather = fault.chance.pick(kinds)
        self._until = self._world.clock.passed + fault.chance.pick((20.0, 600.0, 4 * 3600.0))
        self._world.say(f"    ({self._weather.__name__.strip('_')} for {self._until - self._world.clock.passed:.0f} s)")

    def _once(self, fault: Fault) -> Trouble | None:
        if fault.name in LOST_BEFORE:
            return StoreTrouble(fault.name)
        if fault.name == "throttled":
            return Throttled(retry_after=fault.chance.pick(WAITS))
        kinds: dict[str, Callable[[], Trouble]] = {"offline": _offline, "refused": _refused, "forbidden": _forbidden}
        return kinds[fault.name]() if fault.name in kinds else None


def _offline() -> Trouble:
    return Offline()


def _failing() -> Trouble:
    return StoreTrouble("503", code="ServiceUnavailable")


def _throttled() -> Trouble:
    return Throttled()


def _refused() -> Trouble:
    return CredentialsRefused()


def _forbidden() -> Trouble:
    return PermissionDenied(where="bucket", right="s3:PutObject")
