"""Builds what this system can build: make package, or python -m installers [FORMAT …]."""

import argparse
import hashlib
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from installers import papers, sizes
from installers.freeze import freeze
from installers.parts import Part
from installers.project import DIST, FROZEN, CannotPackage, say, size_of
from installers.requisites import Lacking
from installers.signing import sign

FORMATS = {"linux": ["deb", "rpm", "appimage"], "win32": ["nsis"], "darwin": ["dmg"]}
SUMS = "SHA256SUMS"


def main() -> int:
    """1 where something could not be built; all that can be built is."""
    can = FORMATS.get(sys.platform, [])
    parser = argparse.ArgumentParser(prog="installers", description=__doc__)
    parser.add_argument("formats", nargs="*", metavar="FORMAT", help=f"of {', '.join(can)}; all without one")
    parser.add_argument("--frozen", action="store_true", help="take the program that the last build froze")
    parser.add_argument("--record", action="store_true", help="these sizes are meant: write them to packaging/sizes.json")
    asked = parser.parse_args()
    if unknown := set(asked.formats) - set(can):
        parser.error(f"not built on this system: {', '.join(sorted(unknown))}")
    try:
        made, troubles = build(asked.formats or can, again=asked.frozen)
        finish(made, record=asked.record)
    except (CannotPackage, Lacking) as problem:
        print(problem, file=sys.stderr)
        return 1
    for trouble in troubles:
        print(trouble, file=sys.stderr)
    return 1 if troubles else 0


def build(formats: list[str], *, again: bool = False) -> tuple[list[Path], list[str]]:
    """The artefacts, each with its bill of materials beside it, and a sentence for each that could not be made."""
    DIST.mkdir(exist_ok=True)
    if not (again and FROZEN.is_dir()):
        timed("the frozen program", freeze)
    parts = papers.collect()
    made: list[Path] = []
    troubles: list[str] = []
    for name in formats:
        builder = import_module(f"installers.{name}")
        try:
            made.append(one(name, builder.build, [*parts, *getattr(builder, "own_parts", list)()]))
        except (CannotPackage, Lacking) as problem:
            troubles.append(str(problem))
    return made, troubles


def one(name: str, builder: Callable[[], Path], parts: list[Part]) -> Path:
    """One artefact, signed where there is a key."""
    made = timed(name, builder)
    sign(made)
    papers.write_bill(made.with_name(f"{made.name}.cdx.json"), parts, made)
    return made


def timed(name: str, builder: Callable[[], Path]) -> Path:
    """Tell how long it took, and how large it is."""
    began = time.monotonic()
    made = builder()
    size = size_of(made) if made.is_dir() else made.stat().st_size
    say(f"{made.name} ({name}): {size / 1e6:.1f} MB in {time.monotonic() - began:.0f} s")
    return made


def finish(made: list[Path], *, record: bool) -> None:
    """Sums of all that lies in dist/, and a look at how large it became. Raises CannotPackage where it grew too much."""
    files = sorted(file for file in DIST.iterdir() if file.is_file() and file.name != SUMS and file.suffix != ".asc")
    sums = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    (DIST / SUMS).write_text(sums, encoding="utf-8")
    sign(DIST / SUMS)
    found = sizes.measured(FROZEN, made)
    if record:
        sizes.record(found)
    sizes.check(found)


if __name__ == "__main__":
    sys.exit(main())
