"""The lock files: hashed, of no index, and saying what pyproject.toml says."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.code import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUN = PROJECT["project"]["dependencies"]
PRACTICE = PROJECT["project"]["optional-dependencies"]["practice"]
BUILD = PROJECT["dependency-groups"]["build"]
DEV = [entry for entry in PROJECT["dependency-groups"]["dev"] if isinstance(entry, str)]
PACKAGE = [entry for entry in PROJECT["dependency-groups"]["package"] if isinstance(entry, str)]
BENCH = [entry for entry in PROJECT["dependency-groups"]["bench"] if isinstance(entry, str)]
SETS = {
    "run": RUN,
    "demo": RUN + PRACTICE + BUILD,
    "dev": RUN + PRACTICE + BUILD + DEV,
    "bench": RUN + PRACTICE + BUILD + BENCH,
    "package": RUN + BUILD + PACKAGE,
}


@pytest.mark.parametrize("chosen", SETS)
def test_every_requirement_is_one_version_with_hashes(chosen: str) -> None:
    for entry in entries(chosen):
        first, *hashes = entry
        assert re.fullmatch(r"[a-z0-9-]+==[^ ]+( ; .*)?", first), first
        assert hashes, first
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", each) for each in hashes), first


@pytest.mark.parametrize("chosen", SETS)
def test_nothing_but_names_versions_markers_and_hashes(chosen: str) -> None:
    """No index, no place on a disk, no options: each machine asks where it always asks."""
    for line in text(chosen).splitlines():
        assert re.match(r"[a-z0-9]|    --hash=|\s*#", line), line
        assert "://" not in line, line


@pytest.mark.parametrize("chosen", SETS)
def test_the_lock_satisfies_what_the_project_asks_for(chosen: str) -> None:
    for wanted in map(Requirement, SETS[chosen]):
        pinned = versions(chosen)[canonicalize_name(wanted.name)]
        assert all(wanted.specifier.contains(version) for version in pinned), wanted


def test_the_sets_hold_each_other() -> None:
    """Whoever develops runs what people run."""
    for smaller, larger in [("run", "demo"), ("demo", "dev"), ("demo", "bench"), ("run", "package")]:
        for package, pinned in versions(smaller).items():
            assert pinned <= versions(larger)[package], package


def test_qt_is_not_the_version_that_loses_references() -> None:
    """PySide6 6.12.0 crashes Python 3.11 after some 600 emits (test_signals.py)."""
    assert "6.12.0" not in versions("run")["pyside6-essentials"]
    assert not Requirement(next(entry for entry in RUN if entry.startswith("PySide6"))).specifier.contains("6.12.0")


def test_the_build_needs_what_the_lock_brings() -> None:
    assert PROJECT["build-system"]["requires"] == BUILD


def text(chosen: str) -> str:
    return (ROOT / "requirements" / f"{chosen}.txt").read_text(encoding="utf-8")


def entries(chosen: str) -> list[list[str]]:
    """Each requirement with its hashes."""
    joined = re.sub(r"^\s*#.*\n", "", text(chosen), flags=re.MULTILINE).replace("\\\n", "\0")
    return [[part.strip() for part in line.split("\0")] for line in joined.splitlines() if line.strip()]


def versions(chosen: str) -> dict[str, set[str]]:
    """Package names and their locked versions; two where systems differ."""
    found: dict[str, set[str]] = {}
    for first, *_ in entries(chosen):
        name, _, version = first.partition(" ;")[0].partition("==")
        found.setdefault(name, set()).add(version)
    return found
