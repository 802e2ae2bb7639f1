"""The fixture that asserts silence does notice: a warning, a thread, a QThread and a child process that are left behind."""

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]

CASES = {
    "warned, unasked": """
        import logging
        def test_it():
            logging.getLogger("uploader_gui.store").warning("disk is nearly full")
        """,
    "threads": """
        import threading
        def test_it():
            threading.Thread(target=threading.Event().wait, args=(3,), name="left").start()
        """,
    "child processes": """
        import subprocess, sys
        def test_it():
            subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
        """,
    "QThread is still running": """
        from PySide6.QtCore import QMutex, QMutexLocker, QThread
        gate = QMutex()
        class Lane(QThread):
            def run(self):
                with QMutexLocker(gate):
                    pass
        lanes = []
        def test_it():
            gate.lock()
            lanes.append(Lane())
            lanes[0].start()
        def teardown_module():
            gate.unlock()
            lanes[0].wait()
        """,
}


@pytest.fixture
def left_behind(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], pytest.RunResult]:
    """Runs a test in a process of its own, under the same fixture."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))

    def run(test: str) -> pytest.RunResult:
        pytester.makepyfile(textwrap.dedent(test))
        return pytester.runpytest_subprocess("-p", "tests.silence", "-p", "no:cacheprovider")

    return run


@pytest.mark.parametrize("complaint", CASES)
def test_what_a_test_leaves_behind_fails_it(left_behind: Callable[[str], pytest.RunResult], complaint: str) -> None:
    result = left_behind(CASES[complaint])
    result.assert_outcomes(passed=1, errors=1)
    assert complaint in result.stdout.str()


def test_a_warning_that_was_named_passes(left_behind: Callable[[str], pytest.RunResult]) -> None:
    test = """
        import logging, pytest
        @pytest.mark.logs("nearly full")
        def test_it():
            logging.getLogger("uploader_gui.store").warning("disk is nearly full")
        """
    left_behind(test).assert_outcomes(passed=1)
