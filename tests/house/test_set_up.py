"""The set-up scripts: they know every library that Qt needs here, and say what to do where something is missing."""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.code import ROOT

SET_UP = ROOT / "packaging" / "setup"
OF_THE_C_LIBRARY = re.compile(r"(libc|libm|libdl|librt|libpthread|libresolv|libutil|ld-linux.*|libgcc_s)\.so\.\d+")

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the wheels for Windows and macOS bring all they need")


@pytest.fixture(scope="module")
def libraries() -> ModuleType:
    spec = importlib.util.spec_from_file_location("system_libraries", SET_UP / "system_libraries.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@on_linux
def test_every_library_that_qt_asks_the_system_for_has_a_package(libraries: ModuleType) -> None:
    qt = libraries.qt_folder()
    files = [qt / file for file in (*libraries.WITHOUT_WINDOW, *libraries.WITH_WINDOW, "lib/libQt6XcbQpa.so.6")]
    assert all(file.exists() for file in files)
    asked = {library for file in files for library in needed(file)}
    own = {file.name for file in (qt / "lib").iterdir()}
    assert {library for library in asked - own if not OF_THE_C_LIBRARY.fullmatch(library)} <= set(libraries.PACKAGES)


@on_linux
def test_nothing_is_missing_where_the_tests_run(libraries: ModuleType) -> None:
    assert libraries.missing(libraries.qt_folder(), tests=True, window=True) == {}


@on_linux
def test_a_library_that_is_not_there_is_found_missing(libraries: ModuleType, tmp_path: Path) -> None:
    """Qt's own libraries look for each other beside themselves: one that is moved alone finds none of them."""
    (tmp_path / "lib").mkdir()
    alone = tmp_path / "lib" / "libQt6Widgets.so.6"
    alone.write_bytes((libraries.qt_folder() / "lib" / alone.name).read_bytes())
    assert "libQt6Gui.so.6" in libraries.missing_libraries(tmp_path, libraries.WITH_WINDOW)


@pytest.mark.parametrize(
    ("tool", "line"),
    [
        ("apt-get", "sudo apt-get install -y --no-install-recommends libegl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install -y libglvnd-egl xcb-util-cursor"),
        ("pacman", "sudo pacman -S --noconfirm --needed libglvnd xcb-util-cursor"),
        ("", "on Debian the packages are libegl1 libxcb-cursor0"),
    ],
)
def test_the_command_for_each_system(
    libraries: ModuleType, tool: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if tool:
        program(tmp_path / tool, "")
    monkeypatch.setenv("PATH", str(tmp_path))
    lacking = {name: libraries.PACKAGES.get(name) for name in ("libEGL.so.1", "libxcb-cursor.so.0", "libstrange.so.1")}
    assert libraries.command(lacking).endswith(line)


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_without_a_python_it_says_which_to_install(tmp_path: Path) -> None:
    told = set_up(tmp_path, "")
    assert told.returncode == 1
    assert "Uploader needs Python 3.11, 3.12, 3.13 or 3.14, and none was found" in told.stderr
    assert "make PYTHON=" in told.stderr


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_a_python_that_does_not_fit_is_refused_by_name(tmp_path: Path) -> None:
    old = program(tmp_path / "python3.8", "exit 1")
    told = set_up(tmp_path, str(old))
    assert told.returncode == 1
    assert f"PYTHON={old} is not a Python from 3.11 to 3.14" in told.stderr


def needed(file: Path) -> set[str]:
    """The names of libraries that stand in a file: those it asks for, and its own."""
    return {name.decode() for name in re.findall(rb"\0(lib[\w.+-]+\.so\.\d+)(?=\0)", file.read_bytes())} - {file.name}


def program(path: Path, body: str) -> Path:
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


def set_up(folder: Path, python: str) -> subprocess.CompletedProcess[str]:
    """The script, on a computer that has nothing but a shell."""
    for name in ("dirname", "sh"):
        source = next(Path(place, name) for place in ("/usr/bin", "/bin") if Path(place, name).exists())
        (folder / name).symlink_to(source)
    surroundings = {"PATH": str(folder), "HOME": str(folder), "PYTHON": python}
    return subprocess.run(
        [str(folder / "sh"), str(SET_UP / "set_up"), "run"], check=False, capture_output=True, text=True, env=surroundings
    )
