"""What these stories share: a keyring, a typing hand, a look into the field and the file afterwards."""

import json

from keyring.backend import KeyringBackend
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.test_drive_program import SOON
from uploader_gui.gui import Program
from uploader_gui.settings import Home

RIGHT, ALSO_RIGHT = "rIgHtY7Zx+9/wK3vT5bN8mR2pL6sD4fG1hJ0kYq", "aLsO+QmV3x/Jd8Wc5Rk2Tn7Bz4Hy9Gf1Ls6Pu0Ea"
ID, OTHER_ID = "ana", "ben"
KEY = "AIzaRiGhT-7xQ_m2Wk9Lp4Vt"


class SessionKeyring(KeyringBackend):
    """A keyring in memory. While it is `locked`, it complains with all that it was given."""

    priority = -1  # never found by looking for one

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[str, str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise RuntimeError(f"locked: {service} {username} {password}")
        self.held[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[username]


def leave(program: Program, qtbot: QtBot) -> None:
    if program.window.isVisible():
        with qtbot.waitSignal(program.window.closed, timeout=SOON):
            program.window.close()
    program.close()


def write_in(field: object, text: str, qtbot: QtBot) -> QLineEdit:
    """By the keyboard, instead of what is there: what is undone comes back."""
    assert isinstance(field, QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.selectAll()
    qtbot.keyClicks(field, text)
    assert field.text() == text
    return field


def is_blank(field: QLineEdit) -> bool:
    """Nothing is in it, not even when it shows what it has, and what was typed is undone."""
    field.setEchoMode(QLineEdit.EchoMode.Normal)
    field.undo()
    return field.text() == "" and not field.isUndoAvailable() and not field.isRedoAvailable()


def kept_in_file(home: Home) -> dict[str, str]:
    found: dict[str, str] = json.loads(home.secrets_file.read_text()) if home.secrets_file.exists() else {}
    return found
