"""What matters of a history that breaks a promise: everything else that happened in it is left out."""

from collections.abc import Callable

from tests.simulator.history import Ended

Run = Callable[[frozenset[int]], Ended]


def shrink(run: Run, first: Ended) -> frozenset[int]:
    """The steps at which nothing need happen for the same promise to be broken. `run` replays with such steps left out."""
    promise = _promise(first)
    masked: frozenset[int] = frozenset()
    last = first
    changed = True
    while changed:
        changed = False
        for step in reversed(last.happened):
            tried = run(masked | {step})
            if promise in map(_named, tried.broken):
                masked, last, changed = masked | {step}, tried, True
    return masked


def _promise(ended: Ended) -> str:
    return _named(ended.broken[0])


def _named(line: str) -> str:
    return line.split(": ")[1]
