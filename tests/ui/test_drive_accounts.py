"""The list of accounts, and the key for public links."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.sources.drive.signing import ANNA, BEN, Desktop
from tests.ui.memory_desk import MemoryDesk
from tests.ui.scenes import empty_desk
from uploader_gui.ui.drive_dialog import DriveDialog

KEY = "AIzaSyA-fake_key_of_nobody_123456789012"


@pytest.fixture
def desk(desktop: Desktop) -> MemoryDesk:
    desktop.sign_in(ANNA)
    desktop.clock.time += 86_400
    desktop.sign_in(BEN)
    made = empty_desk()
    made.accounts = desktop.accounts()
    return made


@pytest.fixture
def dialog(opened, desk: MemoryDesk, qtbot: QtBot):
    window = opened(desk)
    window.actions_.drive.trigger()
    qtbot.waitUntil(lambda: window.drive.accounts is not None and len(window.drive.accounts.rows) == 2)
    yield window.drive.accounts
    window.drive.accounts.accept()


def names(dialog: DriveDialog) -> list[str]:
    return [row.account.name for row in dialog.rows]


def test_each_account_says_since_when(dialog: DriveDialog) -> None:
    assert names(dialog) == [ANNA, BEN]
    assert dialog.rows[0].name.text() == ANNA
    assert dialog.rows[0].remove.accessibleName() == f"Sign out {ANNA}"


def test_signing_out_forgets_one_and_leaves_the_other(dialog: DriveDialog, desktop: Desktop, qtbot: QtBot) -> None:
    dialog.rows[0].remove.click()
    qtbot.waitUntil(lambda: names(dialog) == [BEN])
    assert dialog.said.text() == f"“{ANNA}” is forgotten on this computer."
    assert {name for name in desktop.vault.secrets if "@" in name} == {f"drive:{BEN}"}  # beside them stands the client


def test_a_key_for_public_links_is_kept_and_not_shown(dialog: DriveDialog, desktop: Desktop, desk: MemoryDesk, qtbot: QtBot) -> None:
    assert dialog.key.echoMode() is QLineEdit.EchoMode.Password
    assert not dialog.key_button.isEnabled()
    dialog.key.setText(KEY)
    dialog.key_button.click()
    qtbot.waitUntil(lambda: names(dialog) == [ANNA, BEN, "public"])
    assert dialog.key.text() == ""
    assert dialog.rows[2].name.text() == "Public links, by an API key"
    assert desktop.vault.secrets["drive:public"] == KEY
    qtbot.waitUntil(lambda: ("signed in", "public") in desk.commands)
    dialog.rows[2].remove.click()
    qtbot.waitUntil(lambda: names(dialog) == [ANNA, BEN])
    assert dialog.said.text() == "The key is forgotten."


def test_what_is_no_key_is_said_and_stays_in_the_field(dialog: DriveDialog, qtbot: QtBot) -> None:
    dialog.key.setText("no key")
    dialog.key_button.click()
    qtbot.waitUntil(lambda: "not an API key" in dialog.said.text())
    assert dialog.key.text() == "no key"
    assert names(dialog) == [ANNA, BEN]
