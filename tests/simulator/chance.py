"""Chance that is the same every time: what happens at a step follows from the seed and the step's number alone."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_MASK = 2**64 - 1


def _mixed(value: int) -> int:
    """Sebastiano Vigna's splitmix64: near numbers become numbers that have nothing in common."""
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


class Chance:
    """A row of numbers of its own for every `seed` and `place`: what is left out at one step leaves the others as they were."""

    def __init__(self, seed: int, place: int = 0) -> None:
        self._state = _mixed((_mixed(seed & _MASK) + 0x9E3779B97F4A7C15 * (place + 1)) & _MASK)

    def number(self) -> int:
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        return _mixed(self._state)

    def fraction(self) -> float:
        """In [0, 1)."""
        return (self.number() >> 11) / 2**53

    def below(self, count: int) -> int:
        return self.number() % count

    def between(self, least: float, most: float) -> float:
        return least + (most - least) * self.fraction()

    def happens(self, probability: float) -> bool:
        return self.fraction() < probability

    def pick(self, choices: Sequence[T]) -> T:
        return choices[self.number() % len(choices)]
