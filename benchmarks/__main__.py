"""The whole benchmark: python -m benchmarks [--runs N] [--only a,b-https,f]."""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks import bars, floor, growth, intake, machine, plot, window
from benchmarks.contestants import OURS, chosen, versions
from benchmarks.report import Report, bars_table
from benchmarks.rounds import Rounds, say
from benchmarks.scenarios import DELAY, Scenario, estimate, wanted
from benchmarks.servers.running import SinkServer, server
from benchmarks.workloads import WORKLOADS, make, scaled

ALONE: Mapping[str, tuple[str, Callable[[Path, float], Mapping[str, float]], Callable[[Mapping[str, float]], list[bars.Bar]]]] = {
    "e": ("(e) Intake: 100,000 files", intake.measure, intake.bars),
    "f": ("(f) Growth: the queue with 1 thousand, 100 thousand and 1 million rows", growth.measure, growth.bars),
    "g": ("(g) The window with 100 and 1,000,000 uploads", window.measure, window.bars),
}
BUDGET = 25.0
"""Seconds for one contestant's counted runs of one scenario."""


def main() -> int:
    """0 when all was measured, whatever the figures; 1 when a run of the program itself failed; 2 for wrong usage."""
    options = arguments()
    try:
        scenarios, alone = wanted(options.only)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 2
    say(f"About {estimate(scenarios, alone, options.runs) * max(options.scale, 0.1):.0f} minutes on two free cores.")
    started = time.monotonic()
    report = Report(machine.facts(), versions(), options.runs, options.scale)
    place: Path = options.files
    place.mkdir(parents=True, exist_ok=True)
    for scenario in scenarios:
        hold(scenario, report, options)
        report.bars[:] = list(bars.of_rounds(report.standings))
        report.write(options.results, options.name)
    for letter in alone:
        title, measure, judge = ALONE[letter]
        say(title)
        report.alone[title] = measure(place, options.scale)
        report.bars += judge(report.alone[title])
        report.write(options.results, options.name)
    plot.draw(report.standings, options.results / f"{options.name}.png")
    print("\n".join(bars_table(report.bars)))
    say(f"{(time.monotonic() - started) / 60:.1f} minutes. Results: {options.results / options.name}.md")
    return int(any(each.failure for found in report.standings.values() for each in found if each.name == OURS))


def hold(scenario: Scenario, report: Report, options: argparse.Namespace) -> None:
    """One scenario, all its rounds."""
    workload = scaled(WORKLOADS[scenario.workload], options.scale)
    say(f"({scenario.workload}) {workload.title}: {scenario.server}")
    made = make(workload, options.files)
    with tempfile.TemporaryDirectory(dir=options.files) as place, server(scenario.server, Path(place), DELAY) as serving:
        if isinstance(serving, SinkServer) and scenario.server != "delayed":
            report.floors[scenario.name] = floor.measure(serving, made, Path(place))
        names = [name for name in options.peers.split(",") if name]
        rounds = Rounds(made, serving, Path(place), min(options.runs, scenario.most_runs), BUDGET)
        report.standings[scenario.name] = rounds.hold(chosen(made, names))


def arguments() -> argparse.Namespace:
    """What the command line says."""
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="counted runs after the warm-up")
    parser.add_argument("--only", default="", help="workloads (a), scenarios (a-https) or (e), (f), (g); separated by commas")
    parser.add_argument("--peers", default="", help="only these beside the program: s5cmd,rclone,…")
    parser.add_argument("--scale", type=float, default=1.0, help="0.02 tries everything with less")
    parser.add_argument(
        "--files", type=Path, default=Path(tempfile.gettempdir()) / "uploader-bench", help="4 GB, kept for the next time"
    )
    parser.add_argument("--results", type=Path, default=here / "results", help="a folder")
    parser.add_argument("--name", default="latest", help="of the results' files")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
