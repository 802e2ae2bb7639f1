"""The window goes first, and never stops the lanes for good."""

import threading

from tests.engine.stage import Stage
from tests.waiting import until
from uploader_gui.engine.courtesy import Courtesy


def test_an_open_gate_lets_everyone_through() -> None:
    courtesy = Courtesy()
    for change in (courtesy.open, courtesy.close, courtesy.close, courtesy.open, courtesy.open):
        change()
    lane = threading.Thread(target=courtesy.give_way)
    lane.start()
    lane.join(20)
    assert not lane.is_alive()


def test_who_waits_goes_on_when_the_window_rests() -> None:
    courtesy = Courtesy()
    passed: list[int] = []

    def pass_often() -> None:
        for number in range(50):
            courtesy.give_way()
            passed.append(number)

    courtesy.close()
    lanes = [threading.Thread(target=pass_often) for _ in range(4)]
    for lane in lanes:
        lane.start()
    courtesy.open()
    until(lambda: len(passed) == 200, 20, "all to pass")
    for lane in lanes:
        lane.join()


def test_a_window_that_never_rests_does_not_stop_the_work(stage: Stage) -> None:
    stage.crew.courtesy.close()
    stage.add(*(stage.file(f"{number}.bin", 1000) for number in range(5)))
    stage.work()
    assert all(upload.verified for upload in stage.uploads())
