"""A clock that moves when something is done, or when it is moved."""

from collections.abc import Callable

from tests.simulator.chance import Chance

START = 1_800_000_000.0


class SimulatedClock:
    """The port's Clock. Asleep, the computer's wall clock goes on while the other stands still.

    `looked` is called when somebody looks at it, unless he does so to know how long a file took to read (`timing`).
    """

    def __init__(self, seed: int) -> None:
        self.passed = 0.0
        self.looked: Callable[[], None] | None = None
        self.timing = False
        self._slept = 0.0
        self._chance = Chance(seed, -7)
        self._tokens = Chance(seed, -9)

    def now(self) -> float:
        return START + self.passed + self._slept

    def monotonic(self) -> float:
        timing, self.timing = self.timing, False
        if self.looked is not None and not timing:
            self.looked()
        return self.passed

    def chance(self) -> float:
        return self._chance.fraction()

    def token(self) -> str:
        self.timing = True
        return f"{self._tokens.number():016x}{self._tokens.number():016x}"

    def move(self, seconds: float) -> None:
        self.passed += seconds

    def doze(self, seconds: float) -> None:
        """The computer's lid is closed so long."""
        self._slept += seconds
