"""The direction of imports, and who may use which library."""

import ast
import logging
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from tests.house.code import PACKAGE, ROOT, imports, is_below, name, package_files, python_files, tree

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]

CLOCK_AND_CHANCE = ("time", "random", "secrets", "uuid")
WORLD = ("os", "io", "pathlib", "socket", "sqlite3", "subprocess", "threading", "multiprocessing", "asyncio", "tempfile", "shutil")

HOMES = {
    "PySide6.QtGui": ("ui", "gui.py"),
    "PySide6.QtWidgets": ("ui", "gui.py"),
    "PySide6.QtSvg": ("ui",),
    "PySide6.QtNetwork": ("workers/by_qt",),
    "sqlite3": ("store",),
    "sqlite_utils": ("store",),
    "boto3": ("destinations/s3",),
    "botocore": ("destinations/s3", "practice.py"),
    "awscrt": ("destinations/s3",),
    "keyring": ("credentials.py",),
    "cryptography": ("updates",),
    "typer": ("cli.py", "commands"),
    "rich": ("cli.py", "commands", "demo.py"),
    "asyncio": (),
}
"""A library, and the only places of the package that may import it."""


@pytest.fixture
def loggers() -> Iterator[None]:
    """import-linter turns off every logger there is; the tests after this one listen to the program's."""
    known = [logger for logger in logging.root.manager.loggerDict.values() if isinstance(logger, logging.Logger)]
    before = [logger.disabled for logger in known]
    yield
    for logger, disabled in zip(known, before, strict=True):
        logger.disabled = disabled


@pytest.mark.usefixtures("loggers")
@pytest.mark.parametrize("contract", CONTRACTS, ids=[contract["name"] for contract in CONTRACTS])
def test_contract(contract: dict[str, object], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    settled = lint_imports(str(ROOT / "pyproject.toml"), limit_to_contracts=(str(contract["id"]),), no_cache=True, no_logo=True)
    assert settled == 0, capsys.readouterr().out


@pytest.mark.parametrize("library", HOMES)
def test_a_library_stays_at_home(library: str) -> None:
    homes = [PACKAGE / home for home in HOMES[library]]
    strangers = {
        f"{name(file)}:{line}"
        for file in package_files()
        if not any(file.is_relative_to(home) for home in homes)
        for module, line in imports(file)
        if is_below(module, library)
    }
    assert not strangers


@pytest.mark.parametrize("part", ["core", "engine"])
def test_core_and_engine_are_standard_library_only(part: str) -> None:
    foreign = {
        f"{name(file)}:{line} {module}"
        for file in files_of(part)
        for module, line in imports(file)
        if module.partition(".")[0] not in {"uploader_gui", *sys.stdlib_module_names}
    }
    assert not foreign


@pytest.mark.parametrize(
    ("part", "banned"), [("core", CLOCK_AND_CHANCE + WORLD), ("engine", (*CLOCK_AND_CHANCE, "socket", "sqlite3", "subprocess"))]
)
def test_time_chance_and_the_world_are_handed_in(part: str, banned: tuple[str, ...]) -> None:
    used = {
        f"{name(file)}:{line} {module}"
        for file in files_of(part)
        for module, line in imports(file)
        if any(is_below(module, one) for one in banned)
    }
    assert not used


def test_nobody_below_asks_datetime_for_the_time() -> None:
    """It may format a time that was handed in; core and engine ask no clock."""
    asked = {
        f"{name(file)}:{node.lineno}"
        for file in [*files_of("core"), *files_of("engine")]
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}
        if isinstance(node.value, ast.Name) and node.value.id in {"datetime", "date"}
    }
    assert not asked


def test_qt_is_not_loaded_by_anything_below_the_window() -> None:
    """Checked by loading, too: a contract reads imports, this sees what they bring."""
    program = "import sys, uploader_gui.app, uploader_gui.cli, uploader_gui.commands.shift; print('PySide6' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "False"


def test_the_source_of_what_the_window_imports_is_not_read() -> None:
    """Qt's binding would, and keep it."""
    program = """
import linecache, sys, types
sys.modules["uploader_gui.gui"] = types.SimpleNamespace(main=lambda _: __import__("uploader_gui.app"))
from uploader_gui.__main__ import _open_window
_open_window([])
print("PySide6.QtCore" in sys.modules, "uploader_gui.app" in sys.modules, [file for file in linecache.cache if "uploader_gui" in file])
"""
    told = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "True True []"


@pytest.mark.parametrize("saved", [True, False])
def test_what_holds_python_up_while_it_is_imported_is_there_before_the_window(tmp_path: Path, saved: bool) -> None:
    """Where there is a destination to send to. The lanes would import it as they begin, and the window stands still meanwhile."""
    if saved:
        (tmp_path / "destinations.json").write_text("{}", encoding="utf-8")
    program = """
import sys
from pathlib import Path
from uploader_gui import gui
from uploader_gui.settings import Home
gui.application()
program = gui.Program(Home.under(Path(sys.argv[1])))
print("_awscrt" in sys.modules, "botocore" in sys.modules)
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program, str(tmp_path)]
    told = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    assert told.stdout.split() == [str(saved), "False"]


def test_no_relative_imports() -> None:
    relative = {
        f"{name(file)}:{node.lineno}"
        for file in python_files()
        for node in ast.walk(tree(file))
        if isinstance(node, ast.ImportFrom) and node.level
    }
    assert not relative


def files_of(part: str) -> list[Path]:
    found = [file for file in package_files() if file.is_relative_to(PACKAGE / part)]
    assert found
    return found
