"""Signing in to Google, from the menu to the end, with the real flow and a Drive on loopback; the browser is a function."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.servers.drive import FakeDrive, Person
from tests.sources.drive.signing import ANNA, BEN, Desktop
from tests.ui.gestures import drop, files, hover
from tests.ui.memory_desk import MemoryDesk
from tests.ui.scenes import NOW, empty_desk
from uploader_gui.core.errors import SignInNeeded
from uploader_gui.core.queue import Hold, party_of
from uploader_gui.json_file import JsonFile
from uploader_gui.sources.drive.accounts import DriveAccounts
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.sign_in_dialog import SignInDialog

SOON = 10_000


@pytest.fixture
def desk(desktop: Desktop) -> MemoryDesk:
    made = empty_desk()
    made.accounts = desktop.accounts()
    return made


@pytest.fixture
def window(opened, desk: MemoryDesk, drive: FakeDrive) -> Iterator[MainWindow]:
    shown = opened(desk)
    shown.drive.open_url = drive.open_url
    yield shown
    if shown.drive.signing is not None:
        shown.drive.signing.reject()


def dialog_of(window: MainWindow, qtbot: QtBot, account: str = "") -> SignInDialog:
    window.drive.sign_in(account)
    qtbot.waitUntil(lambda: window.drive.signing is not None)
    dialog = window.drive.signing
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.client.text()))
    return dialog


def with_client(window: MainWindow, qtbot: QtBot, desktop: Desktop) -> SignInDialog:
    dialog = dialog_of(window, qtbot)
    drop(dialog, files(desktop.client_file))
    qtbot.waitUntil(dialog.open_button.isEnabled)
    return dialog


def is_over(window: MainWindow) -> bool:
    return window.drive.signing is None


def test_from_the_menu_to_the_list_of_accounts(window: MainWindow, desktop: Desktop, qtbot: QtBot) -> None:
    window.actions_.drive.trigger()
    qtbot.waitUntil(lambda: window.drive.accounts is not None)
    accounts = window.drive.accounts
    qtbot.waitUntil(accounts.none.isVisible)
    accounts.add_button.click()
    qtbot.waitUntil(lambda: window.drive.signing is not None)
    dialog = window.drive.signing
    qtbot.waitUntil(lambda: dialog.client.text() == "No client file is chosen yet.")
    assert dialog.guide.isVisible()
    assert any("Publish app" in label.text() for label in dialog.guide.labels)
    assert not dialog.open_button.isEnabled()
    assert hover(dialog, files(desktop.client_file))
    drop(dialog, files(desktop.client_file))
    qtbot.waitUntil(lambda: dialog.client.text() == "Client file: client_secret.json")
    dialog.open_button.click()
    qtbot.waitUntil(lambda: is_over(window), timeout=SOON)
    qtbot.waitUntil(lambda: [row.account.name for row in accounts.rows] == [ANNA])
    assert not accounts.none.isVisible()
    accounts.accept()


def test_the_second_time_no_file_is_asked_for(window: MainWindow, desktop: Desktop, drive: FakeDrive, qtbot: QtBot) -> None:
    desktop.sign_in()
    drive.consent.account = BEN
    dialog = dialog_of(window, qtbot)
    assert dialog.client.text() == "The client file of the last time is used."
    assert not dialog.guide.isVisible()
    dialog.guide_button.click()
    assert dialog.guide.isVisible()
    dialog.open_button.click()
    qtbot.waitUntil(lambda: is_over(window), timeout=SOON)
    assert [account.name for account in desktop.accounts().list()] == [ANNA, BEN]


def test_a_wrong_file_is_said_at_once(window: MainWindow, drive: FakeDrive, tmp_path: Path, qtbot: QtBot) -> None:
    JsonFile(tmp_path / "web.json").write(drive.client_document("web"))
    dialog = dialog_of(window, qtbot)
    drop(dialog, files(str(tmp_path / "web.json")))
    qtbot.waitUntil(lambda: "for a web application" in dialog.said.text())
    assert "Desktop app" in dialog.said.text()
    assert not dialog.open_button.isEnabled()


def test_the_time_that_is_left_is_shown_and_it_can_be_cancelled(
    window: MainWindow, desktop: Desktop, drive: FakeDrive, qtbot: QtBot
) -> None:
    drive.consent.person = Person.NEVER_ANSWERS
    dialog = with_client(window, qtbot, desktop)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: "Time left: 0:30" in dialog.said.text(), timeout=SOON)
    assert not dialog.choose_button.isEnabled()
    dialog.cancel_button.click()
    qtbot.waitUntil(lambda: dialog.said.text() == "Stopped. Nothing was changed.", timeout=SOON)
    assert dialog.isVisible()
    assert dialog.choose_button.isEnabled()
    dialog.cancel_button.click()
    assert is_over(window)
    assert desktop.accounts().list() == ()


def test_the_link_can_be_copied_and_opened_elsewhere(window: MainWindow, desktop: Desktop, drive: FakeDrive, qtbot: QtBot) -> None:
    dialog = with_client(window, qtbot, desktop)
    dialog.copy_button.click()
    qtbot.waitUntil(lambda: dialog.copy_button.text() == "Copied", timeout=SOON)
    link = QGuiApplication.clipboard().text()
    assert link.startswith(drive.auth_uri)
    assert not drive.log.entries("auth"), "no browser was opened"
    drive.open_url(link)
    qtbot.waitUntil(lambda: is_over(window), timeout=SOON)
    assert [account.name for account in desktop.accounts().list()] == [ANNA]


def test_who_declines_is_told_and_can_try_again(window: MainWindow, desktop: Desktop, drive: FakeDrive, qtbot: QtBot) -> None:
    drive.consent.person = Person.DECLINES
    dialog = with_client(window, qtbot, desktop)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: "declined in the browser" in dialog.said.text(), timeout=SOON)
    drive.consent.person = Person.AGREES
    dialog.open_button.click()
    qtbot.waitUntil(lambda: is_over(window), timeout=SOON)
    assert [account.name for account in desktop.accounts().list()] == [ANNA]


def test_the_time_runs_out(window: MainWindow, desktop: Desktop, drive: FakeDrive, qtbot: QtBot) -> None:
    drive.consent.person = Person.NEVER_ANSWERS
    dialog = with_client(window, qtbot, desktop)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: "Time left" in dialog.said.text(), timeout=SOON)
    desktop.clock.time += 30
    qtbot.waitUntil(lambda: "nobody came back" in dialog.said.text(), timeout=SOON)
    assert dialog.open_button.isEnabled()


def test_a_keyring_that_refuses_is_said_and_a_file_can_be_chosen(window: MainWindow, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.vault.refuses = "keyring"
    dialog = with_client(window, qtbot, desktop)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: "no keyring" in dialog.said.text(), timeout=SOON)
    dialog.keep.setCurrentIndex(dialog.keep.findData("file"))
    dialog.open_button.click()
    qtbot.waitUntil(lambda: is_over(window), timeout=SOON)
    assert desktop.vault.places[f"drive:{ANNA}"] == "file"
    assert set(desktop.vault.places.values()) == {"file"}  # the client's secret, too


def test_a_dead_sign_in_is_renewed_for_the_same_account(
    window: MainWindow, desktop: Desktop, desk: MemoryDesk, drive: FakeDrive, qtbot: QtBot
) -> None:
    desktop.sign_in(BEN)
    drive.consent.account = ""  # who is hinted at
    drive.revoke(BEN)
    window.actions_.drive.trigger()
    qtbot.waitUntil(lambda: window.drive.accounts is not None and bool(window.drive.accounts.rows))
    window.drive.accounts.rows[0].again.click()
    qtbot.waitUntil(lambda: window.drive.signing is not None)
    dialog = window.drive.signing
    assert dialog.windowTitle() == f"Sign in again as {BEN}"
    qtbot.waitUntil(dialog.open_button.isEnabled)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: is_over(window), timeout=SOON)
    assert isinstance(desk.accounts, DriveAccounts)
    assert desk.accounts.pass_of(BEN).headers()
    qtbot.waitUntil(lambda: ("signed in", BEN) in desk.commands)
    window.drive.accounts.accept()


def test_a_banner_says_who_has_to_sign_in_again_and_helps(
    opened, desk: MemoryDesk, desktop: Desktop, drive: FakeDrive, qtbot: QtBot
) -> None:
    desktop.sign_in(BEN)
    drive.consent.account = ""
    trouble = SignInNeeded(account=BEN)
    desk.add_job("Holiday", 3)
    desk.queue.holding = [Hold(party_of(f"drive:{BEN}"), trouble.kind, NOW + 3600, 1, trouble.message)]
    window = opened(desk)
    window.drive.open_url = drive.open_url
    qtbot.waitUntil(lambda: any(BEN in message.text for message in window.messages.messages.values()))
    (banner,) = [message for message in window.messages.messages.values() if BEN in message.text]
    assert banner.text.startswith(f"Google Drive no longer lets {BEN} in.")
    words, deed = banner.links[0]
    assert words == "Sign in again…"
    deed()
    qtbot.waitUntil(lambda: window.drive.signing is not None)
    dialog = window.drive.signing
    qtbot.waitUntil(dialog.open_button.isEnabled)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: is_over(window), timeout=SOON)
    qtbot.waitUntil(lambda: ("signed in", BEN) in desk.commands)


def test_escape_ends_the_wait_and_leaves_nothing_behind(window: MainWindow, desktop: Desktop, drive: FakeDrive, qtbot: QtBot) -> None:
    """That no thread stays is asserted of every test."""
    drive.consent.person = Person.NEVER_ANSWERS
    dialog = with_client(window, qtbot, desktop)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: "Time left" in dialog.said.text(), timeout=SOON)
    worker = dialog.worker
    with qtbot.waitSignal(worker.finished, timeout=SOON):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert is_over(window)


def test_the_window_can_be_closed_in_the_middle(window: MainWindow, desktop: Desktop, drive: FakeDrive, qtbot: QtBot) -> None:
    drive.consent.person = Person.NEVER_ANSWERS
    dialog = with_client(window, qtbot, desktop)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: "Time left" in dialog.said.text(), timeout=SOON)
    with qtbot.waitSignal(window.closed, timeout=SOON):
        window.close()
    assert desktop.accounts().list() == ()
