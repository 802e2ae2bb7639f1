"""The limit as it is set and told, and what an engine does while nothing may leave."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.engine.memory_destination import LARGE, SMALL
from tests.engine.stage import Stage
from tests.workers.scene import Scene
from uploader_gui.core.errors import Mistake
from uploader_gui.core.plan import MIB
from uploader_gui.core.rate import NO_LIMIT
from uploader_gui.core.timetable import DAYS, Rule, format_rule, read_timetable
from uploader_gui.core.upload import UploadState
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.requests import answer
from uploader_gui.settings import Settings, SettingsFile


@pytest.fixture
def desk(stage: Stage) -> Iterator[Desk]:
    scene = Scene(stage, lanes=0)
    yield scene.desk
    scene.uploader.close()


def an_hour_from(seconds: float, rate: str) -> str:
    """A rule for the hour that begins with the minute of that time, on that day."""
    begin = datetime.fromtimestamp(seconds)
    return f"{DAYS[begin.weekday()]} {begin:%H:%M}-{begin + timedelta(hours=1):%H:%M} {rate}"


def stop_now(stage: Stage) -> None:
    stage.crew.limiter.plan(read_timetable([an_hour_from(stage.clock.time, "stop")]))


def test_while_nothing_may_leave_nothing_is_begun_and_afterwards_it_goes_on_by_itself(stage: Stage) -> None:
    stage.add(stage.file("small", SMALL))
    stop_now(stage)
    assert not stage.crew.turn()
    assert (stage.only().state, stage.store.calls) == (UploadState.WAITING, [])
    stage.clock.time += 3600
    stage.work()
    assert stage.only().state is UploadState.DONE


def test_what_is_under_way_when_the_stop_begins_keeps_its_parts_and_costs_no_attempt(stage: Stage) -> None:
    stage.add(stage.file("large", LARGE))
    sent: list[int] = []

    def third_part() -> None:
        sent.append(stage.store.calls.count("put_part"))
        if sent[-1] == 3:
            stop_now(stage)

    stage.store.on_call["put_part"] = third_part
    stage.crew.turn()
    upload = stage.only()
    assert (upload.state, upload.attempts, upload.reason) == (UploadState.WAITING, 0, "")
    assert upload.sent == 16 * MIB
    stage.clock.time += 3600
    stage.work()
    assert stage.only().state is UploadState.DONE
    assert stage.store.received == LARGE


def test_small_files_that_were_claimed_together_wait_again(stage: Stage) -> None:
    for number in range(12):
        stage.add(stage.file(f"small-{number}", SMALL))
    stage.store.on_call["put"] = lambda: stop_now(stage) if stage.store.calls.count("put") == 4 else None
    for _ in range(20):
        stage.crew.turn()
    states = list(stage.states().values())
    assert UploadState.RUNNING not in states
    assert 2 <= states.count(UploadState.DONE) <= 4
    stage.clock.time += 3600
    stage.work()
    assert set(stage.states().values()) == {UploadState.DONE}


def test_the_limit_is_set_and_told_as_a_document(desk: Desk) -> None:
    plain = {"rate": 0, "stopped": False, "until": None, "then": ""}
    assert answer(desk, {"verb": "limit"}).documents == (plain,)
    assert answer(desk, {"verb": "limit", "rate": "2.5 MB/s"}).documents == ({**plain, "rate": 2_500_000},)
    assert answer(desk, {"verb": "limit", "rate": 5_000_000}).documents == ({**plain, "rate": 5_000_000},)
    (state,) = answer(desk, {"verb": "run_state"}).documents
    assert state["limit"] == {**plain, "rate": 5_000_000}
    assert answer(desk, {"verb": "limit", "rate": 0}).documents == (plain,)


def test_the_timetable_is_set_and_its_next_change_told(stage: Stage, desk: Desk) -> None:
    now = stage.clock.time // 60 * 60
    rules = [an_hour_from(now, "stop"), an_hour_from(now + 7200, "1M")]
    (told,) = answer(desk, {"verb": "limit", "rate": "5M", "timetable": rules}).documents
    assert (told["rate"], told["stopped"], told["then"]) == (0, True, "5 MB/s")
    assert datetime.fromisoformat(str(told["until"])).timestamp() == now + 3600
    (kept,) = answer(desk, {"verb": "limit", "timetable": rules[1:]}).documents
    assert (kept["rate"], kept["then"]) == (5_000_000, "1 MB/s")


@pytest.mark.parametrize(
    "wrong",
    [
        {"rate": "fast"},
        {"rate": 5},
        {"rate": -1},
        {"rate": True},
        {"rate": 1.5},
        {"rate": []},
        {"timetable": "daily"},
        {"timetable": ["now"]},
    ],
)
def test_what_cannot_be_understood_changes_nothing(desk: Desk, wrong: dict[str, object]) -> None:
    answer(desk, {"verb": "limit", "rate": "5M"})
    with pytest.raises(Mistake):
        answer(desk, {"verb": "limit", **wrong})
    assert desk.limit().rate == 5_000_000


def test_waiting_lanes_are_woken_by_another_limit(stage: Stage, desk: Desk) -> None:
    for order in (lambda: desk.set_limit(NO_LIMIT), lambda: desk.set_timetable(())):
        rings = stage.bell.rings
        order()
        assert stage.bell.rings > rings


def test_limit_and_timetable_come_back_as_saved(tmp_path: Path) -> None:
    rule = Rule(frozenset(range(5)), 480, 1080, 1_000_000)
    chosen = Settings(limit=5_000_000, timetable=(format_rule(rule),))
    SettingsFile(tmp_path / "settings.json").save(chosen)
    loaded = SettingsFile(tmp_path / "settings.json").load()
    assert loaded == chosen
    assert read_timetable(loaded.timetable) == (rule,)


@pytest.mark.parametrize("limit", ["-1", "17", '"fast"'])
def test_a_saved_limit_that_cannot_be_kept_counts_as_none(tmp_path: Path, limit: str) -> None:
    (tmp_path / "settings.json").write_text(f'{{"limit": {limit}}}')
    assert SettingsFile(tmp_path / "settings.json").load().limit == NO_LIMIT
