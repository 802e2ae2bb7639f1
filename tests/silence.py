"""Silence is asserted: what a test leaves behind, beside what it asserts, fails it.

A warning in the program's log that belongs to what is tested is named: @pytest.mark.logs("words of it"). Qt's own warnings are
watched by pytest-qt.
"""

import logging
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.waiting import until

GRACE = 2.0
"""Seconds that what a test started has to end by itself."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs(*words): warnings that belong to what is tested, each a regular expression")


class Listener(logging.Handler):
    """Keeps the warnings and errors of the program's own loggers."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def silence(request: pytest.FixtureRequest) -> Iterator[None]:
    """Nothing is said, left running or left open that the test did not ask for."""
    listener = Listener()
    logger = logging.getLogger("uploader_gui")
    logger.addHandler(listener)
    threads, children = set(threading.enumerate()), running_children()
    yield
    logger.removeHandler(listener)
    expected = [word for mark in request.node.iter_markers("logs") for word in mark.args]
    unexpected = [line for line in listener.lines if not any(re.search(word, line) for word in expected)]
    assert not unexpected, f"The program warned, unasked: {unexpected}"
    assert not running_qthreads(), "A QThread is still running"
    until(lambda: not left_threads(threads), timeout=GRACE, what=f"the end of threads {left_threads(threads)}")
    until(lambda: running_children() <= children, timeout=GRACE, what=f"the end of child processes {running_children() - children}")


def left_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads begun since that would keep the program from ending."""
    return [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]


def running_children() -> set[int]:
    """Process ids of this process's children that have not ended; read from /proc where there is one, for speed."""
    try:
        tasks = list(Path("/proc/self/task").iterdir())
        found = {int(pid) for task in tasks for pid in (task / "children").read_text().split()}
    except OSError:
        found = {child.pid for child in psutil.Process().children()}
    return {pid for pid in found if is_running(pid)}


def is_running(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def running_qthreads() -> list[object]:
    """QThreads that were begun by the program and have not ended; none where Qt was never loaded."""
    if "PySide6.QtCore" not in sys.modules:
        return []
    import shiboken6
    from PySide6.QtCore import QThread

    here = QThread.currentThread()
    wrappers = [wrapper for wrapper in shiboken6.getAllValidWrappers() if isinstance(wrapper, QThread)]
    return [thread for thread in wrappers if thread is not here and type(thread) is not QThread and thread.isRunning()]
