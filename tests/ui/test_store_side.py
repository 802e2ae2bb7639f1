"""What the window asks of a store about what is there: is it still there, and where does the console show it; and a cancel undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.engine.counter import Counter
from tests.engine.stage import Stage
from tests.ui.gestures import names, pick, row
from tests.ui.live_backend import LiveBackend
from uploader_gui.core.events import Batch
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, UploadState
from uploader_gui.ui.main_window import MainWindow


class Visited(QObject):
    """Takes the addresses that would go to the system's programs."""

    def __init__(self, *schemes: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self._schemes = schemes
        for scheme in schemes:
            QDesktopServices.setUrlHandler(scheme, self, "take")

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.addresses.append(bytes(address.toEncoded().data()).decode())

    def close(self) -> None:
        for scheme in self._schemes:
            QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    stage = Stage(tmp_path / "queue")
    yield Counter(stage)
    stage.close()


@pytest.fixture
def visited(qapp) -> Iterator[Visited]:
    made = Visited("https", "file")
    yield made
    made.close()


@pytest.fixture
def window(counter: Counter, opened, qtbot: QtBot) -> MainWindow:
    """One job of three files, all there."""
    for name in ("a.txt", "b.txt", "c.txt"):
        counter.stage.file(f"photos/{name}", 10)
    counter.add(counter.stage.files / "photos")
    counter.stage.work()
    return ready(opened(counter.desk, backend=LiveBackend(counter)), qtbot)


def ready(window: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: bool(names(window)))
    window.model.set_open(0, True)
    qtbot.waitUntil(lambda: window.model.rowCount() == 4 and not row(window, 3).blank)
    return window


def said(window: MainWindow, name: str) -> str:
    found = window.messages.messages.get(name)
    return found.text if found else ""


def test_what_is_there_is_verified_again(window: MainWindow, qtbot: QtBot) -> None:
    pick(window, 0)
    window.actions_.verify_again.trigger()
    qtbot.waitUntil(lambda: said(window, "verify").startswith("Verified again "))
    assert said(window, "verify").endswith(": 3 files are as they were sent.")


def test_what_is_missing_or_another_is_named_and_uploaded_again(window: MainWindow, counter: Counter, qtbot: QtBot) -> None:
    objects = counter.stage.store.objects
    del objects["photos/a.txt"]
    objects["photos/b.txt"].data, objects["photos/b.txt"].etag = b"another", "another"
    pick(window, 0)
    window.actions_.verify_again.trigger()
    qtbot.waitUntil(lambda: said(window, "verify").startswith("Asked again "))
    text = said(window, "verify")
    assert "2 files are not there as they were sent." in text
    assert "“photos/a.txt”: not there any more" in text
    assert "“photos/b.txt”: another object is there now" in text
    qtbot.waitUntil(lambda: row(window, 1).note == "not there any more")
    ((_, again),) = window.messages.messages["verify"].links
    again()
    qtbot.waitUntil(lambda: counter.desk.queue.jobs()[0].count(UploadState.WAITING) == 2)
    counter.stage.work()
    assert objects["photos/a.txt"].data


def test_only_what_was_uploaded_can_be_verified(counter: Counter, opened, qtbot: QtBot) -> None:
    counter.add(counter.stage.file("new/a.txt", 10), counter.stage.file("new/b.txt", 10), counter.stage.file("new/c.txt", 10))
    window = ready(opened(counter.desk, backend=LiveBackend(counter)), qtbot)
    pick(window, 0)
    assert not window.actions_.verify_again.isEnabled()


def test_the_console_is_offered_only_where_there_is_one(window: MainWindow, visited: Visited, qtbot: QtBot) -> None:
    pick(window, 1)
    assert not window.actions_.open_console.isVisible()
    window.deeds.store_side.consoles = frozenset({"memory"})
    pick(window, 2)
    assert window.actions_.open_console.isVisible()


def test_folders_with_names_that_are_no_text_are_opened_and_gone_ones_are_told(
    counter: Counter, opened, visited: Visited, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "fotos \udcff"
    folder.mkdir()
    for name in "abc":
        (folder / f"{name}.txt").write_bytes(b"x")
    counter.add(folder)
    window = ready(opened(counter.desk, backend=LiveBackend(counter)), qtbot)
    pick(window, 1, 2, 3)
    window.actions_.open_folder.trigger()
    qtbot.waitUntil(lambda: visited.addresses == [folder.as_uri()])
    assert visited.addresses[0].endswith("/fotos%20%FF")
    folder.rename(tmp_path / "elsewhere")
    window.actions_.open_folder.trigger()
    qtbot.waitUntil(lambda: said(window, "verb").endswith("is not there now."))
    window.actions_.copy_key.trigger()
    qtbot.waitUntil(lambda: len(QGuiApplication.clipboard().text().splitlines()) == 3)


def test_undo_brings_back_what_this_cancel_took_and_as_it_was(window: MainWindow, counter: Counter, qtbot: QtBot) -> None:
    desk = counter.desk
    ids = [upload.id for upload in counter.stage.uploads()]
    desk.command(Cause.RETRIED, Selection(tuple(ids)))
    desk.command(Cause.CANCELLED, Selection((ids[0],)))
    desk.command(Cause.PAUSED, Selection((ids[1],)))
    counter.stage.clock.time += 1
    window._backend.tell_news()
    qtbot.waitUntil(lambda: [row(window, at).status for at in (1, 2, 3)] == ["Cancelled", "Paused", "Waiting"])
    pick(window, 0)
    window.actions_.cancel.trigger()
    qtbot.waitUntil(lambda: said(window, "undo") == "Cancelled 2 uploads.")
    ((_, undo),) = window.messages.messages["undo"].links
    undo()
    qtbot.waitUntil(lambda: [row(window, at).status for at in (1, 2, 3)] == ["Cancelled", "Paused", "Waiting"])


def test_on_a_metered_network_rows_say_so_and_the_person_may_go_on(window: MainWindow, counter: Counter, qtbot: QtBot) -> None:
    desk = counter.desk
    desk.command(Cause.RETRIED, Selection(tuple(upload.id for upload in counter.stage.uploads())))
    window._backend.tell_news()
    qtbot.waitUntil(lambda: row(window, 1).status == "Waiting")
    assert not window.status.metered.isVisible()
    window._backend.tell(Batch(metered=True))
    words = "Waiting for a network that is not metered"
    qtbot.waitUntil(lambda: [row(window, at).status for at in (0, 1)] == [words, words])
    assert window.status.metered.isVisible()
    desk.metering.choose(True)
    window.status.metered.click()
    qtbot.waitUntil(lambda: not counter.stage.crew.limiter.barred)
    window._backend.tell(Batch())
    qtbot.waitUntil(lambda: row(window, 1).status == "Waiting" and not window.status.metered.isVisible())
