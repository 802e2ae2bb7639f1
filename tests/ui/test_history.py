"""What was uploaded, by day."""

from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.memory_desk import MemoryDesk
from tests.ui.scenes import NOW, empty_desk
from uploader_gui.core.job import Job, Tally
from uploader_gui.core.upload import UploadState
from uploader_gui.ui.history import by_day, summed, volumes
from uploader_gui.ui.history_dialog import HistoryDialog, result_words, total_words
from uploader_gui.ui.volume_chart import VolumeChart

DAY = 86_400.0
MB = 1_000_000


def desk_with_a_past() -> MemoryDesk:
    """Three jobs that ended, on two days, and one that has not."""
    desk = empty_desk()
    for name, to, ago, state in (
        ("Wedding", "Studio R2", 2 * DAY, UploadState.DONE),
        ("Holiday", "Family archive", 60.0, UploadState.DONE),
        ("Interview", "Studio R2", 30.0, UploadState.FAILED),
    ):
        desk.add_job(name, 4, to=to, base=state, size=10 * MB, finished_at=NOW - ago)
    desk.add_job("Under way", 2)
    return desk


def jobs(desk: MemoryDesk) -> list[Job]:
    return desk.queue.jobs(100)


def test_days_of_the_persons_calendar_the_latest_first() -> None:
    days = by_day(jobs(desk_with_a_past()))
    assert [[job.name for job in day.jobs] for day in days] == [["Interview", "Holiday"], ["Wedding"]]
    assert [day.date for day in days] == [datetime.fromtimestamp(NOW - ago).date() for ago in (30.0, 2 * DAY)]


@pytest.mark.parametrize(("text", "names"), [("wedd", ["Wedding"]), ("STUDIO", ["Interview", "Wedding"]), ("none", []), ("under", [])])
def test_search_by_name_and_destination(text: str, names: list[str]) -> None:
    days = by_day(jobs(desk_with_a_past()), text)
    assert [job.name for day in days for job in day.jobs] == names


def test_what_jobs_add_up_to() -> None:
    (wedding,) = (job for job in jobs(desk_with_a_past()) if job.name == "Wedding")
    mixed = wedding._replace(
        tallies={UploadState.DONE: Tally(3, 30), UploadState.FAILED: Tally(1, 10), UploadState.SKIPPED: Tally(5, 50)},
    )
    found = summed((wedding, mixed))
    assert (found.jobs, found.files, found.bytes, found.left_out, found.failed) == (2, 7, 40 * MB + 30, 5, 1)
    assert found.success == 7 / 8
    assert result_words(found) == "1 failed, 5 left out"
    assert total_words(found) == "7 files arrived in 2 jobs · 40.0 MB · 87 % successful"
    assert summed(()).success is None
    assert total_words(summed(())) == "Nothing has ended yet."


def test_a_bar_a_day_those_without_any_too() -> None:
    days = by_day(jobs(desk_with_a_past()))
    last = days[0].date
    assert [size for _, size in volumes(days, last, 3)] == [40 * MB, 0, 40 * MB]
    assert volumes(days, last, 3)[-1][0] == last


def test_the_dialog_shows_searches_and_hands_on_the_chosen(opened, qtbot: QtBot) -> None:
    window = opened(desk_with_a_past())
    saved: list[list[int]] = []
    dialog = HistoryDialog(window._backend, saved.append, window, lambda: NOW)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 2)
    assert dialog.totals.text().startswith("8 files arrived in 3 jobs")
    assert not dialog.receipts.isEnabled()
    day = dialog.list.topLevelItem(0)
    assert [day.child(at).text(0) for at in range(day.childCount())] == ["Interview", "Holiday"]
    day.setSelected(True)
    dialog.receipts.click()
    assert saved == [[3, 2]]
    dialog.search.setText("wedding")
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    assert dialog.totals.text().startswith("4 files arrived in 1 job")
    assert not dialog.receipts.isEnabled()
    dialog.close()


def test_history_opens_from_the_menu(opened, qtbot: QtBot) -> None:
    window = opened(desk_with_a_past())
    window.actions_.history.trigger()
    qtbot.waitUntil(lambda: window.findChild(HistoryDialog) is not None)
    dialog = window.findChild(HistoryDialog)
    qtbot.waitUntil(lambda: "8 files" in dialog.totals.text())
    dialog.close()


def test_a_bar_is_found_and_said(qtbot: QtBot) -> None:
    chart = VolumeChart()
    qtbot.addWidget(chart)
    chart.resize(300, 100)
    assert chart.day_at(10) is None
    chart.show_days([(date(2026, 11, 20), 0), (date(2026, 11, 21), 7 * MB), (date(2026, 11, 22), MB)])
    assert chart.day_at(150) == (date(2026, 11, 21), 7 * MB)
    assert "7.0 MB" in chart.accessibleDescription()
    chart.grab()
    chart.show_days([(date(2026, 11, 20), 0)])
    assert chart.accessibleDescription() == "Nothing arrived in these days"
