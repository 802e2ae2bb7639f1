"""An access key's secret is typed into the destination's form, and looked for in all that others could see of it."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.servers import Server
from tests.ui.bystander import Bystander
from tests.ui.gestures import drop, files, pick
from tests.ui.secrets.stage import ALSO_RIGHT, ID, OTHER_ID, RIGHT, SessionKeyring, is_blank, kept_in_file, leave, write_in
from tests.ui.test_drive_program import SOON, asked, is_proven, row_of
from uploader_gui.gui import Program
from uploader_gui.settings import Home
from uploader_gui.ui.destination_dialog import DestinationDialog

WRONG, ALSO_WRONG = "wRoNg+Lk4/Vz8Xb1Nq6Mc3Js9Hd2Gf7Tr5Py0Wu", "oThEr/Kd5+Rw1Zt9Yb4Xn8Cj2Vm6Ql3Hs7Fg0Pe"
PASSWORD = "pAsSw0rdInAnEnDpOiNtXy7"


def form(program: Program, qtbot: QtBot, name: str = "") -> DestinationDialog:
    program.window.places.edit(name)
    qtbot.waitUntil(lambda: program.window.places.dialog is not None, timeout=SOON)
    dialog = program.window.places.dialog
    assert dialog is not None
    return dialog


def fill(dialog: DestinationDialog, **values: str) -> None:
    for name, value in values.items():
        field = dialog.fields[name]
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        else:
            field.setText(value)


def press(dialog: DestinationDialog, button: str, words: str, qtbot: QtBot) -> None:
    """And wait until it says them."""
    getattr(dialog, f"{button}_button").click()
    qtbot.waitUntil(lambda: words in dialog.said.text() and dialog.test_button.isEnabled(), timeout=SOON)


def save(program: Program, dialog: DestinationDialog, qtbot: QtBot) -> None:
    """Leaves nothing in the field."""
    secret, left = dialog.fields["secret"], list[bool]()
    assert isinstance(secret, QLineEdit)
    dialog.finished.connect(lambda: left.append(is_blank(secret)))
    dialog.save_button.click()
    qtbot.waitUntil(lambda: program.window.places.dialog is None, timeout=SOON)
    assert left == [True]


def upload(program: Program, file: Path, to: str, qtbot: QtBot) -> None:
    file.write_bytes(b"x" * 6_000_000)
    qtbot.waitUntil(lambda: to in program.window.places.known, timeout=SOON)
    program.window.places.aim(to)
    drop(program.window, files(str(file)))


def copied_link(program: Program, name: str, qtbot: QtBot) -> str:
    window = program.window
    pick(window, row_of(window, name))
    window.actions_.copy_links.trigger()
    dialog = window.sharing.dialog
    assert dialog is not None
    dialog.findChild(QDialogButtonBox).accepted.emit()
    qtbot.waitUntil(lambda: "share" in window.messages.messages, timeout=SOON)
    return QGuiApplication.clipboard().text()


def test_an_access_keys_secret_is_in_the_keyring_and_nowhere_else(
    program: Program, store: Server, ring: SessionKeyring, bystander: Bystander, tmp_path: Path, qtbot: QtBot
) -> None:
    """A wrong one; a keyring that refuses; the right one; an upload; a link."""
    dialog = form(program, qtbot)
    fill(dialog, name="There", preset="other", endpoint=store.endpoint, region="us-east-1", bucket="tests", access_key_id=ID)
    write_in(dialog.fields["secret"], WRONG, qtbot)
    press(dialog, "test", "The store refuses", qtbot)
    bystander.look()
    write_in(dialog.fields["secret"], RIGHT, qtbot)
    ring.locked = True
    press(dialog, "save", "refused", qtbot)
    bystander.look()
    ring.locked = False
    save(program, dialog, qtbot)
    upload(program, tmp_path / "one.bin", "There", qtbot)
    qtbot.waitUntil(lambda: is_proven(program.window, "one.bin"), timeout=SOON)
    link = copied_link(program, "one.bin", qtbot)
    assert f"X-Amz-Credential={ID}%2F" in link
    assert "X-Amz-Signature=" in link
    bystander.look()
    leave(program, qtbot)
    bystander.look()
    assert ring.held == {"destination:There": RIGHT}
    assert [*bystander.finds(RIGHT), *bystander.finds(WRONG)] == []


def test_a_secret_that_a_file_was_chosen_for_is_in_that_file_and_nowhere_else(
    program: Program, home: Home, store: Server, ring: SessionKeyring, bystander: Bystander, tmp_path: Path, qtbot: QtBot
) -> None:
    """A wrong one that is saved anyway and holds an upload; a password in the endpoint; the right one."""
    dialog = form(program, qtbot)
    fill(dialog, name="There", preset="other", endpoint=store.endpoint, region="us-east-1", bucket="tests", access_key_id=OTHER_ID)
    fill(dialog, keep="file")
    write_in(dialog.fields["secret"], ALSO_WRONG, qtbot)
    press(dialog, "save", "The store refuses", qtbot)
    save(program, dialog, qtbot)
    assert kept_in_file(home) == {"destination:There": ALSO_WRONG}
    assert bystander.finds(ALSO_WRONG, but=("secrets.json",)) == []
    upload(program, tmp_path / "one.bin", "There", qtbot)
    qtbot.waitUntil(lambda: bool(asked(program.window, lambda desk: desk.queue.holds(), qtbot)), timeout=SOON)
    bystander.look()
    dialog = form(program, qtbot, "There")
    fill(dialog, endpoint=store.endpoint.replace("//", f"//ana:{PASSWORD}@"), keep="file")
    for _ in range(2):  # at first it is tried out; then it is “Save anyway”
        press(dialog, "save", "no user name", qtbot)
    fill(dialog, endpoint=store.endpoint)
    write_in(dialog.fields["secret"], ALSO_RIGHT, qtbot)
    press(dialog, "test", "It works", qtbot)
    bystander.look()
    save(program, dialog, qtbot)
    qtbot.waitUntil(lambda: is_proven(program.window, "one.bin"), timeout=SOON)
    bystander.look()
    leave(program, qtbot)
    assert (kept_in_file(home), ring.held) == ({"destination:There": ALSO_RIGHT}, {})
    assert bystander.finds(ALSO_RIGHT, but=("secrets.json",)) == []
    assert bystander.finds(ALSO_WRONG) == []
    assert bystander.finds(PASSWORD) == [], "typed where everybody sees it, and yet kept nowhere"
