"""Every place of the window where something is read, opened as a person would; and the texts that are read there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conditions import TROUBLED
from tests.ui.gestures import pick
from tests.ui.memory_desk import MemoryDesk
from tests.ui.scenes import NOW, busy_batch, busy_desk, empty_desk, troubled_desk
from uploader_gui.core.forecast import Forecast, Looked, Threshold
from uploader_gui.core.upload import UploadState
from uploader_gui.ui.about import About
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.practice_dialog import PracticeDialog
from uploader_gui.ui.roles import ROW
from uploader_gui.ui.rows import COLUMNS
from uploader_gui.ui.tray import Tray
from uploader_gui.ui.update_dialog import UpdateDialog
from uploader_gui.updates.release import Release

RELEASE = Release("0.2.0", "2026-11-20", "", "https://releases.example.org", 1, NOW)
Opener = Callable[..., MainWindow]
Room = Callable[[MainWindow], QWidget | None]


@dataclass(frozen=True)
class Read:
    """A text, and where it is read."""

    where: str
    text: str


def past_desk() -> MemoryDesk:
    """Jobs that ended, one of them not well."""
    desk = empty_desk()
    desk.add_job("Wedding", 4, base=UploadState.DONE, finished_at=NOW - 60.0)
    desk.add_job("Interview", 4, to="Studio R2", base=UploadState.FAILED, finished_at=NOW - 30.0)
    desk.condition = TROUBLED
    return desk


def busy(window: MainWindow) -> QWidget:
    window._backend.tell(busy_batch())
    pick(window, 2)
    return window


def tab(number: int) -> Room:
    def show(window: MainWindow) -> QWidget:
        pick(window, 2)
        window.details.tabs.setCurrentIndex(number)
        return window

    return show


def dialog(open_it: Callable[[MainWindow], object]) -> Room:
    """What is open above the window afterwards."""

    def show(window: MainWindow) -> QWidget | None:
        open_it(window)
        return QApplication.activeModalWidget()

    return show


def popover(window: MainWindow) -> QWidget | None:
    window.status.health.click()
    return window.status.health.popover


def failed_row(window: MainWindow) -> QWidget:
    pick(window, 1)
    return window


def planned(window: MainWindow) -> QWidget:
    """Three jobs wait for a word: one that is still counted, one that was compared, one that could not be."""
    job = window._backend.desk.queue.job(4)
    forecasts = (
        Forecast(Threshold(1, 1)),
        Forecast(Threshold(1, 1), Looked.DONE, identical=9, same_size=2, other=5, answered=1),
        Forecast(Threshold(1, 1), Looked.REFUSED, "offline"),
    )
    waiting = [job._replace(id=number, name="Family letters", forecast=forecast) for number, forecast in enumerate(forecasts, 100)]
    window.plans.strip.show_jobs(waiting)
    return window


def speeds(window: MainWindow) -> QMenu:
    window.speed.menu().aboutToShow.emit()
    return window.speed.menu()


DESKS: dict[str, Callable[[], MemoryDesk]] = {
    "busy": busy_desk,
    "troubled": troubled_desk,
    "past": past_desk,
    "empty": empty_desk,
    "first start": lambda: empty_desk(places=False),
}
ROOMS: dict[str, dict[str, Room]] = {
    "busy": {
        "the window": busy,
        "parts": tab(1),
        "attempts": tab(2),
        "speed": tab(3),
        "the menu of rows": lambda window: window.row_menu(),
        "the menu": lambda window: window.toolbar.menu_button.menu(),
        "columns": lambda window: window.table.columns_menu(),
        "speeds": speeds,
        "another speed": dialog(lambda window: window.speed.ask_for_another()),
        "timetable": dialog(lambda window: window.speed.edit_timetable()),
        "settings": dialog(lambda window: window.edit_settings()),
        "about": dialog(lambda window: About(window).open()),
        "copy links": dialog(lambda window: window.sharing.copy_links(window.chosen(), window.view_now)),
        "drive links": dialog(lambda window: window.drive.ask_for_links()),
        "drive": dialog(lambda window: window.actions_.drive.trigger()),
        "sign in": dialog(lambda window: window.drive.sign_in()),
        "a destination": dialog(lambda window: window.places.edit("Studio R2")),
        "plans": planned,
        "practice": dialog(lambda window: PracticeDialog(window).open()),
        "a new version": dialog(lambda window: UpdateDialog(RELEASE, "0.1.0", None, window).open()),
        "where to": dialog(lambda window: window.invited.wait(["/home/ana/thesis.zip", "/home/ana/notes.docx"])),
        "the tray": lambda window: Tray(window.windowIcon(), window.actions_, window).menu,
    },
    "troubled": {
        "the window": failed_row,
        "what is already there": dialog(lambda window: window.plans.show_conflicts()),
        "attempts": tab(2),
    },
    "past": {"the window": failed_row, "health": popover, "history": dialog(lambda window: window.actions_.history.trigger())},
    "empty": {"the window": lambda window: window},
    "first start": {"the window": lambda window: window, "a new destination": dialog(lambda window: window.places.edit())},
}


def visits(opened: Opener, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Every room, one after the other, as it is shown."""
    for desk, rooms in ROOMS.items():
        window = opened(DESKS[desk]())
        qtbot.waitUntil(lambda window=window: not window.model.rowCount() or not window.model.index(0, 0).data(ROW).blank)
        for name, room in rooms.items():
            qtbot.wait(1)
            widget = room(window)
            shown = widget if widget is not None else modal(qtbot, name)
            qtbot.wait(20)
            yield f"{name} ({desk})", shown
            if shown is not window:
                shown.close()
        window.close()
        qtbot.waitUntil(lambda window=window: not window.isVisible())


def modal(qtbot: QtBot, name: str) -> QWidget:
    """What opens when its errand has come back."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=5000)
    shown = QApplication.activeModalWidget()
    assert shown is not None, name
    return shown


def texts_in(widget: QWidget) -> Iterator[Read]:
    """Everything that can be read, pointed at, or heard there."""
    for each in (widget, *widget.findChildren(QWidget)):
        if each.isVisibleTo(widget) or isinstance(widget, QMenu):
            where = type(each).__name__
            yield from (Read(where, text) for text in (*_shown(each), *_beside(each)) if text)


def _beside(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()


def _shown(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QMenu():
            yield from (part for action in widget.actions() for part in (action.text(), action.toolTip()))
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal and widget.model() is not None:
            yield from (str(widget.model().headerData(place, widget.orientation()) or "") for place in range(widget.count()))
        case MainWindow():
            yield from _rows(widget)


def _rows(window: MainWindow) -> Iterator[str]:
    for place in range(min(12, window.model.rowCount())):
        row = window.model.index(place, 0).data(ROW)
        yield from (row.status, row.note, row.aside, *(row.text(column) for column in COLUMNS[3:6]))
