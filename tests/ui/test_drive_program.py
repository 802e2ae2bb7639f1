"""Google Drive in the window as a program: queue, threads, store and sign-in are real, Drive is on loopback."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.servers import Server
from tests.servers.drive import FakeDrive, Scene, sample_drive
from tests.ui.gestures import cell, names
from tests.ui.test_program import downloaded, set_up
from uploader_gui import gui
from uploader_gui.app import open_accounts, open_owner
from uploader_gui.core.rate import NO_LIMIT, STOPPED
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.meant import uploads_of
from uploader_gui.gui import Program
from uploader_gui.json_file import JsonFile
from uploader_gui.settings import SAMPLE_LINK, Home, Settings, SettingsFile
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.rows import Column

SOON = 60_000


@pytest.fixture
def drive() -> Iterator[FakeDrive]:
    with FakeDrive() as running:
        yield running


@pytest.fixture
def scene(drive: FakeDrive) -> Scene:
    return sample_drive(drive)


@pytest.fixture
def home(tmp_path: Path, drive: FakeDrive, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    made = Home.under(tmp_path / "home").create()
    SettingsFile(made.settings_file).save(Settings(drive={"api_base": drive.api_base}))
    JsonFile(tmp_path / "client.json").write(drive.client_document())
    return made


@pytest.fixture
def program(home: Home, scene: Scene, drive: FakeDrive, seaweedfs: Server, prefix: str, qtbot: QtBot) -> Iterator[Program]:
    """With a destination, open."""
    set_up(home, seaweedfs, prefix)
    gui.application()
    running = Program(home)
    running.window.drive.open_url = drive.open_url
    running.window.show()
    running.open()
    qtbot.waitUntil(lambda: running.window.places.target == "There", timeout=SOON)
    yield running
    if running.window.isVisible():
        with qtbot.waitSignal(running.window.closed, timeout=SOON):
            running.window.close()
    running.close()
    running.window.deleteLater()
    qtbot.wait(1)


def sign_in(window: MainWindow, client: Path | None, qtbot: QtBot) -> None:
    """As a person does it who has no keyring."""
    qtbot.waitUntil(lambda: window.drive.signing is not None, timeout=SOON)
    dialog = window.drive.signing
    assert dialog is not None
    dialog.keep.setCurrentIndex(dialog.keep.findData("file"))
    if client is not None:
        dialog.choose_file(str(client))
    qtbot.waitUntil(dialog.open_button.isEnabled, timeout=SOON)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: window.drive.signing is None, timeout=SOON)


def asked(window: MainWindow, errand: Callable[[Desk], object], qtbot: QtBot) -> object:
    answers: list[object] = []
    window._backend.ask(errand, answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=SOON)
    return answers[0]


def paste(window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.actions_.paste.trigger()


def row_of(window: MainWindow, name: str) -> int:
    return names(window).index(name)


def is_proven(window: MainWindow, name: str) -> bool:
    return name in names(window) and cell(window, row_of(window, name), Column.STATUS).startswith("Verified")


@pytest.mark.logs("keyring")
def test_a_pasted_link_asks_to_sign_in_and_then_the_folder_arrives(
    program: Program, home: Home, scene: Scene, drive: FakeDrive, seaweedfs: Server, tmp_path: Path, qtbot: QtBot
) -> None:
    window = program.window
    paste(window, f"Have a look: {scene.link}")
    sign_in(window, tmp_path / "client.json", qtbot)
    qtbot.waitUntil(lambda: is_proven(window, "Holiday"), timeout=SOON)
    with qtbot.waitSignal(window.closed, timeout=SOON):
        window.close()
    program.close()
    with open_owner(home) as owner:
        (job,) = owner.desk.queue.jobs()
        uploads = uploads_of(owner.desk.queue, [job.id], 0, 100)
    arrived = downloaded(seaweedfs, [upload.key for upload in uploads if upload.verified])
    sizes = sorted(len(content) for content in arrived.values())
    film = scene.special["film"]
    assert len(arrived) == len(uploads) == 10
    assert sizes.count(film.head.size) == 2, "the film, and the shortcut to it"
    assert not drive.log.leaks()


@pytest.mark.logs("keyring")
def test_a_dead_sign_in_holds_its_job_until_somebody_signs_in_again(
    program: Program, scene: Scene, drive: FakeDrive, tmp_path: Path, qtbot: QtBot
) -> None:
    window = program.window
    window.drive.sign_in()
    sign_in(window, tmp_path / "client.json", qtbot)
    asked(window, lambda desk: desk.set_limit(STOPPED), qtbot)
    paste(window, scene.link)
    qtbot.waitUntil(
        lambda: bool(asked(window, lambda desk: bool(desk.queue.jobs()) and not desk.queue.unfinished_listings(), qtbot)), timeout=SOON
    )
    drive.revoke(scene.email)
    asked(window, lambda desk: desk.set_limit(NO_LIMIT), qtbot)
    qtbot.waitUntil(lambda: any(scene.email in one.text for one in window.messages.messages.values()), timeout=SOON)
    (banner,) = [one for one in window.messages.messages.values() if scene.email in one.text]
    assert [words for words, _ in banner.links] == ["Sign in again…"]
    banner.links[0][1]()
    sign_in(window, None, qtbot)
    qtbot.waitUntil(lambda: is_proven(window, "Holiday"), timeout=SOON)
    assert not any(scene.email in one.text for one in window.messages.messages.values())


@pytest.mark.logs("keyring")
def test_whoever_is_out_when_a_link_is_pasted_signs_in_and_the_link_is_added(
    program: Program, scene: Scene, drive: FakeDrive, tmp_path: Path, qtbot: QtBot
) -> None:
    window = program.window
    window.drive.sign_in()
    sign_in(window, tmp_path / "client.json", qtbot)
    drive.revoke(scene.email)
    paste(window, scene.link)
    sign_in(window, None, qtbot)
    qtbot.waitUntil(lambda: is_proven(window, "Holiday"), timeout=SOON)


@pytest.mark.usefixtures("seaweedfs")
def test_a_demonstration_offers_its_link(
    home: Home, scene: Scene, drive: FakeDrive, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    file = SettingsFile(home.settings_file)
    file.save(Settings(drive={**file.load().drive, SAMPLE_LINK: scene.link}))
    open_accounts(home).set_api_key(drive.tokens.api_key, keep_in="file")
    window = request.getfixturevalue("program").window
    qtbot.waitUntil(lambda: "sample" in window.messages.messages, timeout=SOON)
    (button,) = [each for each in window.messages.findChildren(QPushButton) if each.text() == "Try a Drive link"]
    button.click()
    qtbot.waitUntil(lambda: is_proven(window, "Holiday"), timeout=SOON)
    assert "sample" not in window.messages.messages


def test_nobody_else_is_offered_anything(program: Program, qtbot: QtBot) -> None:
    asked(program.window, lambda desk: desk.destinations(), qtbot)
    assert not program.window.messages.messages
