"""The window's reading of a queue that can't be read for a moment."""

import pytest
from PySide6.QtCore import QObject, Signal

from uploader_gui.core.errors import DiskFull
from uploader_gui.ui.queue_reader import QueueReader


class OnceFailingBackend(QObject):
    """Keeps what was asked; the test answers."""

    happened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked = []

    def ask(self, errand, then=None, failed=None, *, aside=False) -> None:
        self.asked.append((then, failed))

    def close(self) -> None:
        pass


@pytest.fixture(scope="session")
def qapp_cls():
    from PySide6.QtWidgets import QApplication

    return QApplication


def test_what_could_not_be_read_is_read_later(qtbot):
    backend = OnceFailingBackend()
    reader = QueueReader(backend)
    reader.dirty([7, 8])
    reader._round()
    (_, failed) = backend.asked.pop()
    failed(DiskFull())
    wanted = reader._wanted()
    assert set(wanted.jobs) == {7, 8} and wanted.more == 0 and wanted.totals
    reader.deleteLater()
    qtbot.wait(1)
