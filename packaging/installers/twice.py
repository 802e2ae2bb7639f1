"""Freezes and packs twice and says what differs: PYTHONHASHSEED=0 python -m installers.twice [FORMAT …]; 1 where something does."""

import hashlib
import shutil
import sys
from pathlib import Path

from installers.project import BUILD, DIST, FROZEN, run, say

FIRST = BUILD / "first"


def main() -> int:
    """With no format the program alone, which all formats hold."""
    formats = sys.argv[1:]
    build_apart(formats)
    shutil.rmtree(FIRST, ignore_errors=True)
    shutil.copytree(DIST, FIRST / "dist")
    shutil.copytree(FROZEN, FIRST / "frozen", symlinks=True)
    build_apart(formats)
    found = [*differences(FIRST / "frozen", FROZEN), *differences(FIRST / "dist", DIST)]
    for name in found:
        say(f"differs: {name}")
    say(f"{len(digests(FROZEN))} files of the program and {len(formats)} packages, built twice: {len(found) or 'none'} differ.")
    return 1 if found else 0


def build_apart(formats: list[str]) -> None:
    """In a process of its own, as people do: how Python writes a module depends on what it had in memory before."""
    say(run(sys.executable, "-c", f"from installers.__main__ import build; build({formats!r})").rstrip())


def differences(one: Path, other: Path) -> list[str]:
    """Files that only one of two folders has, or that are not the same in both."""
    here, there = digests(one), digests(other)
    return sorted(name for name in here.keys() | there.keys() if here.get(name) != there.get(name))


def digests(folder: Path) -> dict[str, str]:
    """By the paths below the folder."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


if __name__ == "__main__":
    sys.exit(main())
