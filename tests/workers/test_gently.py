"""Beside a window the lanes leave the processors to others first."""

import os
import sys
import threading

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from uploader_gui.workers.upload_worker import NICENESS, work_gently


class Asked(QThread):
    """A thread that works gently, and looks how it is ranked."""

    def __init__(self) -> None:
        super().__init__()
        self.niceness = 0

    def run(self) -> None:
        work_gently(self)
        if sys.platform == "linux":
            self.niceness = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ranks each thread by niceness")
def test_a_lane_beside_a_window_is_nice_and_nobody_else_is(qtbot: QtBot) -> None:
    before = os.getpriority(os.PRIO_PROCESS, 0)
    thread = Asked()
    with qtbot.waitSignal(thread.finished):
        thread.start()
    assert thread.niceness == max(before, NICENESS)
    assert os.getpriority(os.PRIO_PROCESS, 0) == before
