"""Tables, ratios and bars, from figures that are known."""

import json
from pathlib import Path

import pytest

from benchmarks import bars
from benchmarks.contestants import OURS
from benchmarks.report import Report, table
from benchmarks.rounds import Run, Standing


def standing(name: str, *walls: float, cpu: float = 1.0, peak: float = 50.0) -> Standing:
    return Standing(name, [Run(wall, cpu, peak + 40, peak) for wall in walls], len(walls))


HELD = [standing(OURS, 1.0, 3.0, 2.0, cpu=2.0), standing("s5cmd", 4.0, 4.0, 4.0, cpu=8.0), standing("rclone", 2.5, cpu=1.0)]


def test_medians_and_spread() -> None:
    assert HELD[0].median("wall") == 2.0
    assert HELD[0].spread("wall") == (1.0, 3.0)


def test_the_table_has_the_fastest_first_and_ratios_to_ours() -> None:
    lines = list(table([*HELD, Standing("obstore", failure="ended with 1")]))
    assert lines[2] == f"| **{OURS}** | 2.00 (1.00-3.00) | 2.00 (2.00-2.00) | 90 | 1.00 | 1.00 | 3 |"
    assert lines[3] == "| rclone | 2.50 (2.50-2.50) | 1.00 (1.00-1.00) | 90 | 1.25 | 0.50 | 1 |"
    assert lines[4] == "| s5cmd | 4.00 (4.00-4.00) | 8.00 (8.00-8.00) | 90 | 2.00 | 4.00 | 3 |"
    assert lines[5] == "| obstore | failed | | | | | 0 |"


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [
        ("a-http", [("wall / best peer's (rclone)", 0.8, True), ("CPU seconds / best peer's (rclone)", 2.0, False)]),
        ("b-https", [("wall / s5cmd's", 0.5, True), ("wall / best peer's (rclone)", 0.8, True)]),
        ("c-http", [("wall / best peer's (rclone)", 0.8, True)]),
        ("d-delayed", [("wall / s5cmd's", 0.5, True)]),
    ],
)
def test_the_bars(scenario: str, expected: list[tuple[str, float, bool]]) -> None:
    found = [bar for bar in bars.of_rounds({scenario: HELD}) if "memory" not in bar.about]
    assert [(bar.about, bar.measured, bar.reached) for bar in found] == expected


@pytest.mark.parametrize(("peak", "reached"), [(150.0, True), (150.1, False)])
def test_memory_is_that_of_run_alone(peak: float, reached: bool) -> None:
    found = list(bars.of_rounds({"a-http": [standing(OURS, 1.0, peak=peak), standing("s5cmd", 2.0)]}))
    assert [(bar.measured, bar.reached) for bar in found if "memory" in bar.about] == [(peak, reached)]


def test_without_peers_there_is_no_bar() -> None:
    assert not list(bars.of_rounds({"a-http": HELD[:1], "b-http": HELD[1:]}))


def test_what_is_written_can_be_read_again(tmp_path: Path) -> None:
    report = Report({"cores": "2"}, {"s5cmd": "2.3.0"}, 3)
    report.standings["b-http"] = HELD
    report.floors["b-http"] = {"large seconds": 1.0, "large MB/s": 2000.0, "small per second": 5000.0, "sink has time for": 15000.0}
    report.alone["(e) Intake"] = {"add / walk": 2.345}
    report.bars = list(bars.of_rounds(report.standings))
    report.write(tmp_path, "latest")
    document = json.loads((tmp_path / "latest.json").read_text())
    assert document["scenarios"]["b-http"][0]["wall"] == [1.0, 3.0, 2.0]
    assert document["bars"][0] == {"scenario": "b-http", "about": "wall / s5cmd's", "aim": 0.9, "measured": 0.5, "reached": True}
    text = (tmp_path / "latest.md").read_text()
    assert "## (b) 5,000 files of 16 KiB, a sink over http" in text
    assert "| b-http: wall / s5cmd's | 0.9 | 0.5 | reached |" in text
    assert "| add / walk | 2.35 |" in text or "| add / walk | 2.34 |" in text
    assert "2000 MB/s" in text
