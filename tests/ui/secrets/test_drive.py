"""What lets in to Google Drive, typed or chosen in the window, is looked for in all that others could see of it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.servers import Server
from tests.servers.drive import FakeDrive, sample_drive
from tests.ui.bystander import Bystander
from tests.ui.secrets.stage import KEY, SessionKeyring, is_blank, kept_in_file, leave, write_in
from tests.ui.test_drive_program import SOON, asked, is_proven, paste, sign_in
from uploader_gui.gui import Program
from uploader_gui.json_file import JsonFile
from uploader_gui.settings import Home
from uploader_gui.ui.drive_dialog import DriveDialog

WRONG_KEY, NO_KEY = "AIzaWrOnG-3hZ_c8Bn5Yd1Js", "no key: Gx4Tq/8Rw+2Mv"


def keep_key(dialog: DriveDialog, key: str, words: str, qtbot: QtBot) -> None:
    write_in(dialog.key, key, qtbot)
    dialog.key_button.click()
    qtbot.waitUntil(lambda: words in dialog.said.text(), timeout=SOON)


def leaves_no_letter(dialog: DriveDialog, key: str, qtbot: QtBot) -> bool:
    keep_key(dialog, key, "The key is kept.", qtbot)
    return is_blank(dialog.key)


def accounts_of(program: Program, qtbot: QtBot) -> DriveDialog:
    program.window.actions_.drive.trigger()
    qtbot.waitUntil(lambda: program.window.drive.accounts is not None, timeout=SOON)
    dialog = program.window.drive.accounts
    assert dialog is not None
    return dialog


def add_destination(program: Program, store: Server, qtbot: QtBot) -> None:
    asked(program.window, lambda desk: desk.add_destination(store.settings("There"), store.secret, "keyring"), qtbot)
    program.window.places.look()
    qtbot.waitUntil(lambda: program.window.places.target == "There", timeout=SOON)


def meet_refusals(dialog: DriveDialog, ring: SessionKeyring, bystander: Bystander, qtbot: QtBot) -> None:
    keep_key(dialog, NO_KEY, "not an API key", qtbot)
    bystander.look()
    ring.locked = True
    keep_key(dialog, KEY, "refused", qtbot)
    bystander.look()
    ring.locked = False


def test_what_lets_in_to_drive_is_where_it_was_chosen_to_be_and_nowhere_else(
    program: Program,
    home: Home,
    store: Server,
    ring: SessionKeyring,
    bystander: Bystander,
    drive: FakeDrive,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    """What is no key; a key that Google refuses; the right one, into the keyring; a client file, and signing in, into the file."""
    add_destination(program, store, qtbot)
    scene = sample_drive(drive)
    dialog = accounts_of(program, qtbot)
    meet_refusals(dialog, ring, bystander, qtbot)
    assert leaves_no_letter(dialog, WRONG_KEY, qtbot)
    dialog.accept()
    paste(program.window, scene.link)
    qtbot.waitUntil(lambda: bool(program.window.messages.messages), timeout=SOON)
    bystander.look()
    dialog = accounts_of(program, qtbot)
    assert leaves_no_letter(dialog, KEY, qtbot)
    bystander.look()
    dialog.accept()
    program.window.drive.sign_in()
    JsonFile(tmp_path / "client.json").write(drive.client_document())
    sign_in(program.window, tmp_path / "client.json", qtbot)
    paste(program.window, scene.link)
    qtbot.waitUntil(lambda: is_proven(program.window, "Holiday"), timeout=SOON)
    bystander.look()
    leave(program, qtbot)
    bystander.look()
    assert ring.held == {"destination:There": store.secret, "drive:public": KEY}
    kept = kept_in_file(home)
    client = drive.client_document()["installed"]["client_secret"]
    assert client in kept.values()
    for secret in (KEY, WRONG_KEY, NO_KEY, store.secret):
        assert bystander.finds(secret) == []
    for secret in kept.values():
        assert bystander.finds(secret, but=("secrets.json",)) == []
