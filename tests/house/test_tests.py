"""What the tests themselves keep to: no patched code, no sleeping, no test that can't fail."""

import ast
from collections.abc import Iterator

import pytest

from tests.house.code import ROOT, files_of_tests, imports, is_below, name, tree

WAITING = ROOT / "tests" / "waiting.py"


def test_doubles_are_written_not_patched() -> None:
    mocked = {
        f"{name(file)}:{line}" for file in files_of_tests() for module, line in imports(file) if is_below(module, "unittest.mock")
    }
    patched = {
        f"{where} {call.func.attr}"
        for where, call in calls()
        if isinstance(call.func, ast.Attribute)
        and is_named(call.func.value, "monkeypatch")
        and call.func.attr in {"setattr", "delattr", "setitem"}
    }
    assert not mocked | patched


def test_nothing_sleeps_but_the_one_that_waits() -> None:
    sleeping = {
        where
        for where, call in calls()
        if not where.startswith(name(WAITING))
        and ((isinstance(call.func, ast.Attribute) and call.func.attr == "sleep") or is_named(call.func, "sleep"))
    }
    assert not sleeping


def test_every_test_can_fail() -> None:
    toothless = {
        f"{name(file)}:{function.lineno} {function.name}"
        for file in files_of_tests()
        if file.name.startswith("test_")
        for function in ast.walk(tree(file))
        if isinstance(function, ast.FunctionDef) and function.name.startswith("test_") and not list(teeth(function))
    }
    assert not toothless


def test_no_test_is_skipped_without_a_reason() -> None:
    skipped = {
        where
        for where, call in calls()
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in {"skip", "skipif", "xfail"}
        and not any(keyword.arg == "reason" for keyword in call.keywords)
        and not (call.func.attr == "skip" and call.args)
    }
    assert not skipped


@pytest.mark.parametrize("file", ["conftest.py", "waiting.py", "silence.py"])
def test_what_this_stands_on_is_there(file: str) -> None:
    assert (ROOT / "tests" / file).is_file()


def calls() -> Iterator[tuple[str, ast.Call]]:
    for file in files_of_tests():
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call):
                yield f"{name(file)}:{node.lineno}", node


def teeth(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """What can fail a test: an assertion, an expected error, a call of something that asserts or waits."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            yield node
        elif isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in {"raises", "fail", "until", "waitUntil", "waitSignal", "waitSignals"} or called.startswith(
                ("assert", "expect", "check")
            ):
                yield node


def is_named(node: ast.AST, wanted: str) -> bool:
    return isinstance(node, ast.Name) and node.id == wanted
