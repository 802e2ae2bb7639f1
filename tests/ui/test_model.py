"""The table over a growing, changing queue: every row is what the queue says, and a selection stays with its files."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.gestures import names, pick, row
from tests.ui.memory_desk import FIRST, MemoryDesk
from tests.ui.scenes import empty_desk
from uploader_gui.core.events import Batch, Event, EventType
from uploader_gui.core.upload import UploadState
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.groups import KEPT_PAGES, PAGE, Group, rows_moved
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.verbs import chosen, uploads_of


def tell(window: MainWindow, job_id: int, upload_id: int = 0) -> None:
    data = {"job_id": job_id, "upload_id": upload_id, "from": "waiting", "to": "running"}
    window._backend.tell(Batch((Event(1, 0.0, EventType.UPLOAD_MOVED, data),)))


def read(window: MainWindow, first: int, last: int) -> bool:
    return all(not row(window, number).blank for number in range(first, last))


def test_pages_are_read_where_one_looks_and_only_there(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.add_job("photos", 100_000)
    window = opened(desk)
    assert window.model.rowCount() == 100_001
    window.table.scrollTo(window.model.index(70_001, 0))
    qtbot.waitUntil(lambda: read(window, 69_995, 70_001))
    assert row(window, 70_001).name == "IMG_0070000.CR3"
    assert row(window, 40_000).blank
    assert window._backend.asked < 12


def test_what_was_not_looked_at_for_long_is_let_go(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.add_job("photos", 100_000)
    window = opened(desk)
    for page in range(1, KEPT_PAGES + 5):
        window.table.scrollTo(window.model.index(page * PAGE + 10, 0))
        qtbot.waitUntil(lambda page=page: not row(window, page * PAGE + 5).blank)
    assert len(window.model.known[1].rows) <= KEPT_PAGES * PAGE
    assert row(window, 2).blank


def test_a_job_grows_while_it_is_listed_and_nothing_jumps(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    job = desk.add_job("photos", 300, listing=True)
    window = opened(desk)
    window.table.scrollTo(window.model.index(250, 0))
    qtbot.waitUntil(lambda: read(window, 240, 250))
    pick(window, 250)
    resets: list[bool] = []
    window.model.modelReset.connect(lambda: resets.append(True))
    for count in (700, 1500):
        job.count = count
        tell(window, 1)
        qtbot.waitUntil(lambda count=count: window.model.rowCount() == count + 1)
    assert not resets
    assert window.table.rows() == [(250, 250)]
    window.table.scrollTo(window.model.index(1500, 0))
    qtbot.waitUntil(lambda: read(window, 1495, 1501))
    assert row(window, 1500).name == "IMG_0001499.CR3"


def test_a_job_that_is_listed_is_looked_at_though_nobody_tells_of_it(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    job = desk.add_job("photos", 50, listing=True)
    window = opened(desk)
    qtbot.waitUntil(lambda: window.model.rowCount() == 51)
    job.count = 2500
    qtbot.waitUntil(lambda: window.model.rowCount() == 2501)
    job.count, job.job = 2600, job.job._replace(listing=False)
    qtbot.waitUntil(lambda: window.model.rowCount() == 2601)


def test_new_jobs_come_first_and_push_the_others_down_with_their_selection(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.add_job("older", 10)
    window = opened(desk)
    qtbot.waitUntil(lambda: read(window, 1, 11))
    pick(window, 4)
    desk.add_job("newer", 3)
    tell(window, 2)
    qtbot.waitUntil(lambda: names(window)[0] == "newer")
    assert window.table.rows() == [(8, 8)]
    assert window.model.upload_at(8).id == FIRST + 3


@pytest.mark.parametrize("leave", [[0, 1, 2], [7], [3, 4, 9], [19]])
def test_under_a_filter_a_selection_stays_with_its_files(opened, qtbot: QtBot, leave: list[int]) -> None:
    desk = empty_desk()
    job = desk.add_job("photos", 20, base=UploadState.FAILED)
    window = opened(desk)
    window.show_filter(Filter.FAILED)
    qtbot.waitUntil(lambda: window.model.rowCount() == 21 and read(window, 1, 21))
    pick(window, 6, 13)
    for position in leave:
        job.put(position, job.at(position)._replace(state=UploadState.WAITING))
    tell(window, 1)
    qtbot.waitUntil(lambda: window.model.rowCount() == 21 - len(leave))
    assert {upload.id - FIRST for upload in window.chosen().uploads} == {5, 12} - set(leave)
    for position in leave:
        job.put(position, job.at(position)._replace(state=UploadState.FAILED))
    tell(window, 1)
    qtbot.waitUntil(lambda: window.model.rowCount() == 21 and read(window, 1, 21))
    assert {upload.id - FIRST for upload in window.chosen().uploads} == {5, 12} - set(leave)
    assert [window.model.upload_at(number).id for number in range(1, 21)] == [FIRST + number for number in range(20)]


def test_a_removed_job_goes_and_a_stale_answer_does_no_harm(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.add_job("one", 2000)
    desk.add_job("two", 5)
    window = opened(desk)
    window.table.scrollTo(window.model.index(1500, 0))
    del desk.queue.all[1]
    window.model.refresh()
    window.show_filter(Filter.WAITING)
    window.show_filter(Filter.ALL)
    qtbot.waitUntil(lambda: window.model.rowCount() == 6)
    assert names(window)[0] == "two"


def test_hundreds_of_jobs_are_read_page_by_page(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    for number in range(230):
        desk.add_job(f"job {number}", 1, base=UploadState.DONE)
    window = opened(desk)
    qtbot.waitUntil(lambda: window.model.rowCount() == 230)
    assert names(window)[:2] == ["job 229", "job 228"]
    assert names(window)[-1] == "job 0"


def test_a_selection_of_what_was_never_read_means_the_right_files(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.add_job("photos", 5000)
    window = opened(desk)
    what = chosen(window.model, [(3001, 3010)])
    assert what.unread == ((1, 3000, 10),)
    found = uploads_of(desk, what, window.view_now, 100)
    assert [upload.id - FIRST for upload in found] == list(range(3000, 3010))


def upload(number: int):
    return MemoryDesk().add_job("x", 100).at(number)


@pytest.mark.parametrize(
    ("before", "now", "moves"),
    [
        ([1, 2, 3], [1, 2, 3], []),
        ([1, 2, 3, 4], [2, 3, 4], [(0, -1)]),
        ([1, 2, 3, 4], [1, 4], [(1, -2)]),
        ([1, 3], [1, 2, 3], [(1, 1)]),
        ([2, 3], [0, 1, 2, 3], [(0, 2)]),
        ([1, 2], [1, 2, 3], []),
        ([1, None], [1, 2], []),
        ([1, 5, 7], [5, 6, 7], [(0, -1), (1, 1)]),
    ],
)
def test_what_moved_in_a_page(before, now, moves) -> None:
    rows = [None if number is None else upload(number) for number in before]
    ids = [FIRST + number for number in now]
    assert rows_moved(rows, ids, 0) == moves


def test_shifting_forgets_what_falls_away() -> None:
    group = Group(MemoryDesk().add_job("x", 5).read(), shown=5, rows={at: upload(at) for at in range(5)})
    group.shift(1, -2)
    assert {at: one.id - FIRST for at, one in group.rows.items()} == {0: 0, 1: 3, 2: 4}
    group.shift(1, 1)
    assert {at: one.id - FIRST for at, one in group.rows.items()} == {0: 0, 2: 3, 3: 4}


def test_an_idle_window_asks_nothing_and_draws_nothing(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    desk.add_job("photos", 5)
    window = opened(desk)
    qtbot.waitUntil(lambda: window.model.rowCount() == 6 and read(window, 0, 6))
    qtbot.waitUntil(lambda: not window.model._reader._timer.isActive())
    asked, changed = window._backend.asked, []
    window.model.dataChanged.connect(lambda *_: changed.append(1))
    window.table._look()
    for _ in range(50):
        qtbot.waitSignal(window._backend.happened, raising=False, timeout=10).wait()
    assert window._backend.asked == asked
    assert changed == []
