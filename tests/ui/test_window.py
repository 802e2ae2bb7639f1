"""What a person does, and what comes of it."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from pytestqt.qtbot import QtBot

from tests.ui.gestures import cell, drop, files, hover, names, pick, row
from tests.ui.memory_desk import FIRST
from tests.ui.scenes import NOW, busy_batch, busy_desk, empty_desk, troubled_desk
from uploader_gui.core.errors import KINDS
from uploader_gui.core.events import Batch, Event, EventType
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, UploadState
from uploader_gui.settings import Settings
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.queue_delegate import arrow_area, link_areas
from uploader_gui.ui.rows import COLUMNS, Column, Help


def test_an_empty_queue_asks_for_files_and_says_where_they_go(opened) -> None:
    window = opened(empty_desk())
    assert window.empty.isVisible()
    assert not window.details.isVisible()
    assert (
        window.empty.plain_text() == "Drop files or folders here, or add files or a folder. They go to Family archive / photos/2026/."
    )


def test_the_first_start_asks_for_a_destination_and_then_adds_what_was_dropped(opened, qtbot: QtBot) -> None:
    desk = empty_desk(places=False)
    window = opened(desk)
    assert "add a destination" in window.empty.plain_text()
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


def test_jobs_open_to_their_files(opened, qtbot: QtBot) -> None:
    window = opened(busy_desk())
    qtbot.waitUntil(lambda: names(window)[:3] == ["Holiday photos", "IMG_2041.CR3", "beach-drone-4k.mov"])
    assert row(window, 0).aside == "→ Family archive · photos/2026/"
    assert cell(window, 0, Column.STATUS) == "312 of 1,204 files"
    window.model.set_open(0, False)
    assert names(window)[:2] == ["Holiday photos", "Client handover"]


def test_running_rows_follow_every_batch(opened, qtbot: QtBot) -> None:
    window = opened(busy_desk())
    qtbot.waitUntil(lambda: len(names(window)) > 2 and names(window)[1] == "IMG_2041.CR3")
    window._backend.tell(busy_batch())
    assert [cell(window, 1, column) for column in COLUMNS[1:6]] == ["Uploading", "71 %", "48.1 MB", "31.0 MB/s", "1 s"]
    assert cell(window, 3, Column.STATUS) == "Verifying"
    assert cell(window, 0, Column.SPEED) == "96.2 MB/s"
    assert window.status.running.text() == "4 uploading"
    assert window.status.speed.text() == "97.0 MB/s"


def test_rows_say_why(opened, qtbot: QtBot) -> None:
    window = opened(troubled_desk())
    qtbot.waitUntil(lambda: window.model.rowCount() == 13 and not row(window, 12).blank)
    said = [cell(window, number, Column.STATUS) for number in range(1, 13)]
    assert said[0] == "Failed — this key may not write to “handover/”"
    assert said[6:10] == [
        "Held — the store can't be reached, tried again in 8 s",
        "Held — the store had a problem of its own, tried again at 12:01",
        "Held — the drive with this file is not connected, tried again in 45 s",
        "Changed while uploading — starts again at 12:05",
    ]
    assert said[10] == "Skipped — the same file is already there"
    assert row(window, 1).links == (Help.FIX, Help.RETRY)


def test_one_banner_says_how_many_need_the_person(opened, qtbot: QtBot) -> None:
    window = opened(troubled_desk())
    assert window.messages.messages["failed"].text == "6 files need you."
    window.messages.messages["failed"].links[0][1]()
    qtbot.waitUntil(lambda: len(names(window)) == 7 and "…" not in names(window))
    assert all(cell(window, number, Column.STATUS).startswith("Failed") for number in range(1, 7))


def test_a_held_destination_is_said_above_with_what_helps(opened) -> None:
    window = opened(troubled_desk())
    held = window.messages.messages["hold:Studio R2"]
    assert held.text.startswith("Studio R2: The store refuses the access key.")
    assert held.text.endswith("Tried again at 12:04.")
    assert [words for words, _ in held.links] == ["Fix…"]
    offline = window.messages.messages["hold:Family archive"]
    assert offline.text == "Family archive: The store can't be reached. Uploads go on by themselves when the connection is back."
    assert not offline.links
    assert "Offline" in window.status.online.text()


def test_a_restored_queue_is_said(opened) -> None:
    window = opened(empty_desk())
    window._backend.tell(Batch((Event(1, NOW, EventType.QUEUE_RESTORED, {"where": "/data/set-aside"}),)))
    assert "/data/set-aside" in window.messages.messages["restored"].text


@pytest.mark.parametrize(
    ("of", "count"),
    [(Filter.ALL, 9675), (Filter.ACTIVE, 4), (Filter.HELD, 2), (Filter.FAILED, 1), (Filter.VERIFIED, 354), (Filter.WAITING, 9314)],
)
def test_filters_count_and_show_what_they_let_through(opened, qtbot: QtBot, of: Filter, count: int) -> None:
    window = opened(busy_desk())
    assert window.sidebar.item(of).aside == f"{count:,}"
    window.sidebar.item(of).click()
    qtbot.waitUntil(lambda: sum(group.shown for group in window.model.known.values()) == count)
    if of in (Filter.ACTIVE, Filter.HELD, Filter.FAILED):
        qtbot.waitUntil(lambda: "…" not in names(window))
        jobs = sum(window.model.job_at(number) is not None for number in range(window.model.rowCount()))
        assert window.model.rowCount() == count + jobs


def test_the_filter_box_finds_names(opened, qtbot: QtBot) -> None:
    window = opened(busy_desk())
    window.actions_.find.trigger()
    window.toolbar.search.setText("DRONE")
    qtbot.waitUntil(lambda: names(window) == ["Holiday photos", "beach-drone-4k.mov"])
    window.toolbar.search.setText("no such name")
    qtbot.waitUntil(lambda: window.model.rowCount() == 0)
    assert window.empty.plain_text() == "Nothing here. Show everything"
    window.empty.wanted.emit("all")
    qtbot.waitUntil(lambda: window.model.rowCount() > 1000)


@pytest.mark.parametrize(
    ("state", "can"),
    [
        (UploadState.RUNNING, {"pause", "cancel"}),
        (UploadState.WAITING, {"pause", "cancel"}),
        (UploadState.PAUSED, {"resume", "cancel"}),
        (UploadState.FAILED, {"retry", "remove"}),
        (UploadState.DONE, {"retry", "remove"}),
        (UploadState.SKIPPED, {"retry", "remove"}),
        (UploadState.CANCELLED, {"retry", "remove"}),
    ],
)
def test_only_what_would_do_something_can_be_chosen(opened, qtbot: QtBot, state: UploadState, can: set[str]) -> None:
    desk = empty_desk()
    desk.add_job("photos", 1, base=state)
    window = opened(desk)
    window.model.set_open(0, True)
    qtbot.waitUntil(lambda: window.model.rowCount() == 2 and not row(window, 1).blank)
    pick(window, 1)
    verbs = ("pause", "resume", "cancel", "retry", "remove")
    assert {verb for verb in verbs if getattr(window.actions_, verb).isEnabled()} == can


@pytest.mark.parametrize(
    ("keys", "cause", "before"),
    [
        ("Ctrl+P", Cause.PAUSED, UploadState.WAITING),
        ("Ctrl+S", Cause.RESUMED, UploadState.PAUSED),
        ("Ctrl+R", Cause.RETRIED, UploadState.FAILED),
    ],
)
def test_keys_give_commands_for_what_is_selected(opened, qtbot: QtBot, keys: str, cause: Cause, before: UploadState) -> None:
    desk = empty_desk()
    desk.add_job("photos", 5, base=before)
    window = opened(desk)
    window.activateWindow()
    window.model.set_open(0, True)
    qtbot.waitUntil(lambda: window.model.rowCount() == 6 and not row(window, 5).blank)
    pick(window, 2, 4)
    window.table.setFocus()
    qtbot.keySequence(window, QKeySequence(keys))
    qtbot.waitUntil(lambda: desk.commands == [(cause, Selection((FIRST + 1, FIRST + 3)))])


def test_a_whole_job_and_everything_can_be_paused(opened, qtbot: QtBot) -> None:
    desk = busy_desk()
    window = opened(desk)
    pick(window, 0)
    window.actions_.pause.trigger()
    qtbot.waitUntil(lambda: desk.commands == [(Cause.PAUSED, Selection((4,)))])
    window.actions_.pause_all.trigger()
    qtbot.waitUntil(lambda: desk.commands[-1] == (Cause.PAUSED, Selection(everything=True)))
    qtbot.waitUntil(lambda: window.toolbar.everything.text() == "Resume all")
    window.toolbar.everything.click()
    qtbot.waitUntil(lambda: desk.commands[-1] == (Cause.RESUMED, Selection(everything=True)))


def test_retrying_a_job_leaves_what_is_done(opened, qtbot: QtBot) -> None:
    desk = busy_desk()
    window = opened(desk)
    row_of_handover = window.model.row_of(3)
    pick(window, row_of_handover)
    window.actions_.retry.trigger()
    qtbot.waitUntil(lambda: desk.commands == [(Cause.RETRIED, Selection((3 * FIRST + 2,)))])


def test_all_that_failed_is_retried(opened, qtbot: QtBot) -> None:
    desk = troubled_desk()
    window = opened(desk)
    assert window.toolbar.failed.text() == "Retry failed (6)"
    window.toolbar.failed.click()
    qtbot.waitUntil(lambda: desk.commands == [(Cause.RETRIED, Selection(failed=True))])
    qtbot.waitUntil(lambda: not window.toolbar.failed.isEnabled())


def test_a_cancel_can_be_taken_back(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.add_job("photos", 3)
    window = opened(desk)
    pick(window, 0)
    window.actions_.cancel.trigger()
    qtbot.waitUntil(lambda: "undo" in window.messages.messages)
    assert window.messages.messages["undo"].text == "Cancelled 3 uploads."
    window.messages.messages["undo"].links[0][1]()
    qtbot.waitUntil(lambda: desk.queue.job(1).count(UploadState.WAITING) == 3)
    assert "undo" not in window.messages.messages


def test_only_what_has_ended_is_removed(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.add_job("done", 2, base=UploadState.DONE)
    desk.add_job("waiting", 2)
    window = opened(desk)
    pick(window, 0)
    assert not window.actions_.remove.isEnabled()
    pick(window, window.model.row_of(1))
    qtbot.keySequence(window.table, QKeySequence(Qt.Key.Key_Delete))
    qtbot.waitUntil(lambda: window.model.row_of(1) is None)
    assert names(window)[0] == "waiting"


def test_keys_are_copied(opened, qtbot: QtBot) -> None:
    window = opened(busy_desk())
    qtbot.waitUntil(lambda: window.model.rowCount() > 3 and not row(window, 2).blank)
    pick(window, 1)
    window.actions_.copy_key.trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "photos/2026/IMG_2041.CR3")


def test_links_in_a_failed_row_are_clicked(opened, qtbot: QtBot) -> None:
    desk = troubled_desk()
    window = opened(desk)
    qtbot.waitUntil(lambda: window.model.rowCount() == 13 and not row(window, 2).blank)
    index = window.model.index(2, COLUMNS.index(Column.PROGRESS))
    areas = dict(link_areas(window.table.visualRect(index), row(window, 2), window.table.fontMetrics()))
    qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=areas[Help.KEEP_BOTH].center())
    failed = FIRST + 1
    qtbot.waitUntil(lambda: len(desk.commands) == 2)
    assert desk.commands == [("options", (Selection((failed,)), IfExists.RENAME)), (Cause.RETRIED, Selection((failed,)))]


def test_arrows_open_and_close_jobs(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.add_job("photos", 5, base=UploadState.DONE)
    window = opened(desk)
    assert window.model.rowCount() == 1
    area = arrow_area(window.table.visualRect(window.model.index(0, 0)), window.table.fontMetrics())
    qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert window.model.rowCount() == 6
    pick(window, 4)
    for key, rows in ((Qt.Key.Key_Left, 6), (Qt.Key.Key_Left, 1), (Qt.Key.Key_Right, 6)):
        qtbot.keyClick(window.table, key)
        assert window.model.rowCount() == rows


def test_details_follow_what_is_chosen(opened, qtbot: QtBot) -> None:
    window = opened(busy_desk())
    qtbot.waitUntil(lambda: window.model.rowCount() > 3 and not row(window, 2).blank)
    pick(window, 2)
    facts = {fact.name: fact.value for fact in window.details.facts.facts}
    assert facts["Size"] == "3.2 GB (3,200,000,000 bytes)"
    window.details.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: window.details.squares.words() == "44 of 200 parts at the store")
    pick(window, 1)
    window.details.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "Waits: the store can't be reached" in window.details.story.toPlainText())
    pick(window, 0)
    assert {fact.name: fact.value for fact in window.details.facts.facts}["Files"] == "1,204 files, 21.6 GB"


def test_what_failed_can_be_copied_with_code_and_request_id(opened, qtbot: QtBot) -> None:
    window = opened(troubled_desk())
    qtbot.waitUntil(lambda: window.model.rowCount() == 13 and not row(window, 1).blank)
    pick(window, 1)
    window.details.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert "Code: AccessDenied" in text
    assert "Request id: 4442587FB7D0A2F9" in text


def test_closing_asks_nothing_and_keeps_how_it_was(opened, qtbot: QtBot) -> None:
    kept: list[Settings] = []
    window = opened(busy_desk(), keep=kept.append)
    window.table.setColumnHidden(COLUMNS.index(Column.KEY), False)
    window.table.setColumnWidth(0, 321)
    with qtbot.waitSignal(window.closed):
        window.close()
        assert window.status.note.text() == "Closing · uploads go on at the next start"
        assert window.isVisible()
    assert window._backend.closed
    again = opened(busy_desk(), settings=kept[0])
    assert again.table.columnWidth(0) == 321
    assert not again.table.isColumnHidden(COLUMNS.index(Column.KEY))
    assert again.places.target == "Family archive"


def test_columns_are_chosen_on_the_header(opened) -> None:
    window = opened(busy_desk())
    menu = window.table.columns_menu()
    shown = [action.text() for action in menu.actions() if action.isChecked()]
    assert shown == ["Name", "Status", "Progress", "Size", "Speed", "Left"]
    next(action for action in menu.actions() if action.text() == "Attempts").trigger()
    assert not window.table.isColumnHidden(COLUMNS.index(Column.ATTEMPTS))
    menu.close()


def test_a_row_is_one_sentence_for_a_screen_reader(opened, qtbot: QtBot) -> None:
    window = opened(busy_desk())
    qtbot.waitUntil(lambda: window.model.rowCount() > 3 and not row(window, 2).blank)
    window._backend.tell(busy_batch())
    spoken = window.model.index(1, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "IMG_2041.CR3, Uploading, 71 %, 48.1 MB, 31.0 MB/s, 1 s left."
    job = window.model.index(0, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert job == "Holiday photos → Family archive · photos/2026/, 312 of 1,204 files, 26 %, 21.6 GB, 96.2 MB/s, 3 min left, opened."
