"""The button that tells how fast uploads may be, its menu and its timetable."""

from datetime import datetime

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.engine.stage import HandClock
from tests.ui.memory_backend import MemoryBackend
from tests.ui.memory_desk import MemoryDesk
from tests.ui.scenes import empty_desk
from uploader_gui import gui
from uploader_gui.core.events import Batch
from uploader_gui.core.rate import NO_LIMIT, STOPPED
from uploader_gui.core.timetable import Rule, parse_rule
from uploader_gui.settings import Settings
from uploader_gui.ui.speed_menu import OtherSpeed, SpeedButton
from uploader_gui.ui.timetable_dialog import TimetableDialog

MB = 1_000_000
MONDAY_NINE = datetime(2026, 11, 16, 9).timestamp()


class Scene:
    def __init__(self) -> None:
        self.clock = HandClock(MONDAY_NINE)
        self.settings = Settings()
        self.desk = MemoryDesk(clock=self.clock)
        self.backend = MemoryBackend(self.desk)
        self.button = SpeedButton(self.backend, lambda: self.settings, self.keep, self.clock.now)

    def keep(self, settings: Settings) -> None:
        self.settings = settings

    def offers(self) -> dict[str, bool]:
        self.button.menu().aboutToShow.emit()
        return {action.text(): action.isChecked() for action in self.button.menu().actions() if action.isCheckable()}

    def pick(self, words: str) -> None:
        self.button.menu().aboutToShow.emit()
        next(action for action in self.button.menu().actions() if action.text() == words).trigger()


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    gui.application()
    made = Scene()
    qtbot.addWidget(made.button)
    made.button.show()
    return made


def test_without_a_limit_it_says_so(scene: Scene) -> None:
    assert scene.button.text() == "Speed: no limit ▾"
    assert scene.offers()["No limit"]
    assert list(scene.offers()) == ["No limit", "1 MB/s", "5 MB/s", "10 MB/s", "50 MB/s", "100 MB/s"]


def test_a_speed_that_is_chosen_counts_and_is_kept(scene: Scene, qtbot: QtBot) -> None:
    scene.pick("5 MB/s")
    qtbot.waitUntil(lambda: scene.button.text() == "Speed: 5 MB/s ▾")
    assert scene.settings.limit == scene.desk.limit().rate == 5 * MB
    assert [words for words, chosen in scene.offers().items() if chosen] == ["5 MB/s"]


def test_any_other_speed_can_be_written(scene: Scene, qtbot: QtBot) -> None:
    scene.pick("Other…")
    dialog = scene.button.dialog
    assert isinstance(dialog, OtherSpeed)
    dialog.field.setText("fast")
    dialog._accept()
    assert "800k or 5M" in dialog.said.text()
    assert dialog.isVisible()
    dialog.field.setText("2.5M")
    dialog._accept()
    qtbot.waitUntil(lambda: scene.button.text() == "Speed: 2.5 MB/s ▾")
    assert scene.offers()["2.5 MB/s"]
    assert scene.button.dialog is None


def test_a_change_from_elsewhere_is_seen(scene: Scene, qtbot: QtBot) -> None:
    scene.desk.set_limit(10 * MB)
    scene.button.look()
    qtbot.waitUntil(lambda: scene.button.text() == "Speed: 10 MB/s ▾")


def test_an_idle_button_asks_once_and_work_makes_it_look_again(scene: Scene, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: scene.backend.asked == 1)
    assert not [timer for timer in scene.button.findChildren(QTimer) if timer.isActive()]
    scene.backend.tell(Batch((), (), 0.0))
    scene.backend.tell(Batch((), (), 0.0))
    (soon,) = [timer for timer in scene.button.findChildren(QTimer) if timer.isActive()]
    soon.setInterval(0)
    qtbot.waitUntil(lambda: scene.backend.asked == 2)


