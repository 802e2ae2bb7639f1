"""Beside a window the lanes leave the processors to others first."""

import os
import sys
import threading

import pytest

from uploader_gui.ui.gently import NICENESS, work_gently


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ranks each thread by niceness")
def test_a_lane_beside_a_window_is_nice_and_nobody_else_is() -> None:
    before, found = os.getpriority(os.PRIO_PROCESS, 0), []

    def lane() -> None:
        work_gently()
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    thread = threading.Thread(target=lane)
    thread.start()
    thread.join()
    assert found == [max(before, NICENESS)]
    assert os.getpriority(os.PRIO_PROCESS, 0) == before
