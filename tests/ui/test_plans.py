"""What the person is asked, told to the end: real files, a real queue, a real store."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.faults.answers import DENIED
from tests.servers import Server
from tests.servers.fault_proxy import FaultProxy
from tests.servers.fault_rules import ALWAYS, Fault, Rule
from tests.ui.gestures import drop, files
from uploader_gui import gui
from uploader_gui.app import open_owner
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import Upload, UploadState
from uploader_gui.gui import Program
from uploader_gui.settings import Home, Settings, SettingsFile
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.plan_strip import PlanLine

pytest_plugins = ["tests.servers.fixtures"]
pytestmark = pytest.mark.logs("keyring")

SOON = 30_000
"""Milliseconds."""
Start = Callable[[], MainWindow]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home.under(tmp_path / "home").create()
    SettingsFile(home.settings_file).save(Settings(plan_files=4))
    return home


@pytest.fixture
def start(home: Home, qtbot: QtBot) -> Iterator[Start]:
    """Starts the program, again and again."""
    gui.application()
    running: list[Program] = []

    def end() -> None:
        for program in running:
            with qtbot.waitSignal(program.window.closed, timeout=SOON):
                program.window.quit()
            program.close()
            program.window.deleteLater()
        running.clear()
        qtbot.wait(1)

    def begin() -> MainWindow:
        end()
        running.append(Program(home))
        running[0].window.show()
        running[0].open()
        qtbot.waitUntil(lambda: running[0].window.places.read and bool(running[0].window.overview.counts), timeout=SOON)
        return running[0].window

    yield begin
    end()


def set_up(home: Home, server: Server, prefix: str, policy: IfExists = IfExists.SKIP) -> None:
    with open_owner(home) as owner:
        owner.desk.add_destination(server.settings("There", prefix)._replace(if_exists=policy), server.secret, "file")


def photos(tmp_path: Path, count: int, text: str = "photo") -> Path:
    folder = tmp_path / "photos"
    folder.mkdir(exist_ok=True)
    for number in range(count):
        (folder / f"{number}.jpg").write_text(f"{text} {number}")
    return folder


def uploads(window: MainWindow, qtbot: QtBot) -> list[Upload]:
    found: list[list[Upload]] = []
    window._backend.ask(lambda desk: desk.queue.uploads(UploadQuery()), found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=SOON)
    return found[0]


def wait_for(window: MainWindow, qtbot: QtBot, counts: dict[UploadState, int]) -> list[Upload]:
    qtbot.waitUntil(lambda: Counter(upload.state for upload in uploads(window, qtbot)) == counts, timeout=SOON)
    return uploads(window, qtbot)


def the_plan(window: MainWindow, qtbot: QtBot, words: str) -> PlanLine:
    qtbot.waitUntil(lambda: any(words in line.words.text() for line in window.plans.strip.lines.values()), timeout=SOON)
    (line,) = window.plans.strip.lines.values()
    assert window.plans.strip.isVisible()
    return line


def test_a_large_drop_is_planned_changed_and_comes_true(
    home: Home, start: Start, qtbot: QtBot, seaweedfs: Server, prefix: str, tmp_path: Path
) -> None:
    set_up(home, seaweedfs, prefix)
    window = start()
    drop(window, files(str(photos(tmp_path, 4))))
    wait_for(window, qtbot, {UploadState.DONE: 4})  # a small one simply starts
    assert not window.plans.strip.isVisible()
    photos(tmp_path, 7)
    for number in (0, 1):
        (tmp_path / "photos" / f"{number}.jpg").write_text("something else")
    drop(window, files(str(tmp_path / "photos")))
    line = the_plan(window, qtbot, "7 files, 63 B: 3 new, 2 identical are skipped, 2 are left out, for another file is there")
    assert line.title.text() == "“photos” waits for your word"
    window = start()
    line = the_plan(window, qtbot, "3 new, 2 identical are skipped, 2 are left out")  # after a restart, too
    line.policy.setCurrentIndex(line.policy.findData(IfExists.REPLACE.value))
    line.policy.activated.emit(line.policy.currentIndex())
    line = the_plan(window, qtbot, "2 replace another file")
    assert {upload.state for upload in uploads(window, qtbot)} == {UploadState.DONE, UploadState.PAUSED}
    line.start.click()
    ended = wait_for(window, qtbot, {UploadState.DONE: 9, UploadState.SKIPPED: 2})
    assert {upload.reason for upload in ended if upload.state is UploadState.SKIPPED} == {"identical"}
    qtbot.waitUntil(lambda: not window.plans.strip.isVisible(), timeout=SOON)


def test_answers_file_by_file_and_for_all(
    home: Home, start: Start, qtbot: QtBot, seaweedfs: Server, prefix: str, tmp_path: Path
) -> None:
    set_up(home, seaweedfs, prefix, IfExists.FAIL)
    window = start()
    drop(window, files(str(photos(tmp_path, 4))))
    wait_for(window, qtbot, {UploadState.DONE: 4})
    drop(window, files(str(photos(tmp_path, 4, "other picture"))))
    wait_for(window, qtbot, {UploadState.DONE: 4, UploadState.FAILED: 4})
    qtbot.waitUntil(lambda: "conflicts" in window.messages.messages, timeout=SOON)
    assert window.messages.messages["conflicts"].text == "4 files are already there."
    assert "failed" not in window.messages.messages
    window = start()
    qtbot.waitUntil(lambda: "conflicts" in window.messages.messages, timeout=SOON)
    window.messages.messages["conflicts"].links[0][1]()
    sheet = window.plans.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.list.topLevelItemCount() == 4, timeout=SOON)
    assert sheet.scope.text() == "For all 4 files:" and not sheet.apply_button.isEnabled()
    assert sheet.list.topLevelItem(0).text(1).startswith("15 B · ") and sheet.list.topLevelItem(0).text(2).startswith("7 B · ")
    sheet.buttons[IfExists.SKIP].click()
    sheet.list.topLevelItem(1).setSelected(True)
    assert sheet.scope.text() == "For the selected file:"
    sheet.buttons[IfExists.RENAME].click()
    assert [sheet.list.topLevelItem(row).text(3) for row in range(3)] == ["Leave out", "Keep both", "Leave out"]
    sheet.apply_button.click()
    ended = wait_for(window, qtbot, {UploadState.DONE: 5, UploadState.SKIPPED: 3})
    assert [upload.key.rsplit("/", 1)[-1] for upload in ended[4:] if upload.state is UploadState.DONE] == ["1 (2).jpg"]
    qtbot.waitUntil(lambda: "conflicts" not in window.messages.messages, timeout=SOON)


def test_closing_the_sheet_changes_nothing(home: Home, start: Start, qtbot: QtBot, moto: Server, prefix: str, tmp_path: Path) -> None:
    set_up(home, moto, prefix, IfExists.REPLACE)
    window = start()
    drop(window, files(str(photos(tmp_path, 4))))
    wait_for(window, qtbot, {UploadState.DONE: 4})
    photos(tmp_path, 6, "other picture")
    drop(window, files(str(tmp_path / "photos")))
    line = the_plan(window, qtbot, "2 new, 4 replace another file")
    for answered in (False, True):
        line.details.click()
        sheet = window.plans.sheet
        assert sheet is not None
        qtbot.waitUntil(lambda sheet=sheet: sheet.list.topLevelItemCount() == 4, timeout=SOON)
        sheet.list.topLevelItem(2).setSelected(True)
        sheet.buttons[IfExists.SKIP].click()
        sheet.accept() if not answered else sheet.apply_button.click()
    line = the_plan(window, qtbot, "2 new, 4 replace another file, 1 as you chose")
    line.start.click()
    ended = wait_for(window, qtbot, {UploadState.DONE: 9, UploadState.SKIPPED: 1})
    assert [upload.name for upload in ended if upload.state is UploadState.SKIPPED] == ["photos/2.jpg"]


def test_a_store_that_does_not_list_is_no_hindrance(
    home: Home, start: Start, qtbot: QtBot, moto: Server, prefix: str, tmp_path: Path
) -> None:
    with FaultProxy(moto.endpoint) as proxy:
        set_up(home, replace(moto, endpoint=proxy.endpoint), prefix)
        proxy.lay(Rule("ListObjectsV2", Fault(instead=DENIED), last=ALWAYS))
        window = start()
        drop(window, files(str(photos(tmp_path, 6))))
        line = the_plan(window, qtbot, "What is already there is found out file by file")
        assert not line.details.isVisible()
        line.start.click()
        wait_for(window, qtbot, {UploadState.DONE: 6})
        photos(tmp_path, 7)
        drop(window, files(str(tmp_path / "photos")))
        the_plan(window, qtbot, "7 files, 49 B. What").cancel.click()
        wait_for(window, qtbot, {UploadState.DONE: 6, UploadState.CANCELLED: 7})
        window = start()
        assert not window.plans.strip.isVisible()
