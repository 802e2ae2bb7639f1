"""Files, folders and destinations find their way in."""

import shlex
import sys

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.gestures import drop, files, hover, names, read
from tests.ui.scenes import busy_desk, empty_desk
from uploader_gui.core.errors import KINDS
from uploader_gui.ui.practice_dialog import PracticeDialog


def test_an_empty_queue_asks_for_files_and_says_where_they_go(opened) -> None:
    window = opened(empty_desk())
    assert window.empty.isVisible()
    assert not window.details.isVisible()
    assert (
        read(window.empty)
        == "Drop files or folders here, or add files, a folder, a Drive link. They go to Family archive / photos/2026/."
    )


def test_the_first_start_asks_for_a_destination_and_then_adds_what_was_dropped(opened, qtbot: QtBot) -> None:
    desk = empty_desk(places=False)
    window = opened(desk)
    assert "add a destination" in read(window.empty)
    drop(window, files("/home/ana/photos"))
    qtbot.waitUntil(lambda: window.places.dialog is not None)
    dialog = window.places.dialog
    for name, text in (("name", "Attic"), ("bucket", "attic"), ("secret", "hush"), ("access_key_id", "AKIA")):
        dialog.fields[name].setText(text)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: desk.added == [(["/home/ana/photos"], "Attic")])
    saved = desk.places["Attic"]
    assert saved.options["bucket"] == "attic"
    assert "hush" not in repr(saved)
    assert desk.secrets == {"Attic": "hush"}


def test_who_has_no_bucket_is_told_of_the_practice_bucket(opened, qtbot: QtBot) -> None:
    window = opened(empty_desk(places=False))
    assert read(window.empty).endswith("No bucket at hand? Try a practice bucket.")
    window.empty.wanted.emit("practice")
    (dialog,) = window.findChildren(PracticeDialog)
    assert dialog.isVisible()
    assert dialog.command.text().endswith("demo")
    program, *words = shlex.split(dialog.command.text())
    assert words == ["demo"] or program == sys.executable
    dialog.reject()


def test_a_destination_that_fails_its_test_says_why_and_can_be_saved_all_the_same(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.refuses_test = KINDS["bucket-missing"](code="NoSuchBucket", bucket="attic")
    window = opened(desk)
    window.places.edit()
    qtbot.waitUntil(lambda: window.places.dialog is not None)
    dialog = window.places.dialog
    dialog.save_button.click()
    assert dialog.said.text() == "Give it a name."
    dialog.fields["name"].setText("Attic")
    dialog.fields["bucket"].setText("attic")
    dialog.test_button.click()
    qtbot.waitUntil(lambda: "There is no bucket “attic” there." in dialog.said.text())
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.save_button.text() == "Save anyway" and dialog.save_button.isEnabled())
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "Attic" in window.places.known)


