"""What a web page can do with uploader: links: have a field opened with a web link in it, and nothing else."""

from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.memory_backend import MemoryBackend
from tests.ui.scenes import empty_desk
from uploader_gui.__main__ import _opens_window
from uploader_gui.commands.adding import located
from uploader_gui.core.errors import Mistake
from uploader_gui.engine.reception import Reception
from uploader_gui.gui import application
from uploader_gui.invitation import invitation
from uploader_gui.settings import Settings
from uploader_gui.sources.local import LocalSource
from uploader_gui.ui.link_dialog import LinkDialog
from uploader_gui.ui.main_window import MainWindow

FOLDER = "https://drive.google.com/drive/folders/1ZXEhzbLRLU1giKKRJkjm8N04cO_JoYE2"
LINK = f"uploader:add?link={quote(FOLDER, safe='')}"
ATTACKS = [
    "uploader:add?link=%2Fetc%2Fpasswd",
    "uploader:add?link=file%3A%2F%2F%2Fetc%2Fpasswd",
    "uploader:add?path=%2Fetc%2Fpasswd",
    f"{LINK}&to=Attacker",
    f"{LINK}%0A%2Fetc%2Fpasswd",
    f"{LINK}&confirm=yes",
    "uploader:destination-add?endpoint=https%3A%2F%2Fevil.example",
    "uploader:quit",
    "uploader://evil.example/add?link=x",
    f"uploader:{'a' * 100_000}",
]


class Watching:
    """A desk that is asked for nothing but what opening a window asks."""

    def __init__(self) -> None:
        self.desk = empty_desk()
        self.backend = MemoryBackend(self.desk)

    @property
    def touched(self) -> bool:
        return bool(self.desk.added or self.desk.commands or self.desk.secrets)


@pytest.fixture
def watching() -> Watching:
    return Watching()


@pytest.fixture
def window(watching: Watching, qtbot: QtBot):
    application()
    made = MainWindow(watching.backend, Settings(), lambda _: None)
    made.show()
    qtbot.waitUntil(lambda: made.places.read)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.reject()
    with qtbot.waitSignal(made.closed):
        made.quit()
    made.deleteLater()
    qtbot.wait(1)


@pytest.mark.parametrize("link", ATTACKS, ids=range(len(ATTACKS)))
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_no_attack_opens_a_dialog_or_touches_anything(window: MainWindow, watching: Watching, qtbot: QtBot, link: str) -> None:
    window.invited.take(invitation([link, "/etc/passwd"], "/etc"))
    settle(watching, qtbot)
    assert not watching.touched
    assert not window.invited.waiting
    assert not [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert len(window.messages.messages["strange"].text) < 200


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_flood_of_good_links_makes_one_field_and_adds_nothing(window: MainWindow, watching: Watching, qtbot: QtBot) -> None:
    for number in range(500):
        window.invited.take(invitation([f"{LINK}{number}"], "/"))
    settle(watching, qtbot)
    (dialog,) = window.findChildren(LinkDialog)
    assert dialog.text.toPlainText() == f"{FOLDER}0", "what a person reads does not change under their eyes"
    assert len(window.messages.messages) == 1
    assert not watching.touched


def test_a_link_is_never_a_command() -> None:
    """Not even with words behind it, as where a quote in a link ended the word that a system put it into."""
    for link in (LINK, *ATTACKS):
        assert _opens_window([link, "destination", "remove", "Family archive"])
        assert invitation([link, "/etc/passwd", "--hidden", "run"], "/").paths == ()


def test_to_the_command_line_a_link_is_a_file_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for link in (LINK, *ATTACKS[:-1]):
        with pytest.raises(Mistake, match=r"Nothing was added|is not a whole path"):
            Reception({"local": LocalSource()})._links(located(link))


def settle(watching: Watching, qtbot: QtBot) -> None:
    """Every errand that was asked for so far has run."""
    done: list[bool] = []
    watching.backend.ask(lambda _: None, lambda _: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
