"""Replays one history, step by step, or runs many: `python -m tests.simulator --seed 12345 --verbose`."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests.simulator.history import Ended, History
from tests.simulator.memory import room_for
from tests.simulator.profiles import PROFILES
from tests.simulator.shrink import shrink


def main() -> int:
    options = _options()
    counted: Counter[str] = Counter()
    broken = 0
    began = time.monotonic()
    with room_for("simulator") as room:
        for seed in range(options.seed, options.seed + options.count):
            ended = _replay(options, room, seed, options.without, print if options.verbose else None)
            counted += ended.counted
            broken += bool(ended.broken)
            _report(ended)
            if ended.broken and options.shrink:
                _shrink(options, room, seed, ended)
    seconds = time.monotonic() - began
    print(f"{options.count} histories, {broken} broken, {options.count / seconds * 60:.0f} a minute; {dict(counted)}")
    return 1 if broken else 0


def _replay(
    options: argparse.Namespace,
    room: Path,
    seed: int,
    without: "frozenset[int] | list[int]",
    tell: Callable[[str], None] | None = None,
) -> Ended:
    profile = next((profile for profile in PROFILES if profile.name == options.profile), None)
    return History(seed, room / str(seed), masked=frozenset(without), profile=profile, tell=tell).run()


def _shrink(options: argparse.Namespace, room: Path, seed: int, ended: Ended) -> None:
    """Replay what is left of it when all that does not matter is left out."""
    masked = shrink(lambda without: _replay(options, room, seed, without), ended)
    _replay(options, room, seed, masked, print)
    print(f"again: python -m tests.simulator --seed {seed} --verbose --without {' '.join(map(str, sorted(masked)))}")


def _report(ended: Ended) -> None:
    for line in ended.broken:
        print(f"BROKEN ({ended.profile}): {line}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulator")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1, help="how many histories, from this seed on")
    parser.add_argument("--profile", default="", help="the store's manners, instead of those that the seed picks")
    parser.add_argument("--without", type=int, nargs="*", default=[], help="steps at which nothing may happen")
    parser.add_argument("--shrink", action="store_true", help="of what breaks a promise, replay only what matters")
    parser.add_argument("--verbose", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
