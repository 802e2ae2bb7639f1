"""A window over a queue in memory."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.sources.drive.conftest import desktop, drive  # noqa: F401 - fixtures of the tests here, too
from tests.ui.memory_backend import MemoryBackend
from tests.ui.memory_desk import MemoryDesk
from tests.ui.scenes import NOW
from uploader_gui import gui
from uploader_gui.settings import Settings
from uploader_gui.ui.main_window import MainWindow

Opener = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def qapp_cls():
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opener]:
    """Opens a window over a desk, and closes it in the end as a person would."""
    gui.application()
    windows: list[MainWindow] = []

    def make(desk: MemoryDesk, settings: Settings | None = None, keep=None, backend=None) -> MainWindow:
        window = MainWindow(backend or MemoryBackend(desk), settings or Settings(), keep or (lambda _: None), now=lambda: NOW)
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: bool(window.overview.counts) and window.places.read)
        return window

    yield make
    for window in windows:
        if window.isVisible():
            with qtbot.waitSignal(window.closed):
                window.close()
        window.deleteLater()
    QGuiApplication.clipboard().clear()  # the platform without a display keeps what Python made past Python's end, and falls
    qtbot.wait(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a display says what it can't do (sizes, raising): of Qt's warnings, only these are let pass."""
    for item in items:
        if "tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
