"""Runs the trials one after the other and says what they found: `make soak`."""

import argparse
import importlib
import json
import pkgutil
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from tests import soak
from tests.soak import Figures, Room, Trial
from tests.soak.page import write_figures

PAGE = Path(__file__).parents[2] / "RELIABILITY.md"


def main() -> int:
    options = _options()
    results: dict[str, Figures] = {}
    for name, trial in _trials(options.only).items():
        _tell(f"{trial.TITLE}: {options.seconds:.0f} s, seed {options.seed}")
        results[name] = _run(name, trial, options.seconds, options.seed)
    documents = {name: asdict(figures) for name, figures in results.items()}
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps({"seed": options.seed, "seconds": options.seconds, "trials": documents}, indent=2) + "\n")
    if options.write:
        write_figures(PAGE, results, options.seed)
    return 1 if any(figures.broken for figures in results.values()) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--seconds", type=float, default=120, help="for each trial")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="some of the trials, with commas between them")
    parser.add_argument("--json", type=Path, help="a file for what they found")
    parser.add_argument("--write", action="store_true", help="write the figures into RELIABILITY.md")
    return parser.parse_args()


def _trials(only: str) -> dict[str, Trial]:
    found = {}
    for module in pkgutil.iter_modules(soak.__path__):
        if module.name not in {"__main__", "page"} and (not only or module.name in only.split(",")):
            found[module.name] = importlib.import_module(f"tests.soak.{module.name}")
    return found


def _run(name: str, trial: Trial, seconds: float, seed: int) -> Figures:
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix=f"soak-{name}-", ignore_cleanup_errors=True) as folder:
        figures = trial.soak(Room(Path(folder), seconds, seed, _tell))
    for what, count in figures.counted.items():
        _tell(f"  {what}: {count}")
    for promise in figures.broken:
        _tell(f"  BROKEN: {promise}")
    _tell(f"  took {time.monotonic() - began:.0f} s")
    return figures


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
