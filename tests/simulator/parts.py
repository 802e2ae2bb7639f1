"""What a history is put together from: honest parts, or some that a test has spoilt."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.simulator.store import SimulatedStore


def as_it_is(part: Any) -> Any:
    return part


@dataclass(frozen=True, slots=True)
class Parts:
    """`queue` and `destination` are put around the real queue and around the simulated destination of every life."""

    queue: Callable[[Any], Any] = as_it_is
    destination: Callable[[Any], Any] = as_it_is
    store: type[SimulatedStore] = SimulatedStore


HONEST = Parts()
