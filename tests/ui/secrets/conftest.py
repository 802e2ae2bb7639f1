"""A person's computer: a keyring, a program, a store that lets two keys in, a Drive, and somebody who looks on."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from pytestqt.qtbot import QtBot

from tests.servers import Server
from tests.servers.drive import FakeDrive
from tests.servers.fixtures import free_port, rclone_command, running
from tests.ui.bystander import Bystander
from tests.ui.secrets.stage import ALSO_RIGHT, ID, KEY, OTHER_ID, RIGHT, SessionKeyring, leave
from tests.ui.test_drive_program import SOON
from uploader_gui import gui
from uploader_gui.gui import Program
from uploader_gui.settings import Home, Settings, SettingsFile


@pytest.fixture
def ring() -> Iterator[SessionKeyring]:
    before, made = keyring.get_keyring(), SessionKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Lets two keys in."""
    folder, port = tmp_path_factory.mktemp("store"), free_port()
    command = [*rclone_command(folder, port, f"{ID},{RIGHT}"), "--auth-key", f"{OTHER_ID},{ALSO_RIGHT}"]
    server = Server("rclone", f"http://127.0.0.1:{port}", "tests", ID, RIGHT)
    yield from running(command, server)


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of all that is the person's: settings of Qt's own would go there, too."""
    for name, folder in (("HOME", ""), ("XDG_CONFIG_HOME", ".config"), ("XDG_DATA_HOME", ".local/share")):
        monkeypatch.setenv(name, str(tmp_path / "person" / folder))
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    return tmp_path / "person"


@pytest.fixture
def drive() -> Iterator[FakeDrive]:
    with FakeDrive() as made:
        made.tokens.api_key = KEY
        yield made


@pytest.fixture
def home(person: Path, drive: FakeDrive) -> Home:
    made = Home.under(person / "home").create()
    SettingsFile(made.settings_file).save(Settings(drive={"api_base": drive.api_base}))
    return made


@pytest.fixture
def bystander(person: Path, store: Server, caplog: pytest.LogCaptureFixture) -> Bystander:
    return Bystander(person, caplog)


@pytest.fixture
def program(home: Home, drive: FakeDrive, ring: SessionKeyring, bystander: Bystander, qtbot: QtBot) -> Iterator[Program]:
    gui.application()
    opened = Program(home)
    opened.window.drive.open_url = drive.open_url
    opened.window.show()
    opened.open()
    qtbot.waitUntil(lambda: opened.window.places.read, timeout=SOON)
    yield opened
    leave(opened, qtbot)
    opened.window.deleteLater()
    qtbot.wait(1)
