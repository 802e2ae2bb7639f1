"""The parts of RELIABILITY.md that are made, not written."""

import importlib
from collections.abc import Mapping
from pathlib import Path

from tests.soak import Figures


def write_block(page: Path, name: str, text: str) -> None:
    """Put `text` between the page's two comments of this name."""
    opening, closing = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    before, _, rest = page.read_text(encoding="utf-8").partition(opening)
    _, found, after = rest.partition(closing)
    if not found:
        raise LookupError(f"{page.name} has no block {name}")
    page.write_text(f"{before}{opening}{text.strip()}\n{closing}{after}", encoding="utf-8")


def read_block(page: Path, name: str) -> str:
    """What stands between them."""
    _, _, rest = page.read_text(encoding="utf-8").partition(f"<!-- {name} -->\n")
    text, found, _ = rest.partition(f"<!-- /{name} -->")
    if not found:
        raise LookupError(f"{page.name} has no block {name}")
    return text.strip()


def write_figures(page: Path, results: Mapping[str, Figures], seed: int) -> None:
    """The table of what the trials counted."""
    lines = ["| trial | what was counted | promises broken |", "| --- | --- | --: |"]
    for name, figures in results.items():
        title = importlib.import_module(f"tests.soak.{name}").TITLE
        counted = "; ".join(f"{what}: {_shown(count)}" for what, count in figures.counted.items())
        lines.append(f"| {title} | {counted} | {len(figures.broken)} |")
    write_block(page, "soak", "\n".join([*lines, "", f"Seed {seed}."]))


def _shown(count: int | float | str) -> str:
    return count if isinstance(count, str) else f"{count:,.4g}" if isinstance(count, float) else f"{count:,}"
