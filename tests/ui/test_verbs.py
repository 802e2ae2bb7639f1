"""What can be done with rows, and what is asked of the queue then."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from pytestqt.qtbot import QtBot

from tests.ui.gestures import names, pick, row
from tests.ui.memory_desk import FIRST
from tests.ui.scenes import busy_batch, busy_desk, empty_desk, troubled_desk
from uploader_gui.core.asking import Answer
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, UploadState
from uploader_gui.settings import Settings
from uploader_gui.ui.rows import COLUMNS, Column, Help


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


def test_whole_jobs_can_be_refreshed(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.add_job("photos", 1, base=UploadState.DONE)
    desk.add_job("films", 1, listing=True)
    window = opened(desk)
    window.activateWindow()
    qtbot.waitUntil(lambda: {"photos", "films"} <= set(names(window)))
    for name, can in (("films", False), ("photos", True)):
        pick(window, names(window).index(name))
        assert window.actions_.refresh.isEnabled() is can
    window.table.setFocus()
    qtbot.keySequence(window, QKeySequence("F5"))
    qtbot.waitUntil(lambda: desk.commands == [("refresh", (1,))])


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
    areas = dict(window.table.cell(index).links(row(window, 2)))
    qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=areas[Help.KEEP_BOTH].center())
    failed = FIRST + 1
    qtbot.waitUntil(lambda: len(desk.commands) == 1)
    assert desk.commands == [("resolve", [Answer(IfExists.RENAME, (failed,))])]  # of this file alone: its job keeps its policy


def test_arrows_open_and_close_jobs(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.add_job("photos", 5, base=UploadState.DONE)
    window = opened(desk)
    assert window.model.rowCount() == 1
    area = window.table.cell(window.model.index(0, 0)).arrow()
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
