"""What holds for any input. Each promise is a sentence, what it is tried with, and a check that raises when it is broken."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy

Check = TypeVar("Check", bound=Callable[[Any], None])

_UNHURRIED = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example, HealthCheck.filter_too_much]


@dataclass(frozen=True)
class Promise:
    """`quick`: how many examples the long trial tries before the next promise has its turn; a run of the tests tries a third."""

    sentence: str
    inputs: SearchStrategy[Any]
    check: Callable[[Any], None]
    quick: int


def promise(promises: list[Promise], sentence: str, inputs: SearchStrategy[Any], quick: int = 60) -> Callable[[Check], Check]:
    """Adds the function below it to `promises`."""

    def add(check: Check) -> Check:
        promises.append(Promise(sentence, inputs, check, quick))
        return check

    return add


def expect_kept(promised: Promise, examples: int, chance: int | None = None) -> None:
    """Tries it with so many examples: always the same ones, or, with `chance`, those that follow from that number."""
    plan = settings(
        max_examples=examples,
        derandomize=chance is None,
        database=None,
        deadline=None,
        suppress_health_check=_UNHURRIED,
        phases=(Phase.explicit, Phase.generate, Phase.shrink),
    )

    @plan
    @given(promised.inputs)
    def kept(value: Any) -> None:
        promised.check(value)

    (kept if chance is None else seed(chance)(kept))()
