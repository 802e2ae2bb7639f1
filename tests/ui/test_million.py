"""A million rows are scrolled, filtered, closed, opened and selected as a hundred are. How fast, make bench tells."""

from pytestqt.qtbot import QtBot

from tests.ui.gestures import row
from tests.ui.memory_backend import ThreadedBackend
from tests.ui.scenes import empty_desk
from uploader_gui.core.upload import UploadState
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.verbs import chosen

FILES, RUNNING = 1_000_000, 16


def test_a_million_rows_are_handled_as_a_hundred_are(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    job = desk.add_job("everything", FILES)
    for lane in range(RUNNING):
        job.put(lane, job.make(lane)._replace(state=UploadState.RUNNING))
    window = opened(desk, backend=ThreadedBackend(desk))
    qtbot.waitUntil(lambda: window.model.rowCount() == FILES + 1)
    window.show_filter(Filter.WAITING)
    qtbot.waitUntil(lambda: window.model.rowCount() == FILES - RUNNING + 1)
    window.show_filter(Filter.ALL)
    qtbot.waitUntil(lambda: window.model.rowCount() == FILES + 1)
    window.model.set_open(0, False)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    window.model.set_open(0, True)
    qtbot.waitUntil(lambda: window.model.rowCount() == FILES + 1)
    window.table.selectAll()
    assert len(chosen(window.model, window.table.rows()).jobs) == 1
    window.table.scrollToBottom()
    qtbot.waitUntil(lambda: not row(window, FILES).blank)
    assert row(window, FILES).name == "IMG_0999999.CR3"
