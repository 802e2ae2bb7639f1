"""How large everything may be: packaging/sizes.json holds the sizes that were meant, and a tenth more is too much."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from installers.project import ROOT, CannotPackage, on, size_of

RECORD = ROOT / "packaging" / "sizes.json"
GROWTH = 0.10


def measured(frozen: Path, artefacts: Iterable[Path]) -> dict[str, int]:
    """Bytes, by kind: the installed program of this system, and each file to download."""
    system = "windows" if on("win32") else "macos" if on("darwin") else "linux"
    return {f"installed {system}": size_of(frozen), **{kind(file): file.stat().st_size for file in artefacts}}


def kind(artefact: Path) -> str:
    """deb, rpm, AppImage, exe, dmg."""
    return artefact.suffix.removeprefix(".")


def recorded() -> dict[str, int]:
    """What was meant; nothing where nobody said yet."""
    return dict(json.loads(RECORD.read_text(encoding="utf-8"))) if RECORD.is_file() else {}


def record(found: Mapping[str, int]) -> None:
    """These are meant from now on; those of other systems stay."""
    RECORD.write_text(json.dumps(dict(sorted({**recorded(), **found}.items())), indent=1) + "\n", encoding="utf-8")


def grown(found: Mapping[str, int], meant: Mapping[str, int]) -> list[str]:
    """A sentence for each that is more than a tenth above what was meant."""
    return [
        f"{name}: {size / 1e6:.1f} MB, {size / meant[name] - 1:.0%} more than the {meant[name] / 1e6:.1f} MB in packaging/sizes.json"
        for name, size in found.items()
        if name in meant and size > meant[name] * (1 + GROWTH)
    ]


def check(found: Mapping[str, int]) -> None:
    """Raises CannotPackage where something grew."""
    if too_large := grown(found, recorded()):
        advice = "Find what came along (packaging/installers/trim.py), or, where it is meant: make package RECORD=--record"
        raise CannotPackage("\n".join([*too_large, advice]))
