"""One calm picture of the results, for the README."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.contestants import OURS
from benchmarks.rounds import Standing
from benchmarks.workloads import WORKLOADS

SHOWN = ("a-http", "b-http", "c-http", "d-delayed")
OWN, OTHER, TEXT = "#2f6fed", "#c3cad6", "#3b4250"


def draw(standings: Mapping[str, Sequence[Standing]], file: Path) -> None:
    """A panel for each workload, a bar for each contestant: wall time, shorter is better. Nothing without results."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    panels = [
        (name, [each for each in standings[name] if each.runs]) for name in SHOWN if any(each.runs for each in standings.get(name, ()))
    ]
    if not panels:
        return
    figure, grid = pyplot.subplots(
        (len(panels) + 1) // 2, min(2, len(panels)), figsize=(10, 2.9 * ((len(panels) + 1) // 2)), squeeze=False
    )
    for axes, (name, found) in zip(grid.flat, panels, strict=False):
        _panel(axes, WORKLOADS[name[0]].title, sorted(found, key=lambda each: -each.median("wall")))
    for axes in list(grid.flat)[len(panels) :]:
        axes.axis("off")
    figure.suptitle("Seconds; shorter is better", x=0.01, ha="left", fontsize=9, color=TEXT)
    figure.tight_layout(h_pad=2.0, w_pad=3.0)
    figure.savefig(file, dpi=130, facecolor="white", metadata={"Software": ""})
    pyplot.close(figure)


def _panel(axes: Any, title: str, found: Sequence[Standing]) -> None:
    walls = [each.median("wall") for each in found]
    axes.barh([each.name for each in found], walls, color=[OWN if each.name == OURS else OTHER for each in found], height=0.62)
    axes.set_title(title, loc="left", fontsize=10, color=TEXT)
    for row, wall in enumerate(walls):
        axes.text(wall + max(walls) * 0.015, row, f"{wall:.1f}", va="center", fontsize=8, color=TEXT)
    axes.set_xlim(0, max(walls) * 1.12)
    axes.tick_params(length=0, labelsize=8.5, labelcolor=TEXT)
    axes.xaxis.set_visible(False)
    for side in axes.spines.values():
        side.set_visible(False)
