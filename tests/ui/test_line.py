"""The order of the queue in the person's hands, over a real queue: keys, menu, rows and selection."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from tests.engine.counter import Counter
from tests.engine.stage import Stage
from tests.ui.gestures import names, pick
from tests.ui.live_backend import LiveBackend
from uploader_gui.core.queue import Direction, Selection
from uploader_gui.core.upload import Cause
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.main_window import MainWindow


@pytest.fixture
def counter(tmp_path) -> Iterator[Counter]:
    stage = Stage(tmp_path / "queue")
    yield Counter(stage)
    stage.close()


@pytest.fixture
def window(counter: Counter, opened, qtbot: QtBot) -> MainWindow:
    """Three jobs of three files, the first one open."""
    for name in "abc":
        for number in range(3):
            counter.stage.file(f"{name}/{number}.txt", 10)
        counter.add(counter.stage.files / name)
    made: MainWindow = opened(counter.desk, backend=LiveBackend(counter))
    qtbot.waitUntil(lambda: [name for name in names(made) if "." not in name] == ["a", "b", "c"])
    for name in "cb":
        made.model.set_open(names(made).index(name), False)
    qtbot.waitUntil(lambda: names(made) == ["a", "0.txt", "1.txt", "2.txt", "b", "c"])
    made.activateWindow()
    made.table.setFocus()
    return made


def chosen(window: MainWindow) -> list[str]:
    there = names(window)
    return [there[row] for first, last in window.table.rows() for row in range(first, last + 1)]


def claimed(counter: Counter, count: int = 9) -> list[str]:
    return [claim.upload.key for claim in counter.desk.queue.claim(count, frozenset())]


def test_jobs_move_with_their_files_and_stay_selected(window: MainWindow, counter: Counter, qtbot: QtBot) -> None:
    pick(window, 5)
    qtbot.keySequence(window, QKeySequence("Ctrl+Shift+Up"))
    qtbot.waitUntil(lambda: names(window) == ["c", "a", "0.txt", "1.txt", "2.txt", "b"])
    assert chosen(window) == ["c"]
    qtbot.keySequence(window, QKeySequence("Ctrl+Down"))
    qtbot.waitUntil(lambda: names(window) == ["a", "0.txt", "1.txt", "2.txt", "c", "b"])
    assert chosen(window) == ["c"]
    pick(window, 0)
    qtbot.keySequence(window, QKeySequence("Ctrl+Shift+Down"))
    qtbot.waitUntil(lambda: names(window) == ["c", "b", "a", "0.txt", "1.txt", "2.txt"])
    assert chosen(window) == ["a"]
    assert claimed(counter)[::3] == ["c/0.txt", "b/0.txt", "a/0.txt"]


def test_files_move_within_their_job_and_stay_selected(window: MainWindow, counter: Counter, qtbot: QtBot) -> None:
    pick(window, 3)
    qtbot.keySequence(window, QKeySequence("Ctrl+Up"))
    qtbot.waitUntil(lambda: names(window)[1:4] == ["0.txt", "2.txt", "1.txt"])
    assert chosen(window) == ["2.txt"]
    pick(window, 1, 3)
    qtbot.keySequence(window, QKeySequence("Ctrl+Shift+Down"))
    qtbot.waitUntil(lambda: names(window)[1:4] == ["2.txt", "0.txt", "1.txt"])
    assert chosen(window) == ["0.txt", "1.txt"]
    assert claimed(counter, 3) == ["a/2.txt", "a/0.txt", "a/1.txt"]


def test_a_filter_shows_the_same_order(window: MainWindow, qtbot: QtBot) -> None:
    pick(window, 3)
    window.actions_.move_top.trigger()
    qtbot.waitUntil(lambda: names(window)[1:4] == ["2.txt", "0.txt", "1.txt"])
    window.show_filter(Filter.WAITING)
    qtbot.waitUntil(lambda: names(window)[1:4] == ["2.txt", "0.txt", "1.txt"])
    window.search("txt")
    qtbot.waitUntil(lambda: names(window)[1:4] == ["2.txt", "0.txt", "1.txt"])


def test_when_another_process_moves_files_the_selection_stays_with_its_file(
    window: MainWindow, counter: Counter, qtbot: QtBot
) -> None:
    pick(window, 1, 4)
    first = counter.desk.queue.jobs()[0].id + 1
    counter.ask("move", direction="top", ids=[first + 2])
    window._backend.tell_news()
    qtbot.waitUntil(lambda: names(window)[1:4] == ["2.txt", "0.txt", "1.txt"])
    qtbot.waitUntil(lambda: chosen(window) == ["0.txt", "b"])


def test_a_job_that_ends_goes_below_and_takes_its_selection_along(window: MainWindow, counter: Counter, qtbot: QtBot) -> None:
    pick(window, 0)
    while len(counter.desk.queue.jobs_in_line()) > 2 and not counter.desk.queue.jobs()[0].finished_at:
        counter.stage.turns(1)
    window._backend.tell_news()
    qtbot.waitUntil(lambda: [name for name in names(window) if "." not in name] == ["b", "c", "a"], timeout=5000)
    qtbot.waitUntil(lambda: chosen(window) == ["a"])


def test_start_now_goes_next_and_says_why_where_it_cannot(window: MainWindow, counter: Counter, qtbot: QtBot) -> None:
    counter.desk.queue.hold("memory", "offline", counter.stage.clock.now() + 600)
    pick(window, 5)
    window.actions_.start_now.trigger()
    qtbot.waitUntil(lambda: "line" in window.messages.messages)
    assert window.messages.messages["line"].text.startswith("It is first in line now, but can't start yet. memory: ")
    assert [job.name for job in counter.desk.queue.jobs_in_line()] == ["c", "a", "b"]
    counter.desk.queue.release("memory")
    counter.desk.queue.hold("memory", "throttled", counter.stage.clock.now() + 600)
    pick(window, names(window).index("b"))
    window.actions_.start_now.trigger()
    qtbot.waitUntil(lambda: "line" not in window.messages.messages)
    assert claimed(counter, 1) == ["b/0.txt"]


def test_what_is_paused_is_resumed_by_the_person(window: MainWindow, counter: Counter, qtbot: QtBot) -> None:
    last = counter.desk.queue.jobs()[2].id
    counter.desk.command(Cause.PAUSED, Selection((last,)))
    pick(window, 5)
    window.actions_.start_now.trigger()
    qtbot.waitUntil(lambda: "line" in window.messages.messages)
    message = window.messages.messages["line"]
    assert message.text == "3 of them are paused. Resume them to let them go on."
    ((_, resume),) = message.links
    resume()
    qtbot.waitUntil(lambda: next(iter(counter.desk.queue.jobs_in_line())).id == last)
    qtbot.waitUntil(lambda: claimed(counter, 1) == ["c/0.txt"])


def test_only_what_has_not_ended_can_be_moved(window: MainWindow, counter: Counter, qtbot: QtBot) -> None:
    counter.desk.command(Cause.CANCELLED, Selection((counter.desk.queue.jobs()[0].id,)))
    window._backend.tell_news()
    qtbot.waitUntil(lambda: [name for name in names(window) if "." not in name] == ["b", "c", "a"])
    pick(window, names(window).index("a"))
    assert not window.actions_.move_up.isEnabled()
    assert not window.actions_.start_now.isEnabled()
    assert counter.desk.line.move(Direction.TOP, Selection((counter.desk.queue.jobs()[0].id,))) == 0


def test_a_script_moves_and_starts_by_the_same_words(counter: Counter) -> None:
    jobs = [counter.add(counter.stage.file(f"{name}.txt", 10)) for name in "xyz"]
    assert counter.one("move", direction="up", ids=[jobs[2]]) == {"moved": 1}
    assert counter.one("start", ids=[jobs[1]]) == {"started": 1, "paused": 0, "holds": []}
    assert claimed(counter) == ["y.txt", "x.txt", "z.txt"]
