"""Nothing in the window moves by itself: who asked the system for less motion, and everybody else, gets none.

So there is no setting for it, and none of the system's has to be asked for. Menus are Qt's, which does as the system says of them.
"""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QObject
from PySide6.QtWidgets import QProgressBar, QStyle, QTreeView, QWidget
from pytestqt.qtbot import QtBot

import uploader_gui.ui
from tests.ui.conftest import Opener
from tests.ui.gestures import files, hover, pick, row
from tests.ui.scenes import busy_batch, busy_desk

UI = Path(uploader_gui.ui.__file__).parent
MOVING = ("Animation", "QMovie", "QTimeLine", "QGraphicsOpacityEffect", "QSplashScreen")


class Painted(QObject):
    """Counts what is painted in a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        for one in [window, *window.findChildren(QWidget)]:
            one.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() is QEvent.Type.Paint
        return False


@pytest.mark.parametrize("module", sorted(UI.glob("*.py")), ids=lambda path: path.stem)
def test_no_module_brings_anything_that_moves(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    names = [alias.name for one in ast.walk(tree) if isinstance(one, ast.ImportFrom) for alias in one.names]
    assert not [name for name in names if any(word in name for word in MOVING)]


def test_the_window_rests(opened: Opener, qtbot: QtBot) -> None:
    window = opened(busy_desk())
    qtbot.waitUntil(lambda: window.model.rowCount() > 3 and not row(window, 2).blank)
    window._backend.tell(busy_batch())
    pick(window, 1)
    hover(window, files("/home/ana/a.jpg"))
    assert window.overlay.isVisible()
    window.overlay.hide()
    window.edit_settings()
    qtbot.waitUntil(lambda: bool(window.findChildren(QWidget)))
    for view in window.findChildren(QTreeView):
        assert not view.isAnimated()
    assert all(one.totalDuration() == 0 for one in window.findChildren(QAbstractAnimation))
    assert not [bar for bar in window.findChildren(QProgressBar) if bar.maximum() == bar.minimum()]


def test_what_qt_would_fade_in_is_there_at_once(opened: Opener, qtbot: QtBot) -> None:
    """The button that clears a field, for one."""
    search = opened(busy_desk()).toolbar.search
    assert search.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, search) == 0


def test_an_idle_window_is_not_painted_again(opened: Opener, qtbot: QtBot) -> None:
    window = opened(busy_desk())
    qtbot.waitUntil(lambda: window.model.rowCount() > 3 and not row(window, 2).blank)
    window.table.setFocus()  # where no text cursor blinks
    window.details.hide()  # its graph goes on once a second
    qtbot.wait(300)
    painted = Painted(window)
    qtbot.wait(1500)
    assert painted.count <= 2
