"""The window as people have it: a process of its own on a real screen, files handed over by another process, killed in the middle."""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from tests.display import Display, available, display
from tests.e2e.program import Program
from tests.servers import Server
from tests.waiting import until
from uploader_gui.core.plan import MIB
from uploader_gui.settings import Home, Settings, SettingsFile
from uploader_gui.ui.settings_dialog import APPEARANCE
from uploader_gui.ui.theme import LIGHT

OUTPUT = Path(__file__).parents[2] / "output"
LARGE, LIMIT = 64 * MIB, 24_000_000
SMALL = 12

pytestmark = pytest.mark.skipif(not available(), reason="needs Xvfb: a screen without a monitor, which only X11 systems have")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Display]:
    with display(tmp_path / "screen") as made:
        yield made


@pytest.fixture
def program(tmp_path: Path, screen: Display, seaweedfs: Server, prefix: str) -> Program:
    """Set up with a destination, and slowed down, so that there is a middle in which to be killed."""
    made = Program(tmp_path / "home")
    made.environment.update(screen.environment, UPLOADER_GUI_HOME=str(made.home))
    made.add_destination(seaweedfs, "Family archive", "", "--prefix", prefix)
    kept = Settings(limit=LIMIT, window={APPEARANCE: "light"}, default_destination="Family archive")
    SettingsFile(Home.under(made.home).settings_file).save(kept)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Holiday photos"
    made.mkdir()
    (made / "beach.mov").write_bytes(os.urandom(LARGE))
    for number in range(SMALL):
        (made / f"IMG_{number:04}.CR3").write_bytes(os.urandom(40_000))
    return made


def opened(program: Program) -> subprocess.Popen[str]:
    """The window, once it owns the queue and answers."""
    window = program.start()
    until(lambda: program.answers() or window.poll() is not None, 60, "the window's queue")
    assert window.poll() is None, window.communicate()
    return window


def job(program: Program) -> dict:
    (found,) = program.documents("jobs")
    return found


def course(program: Program, name: str) -> list[str]:
    """The states that an upload went through."""
    (upload,) = [found for found in program.documents("uploads") if found["name"].endswith(name)]
    moves = [event["data"] for event in program.documents("events") if event["type"] == "upload_moved"]
    return [move["to"] for move in moves if move["upload_id"] == upload["id"]]


def on_screen(picture: QImage) -> QRect:
    """The part of the screen that is not its black ground."""
    black = QColor("black").rgb()
    across = [x for x in range(picture.width()) if picture.pixel(x, 20) != black]
    down = [y for y in range(picture.height()) if picture.pixel(across[0] if across else 0, y) != black]
    return QRect(across[0], down[0], len(across), len(down)) if across and down else QRect()


def shows(screen: Display, color: str, above: int = 60) -> QImage | None:
    """The window's picture if this color is in it, the status line aside."""
    picture = screen.picture()
    window = picture.copy(on_screen(picture))
    wanted = QColor(color).rgb()
    found = any(window.pixel(x, y) == wanted for y in range(window.height() - above) for x in range(0, window.width(), 2))
    return window if found else None


def colors(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for y in range(0, picture.height(), 3) for x in range(0, picture.width(), 3)}


def test_files_handed_to_the_window_arrive_although_it_is_killed(program: Program, screen: Display, folder: Path) -> None:
    window = opened(program)
    program.run("add", str(folder))
    until(lambda: job(program)["sent_bytes"] >= 16 * MIB, 60, "two parts at the store")
    window.send_signal(signal.SIGKILL)
    window.communicate()
    assert not program.answers()

    window = opened(program)
    until(lambda: job(program)["verified"] == SMALL + 1, 120, "every file verified")
    picture = until(lambda: shows(screen, LIGHT.good_fill), 20, "the window to say so")
    OUTPUT.mkdir(exist_ok=True)
    assert picture.save(str(OUTPUT / "window.png"))
    assert (picture.width(), picture.height()) >= (1000, 600)
    assert len(colors(picture)) > 50
    assert {QColor(color).rgb() for color in (LIGHT.base, LIGHT.panel, LIGHT.primary)} <= colors(picture)

    window.send_signal(signal.SIGTERM)
    _, said = window.communicate(timeout=60)
    assert (window.returncode, said) == (0, "")
    assert course(program, "beach.mov") == ["running", "waiting", "running", "done"]
