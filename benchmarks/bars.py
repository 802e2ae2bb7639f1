"""The bar for each workload, and whether it was reached."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.contestants import OURS
from benchmarks.rounds import Standing

Standings = Mapping[str, Sequence[Standing]]
"""By the name of the scenario."""


@dataclass(frozen=True, slots=True)
class Bar:
    """`measured` is to be at most `aim`."""

    scenario: str
    about: str
    aim: float
    measured: float

    @property
    def reached(self) -> bool:
        """Whether it was."""
        return self.measured <= self.aim


def of_rounds(standings: Standings) -> Iterator[Bar]:
    """The bars of (a) to (d), of those that were measured."""
    for scenario, found in standings.items():
        by_name = {each.name: each for each in found if each.runs}
        if OURS in by_name and len(by_name) > 1:
            yield from _BARS[scenario[0]](scenario, by_name)


def _large(scenario: str, by_name: Mapping[str, Standing]) -> Iterator[Bar]:
    for figure in ("wall", "cpu"):
        best = _best(by_name, figure)
        yield Bar(scenario, f"{_WORDS[figure]} / best peer's ({best.name})", 0.9, _ratio(by_name, best, figure))
    yield _memory(scenario, by_name)


def _small(scenario: str, by_name: Mapping[str, Standing]) -> Iterator[Bar]:
    best = _best(by_name, "wall")
    if "s5cmd" in by_name:
        yield Bar(scenario, "wall / s5cmd's", 0.9, _ratio(by_name, by_name["s5cmd"], "wall"))
    yield Bar(scenario, f"wall / best peer's ({best.name})", 1.0, _ratio(by_name, best, "wall"))
    yield _memory(scenario, by_name)


def _mixed(scenario: str, by_name: Mapping[str, Standing]) -> Iterator[Bar]:
    best = _best(by_name, "wall")
    yield Bar(scenario, f"wall / best peer's ({best.name})", 0.8, _ratio(by_name, best, "wall"))


def _far(scenario: str, by_name: Mapping[str, Standing]) -> Iterator[Bar]:
    if "s5cmd" in by_name:
        yield Bar(scenario, "wall / s5cmd's", 1.0, _ratio(by_name, by_name["s5cmd"], "wall"))


_BARS: Mapping[str, Callable[[str, Mapping[str, Standing]], Iterator[Bar]]] = {"a": _large, "b": _small, "c": _mixed, "d": _far}
_WORDS = {"wall": "wall", "cpu": "CPU seconds"}


def _memory(scenario: str, by_name: Mapping[str, Standing]) -> Bar:
    return Bar(scenario, "peak memory of run, MB", 150, by_name[OURS].spread("last_peak")[1])


def _best(by_name: Mapping[str, Standing], figure: str) -> Standing:
    return min((each for each in by_name.values() if each.name != OURS), key=lambda each: each.median(figure))


def _ratio(by_name: Mapping[str, Standing], peer: Standing, figure: str) -> float:
    return by_name[OURS].median(figure) / peer.median(figure)
