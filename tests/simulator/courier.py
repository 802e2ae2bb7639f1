"""The port's Courier: requests lie open until chance lets one be answered; one always is before the engine waits.

The engine asks the clock before it waits for answers (engine/proofs.py): that is when one is delivered. What it asks for between
that moment and its wait are looks, so a look is answered at once where nothing else is open.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from tests.simulator.chance import Chance
from tests.simulator.network import Network
from tests.simulator.world import Fault, Place, World
from uploader_gui.core.destination import Held
from uploader_gui.core.errors import Offline, StoreTrouble, Trouble
from uploader_gui.core.ports import Parcel
from uploader_gui.core.upload import Part

if TYPE_CHECKING:
    from tests.simulator.destination import SimulatedDestination


class _Open:
    """A request that is not answered yet."""

    def __init__(self, call: str, effect: Callable[[Fault], object], done: Callable[..., None]) -> None:
        self.call = call
        self.effect = effect
        self.done = done


class SimulatedCourier:
    """Carries to one destination, in one program's life."""

    def __init__(self, world: World, network: Network, there: "SimulatedDestination") -> None:
        self._world = world
        self._network = network
        self._there = there
        self._open: list[_Open] = []
        self._chance = Chance(world.seed, -11)

    def serve(self, seconds: float) -> bool:
        """Answers come when the clock is asked."""
        return False

    def wake(self) -> None:
        """Nobody waits in it."""

    def rest(self) -> None:
        """It has no connections."""

    def put(self, parcel: Parcel, done: Callable[[Part | Trouble], None]) -> Callable[[], None]:
        def effect(fault: Fault) -> Part:
            return self._there.take(parcel.key, parcel.session, parcel.body, fault, absent=parcel.absent)

        return self._ask(f"post put {parcel.key}", effect, done, waits=True)

    def look(self, key: str, done: Callable[[Held | Trouble | None], None]) -> Callable[[], None]:
        return self._ask(f"post look {key}", lambda fault: self._there.held(key), done)

    def look_around(self, keys: Sequence[str], done: Callable[[Mapping[str, Held] | Trouble], None]) -> Callable[[], None]:
        def effect(fault: Fault) -> Mapping[str, Held]:
            store, now = self._there.store, self._world.clock.now()
            found = [key for key in sorted(store.objects) if key >= min(keys)][: 2 * len(keys)]
            seen = [store.objects[key] for key in found if key in set(keys) and store.objects[key].at + store.profile.lag <= now]
            return {thing.key: Held(thing.stored.size, thing.etag) for thing in seen}

        return self._ask(f"post look_around {len(keys)}", effect, done)

    def deliver(self) -> None:
        """One of the open requests is answered."""
        if self._open and not self._world.dead:
            self._answer(self._open.pop(self._chance.below(len(self._open))))

    def program_died(self) -> None:
        """What lies open may arrive, or not; nobody hears of it."""
        for request in self._open:
            if self._chance.happens(0.5):
                _tried(lambda request=request: request.effect(Fault()))
        self._open.clear()

    def _ask(
        self, call: str, effect: Callable[[Fault], object], done: Callable[..., None], *, waits: bool = False
    ) -> Callable[[], None]:
        self._world.alive()
        request = _Open(call, effect, done)
        if waits or self._open:
            self._open.append(request)
        else:
            self._answer(request)
        return lambda: self._give_up(request)

    def _give_up(self, request: _Open) -> None:
        if request in self._open:
            self._open.remove(request)
            if self._chance.happens(0.5):
                _tried(lambda: request.effect(Fault()))
            request.done(StoreTrouble("given up"))

    def _answer(self, request: _Open) -> None:
        try:
            answer = self._network.carry(request.call, request.effect, place=Place.COURIER)
        except Offline:
            answer = StoreTrouble(f"{request.call}: no connection")
        except Trouble as trouble:
            answer = trouble
        request.done(answer)


def _tried(effect: Callable[[], object]) -> None:
    try:
        effect()
    except Trouble:
        return
