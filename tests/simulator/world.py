"""What everything simulated shares: time, chance, the gate that every call passes, and what was seen to go wrong."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from tests.simulator.chance import Chance
from tests.simulator.clock import SimulatedClock

Happening = Callable[[Chance], str]
"""Something that others do meanwhile; tells what it was."""


class PowerCut(BaseException):
    """The program is dead: nothing that comes later happens."""


class Place(Enum):
    """Where a call goes; this decides what can happen to it."""

    STORE = "store"
    COURIER = "courier"
    FILE = "file"
    FAR = "far"  # a file behind a network: whoever reads keeps the others waiting
    QUEUE = "queue"
    LEDGER = "ledger"  # of the queue's writes those that a lane makes with nothing else in its hands
    BETWEEN = "between"  # two turns of the lanes
    IDLE = "idle"


CRASH = ("crash",)
NETWORK = (
    *("lost request", "lost answer", "error", "error afterwards", "lost answer", "error afterwards"),
    *("offline", "throttled", "slow", "outage", "damaged", "refused", "throttling", "late", "late", "forbidden"),
    *("store in trouble", "store in trouble"),
)
MEANWHILE = (*5 * ("lane",), *3 * ("verb",), *4 * ("file",), "stranger", "sleep")
OTHERS = ("stranger", "sleep", "clock", "restart", "options", "refresh", "check", "remove")
HAPPENINGS: Mapping[Place, tuple[str, ...]] = {
    Place.STORE: (*3 * CRASH, *NETWORK, *NETWORK, *MEANWHILE, *MEANWHILE, "quit", "restart"),
    Place.COURIER: (*CRASH, *NETWORK, "restart"),
    Place.FILE: (*CRASH, *MEANWHILE, "file", "file", "file"),
    Place.FAR: (*CRASH, "verb", "file", "file", "file", "quit"),
    Place.QUEUE: CRASH,
    Place.LEDGER: (*2 * CRASH, "lane", "lane", "verb", "verb", "file", "quit"),
    Place.BETWEEN: (*CRASH, "quit", *3 * ("verb",), *3 * ("file",), *2 * ("add",), *OTHERS),
    Place.IDLE: (*6 * ("add",), *5 * ("verb",), *2 * ("file",), *OTHERS),
}
FOCUSED = 8
"""So many times as likely is it that something happens at a call that a history is about."""
DEEPEST = 2
"""Lanes that may be at work inside a call of another one."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to one call, and whether before or after it takes effect."""

    name: str = ""
    after: bool = False
    chance: Chance = field(default_factory=lambda: Chance(0))


NOTHING = Fault()


@dataclass(frozen=True, slots=True)
class Climate:
    """How rough a history is: the chance that something happens at a call by its place, and after how many calls all is well.

    One kind of call, the `focus`, is struck more often than the others; what is `left_out` never happens.
    """

    rates: Mapping[Place, float]
    calls: int
    crashes: int
    focus: str = ""
    left_out: frozenset[str] = frozenset()


@dataclass(slots=True)
class World:
    """One history's. `masked` are steps at which nothing may happen, to find out which ones matter."""

    seed: int
    climate: Climate
    masked: frozenset[int] = frozenset()
    tell: Callable[[str], None] | None = None
    guests: dict[str, Happening] = field(default_factory=dict)
    step: int = 0
    dead: bool = False
    calm: bool = False
    quitting: bool = False
    depth: int = 0
    turn: int = 0  # which lane's turn this is
    turns: int = 0
    life: int = 1
    counted: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    happened: list[int] = field(default_factory=list)
    clock: SimulatedClock = field(init=False)
    _late: list[tuple[float, int, Callable[[], None]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.clock = SimulatedClock(self.seed)

    def before(self, place: Place, call: str) -> Fault:
        """The program asks for something. What may happen before that takes effect, happens."""
        self.alive()
        self.step += 1
        self.counted["calls"] += 1
        self.clock.move(0.004)
        self.clock.timing = False
        self.let_late_ones_arrive()
        fault = self._fault(place, call)
        if self.tell is not None:
            self.say(f"{call}{f'   <- {fault.name}' if fault.name else ''}{' afterwards' if fault.name and fault.after else ''}")
        if fault.name and not fault.after:
            self._meanwhile(fault)
        return fault

    def done(self, fault: Fault) -> None:
        """It took effect. What may happen before the program hears of it, happens."""
        if fault.name and fault.after:
            self._meanwhile(fault)

    def alive(self) -> None:
        if self.dead:
            raise PowerCut

    def say(self, line: str) -> None:
        if self.tell is not None:
            self.tell(f"{self.step:5} {self.clock.passed:9.2f} {'    ' * self.depth}{line}")

    def broke(self, promise: str, what: str) -> None:
        """A promise is seen broken."""
        line = f"seed {self.seed}, step {self.step}: {promise}: {what}"
        self.say(f"BROKEN: {promise}: {what}")
        if line not in self.broken:
            self.broken.append(line)

    def arrive_later(self, seconds: float, effect: Callable[[], None]) -> None:
        """A request that the network holds up: it takes effect when nobody waits for it any more."""
        self._late.append((self.clock.passed + seconds, self.step, effect))

    def let_late_ones_arrive(self, *, all_of_them: bool = False) -> None:
        while self._late and (all_of_them or min(self._late)[0] <= self.clock.passed):
            first = min(self._late, key=lambda late: late[:2])
            self._late.remove(first)
            first[2]()

    def _fault(self, place: Place, call: str) -> Fault:
        if self.calm or self.step in self.masked or self.step > self.climate.calls:
            return NOTHING
        chance = Chance(self.seed, self.step)
        likely = FOCUSED if self.climate.focus and call.startswith(self.climate.focus) else 1
        if not chance.happens(likely * self.climate.rates[place]):
            return NOTHING
        name = chance.pick(HAPPENINGS[place])
        if name in self.climate.left_out or (name == "crash" and self.counted["crashes"] >= self.climate.crashes):
            return NOTHING
        self.happened.append(self.step)
        return Fault(name, after=chance.happens(0.5), chance=chance)

    def _meanwhile(self, fault: Fault) -> None:
        if fault.name == "crash":
            self.counted["crashes"] += 1
            self.dead = True
            raise PowerCut
        if fault.name == "quit":
            self.quitting = True
        guest = self.guests.get(fault.name)
        if guest is None or (fault.name == "lane" and self.depth >= DEEPEST):
            return
        self.counted[f"{fault.name}s"] += 1
        self.depth += 1
        try:
            told = guest(fault.chance)
        finally:
            self.depth -= 1
        if told:
            self.say(f"    ({told})")
