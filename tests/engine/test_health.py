"""How the queue is doing: what is counted, how old things are, and what deserves attention."""

import pytest

from tests.engine.memory_destination import LARGE, SMALL
from tests.engine.stage import Stage
from tests.ui.conditions import WELL
from uploader_gui.core.errors import Offline, PermissionDenied
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause
from uploader_gui.engine.health import BACKLOG, DAY, TOO_LONG, health


def told(stage: Stage) -> dict[str, object]:
    return health(stage.queue, stage.clock)


def test_an_empty_queue_is_well(stage: Stage) -> None:
    assert told(stage) == WELL


def test_what_arrived_counts_for_a_day(stage: Stage) -> None:
    stage.add(stage.file("a.bin", SMALL))
    stage.work()
    stage.clock.time += DAY - 5
    assert (told(stage)["done_last_day"], told(stage)["success_rate"]) == (1, 1.0)
    stage.clock.time += 10
    assert (told(stage)["done_last_day"], told(stage)["success_rate"]) == (0, None)


def test_waiting_and_running_are_told_by_age(stage: Stage) -> None:
    stage.add(stage.file("a.bin", SMALL), stage.file("b.bin", SMALL))
    stage.clock.time += 100
    assert len(stage.queue.claim(1, frozenset())) == 1
    stage.clock.time += 20
    found = told(stage)
    assert (found["waiting"], found["running"]) == (1, 1)
    assert (found["oldest_waiting_seconds"], found["longest_running_seconds"]) == (120, 20)
    assert found["alerts"] == []


@pytest.mark.parametrize(("more", "alerts"), [(-1, []), (1, ["backlog"])])
def test_a_day_of_waiting_is_a_backlog(stage: Stage, more: float, alerts: list[str]) -> None:
    stage.add(stage.file("a.bin", SMALL))
    stage.clock.time += BACKLOG + more
    assert told(stage)["alerts"] == alerts


@pytest.mark.parametrize(("more", "alerts"), [(-1, []), (1, ["running-long"])])
def test_hours_of_running_are_worth_a_look(stage: Stage, more: float, alerts: list[str]) -> None:
    stage.add(stage.file("a.bin", SMALL))
    stage.queue.claim(1, frozenset())
    stage.clock.time += TOO_LONG + more
    assert told(stage)["alerts"] == alerts


def test_many_failures_are_an_alert(stage: Stage) -> None:
    stage.add(*(stage.file(f"{number}.bin", SMALL) for number in range(4)))
    stage.store.before["put"] = [PermissionDenied(where="", right="s3:PutObject")]
    stage.work()
    found = told(stage)
    assert (found["failed"], found["failed_last_day"], found["done_last_day"]) == (1, 1, 3)
    assert found["success_rate"] == 0.75
    assert found["alerts"] == ["failures"]


def test_a_destination_that_is_away_is_an_alert_while_it_is_waited_for(stage: Stage) -> None:
    stage.add(stage.file("a.bin", SMALL))
    stage.store.before["put"] = [Offline()]
    stage.turns(1)
    found = told(stage)
    assert (found["held"], found["alerts"]) == (1, ["offline: memory"])
    stage.work()
    assert told(stage)["alerts"] == []


def test_what_is_still_to_be_cleaned_up_is_counted(stage: Stage) -> None:
    stage.add(stage.file("a.bin", LARGE))
    stage.store.before["put_part"] = [Offline()]
    stage.turns(1)
    stage.queue.command(Cause.CANCELLED, Selection(everything=True))
    assert told(stage)["abandoned"] == 1
    stage.work()
    assert told(stage)["abandoned"] == 0
