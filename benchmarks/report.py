"""The results as JSON and as a Markdown table."""

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from benchmarks.bars import Bar
from benchmarks.contestants import OURS
from benchmarks.rounds import Standing
from benchmarks.workloads import WORKLOADS

FIGURES = ("wall", "cpu", "peak", "last_peak")
SERVERS = {
    "http": "a sink over http",
    "https": "a sink over https",
    "delayed": "a sink over http, behind the delaying proxy",
    "seaweedfs": "SeaweedFS",
}


@dataclass(slots=True)
class Report:
    """Everything that one `make bench` found out."""

    machine: Mapping[str, str]
    versions: Mapping[str, str]
    runs: int
    scale: float = 1.0
    standings: dict[str, list[Standing]] = field(default_factory=dict)
    floors: dict[str, Mapping[str, float]] = field(default_factory=dict)
    alone: dict[str, Mapping[str, float]] = field(default_factory=dict)
    bars: list[Bar] = field(default_factory=list)

    def write(self, folder: Path, name: str) -> None:
        """name.json and name.md."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.json").write_text(json.dumps(self.document(), indent=1) + "\n", encoding="utf-8")
        (folder / f"{name}.md").write_text(self.text(), encoding="utf-8")

    def document(self) -> dict[str, object]:
        """Plain values."""
        return {
            "measured": time.strftime("%Y-%m-%d", time.gmtime()),
            "machine": dict(self.machine),
            "versions": dict(self.versions),
            "scale": self.scale,
            "floors": {name: dict(floor) for name, floor in self.floors.items()},
            "scenarios": {name: [_figures(each) for each in found] for name, found in self.standings.items()},
            "alone": {name: dict(figures) for name, figures in self.alone.items()},
            "bars": [asdict(bar) | {"reached": bar.reached} for bar in self.bars],
        }

    def text(self) -> str:
        """Markdown."""
        return "\n".join([*self._head(), *self._tables(), *self._alone(), *bars_table(self.bars)]).rstrip() + "\n"

    def _head(self) -> Iterator[str]:
        yield "# The program beside its peers"
        yield ""
        yield f"`make bench`, {time.strftime('%d %B %Y', time.gmtime())}. " + ", ".join(
            f"{name} {fact}" for name, fact in self.machine.items()
        )
        yield "Versions: " + ", ".join(f"{name} {version}" for name, version in self.versions.items()) + "."
        yield ""
        if self.scale != 1:
            yield f"**Files scaled by {self.scale:g}: a try, not a result.**"
            yield ""
        yield (
            f"Medians of {self.runs} interleaved runs after a warm-up (fewer where a peer is slow: column n), the least and the most "
            "in brackets; seconds; CPU is user and system of all its processes; memory is the largest one's peak. "
            "Ours is `add` into the durable queue and `run --until-done`, checksums and verification on; peers as they come. Every "
            "object of every run was compared: with its file's bytes in the warm-up and on SeaweedFS, by name, size and any checksum "
            "that was sent in the runs against the sink, which then throws bodies away."
        )
        yield ""

    def _tables(self) -> Iterator[str]:
        for name, found in self.standings.items():
            workload, _, server = name.partition("-")
            yield f"## ({workload}) {WORKLOADS[workload].title}, {SERVERS[server]}"
            yield ""
            if self.floors.get(name):
                yield _floor(self.floors[name])
                yield ""
            yield from table(found)
            yield ""

    def _alone(self) -> Iterator[str]:
        for title, figures in self.alone.items():
            yield f"## {title}"
            yield ""
            yield "| | |"
            yield "| --- | --: |"
            for name, figure in figures.items():
                yield f"| {name} | {_number(figure)} |"
            yield ""


def table(found: Sequence[Standing]) -> Iterator[str]:
    """One scenario, the fastest first; "× ours" says how many times our wall time and CPU seconds a peer takes."""
    yield "| | wall | CPU | memory MB | wall × ours | CPU × ours | n |"
    yield "| --- | --: | --: | --: | --: | --: | --: |"
    own = next((each for each in found if each.name == OURS and each.runs), None)
    for each in sorted(found, key=lambda each: each.median("wall") if each.runs else float("inf")):
        if not each.runs:
            yield f"| {each.name} | {'failed' if each.failure else 'not run'} | | | | | 0 |"
            continue
        ratios = [f"{each.median(figure) / own.median(figure):.2f}" if own else "" for figure in ("wall", "cpu")]
        name = f"**{each.name}**" if each is own else each.name
        figures = [f"{each.median(figure):.2f} ({_range(each, figure)})" for figure in ("wall", "cpu")]
        yield f"| {name} | {figures[0]} | {figures[1]} | {each.median('peak'):.0f} | {ratios[0]} | {ratios[1]} | {len(each.runs)} |"


def bars_table(bars: Sequence[Bar]) -> Iterator[str]:
    """Which aims were reached."""
    if bars:
        yield "## The bar"
        yield ""
        yield "| | at most | measured | |"
        yield "| --- | --: | --: | --- |"
        for bar in bars:
            verdict = "reached" if bar.reached else "**not reached**"
            yield f"| {bar.scenario}: {bar.about} | {_number(bar.aim)} | {_number(bar.measured)} | {verdict} |"


def _figures(standing: Standing) -> dict[str, object]:
    told: dict[str, object] = {"name": standing.name, "warm_up": standing.warm_up, "failure": standing.failure}
    return told | {figure: [round(getattr(run, figure), 4) for run in standing.runs] for figure in FIGURES}


def _floor(floor: Mapping[str, float]) -> str:
    large = f"a large file in {floor['large seconds']:.2f} s ({floor['large MB/s']:.0f} MB/s), and " if floor["large seconds"] else ""
    small = f"{floor['small per second']:.0f} objects of 16 KiB a second"
    return (
        f"The floor: curl sends {large}{small}; the sink's own processor time would do for {floor['sink has time for']:.0f} a second."
    )


def _range(standing: Standing, figure: str) -> str:
    least, most = standing.spread(figure)
    return f"{least:.2f}-{most:.2f}"


def _number(figure: float) -> str:
    return f"{figure:.0f}" if figure >= 100 else f"{figure:.3g}"
