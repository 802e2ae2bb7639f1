"""What the table, the filters and the messages say."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.gestures import cell, names, read, row
from tests.ui.scenes import NOW, busy_batch, busy_desk, empty_desk, troubled_desk
from uploader_gui.core.events import Batch, Event, EventType
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.rows import COLUMNS, Column, Help


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
    assert said[0] == "Failed — the access key may not do this at “handover/”"
    assert said[6:10] == [
        "Held — the store can't be reached, goes on when it answers",
        "Held — something went wrong at the store or on the way to it, tried again at 12:01",
        "Held — the drive “CAMERA” is not connected, tried again in 45 s",
        "Changed while uploading — starts again at 12:05",
    ]
    assert said[10] == "Skipped — the same file is already there"
    assert row(window, 1).links == (Help.FIX, Help.RETRY)


def test_one_banner_says_how_many_need_the_person(opened, qtbot: QtBot) -> None:
    window = opened(troubled_desk())
    assert window.messages.messages["failed"].text == "5 files need you."
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
        jobs = sum(window.model.group_at(number)[1] < 0 for number in range(window.model.rowCount()))
        assert window.model.rowCount() == count + jobs


def test_the_filter_box_finds_names(opened, qtbot: QtBot) -> None:
    window = opened(busy_desk())
    window.actions_.find.trigger()
    window.toolbar.search.setText("DRONE")
    qtbot.waitUntil(lambda: names(window) == ["Holiday photos", "beach-drone-4k.mov"])
    window.toolbar.search.setText("no such name")
    qtbot.waitUntil(lambda: window.model.rowCount() == 0)
    assert read(window.empty) == "Nothing here. Show everything"
    window.empty.wanted.emit("all")
    qtbot.waitUntil(lambda: window.model.rowCount() > 1000)


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        (("local:/home/ana/Holiday",), "sub/beach.mov"),
        (("local:/home/ana/Holiday", "local:/home/ana/Work"), "Holiday/sub/beach.mov"),
    ],
)
def test_a_file_is_shown_without_the_folder_that_its_job_is(opened, qtbot: QtBot, what: tuple[str, ...], shown: str) -> None:
    desk = empty_desk()
    job = desk.add_job("Holiday", 1, what=what)
    job.put(0, job.make(0)._replace(name="Holiday/sub/beach.mov"))
    window = opened(desk)
    qtbot.waitUntil(lambda: names(window) == ["Holiday", shown])
    assert window.model.upload_at(1).name == "Holiday/sub/beach.mov"
