"""The window as a program, with the real queue, the real threads and a real server behind it."""

import threading
from collections.abc import Iterator
from pathlib import Path

import boto3
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.servers import Server
from tests.ui.gestures import cell, drop, files, names, pick, read, told
from uploader_gui import gui
from uploader_gui.app import open_owner
from uploader_gui.core.rate import STOPPED
from uploader_gui.core.request import Reply
from uploader_gui.engine.meant import uploads_of
from uploader_gui.gui import Program
from uploader_gui.invitation import Invitation
from uploader_gui.settings import Home, SettingsFile
from uploader_gui.ui.about import About
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.rows import Column
from uploader_gui.workers.caller import ring

pytest_plugins = ["tests.servers.fixtures"]

SOON = 30_000
"""Milliseconds."""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home.under(tmp_path / "home").create()


@pytest.fixture
def program(home: Home, qtbot: QtBot) -> Iterator[Program]:
    gui.application()
    running = Program(home)
    running.window.show()
    yield running
    if running.window.isVisible():
        with qtbot.waitSignal(running.window.closed, timeout=SOON):
            running.window.close()
    running.close()
    running.window.deleteLater()
    qtbot.wait(1)


def set_up(home: Home, server: Server, prefix: str) -> None:
    with open_owner(home) as owner:
        owner.desk.add_destination(server.settings("There", prefix), server.secret, "file")


def photos(folder: Path) -> dict[str, bytes]:
    made = {"one.jpg": b"1" * 3000, "sub/two.jpg": b"2" * 12_000_000, "empty.txt": b""}
    for name, content in made.items():
        path = folder / "photos" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return made


@pytest.mark.logs("keyring")
def test_a_dropped_folder_arrives_and_is_verified(
    home: Home, qtbot: QtBot, seaweedfs: Server, prefix: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    set_up(home, seaweedfs, prefix)
    made = photos(tmp_path)
    program: Program = request.getfixturevalue("program")
    window = program.window
    assert "Opening the queue" in read(window.empty)
    program.open()
    qtbot.waitUntil(lambda: window.places.target == "There", timeout=SOON)
    drop(window, files(str(tmp_path / "photos")))
    qtbot.waitUntil(lambda: bool(names(window)) and cell(window, 0, Column.STATUS) == "Verified · 3 files", timeout=SOON)
    assert window.sidebar.item(Filter.VERIFIED).aside == "3"
    qtbot.waitUntil(lambda: window.model.rowCount() == 4 and window.model.upload_at(1) is not None)
    qtbot.waitUntil(lambda: set(names(window)) == {"photos", *made})  # without “photos/”, which the row above them says
    pick(window, 1)
    assert any("match" in fact.value for fact in window.details.facts.facts)
    with qtbot.waitSignal(window.closed, timeout=SOON):
        window.close()
    program.close()
    with open_owner(home) as owner:
        keys = [upload.key for upload in uploads_of(owner.desk.queue, [1], 0, 10) if upload.verified]
    held = downloaded(seaweedfs, keys)
    assert {key.split("photos/")[-1]: content for key, content in held.items()} == made


def downloaded(server: Server, keys: list[str]) -> dict[str, bytes]:
    client = boto3.client(
        "s3",
        endpoint_url=server.endpoint,
        region_name=server.region,
        aws_access_key_id=server.access_key_id,
        aws_secret_access_key=server.secret,
    )
    try:
        return {key: client.get_object(Bucket=server.bucket, Key=key)["Body"].read() for key in keys}
    finally:
        client.close()


def test_another_start_brings_the_window_forward_and_hands_over_its_files(home: Home, program: Program, qtbot: QtBot) -> None:
    program.open()
    qtbot.waitUntil(lambda: program.window.places.read, timeout=SOON)
    program.window.hide()
    answers: list[Reply] = []
    request = {"verb": gui.SHOW, **Invitation(("/nowhere/missing",)).document()}
    visitor = threading.Thread(target=lambda: answers.append(ring(home.data, request)))
    visitor.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=SOON)
    visitor.join()
    assert program.window.isVisible()
    qtbot.waitUntil(lambda: program.window.places.dialog is not None)  # no destination yet: it is asked for first


def test_what_another_process_adds_is_seen_though_nothing_moves(home: Home, program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    file = SettingsFile(home.settings_file)
    file.save(file.load()._replace(limit=STOPPED))
    with open_owner(home) as owner:
        nowhere = {"endpoint": "http://127.0.0.1:9", "bucket": "b", "region": "r", "access_key_id": "a"}
        owner.desk.add_destination(owner.desk.new_destination("There", "seaweedfs", nowhere), "secret", "file")
    photos(tmp_path)
    program.open()
    qtbot.waitUntil(lambda: program.window.places.target == "There", timeout=SOON)
    program.window._backend.ask(lambda desk: desk.set_limit(STOPPED))
    request = {"verb": "add", "what": [str(tmp_path / "photos")], "to": "There"}
    visitor = threading.Thread(target=lambda: ring(home.data, request))
    visitor.start()
    qtbot.waitUntil(lambda: "photos" in names(program.window), timeout=SOON)
    visitor.join()
    qtbot.waitUntil(lambda: program.window.overview.counts.get(Filter.ALL) == 3, timeout=SOON)


def test_a_taken_queue_is_said_and_can_be_tried_again(home: Home, program: Program, qtbot: QtBot) -> None:
    program.patience = 0.0
    with open_owner(home):
        program.open()
        qtbot.waitUntil(lambda: "opening" in program.window.messages.messages, timeout=SOON)
        assert "Another Uploader has the queue open" in program.window.messages.messages["opening"].text
    program.window.messages.messages["opening"].links[0][1]()
    qtbot.waitUntil(lambda: program.window.places.read, timeout=SOON)
    assert "opening" not in program.window.messages.messages


def test_a_damaged_file_with_secrets_is_told(home: Home, program: Program, qtbot: QtBot) -> None:
    home.secrets_file.write_text("{half")
    home.secrets_file.chmod(0o600)
    program.open()
    qtbot.waitUntil(lambda: "secrets.json.damaged-1" in told(program.window), timeout=SOON)


def test_from_its_source_it_asks_nobody_for_newer_versions_and_says_so(program: Program, qtbot: QtBot) -> None:
    program.open()
    qtbot.waitUntil(lambda: program.window.places.read, timeout=SOON)
    program.window.actions_.about.trigger()
    said = [label.text() for label in program.window.findChild(About).findChildren(QLabel)]
    assert "This runs from its source. This build does not know where new versions are." in said
    assert not program.updates.busy
    assert not [name for name in program.window.messages.messages if name.startswith("updates")]
