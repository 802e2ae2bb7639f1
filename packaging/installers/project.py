"""What all installers say of the program, and where a build puts things."""

import os
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "installers"
DIST = ROOT / "dist"
FROZEN = BUILD / "frozen"
"""The program with all it needs, as it will lie in one folder."""
NAME = "uploader-gui"
TITLE = "Uploader"
IDENTITY = "io.github.uploader_gui.Uploader"
"""The desktop's name for it: of the desktop file, the icons, the metadata, and the windows (uploader_gui/__init__.py)."""


class CannotPackage(Exception):
    """Something is missing or wrong; the text says what, and what to do."""


@cache
def project() -> dict[str, Any]:
    """The [project] of pyproject.toml."""
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


def version() -> str:
    """As in pyproject.toml."""
    return str(project()["version"])


@cache
def epoch() -> int:
    """Seconds since 1970 that every file of a build is dated: SOURCE_DATE_EPOCH, else the time of the last commit."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=False, capture_output=True, text=True)
    return int(asked.stdout or 315_532_800)  # without a history: 1980, the first year that a zip file knows


def run(*command: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """What the program says. Raises CannotPackage with its own words where it fails."""
    words = [str(word) for word in command]
    surroundings = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch()), "LC_ALL": "C.UTF-8", "TZ": "UTC", **(env or {})}
    told = subprocess.run(words, check=False, cwd=cwd, env=surroundings, capture_output=True, text=True, errors="replace")
    if told.returncode:
        raise CannotPackage(f"{told.stdout[-3000:]}{told.stderr[-3000:]}\n{words[0]} failed ({told.returncode}): see above.")
    return told.stdout


def say(text: str) -> None:
    """One line for the person, at once."""
    print(text, flush=True)


def date_all(folder: Path) -> None:
    """Give everything below a folder the same time: two builds then differ in nothing that no one chose."""
    follow = os.utime not in os.supports_follow_symlinks  # Windows can't date a link itself
    for path in sorted(folder.rglob("*"), reverse=True):
        os.utime(path, (epoch(), epoch()), follow_symlinks=follow)
    os.utime(folder, (epoch(), epoch()))


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def machine(names: Mapping[str, str]) -> str:
    """This processor, as a format calls it. Raises CannotPackage where it is none of `names`."""
    import platform

    found = platform.machine().lower()
    if found not in names:
        raise CannotPackage(f"What a {found} is called in this format is not known here. Known are: {', '.join(names)}.")
    return names[found]


def on(system: str) -> bool:
    """Whether this is "linux", "win32" or "darwin"."""
    return sys.platform == system
