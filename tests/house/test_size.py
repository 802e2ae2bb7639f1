"""Small enough to read. Complexity (8), parameters (5) and docstrings are ruff's part: see pyproject.toml."""

import ast
import re
from collections.abc import Iterator
from statistics import median

from tests.house.code import files_of_tests, name, package_files, python_files, tree

FILE_LINES = 300
FUNCTION_LINES = 40
MEDIAN_LINES = 10
VAGUE = {"utils", "util", "helpers", "helper", "manager", "managers", "base", "common", "misc", "tools", "stuff", "lib", "shared"}


def test_files_are_under_300_lines() -> None:
    long = {name(file): lines for file in python_files() if (lines := file.read_text(encoding="utf-8").count("\n")) >= FILE_LINES}
    assert not long


def test_no_function_has_more_than_40_lines() -> None:
    long = {where: lines for where, lines in functions() if lines > FUNCTION_LINES}
    assert not long


def test_the_median_function_has_at_most_10_lines() -> None:
    lines = [lines for where, lines in functions() if where.startswith("uploader_gui/")]
    assert median(lines) <= MEDIAN_LINES


def test_names_of_modules_say_what_is_in_them() -> None:
    vague = {name(file) for file in python_files() if VAGUE & set(file.stem.lower().split("_"))}
    assert not vague


def test_the_package_of_each_folder_says_what_is_here_in_one_sentence() -> None:
    for file in package_files():
        if file.name == "__init__.py" and file.parent.parent.name == "uploader_gui":
            docstring = ast.get_docstring(tree(file)) or ""
            assert re.fullmatch(r"[A-Z][^\n]*[.]", docstring), name(file)


def test_every_exemption_names_its_rule() -> None:
    bare = re.compile(r"#\s*(noqa(?!:\s*[A-Z]+\d)|type:\s*ignore(?!\[))")
    found = {
        f"{name(file)}:{number}"
        for file in python_files()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if bare.search(line)
    }
    assert not found


def functions() -> Iterator[tuple[str, int]]:
    """Every function of the program and its tests, as "file:line name", with its lines, decorators aside."""
    for file in [*package_files(), *files_of_tests()]:
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{name(file)}:{node.lineno} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1
