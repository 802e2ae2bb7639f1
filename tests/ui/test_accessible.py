"""What a screen reader finds: everything has a name, says what it is, and is told when it changes."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conditions import TROUBLED
from tests.ui.conftest import Opener
from tests.ui.gestures import pick, row
from tests.ui.rooms import visits
from tests.ui.scenes import NOW, busy_batch, busy_desk, empty_desk
from uploader_gui.core.events import Batch, Event, EventType
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.message_bar import Message
from uploader_gui.ui.rows import COLUMNS
from uploader_gui.ui.said import Said
from uploader_gui.ui.theme import Tone

NAME, VALUE, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description
ROLE = QAccessible.Role
CONTROLS = {
    ROLE.Button, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.EditableText, ROLE.SpinBox, ROLE.PageTab,
    ROLE.PageTabList, ROLE.Table, ROLE.Tree, ROLE.Dialog, ROLE.Window,
}  # fmt: skip


def heard(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def below(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """It, and all in it that can be seen; of a table, only itself."""
    if one.state().invisible:
        return
    yield one
    for place in range(0 if one.role() is ROLE.Table else one.childCount()):
        if (child := one.child(place)) is not None:
            yield from below(child)


def name_of(one: QAccessibleInterface) -> str:
    """On Linux a box without a field tells what is chosen as its name: there, its label or its description names it."""
    widget = one.object()
    if isinstance(widget, QComboBox):
        labels = [label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
        return "".join(labels) or one.text(DESCRIPTION)
    return one.text(NAME)


def nameless(widget: QWidget) -> list[str]:
    controls = [one for one in below(heard(widget)) if one.role() in CONTROLS]
    return [f"{one.role().name} {type(one.object()).__name__}" for one in controls if not name_of(one).strip()]


def ready(opened: Opener, qtbot: QtBot) -> MainWindow:
    desk = busy_desk()
    desk.condition = TROUBLED
    window = opened(desk)
    qtbot.waitUntil(lambda: window.status.health.isVisible() and window.model.rowCount() > 3 and not row(window, 2).blank)
    window._backend.tell(busy_batch())
    pick(window, 1)
    return window


def test_the_table_speaks_in_sentences(opened: Opener, qtbot: QtBot) -> None:
    table = heard(ready(opened, qtbot).table)
    assert (table.role(), table.text(NAME)) == (ROLE.Table, "Uploads")
    said = [table.child(place).text(NAME) for place in range(4 * (len(COLUMNS) + 1))]
    assert "IMG_2041.CR3, Uploading, 71 %, 48.1 MB, 31.0 MB/s, 1 s left." in said


def test_whatever_cell_is_clicked_the_sentence_is_said(opened: Opener, qtbot: QtBot) -> None:
    window = ready(opened, qtbot)
    window.table.setCurrentIndex(window.model.index(2, 3))
    current = window.table.currentIndex()
    assert (current.row(), current.column()) == (2, 0)


def test_everything_in_the_window_has_a_name(opened: Opener, qtbot: QtBot) -> None:
    window = ready(opened, qtbot)
    for page in range(window.details.tabs.count()):
        window.details.tabs.setCurrentIndex(page)
        assert nameless(window) == []
    said = {(one.role(), one.text(NAME)) for one in below(heard(window))}
    assert {
        (ROLE.EditableText, "Filter by name"), (ROLE.ButtonMenu, "Menu"), (ROLE.ButtonMenu, "Speed: no limit"), (ROLE.Button, "Pause"),
        (ROLE.RadioButton, "Failed 1"), (ROLE.RadioButton, "Family archive"), (ROLE.StaticText, "Online"), (ROLE.PageTab, "Attempts"),
        (ROLE.StaticText, "1 file needs you."), (ROLE.Button, "Show"),
    } <= said  # fmt: skip
    health = heard(window.status.health).text(NAME)
    assert health.startswith("Health: ") and health.endswith("need a look") and "●" not in health


def test_states_and_pictures_are_told(opened: Opener, qtbot: QtBot) -> None:
    window = ready(opened, qtbot)
    assert heard(window.sidebar.item(Filter.ALL)).state().checked
    assert not heard(window.sidebar.item(Filter.HELD)).state().checked
    assert heard(window.sidebar.items["Family archive"]).state().checked
    assert heard(window.actions_.resume.associatedObjects()[-1]).state().disabled
    pick(window, 2)
    window.details.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "44 of" in heard(window.details.squares).text(NAME))
    window.details.add_speed(97e6)
    graph = heard(window.details.beside)
    assert (graph.text(NAME), graph.text(DESCRIPTION)) == ("Speed, last 5 minutes", "97.0 MB/s")


def test_the_empty_window_can_be_read(opened: Opener, qtbot: QtBot) -> None:
    window = opened(empty_desk())
    qtbot.waitUntil(lambda: "Drop files" in heard(window.empty.sentence).text(NAME))
    assert nameless(window) == []
    assert heard(window.empty.sentence).text(NAME) == "Drop files or folders here, or add files, a folder, a Drive link."


def test_everything_has_a_name_in_every_room(opened: Opener, qtbot: QtBot) -> None:
    without: dict[str, list[str]] = {}
    for room, widget in visits(opened, qtbot):
        if isinstance(widget, QMenu):
            without[room] = ["an action" for action in widget.actions() if not action.isSeparator() and not action.text()]
        else:
            without[room] = nameless(widget)
            assert heard(widget).text(NAME), room
    assert not {room: found for room, found in without.items() if found}


def test_the_popover_can_be_read(opened: Opener, qtbot: QtBot) -> None:
    window = ready(opened, qtbot)
    window.status.health.click()
    popover = window.status.health.popover
    assert popover is not None
    said = [one.text(NAME) for one in below(heard(popover))]
    assert said[:2] == ["How the queue is doing", "Needs a look"]
    assert "1,203 uploaded, 160 failed: 88 % arrived" in said
    popover.close()
    QApplication.processEvents()


class Listener:
    """Hears what is announced."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, bool]] = []

    def __call__(self, on: QWidget, words: str, *, urgent: bool = False) -> None:
        self.heard.append((words, urgent))


