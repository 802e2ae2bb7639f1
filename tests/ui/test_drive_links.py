"""Links find their way in: typed, pasted, dropped; what is missing for them is set up first."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from pytestqt.qtbot import QtBot

from tests.servers.drive import FakeDrive
from tests.sources.drive.signing import Desktop
from tests.ui.gestures import drop, files, hover
from tests.ui.memory_desk import MemoryDesk
from tests.ui.scenes import empty_desk
from uploader_gui.sources.drive.links import links_in
from uploader_gui.ui.link_dialog import LinkDialog
from uploader_gui.ui.main_window import MainWindow

FOLDER = "https://drive.google.com/drive/folders/1ZXEhzbLRLU1giKKRJkjm8N04cO_JoYE2?usp=sharing"
FILE = "https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345/view"
SEARCH = "https://drive.google.com/drive/search?q=holiday"


class Links:
    """Drive, as far as it recognises links."""

    def recognises(self, text: str) -> list[str] | None:
        return [f"/{link.id}" for link in links_in(text)] or None


@pytest.fixture
def desk(desktop: Desktop) -> MemoryDesk:
    made = empty_desk()
    made.accounts, made.sources = desktop.accounts(), {"drive": Links()}
    return made


@pytest.fixture
def window(opened, desk: MemoryDesk, desktop: Desktop) -> MainWindow:
    desktop.sign_in()
    return opened(desk)


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> Iterator[LinkDialog]:
    window.activateWindow()
    window.table.setFocus()
    qtbot.keySequence(window, QKeySequence("Ctrl+Shift+O"))
    qtbot.waitUntil(lambda: window.drive.links is not None)
    found = window.drive.links
    assert found is not None
    yield found
    if window.drive.links is not None:
        found.reject()


def test_one_link_is_recognised_and_added(dialog: LinkDialog, desk: MemoryDesk, qtbot: QtBot) -> None:
    assert not dialog.add_button.isEnabled()
    dialog.text.setPlainText(f"Look at this: {FOLDER}")
    qtbot.waitUntil(dialog.add_button.isEnabled)
    assert dialog.said.text() == "One link is recognised."
    dialog.add_button.click()
    qtbot.waitUntil(lambda: desk.added == [([f"Look at this: {FOLDER}"], "Family archive")])


def test_several_lines_are_counted(dialog: LinkDialog, desk: MemoryDesk, qtbot: QtBot) -> None:
    dialog.text.setPlainText(f"{FOLDER}\n\nand {FILE}\n")
    qtbot.waitUntil(dialog.add_button.isEnabled)
    assert dialog.said.text() == "2 links are recognised."


def test_a_line_that_leads_nowhere_is_named_with_its_reason(dialog: LinkDialog, qtbot: QtBot) -> None:
    dialog.text.setPlainText(f"{FOLDER}\n{SEARCH}")
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Line 2: "))
    assert not dialog.add_button.isEnabled()
    dialog.text.setPlainText(SEARCH)
    qtbot.waitUntil(lambda: bool(dialog.said.text()) and not dialog.said.text().startswith("Line"))
    dialog.text.setPlainText(FOLDER)
    qtbot.waitUntil(dialog.add_button.isEnabled)


def test_words_are_no_links(dialog: LinkDialog, qtbot: QtBot) -> None:
    dialog.text.setPlainText("holiday pictures")
    qtbot.waitUntil(lambda: dialog.said.text() == "No link is recognised in this.")
    assert not dialog.add_button.isEnabled()


def test_links_are_pasted_beside_paths(window: MainWindow, desk: MemoryDesk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(f"/home/ana/one.txt\n{FOLDER}\n<{FILE}>\njust words")
    window.actions_.paste.trigger()
    wanted = [(["/home/ana/one.txt"], "Family archive"), ([f"{FOLDER}\n<{FILE}>"], "Family archive")]
    qtbot.waitUntil(lambda: sorted(desk.added) == wanted)


def test_a_link_can_be_dropped_from_a_browser_also_on_a_destination(window: MainWindow, desk: MemoryDesk, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl(FOLDER)])
    assert hover(window, data)
    drop(window, data)
    qtbot.waitUntil(lambda: desk.added == [([FOLDER], "Family archive")])
    drop(window.sidebar.items["Hetzner"], data)
    qtbot.waitUntil(lambda: desk.added[1:] == [([FOLDER], "Hetzner")])


def test_files_are_still_files(window: MainWindow, desk: MemoryDesk, qtbot: QtBot) -> None:
    drop(window, files("/home/ana/https: notes google.com/x"))
    qtbot.waitUntil(lambda: desk.added == [(["/home/ana/https: notes google.com/x"], "Family archive")])


def test_what_the_desk_refuses_is_said(window: MainWindow, desk: MemoryDesk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("https://example.org/missing")
    window.actions_.paste.trigger()
    qtbot.waitUntil(lambda: "add" in window.messages.messages)
    assert not desk.added


def test_while_nobody_is_signed_in_that_comes_first(
    opened, desk: MemoryDesk, desktop: Desktop, drive: FakeDrive, qtbot: QtBot
) -> None:
    window = opened(desk)
    window.drive.open_url = drive.open_url
    QGuiApplication.clipboard().setText(FOLDER)
    window.actions_.paste.trigger()
    qtbot.waitUntil(lambda: window.drive.signing is not None)
    assert not desk.added
    dialog = window.drive.signing
    dialog.choose_file(desktop.client_file)
    qtbot.waitUntil(dialog.open_button.isEnabled)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: desk.added == [([FOLDER], "Family archive")], timeout=10_000)


def test_without_a_destination_that_comes_first(opened, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.sign_in()
    desk = empty_desk(places=False)
    desk.accounts, desk.sources = desktop.accounts(), {"drive": Links()}
    window = opened(desk)
    window.empty.wanted.emit("link")
    qtbot.waitUntil(lambda: window.drive.links is not None)
    window.drive.links.text.setPlainText(FOLDER)
    qtbot.waitUntil(window.drive.links.add_button.isEnabled)
    window.drive.links.add_button.click()
    qtbot.waitUntil(lambda: window.places.dialog is not None)
    form = window.places.dialog
    for name, text in (("name", "Attic"), ("bucket", "attic"), ("secret", "hush"), ("access_key_id", "AKIA")):
        form.fields[name].setText(text)
    form.save_button.click()
    qtbot.waitUntil(lambda: desk.added == [([FOLDER], "Attic")])
