"""Pictures of the window, with made-up data: python -m tests.ui.pictures FOLDER (a display, or QT_QPA_PLATFORM=offscreen)."""

import math
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.memory_backend import MemoryBackend
from tests.ui.memory_desk import MemoryDesk
from tests.ui.scenes import NOW, busy_batch, busy_desk, empty_desk, troubled_desk
from uploader_gui import gui
from uploader_gui.settings import Settings
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.settings_dialog import APPEARANCE
from uploader_gui.ui.theme import theme

SIZE = (1360, 780)


def settle(seconds: float = 0.7) -> None:
    """Let the event loop turn."""
    QTest.qWait(round(seconds * 1000))


def opened(desk: MemoryDesk) -> MainWindow:
    window = MainWindow(
        MemoryBackend(desk), Settings(window={APPEARANCE: "dark" if theme().dark else "light"}), lambda _: None, now=lambda: NOW
    )
    window.resize(*SIZE)
    window.show()
    settle()
    return window


def keep(widget: QWidget, folder: Path, name: str) -> None:
    settle(0.25)
    widget.grab().save(str(folder / f"{name}.png"))


def pick(window: MainWindow, row: int) -> None:
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    window.table.selectionModel().setCurrentIndex(window.model.index(row, 0), flags)


def work(folder: Path, name: str) -> None:
    window = opened(busy_desk())
    window._backend.tell(busy_batch())
    for second in range(280):
        window.details.add_speed(62e6 + 20e6 * math.sin(second / 31) + 12e6 * math.sin(second / 13))
    pick(window, 1)
    keep(window, folder, name)
    for page, what in enumerate(("parts", "attempts", "speed"), 1):
        pick(window, 2 if what == "parts" else 1)
        window.details.tabs.setCurrentIndex(page)
        keep(window, folder, f"{name}-{what}")
    window.cover()
    window.overlay.show_target(f"→ {window.places.goal()}")
    keep(window, folder, f"{name}-drop")
    window.hide()


def trouble(folder: Path, name: str) -> None:
    window = opened(troubled_desk())
    pick(window, 1)
    keep(window, folder, name)
    window.row_menu().popup(window.mapToGlobal(QPoint(500, 300)))
    settle(0.2)
    window.hide()


def first_start(folder: Path, name: str) -> None:
    window = opened(empty_desk(places=False))
    keep(window, folder, f"{name}-first")
    window.places.edit()
    settle()
    dialog = window.places.dialog
    assert dialog is not None
    keep(dialog, folder, f"{name}-destination")
    dialog.close()
    window.hide()
    window = opened(empty_desk())
    keep(window, folder, name)
    window.hide()


SCENES: dict[str, Callable[[Path, str], None]] = {"empty": first_start, "work": work, "trouble": trouble}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    gui.application()
    for dark in (False, True):
        theme().choose(dark)
        for name, scene in SCENES.items():
            scene(folder, f"{name}-{'dark' if dark else 'light'}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