def test_what_needs_the_person_is_said_by_itself_once(opened: Opener, qtbot: QtBot) -> None:
    window = ready(opened, qtbot)
    listener = window.messages.announce = Listener()
    for _ in range(2):
        window.messages.say("failed", Message("3 files need you.", Tone.BAD))
        window.messages.say("undo", Message("Cancelled.", Tone.MUTED))
    assert listener.heard == [("3 files need you.", True), ("Cancelled.", False)]


def test_a_job_that_ends_in_sight_is_said(opened: Opener, qtbot: QtBot) -> None:
    from tests.ui.recording_desktop import RecordingDesktop
    from uploader_gui.ui.outside import Outside

    window = ready(opened, qtbot)
    listener = window.messages.announce = Listener()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desktop = RecordingDesktop()
    outside = Outside(window, window._backend, desktop, window.windowIcon(), window)
    ended = Event(9, NOW, EventType.UPLOAD_COMPLETED, {"job_id": 1, "name": "Holiday photos", "processed_files": 12})
    window._backend.tell(Batch((ended,), (), 0.0))
    assert listener.heard == [("“Holiday photos” has arrived. 12 files uploaded", False)]
    outside.close()


def test_announcing_is_quiet_where_nobody_listens_and_works_where_somebody_does(qtbot: QtBot) -> None:
    label = Said()
    qtbot.addWidget(label)
    label.say("It works.", Tone.GOOD)
    QAccessible.setActive(True)
    try:
        label.say("Time left: 4:58", Tone.MUTED)
        label.say("It does not.", Tone.BAD)
    finally:
        QAccessible.setActive(False)
    assert label.text() == "It does not."