def test_a_limit_of_size_is_read_in_peoples_units_and_kept(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    window = opened(desk)
    for known, text in (("", "1.5 GB"), ("Attic", "none")):
        window.places.edit(known)
        qtbot.waitUntil(lambda: window.places.dialog is not None)
        dialog = window.places.dialog
        assert dialog.fields["max_size"].text() == ("1.5 GB" if known else "")
        if not known:
            for name in ("name", "bucket"):
                dialog.fields[name].setText("Attic")
        dialog.fields["max_size"].setText("plenty")
        dialog.save_button.click()
        assert "“plenty” is not a size" in dialog.said.text()
        dialog.fields["max_size"].setText(text)
        dialog.save_button.click()
        qtbot.waitUntil(lambda: "Attic" in desk.places and desk.places["Attic"].max_size == (0 if known else 1_500_000_000))  # noqa: B023
        qtbot.waitUntil(lambda: window.places.dialog is None)


@pytest.mark.skipif(sys.platform != "linux", reason="only here any bytes make a name")
def test_names_that_are_not_text_arrive_as_they_are_dropped_or_pasted(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    window = opened(desk)
    dropped, pasted = QMimeData(), QMimeData()
    dropped.setData("text/uri-list", b"file:///home/ana/%FF%20b\r\n")
    pasted.setText("file:///home/ana/%FF%20b")
    for data in (dropped, pasted):
        drop(window, data)
    qtbot.waitUntil(lambda: len(desk.added) == 2)
    assert {path for paths, _ in desk.added for path in paths} == {"/home/ana/\udcff b"}


def test_a_preset_shows_the_fields_it_needs(opened, qtbot: QtBot) -> None:
    window = opened(empty_desk())
    window.places.edit("Studio R2")
    qtbot.waitUntil(lambda: window.places.dialog is not None)
    dialog = window.places.dialog
    assert dialog.value("preset") == "r2"
    assert dialog.fields["account"].isVisible()
    dialog.fields["preset"].setCurrentIndex(dialog.fields["preset"].findData("aws"))
    assert not dialog.fields["account"].isVisible()
    dialog.fields["credentials"].setCurrentIndex(dialog.fields["credentials"].findData("profile"))
    assert dialog.fields["profile"].isVisible()
    assert not dialog.fields["secret"].isVisible()
    dialog.close()


def test_things_can_be_dropped_anywhere_and_the_overlay_names_where_they_go(opened, qtbot: QtBot) -> None:
    desk = busy_desk()
    window = opened(desk)
    assert hover(window, files("/home/ana/a.jpg"))
    assert window.overlay.isVisible()
    assert window.overlay.target == "→ Family archive / photos/2026/"
    drop(window, files("/home/ana/a.jpg", "/home/ana/b"))
    assert not window.overlay.isVisible()
    qtbot.waitUntil(lambda: desk.added == [(["/home/ana/a.jpg", "/home/ana/b"], "Family archive")])
    qtbot.waitUntil(lambda: names(window)[0] == "a.jpg")


def test_what_holds_no_files_is_not_taken(opened) -> None:
    window = opened(empty_desk())
    words = QMimeData()
    words.setText("just words")
    assert not hover(window, words)
    assert not window.overlay.isVisible()


def test_a_drop_on_a_destination_goes_there(opened, qtbot: QtBot) -> None:
    desk = busy_desk()
    window = opened(desk)
    item = window.sidebar.items["Hetzner"]
    assert hover(item, files("/var/log/x"))
    drop(item, files("/var/log/x"))
    qtbot.waitUntil(lambda: desk.added == [(["/var/log/x"], "Hetzner")])
    assert window.places.target == "Family archive"


def test_choosing_a_destination_sends_new_uploads_there(opened, qtbot: QtBot) -> None:
    desk = busy_desk()
    window = opened(desk)
    window.sidebar.items["Hetzner"].click()
    drop(window, files("/x"))
    qtbot.waitUntil(lambda: desk.added == [(["/x"], "Hetzner")])


def test_paths_are_pasted_several_lines_at_once(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    window = opened(desk)
    QGuiApplication.clipboard().setText('/home/ana/one.txt\n"/home/ana/with space"\nnot a path\nfile:///home/ana/%C3%BC.txt\n')
    window.actions_.paste.trigger()
    qtbot.waitUntil(lambda: desk.added == [(["/home/ana/one.txt", "/home/ana/with space", "/home/ana/ü.txt"], "Family archive")])


def test_pasting_into_the_filter_box_is_text(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    window = opened(desk)
    window.activateWindow()
    window.toolbar.search.setFocus()
    qtbot.waitUntil(window.toolbar.search.hasFocus)
    QGuiApplication.clipboard().setText("/home/ana/one.txt")
    window.actions_.paste.trigger()
    assert window.toolbar.search.text() == "/home/ana/one.txt"
    assert not desk.added


def test_what_cannot_be_added_is_said_once_and_quietly(opened, qtbot: QtBot) -> None:
    window = opened(empty_desk())
    drop(window, files("/home/ana/missing.txt"))
    qtbot.waitUntil(lambda: "add" in window.messages.messages)
    assert window.messages.messages["add"].text == "“/home/ana/missing.txt” is not there. Check the name; nothing was added."
