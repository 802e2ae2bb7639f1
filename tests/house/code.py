"""The repository as its rules see it: files, and the syntax trees of the Python among them."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "uploader_gui"
FOLDERS = ("uploader_gui", "tests", "packaging", "resources", "benchmarks")


@cache
def python_files() -> tuple[Path, ...]:
    """All Python of the project, tests too."""
    found = [file for folder in FOLDERS for file in (ROOT / folder).rglob("*.py") if "__pycache__" not in file.parts]
    return tuple(sorted([*found, *ROOT.glob("*.py")]))


def package_files() -> list[Path]:
    """The program alone."""
    return [file for file in python_files() if file.is_relative_to(PACKAGE)]


def files_of_tests() -> list[Path]:
    """The tests alone."""
    return [file for file in python_files() if file.is_relative_to(ROOT / "tests")]


@cache
def tree(file: Path) -> ast.Module:
    """A file's syntax."""
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def name(file: Path) -> str:
    """A file as people name it."""
    return file.relative_to(ROOT).as_posix()


def imports(file: Path) -> Iterator[tuple[str, int]]:
    """Every module that a file imports, wherever in it, dotted (also as "package.name" for `from package import name`)."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "", node.lineno
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def is_below(module: str, package: str) -> bool:
    """Whether a dotted name is `package` or in it."""
    return module == package or module.startswith(f"{package}.")


@cache
def repository_files() -> tuple[Path, ...]:
    """Every file that a clone would have; without git, every file that is not made by a tool."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], cwd=ROOT, check=False, capture_output=True
    )
    if listed.returncode == 0:
        paths = [ROOT / path for path in listed.stdout.decode().split("\0") if path]
    else:
        paths = [path for path in ROOT.rglob("*") if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)]
    return tuple(path for path in paths if path.is_file())


def repository_texts() -> Iterator[tuple[Path, str]]:
    """Those of them that are text."""
    for path in repository_files():
        content = path.read_bytes()
        if b"\0" not in content:
            yield path, content.decode("utf-8")