def test_the_next_change_of_the_timetable_is_looked_for(scene: Scene, qtbot: QtBot) -> None:
    scene.clock.time += 1800
    scene.desk.set_timetable((parse_rule("mon 9-10 1M"),))
    scene.button.look()
    qtbot.waitUntil(lambda: scene.button.text() == "Speed: 1 MB/s ▾")
    (change,) = [timer for timer in scene.button.findChildren(QTimer) if timer.isActive()]
    assert change.interval() == 1_800_000
    scene.clock.time += 1800
    change.setInterval(0)
    qtbot.waitUntil(lambda: scene.button.text() == "Speed: no limit ▾")


def test_a_timetable_is_edited_kept_and_told(scene: Scene, qtbot: QtBot) -> None:
    scene.pick("5 MB/s")
    scene.pick("Timetable…")
    dialog = scene.button.dialog
    assert isinstance(dialog, TimetableDialog)
    (row,) = dialog.rows
    row.rate.setEditText("1.5M")
    dialog.add(parse_rule("sat,sun 22:00-06:00 stop"))
    dialog._accept()
    assert scene.settings.timetable == ("mon-fri 08:00-18:00 1.5 MB/s", "sat-sun 22:00-06:00 stop")
    qtbot.waitUntil(lambda: scene.button.text() == "Speed: 1.5 MB/s ▾")
    assert scene.button.toolTip() == "At most: 1.5 MB/s until 18:00, then 5 MB/s"


def test_a_stop_is_told(scene: Scene, qtbot: QtBot) -> None:
    scene.desk.set_timetable((parse_rule("mon 8-10 stop"),))
    scene.button.look()
    qtbot.waitUntil(lambda: scene.button.text() == "Speed: stopped ▾")
    assert scene.button.accessibleName() == "Speed: stopped"
    assert scene.button.accessibleDescription() == "At most: stopped until 10:00, then no limit"


@pytest.mark.parametrize(
    "text", ["mon-fri 08:00-18:00 1 MB/s", "daily 00:00-00:00 stop", "tue 22:30-06:15 2.345 MB/s", "sun 12:00-13:00 no limit"]
)
def test_rules_pass_through_the_form_unchanged(qtbot: QtBot, text: str) -> None:
    gui.application()
    kept: list[tuple[Rule, ...]] = []
    button = SpeedButton(MemoryBackend(MemoryDesk()), Settings, lambda _: None)
    qtbot.addWidget(button)
    dialog = TimetableDialog([parse_rule(text)], NO_LIMIT, kept.append, button)
    dialog._accept()
    assert kept == [(parse_rule(text),)]


def test_a_rule_without_a_day_or_with_an_impossible_speed_is_not_taken(qtbot: QtBot) -> None:
    gui.application()
    kept: list[tuple[Rule, ...]] = []
    button = SpeedButton(MemoryBackend(MemoryDesk()), Settings, lambda _: None)
    qtbot.addWidget(button)
    dialog = TimetableDialog([parse_rule("mon 8-9 stop")], 5 * MB, kept.append, button)
    assert dialog.rows[0].rule().rate == STOPPED
    dialog.rows[0].days[0].setChecked(False)
    dialog._accept()
    assert "at least one day" in dialog.said.text()
    dialog.rows[0].days[3].setChecked(True)
    dialog.rows[0].rate.setEditText("5 parsec")
    dialog._accept()
    assert "not a speed" in dialog.said.text()
    dialog.drop(dialog.rows[0])
    dialog._accept()
    assert kept == [()]


def test_the_window_shows_it_beside_what_counts_for_everything_and_keeps_what_is_chosen(opened, qtbot: QtBot) -> None:
    kept: list[Settings] = []
    window = opened(empty_desk(), keep=kept.append)
    assert window.toolbar.isAncestorOf(window.speed)
    assert window.toolbar.failed.geometry().right() < window.speed.geometry().left() < window.toolbar.search.geometry().left()
    window.speed.choose(5 * MB)
    qtbot.waitUntil(lambda: window.speed.text() == "Speed: 5 MB/s ▾" and bool(kept))
    assert window.settings.limit == kept[-1].limit == window._backend.desk.limit().rate == 5 * MB
