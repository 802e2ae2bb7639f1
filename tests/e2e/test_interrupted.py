"""Ctrl-C and a polite kill at moments when nobody expects them."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

import pytest

from tests.e2e.program import Program
from tests.waiting import until
from uploader_gui.app import undisturbed

SHOWN = """
import os, signal, sys
from PySide6.QtCore import QEvent, QObject
from uploader_gui import gui

class Impatient(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            gui.QApplication.instance().removeEventFilter(self)
            os.kill(os.getpid(), signal.SIGTERM)
        return False

impatient = Impatient()
gui.application().installEventFilter(impatient)
sys.exit(gui.main([]))
"""
"""A window that is asked to end while it is shown for the first time: before its event loop runs."""


@pytest.mark.skipif(sys.platform == "win32", reason="no signals between processes there")
def test_a_window_that_is_asked_to_end_before_its_loop_runs_ends(tmp_path: Path) -> None:
    program = Program(tmp_path / "home")
    done = subprocess.run(
        [sys.executable, "-c", SHOWN], env=program.environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_an_interruption_is_heard_when_the_queue_is_open() -> None:
    went_on = []

    def interrupted() -> None:
        with undisturbed():
            signal.raise_signal(signal.SIGINT)
            went_on.append(True)

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert went_on
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.fixture
def full_pipe() -> Iterator[IO[str]]:
    """The writing end of a pipe that takes nothing more, and that nobody reads."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    with suppress(BlockingIOError):
        while os.write(writing, bytes(4096)):
            pass
    os.set_blocking(writing, True)
    with os.fdopen(writing, "w", encoding="utf-8") as full:
        yield full
    os.close(reading)


@pytest.mark.skipif(sys.platform == "win32", reason="no signals between processes there")
def test_a_run_whose_output_nobody_reads_answers_and_ends(tmp_path: Path, full_pipe: IO[str]) -> None:
    program = Program(tmp_path / "home")
    program.add_silent_destination()
    file = tmp_path / "a.txt"
    file.write_text("x")
    program.run("add", str(file))
    running = program.start("run", "--json", said=full_pipe)
    try:
        until(program.answers, 30, "its doorbell")
        for _ in range(4):  # each makes events, which it tries to tell
            program.run("add", str(file))
        assert len(program.documents("jobs")) == 5
        running.send_signal(signal.SIGINT)
        assert running.wait(20) == 130
    finally:
        running.kill()
        running.wait()
