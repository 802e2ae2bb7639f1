"""The form of a destination is filled in from what another program is set up with, and says which rights the key needs."""

import json

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.memory_desk import MemoryDesk
from tests.ui.scenes import empty_desk
from uploader_gui.core.destination import DestinationSettings, Found
from uploader_gui.ui.room import Scrolled

ARCHIVE = DestinationSettings(
    "archive",
    options={"preset": "minio", "endpoint": "https://nas.local:9000", "credentials": "vault", "access_key_id": "AK"},
    prefix="films",
)
PROFILE = DestinationSettings("work", options={"preset": "aws", "credentials": "profile", "profile": "work", "bucket": "raw"})


def desk_with(*found: Found) -> MemoryDesk:
    desk = empty_desk()
    desk.forms = {scheme: kind._replace(found=lambda: list(found)) for scheme, kind in desk.forms.items()}
    return desk


def test_what_rclone_knows_fills_the_form(opened, qtbot: QtBot) -> None:
    desk = desk_with(Found("AWS", PROFILE), Found("rclone", ARCHIVE, "hush"))
    window = opened(desk)
    window.places.edit()
    qtbot.waitUntil(lambda: window.places.dialog is not None and window.places.dialog.elsewhere.count() == 3)
    dialog = window.places.dialog
    scroll_bar = dialog.findChild(Scrolled).verticalScrollBar()
    qtbot.waitUntil(lambda: dialog.elsewhere.isVisible() and not scroll_bar.maximum())  # the form has grown by a line
    assert [dialog.elsewhere.itemText(row) for row in (1, 2)] == ["AWS: work (raw)", "rclone: archive"]
    dialog.elsewhere.activated.emit(1)
    assert (dialog.value("bucket"), dialog.value("credentials"), dialog.value("profile")) == ("raw", "profile", "work")
    dialog.elsewhere.activated.emit(2)
    dialog.fields["name"].setText("Archive")
    dialog.fields["bucket"].setText("b")
    assert (dialog.value("profile"), dialog.value("preset"), dialog.value("endpoint")) == ("", "minio", "https://nas.local:9000")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "Archive" in desk.places)
    assert desk.secrets["Archive"] == "hush"
    assert (desk.places["Archive"].prefix, desk.places["Archive"].options["access_key_id"]) == ("films", "AK")


def test_with_nothing_to_fill_in_from_nothing_is_offered(opened, qtbot: QtBot) -> None:
    window = opened(desk_with())
    window.places.edit()
    qtbot.waitUntil(lambda: window.places.dialog is not None and window.places.dialog.elsewhere.count() == 1)
    assert not window.places.dialog.elsewhere.isVisible()


def test_the_rights_are_copied(opened, qtbot: QtBot) -> None:
    window = opened(empty_desk())
    window.places.edit("Family archive")
    qtbot.waitUntil(lambda: window.places.dialog is not None)
    window.places.dialog.rights.click()
    statement = json.loads(QGuiApplication.clipboard().text())["Statement"][0]
    assert statement["Resource"] == "arn:aws:s3:::family-archive/photos/2026/*"
    assert "clipboard" in window.places.dialog.said.text()
