"""Pictures of Google Drive in the window: the program is the real one, Drive is on loopback."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from tests.servers.drive import Answer, FakeDrive, Person
from tests.servers.drive.items import ANYONE, Item, Role
from tests.servers.drive.scenes import link_to
from tests.ui.gestures import pick
from tests.ui.studio import MB, Studio, ask, keep, keep_over, let_run, running, said, wait
from uploader_gui.app import open_accounts
from uploader_gui.engine.stop import Stop
from uploader_gui.gui import Program
from uploader_gui.json_file import JsonFile
from uploader_gui.settings import SettingsFile
from uploader_gui.ui.main_window import MainWindow

ANNA = "anna@example.org"
YEARS = range(1994, 2026)
A_DAY = 86_400.0
BESIDE = QPoint(519, 60)
"""Where the dialog lies over nothing that can be read."""


@contextmanager
def drive_of(studio: Studio, *, limit: int = 0) -> Iterator[FakeDrive]:
    """Anna's; the program knows it by its settings."""
    os.environ |= {"OAUTHLIB_INSECURE_TRANSPORT": "1", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    studio.set_up(limit)
    with FakeDrive() as drive:
        drive.add_account(ANNA, "Anna")
        file = SettingsFile(studio.home.settings_file)
        file.save(file.load()._replace(drive={"api_base": drive.api_base}, plan_files=0))  # nobody is there to give the word
        JsonFile(client_file(studio)).write(drive.client_document())
        yield drive


def client_file(studio: Studio) -> Path:
    return studio.files / "client_secret.json"


def signed_in(studio: Studio, drive: FakeDrive) -> None:
    open_accounts(studio.home).sign_in(str(client_file(studio)), drive.open_url, Stop(), keep_in="file")


def paste(program: Program, link: str) -> None:
    QGuiApplication.clipboard().setText(link)
    program.window.actions_.paste.trigger()


def sign_in(studio: Studio, folder: Path) -> None:
    """Nobody came back from the browser yet."""
    with drive_of(studio) as drive, running(studio) as program:
        drive.consent.person = Person.NEVER_ANSWERS
        window = program.window
        window.drive.open_url = drive.open_url
        window.drive.sign_in()
        wait(lambda: window.drive.signing is not None, "the dialog")
        dialog = window.drive.signing
        dialog.choose_file(str(client_file(studio)))
        dialog.keep.setCurrentIndex(dialog.keep.findData("file"))
        wait(dialog.open_button.isEnabled, "the client file")
        dialog.open_button.click()
        wait(lambda: dialog.said.text().startswith("Waiting"), "the browser")
        dialog.guide_button.click()
        dialog.move(window.pos() + BESIDE)
        keep_over(window, dialog, folder, f"drive-sign-in-{studio.look}")
        dialog.cancel_button.click()
        let_run(0.3)
        dialog.reject()


def listing(studio: Studio, folder: Path) -> None:
    """A large folder: some is there, much is not even counted."""
    with drive_of(studio, limit=6 * MB) as drive:
        root = photos(drive)
        signed_in(studio, drive)
        drive.script("list", [Answer(times=4), Answer(delay=1.2, times=60)])
        with running(studio) as program:
            window = program.window
            paste(program, link_to(root.id))
            wait(lambda: len(said(window, "Verified")) >= 3, "the first files")
            pick(window, said(window, "Uploading")[0])
            keep(window, folder, f"drive-listing-{studio.look}")
            drive.clear_troubles()


def photos(drive: FakeDrive) -> Item:
    """Thirty-two years of them."""
    root = drive.folder("Photos of the family", readers={ANYONE: Role.READER})
    for year in YEARS:
        below = drive.folder(str(year), root)
        for number in range(1, 41):
            size = 4 * MB + 700_000 * (number * year % 7)
            drive.file(f"IMG_{year % 100:02}{number:02}.jpg", size, below, seed="a photo", mime="image/jpeg")
    return root


def held(studio: Studio, folder: Path) -> None:
    """Too many people have watched the film today; all else goes on."""
    with drive_of(studio, limit=20 * MB) as drive:
        root = drive.folder("Wedding", readers={ANYONE: Role.READER})
        film = drive.file("the whole film.mp4", 120 * MB, root, mime="video/mp4")
        for number in range(1, 9):
            drive.file(f"DSC_{number:04}.jpg", 900_000 + number * 41_000, root, mime="image/jpeg")
        speeches = drive.folder("Speeches", root)
        for name in ("Aunt Rosa.mp4", "the bride's brother.mp4"):
            drive.file(name, 160 * MB, speeches, mime="video/mp4")
        drive.hold(film.id, A_DAY)
        signed_in(studio, drive)
        with running(studio) as program:
            window = program.window
            paste(program, link_to(root.id))
            wait(lambda: bool(limited(window)), "the daily limit")
            wait(lambda: len(said(window, "Verified")) >= 8, "the pictures")
            let_run(3)
            pick(window, limited(window)[0])
            keep(window, folder, f"drive-held-{studio.look}")
            ask(program, lambda desk: desk.set_limit(0))


def limited(window: MainWindow) -> list[int]:
    return said(window, "Held — Google Drive's daily limit")
