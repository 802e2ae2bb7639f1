"""The program as people run it, on a disk that is full or can't be written: a sentence, an exit code, never a traceback."""

import json

import pytest

from tests.e2e.program import Program
from uploader_gui import gui
from uploader_gui.app import open_owner
from uploader_gui.core.errors import QueueUnwritable
from uploader_gui.settings import Home

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

DESTINATION = (
    "--endpoint",
    "http://localhost:9",
    "--bucket",
    "b",
    "--access-key-id",
    "id",
    "--secret-stdin",
    "--keep-secret-in",
    "file",
)


@pytest.fixture
def program(small_disk):
    program = Program(small_disk.path / "home")
    program.run("destination", "add", "there", *DESTINATION, given="secret\n")
    return program


@pytest.fixture(scope="session")
def qapp_cls():
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture
def window(program, qtbot):
    """The window over the program's home, opened by the test and closed as a person would."""
    gui.application()
    running = gui.Program(Home.under(program.home))
    running.window.show()
    yield running
    if running.window.isVisible():
        with qtbot.waitSignal(running.window.closed, timeout=30_000):
            running.window.close()
    running.close()
    running.window.deleteLater()
    qtbot.wait(1)


def folder_of(tmp_path, count):
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(count):
        (folder / f"{number}.txt").touch()
    return str(folder)


def test_a_full_disk_is_said_and_what_was_added_is_taken_in_later(small_disk, program, tmp_path):
    folder = folder_of(tmp_path, 2500)
    small_disk.fill(leave=400_000)
    told = program.run("add", folder, expect=1)
    assert told.stderr.splitlines()[-1] == "The disk that holds the queue is full. Free some space; uploads go on by themselves."
    assert "Traceback" not in told.stderr and "Logging error" not in told.stderr
    job = int(told.stdout)
    small_disk.empty()
    assert program.documents("job", str(job))[0]["total_files"] < 2500
    owner_lists(program)
    assert program.documents("job", str(job))[0]["total_files"] == 2500


def owner_lists(program):
    with open_owner(Home.under(program.home)) as owner:
        owner.finish_listings()


def test_settings_and_destinations_stay_whole_on_a_full_disk(small_disk, program):
    small_disk.fill()
    told = program.run("destination", "add", "elsewhere", *DESTINATION, given="secret\n", expect=1)
    assert told.stderr.startswith("The disk that holds the queue is full.")
    small_disk.empty()
    assert [each["name"] for each in program.documents("destination", "list")] == ["there"]
    assert list(json.loads((program.home / "destinations.json").read_text())["destinations"]) == ["there"]


def test_a_disk_that_cannot_be_written_is_said(small_disk, program):
    program.run("jobs")
    before = contents(program.home)
    small_disk.make_read_only()
    try:
        told = [program.run(*command, expect=1).stderr for command in (("jobs",), ("add", "/"), ("run", "--until-done"))]
        with pytest.raises(QueueUnwritable), open_owner(Home.under(program.home)):
            pass
    finally:
        small_disk.make_read_only(read_only=False)
    assert {len(each.splitlines()) for each in told} == {1}
    assert all(each.startswith(f"The queue in “{program.home}” can't be written: Read-only file system.") for each in told)
    assert contents(program.home) == before
    program.run("jobs")


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def ready(window, qtbot):
    qtbot.waitUntil(lambda: bool(window.window.places.known), timeout=20_000)


def files_shown(window):
    return [group.job.files for group in window.window.model.known.values()]


@pytest.mark.logs("can't be|could not|disk is full|errand failed")
def test_the_window_says_that_the_disk_is_full_as_long_as_it_is(small_disk, window, qtbot, tmp_path):
    window.open()
    ready(window, qtbot)
    said = window.window.messages.messages
    small_disk.fill(leave=100_000)
    window.window.deeds.add([folder_of(tmp_path, 2500)])
    qtbot.waitUntil(lambda: "hindrance" in said, timeout=20_000)
    assert said["hindrance"].text == "The disk that holds the queue is full. Free some space; uploads go on by themselves."
    small_disk.empty()
    qtbot.waitUntil(lambda: "hindrance" not in said, timeout=40_000)
    qtbot.waitUntil(lambda: files_shown(window) == [2500], timeout=20_000)


@pytest.mark.logs("can't be|could not|disk is full|errand failed")
def test_the_window_closes_on_a_full_disk(small_disk, program, window, qtbot, tmp_path):
    window.open()
    ready(window, qtbot)
    window.window.deeds.add([folder_of(tmp_path, 50)])
    qtbot.waitUntil(lambda: files_shown(window) == [50], timeout=20_000)
    small_disk.fill()
    with qtbot.waitSignal(window.window.closed, timeout=30_000):
        window.window.close()
    window.close()
    small_disk.empty()
    with open_owner(Home.under(program.home)) as owner:
        assert sum(job.files for job in owner.queue.jobs()) == 50


def test_the_window_opens_by_itself_when_there_is_room(small_disk, window, qtbot):
    small_disk.fill()
    window.open()
    said = window.window.messages.messages
    qtbot.waitUntil(lambda: "opening" in said, timeout=20_000)
    small_disk.empty()
    ready(window, qtbot)
    assert "opening" not in said


def test_the_window_opens_where_settings_cannot_be_read(program, qtbot):
    (program.home / "settings.json").mkdir()
    gui.application()
    running = gui.Program(Home.under(program.home))
    assert "settings.json" in next(iter(running.window.messages.messages.values())).text
    running.close()
    running.window.deleteLater()
    qtbot.wait(1)
