"""Files handed to the program from outside, by starts in processes of their own: all go to the one window, none is lost."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.waiting import until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals, and names of any bytes")
MANY = 3000
STARTS = 4


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """With one destination, where nobody answers: what is added stays in sight."""
    made = Program(tmp_path / "home")
    made.add_silent_destination()
    yield made
    for window in made.started:
        window.kill()
        window.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "here"
    made.mkdir()
    return made


def start(program: Program, folder: Path, *words: str) -> subprocess.Popen[str]:
    """As a file manager, or a person in this folder, would."""
    started = subprocess.Popen(
        program.command(*words),
        env={**program.environment, "PYTHONPATH": os.environ.get("PYTHONPATH", ".")},
        cwd=folder,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    )
    program.started.append(started)
    return started


def complaints(ended: subprocess.Popen[str]) -> list[str]:
    """What it said, but for what Qt says of a platform without a screen."""
    _, said = ended.communicate(timeout=60)
    return [line for line in said.splitlines() if not line.startswith("This plugin does not support")]


def added(program: Program) -> list[str]:
    return sorted(upload["name"] for upload in program.documents("uploads", "--limit", "10000"))


def test_several_starts_at_one_moment_make_one_window_that_has_every_file_once(program: Program, folder: Path) -> None:
    for name in ("run", *(f"{number} ü.jpg" for number in range(1, STARTS))):
        (folder / name).write_text(name)
    words = ["./run", "2 ü.jpg", str(folder / "1 ü.jpg"), (folder / "3 ü.jpg").as_uri()]
    starts = [start(program, folder, word) for word in words]
    until(lambda: sum(one.poll() is None for one in starts) == 1, 90, "all but one to end")
    until(lambda: len(added(program)) == STARTS, 30, "every file")
    assert added(program) == sorted(path.name for path in folder.iterdir())
    (window,) = [one for one in starts if one.poll() is None]
    assert not any(complaints(one) for one in starts if one is not window)
    assert {one.returncode for one in starts if one is not window} == {0}

    names = [os.fsdecode(b"%d \xff.jpg" % number) for number in range(MANY)]
    for name in names:
        (folder / name).touch()
    late = start(program, folder, *names, "gone.jpg")
    assert not complaints(late)
    assert late.returncode == 0
    until(lambda: len(added(program)) == STARTS + MANY, 60, "thousands of files")
    jobs = program.documents("jobs")
    assert max(job["total_files"] for job in jobs) == MANY, "one command is one job"

    hidden = start(program, folder, "--hidden")
    assert hidden.wait(60) == 0
    window.send_signal(signal.SIGTERM)
    assert not complaints(window)
    assert window.returncode == 0
