"""What a job that waits for a word would do: found out before it starts, and true when it does."""

import hashlib
from collections import Counter
from pathlib import Path

import pytest

from tests.engine.counter import Counter as Desks
from tests.engine.memory_destination import FaultyDestination, Thing
from tests.engine.stage import Stage
from tests.engine.test_every_crash import Fuse, PowerCut
from uploader_gui.core.asking import Answer
from uploader_gui.core.errors import Offline, PermissionDenied, Stopped
from uploader_gui.core.forecast import Forecast, Looked
from uploader_gui.core.job import IfExists, Job
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, UploadState
from uploader_gui.engine.conflict_list import conflicts
from uploader_gui.engine.forecaster import Forecaster
from uploader_gui.engine.stop import Stop


def forecaster(stage: Stage) -> Forecaster:
    return Forecaster(stage.queue, stage.shelf, stage.sources, stage.clock, stage.crew.board)


def look(stage: Stage) -> float | None:
    return forecaster(stage).look_all(Stop())


def there(stage: Stage, key: str, data: bytes) -> None:
    stage.store.objects[key] = Thing(data, hashlib.md5(data).hexdigest(), "someone's")


def forecast(stage: Stage, job_id: int) -> Forecast:
    job = stage.queue.job(job_id)
    assert job is not None and job.forecast is not None
    return job.forecast


def a_folder(stage: Stage, count: int = 9) -> Path:
    """Of which two are there already, two others have another file in their place, one of them of the same size."""
    for number in range(count):
        stage.file(f"photos/{number}.jpg", 1000 + number)
    for number in (0, 1):
        there(stage, f"photos/{number}.jpg", (stage.files / f"photos/{number}.jpg").read_bytes())
    there(stage, "photos/2.jpg", b"another")
    there(stage, "photos/3.jpg", b"x" * 1003)
    there(stage, "photos of others/4.jpg", b"not meant")
    return stage.files / "photos"


def test_the_counts_come_true(stage: Stage) -> None:
    job_id = stage.add(a_folder(stage), policy=IfExists.REPLACE, asks=True)
    stage.work()
    assert look(stage) is None
    found = forecast(stage, job_id)
    assert (found.looked, found.identical, found.other, found.same_size, found.seen) == (Looked.DONE, 2, 2, 0, 4)
    assert stage.store.received == 0
    stage.queue.command(Cause.RESUMED, Selection((job_id,)))
    stage.work()
    assert Counter(stage.states().values()) == {UploadState.SKIPPED: 2, UploadState.DONE: 7}
    assert {upload.reason for upload in stage.uploads() if upload.state is UploadState.SKIPPED} == {"identical"}


def test_files_dropped_one_by_one(stage: Stage) -> None:
    paths = sorted(a_folder(stage).iterdir())
    job_id = stage.add(*paths, prefix="photos", asks=True)
    look(stage)
    assert (forecast(stage, job_id).identical, forecast(stage, job_id).other) == (2, 2)


def test_many_files_dropped_one_by_one_are_looked_for_together(stage: Stage) -> None:
    a_folder(stage, 30)
    job_id = stage.add(*sorted((stage.files / "photos").iterdir()), prefix="photos", asks=True)
    look(stage)
    assert (forecast(stage, job_id).identical, forecast(stage, job_id).other) == (2, 2)
    assert "look" not in stage.store.calls and stage.store.calls.count("listing") == 1


def test_what_a_listing_cannot_tell_is_said_to_be_compared_later(stage: Stage) -> None:
    path = stage.file("photos/film.mov", 1000)
    stage.store.objects["photos/film.mov"] = Thing(b"y" * 1000, "0" * 32 + "-2", "someone's")
    job_id = stage.add(path.parent, asks=True)
    look(stage)
    assert (forecast(stage, job_id).same_size, forecast(stage, job_id).other) == (1, 0)


def test_where_listing_is_not_allowed_it_says_so_and_starts_all_the_same(stage: Stage) -> None:
    stage.store.before["listing"] = [PermissionDenied(where="photos/")]
    job_id = stage.add(a_folder(stage), asks=True)
    assert look(stage) is None
    assert (forecast(stage, job_id).looked, forecast(stage, job_id).reason) == (Looked.REFUSED, "permission-denied")
    look(stage)
    assert stage.store.calls.count("listing") == 1
    stage.queue.command(Cause.RESUMED, Selection((job_id,)))
    stage.work()
    assert Counter(stage.states().values()) == {UploadState.SKIPPED: 4, UploadState.DONE: 5}


def test_a_store_that_is_away_is_looked_at_again(stage: Stage) -> None:
    stage.store.before["page"] = [Offline()]
    job_id = stage.add(a_folder(stage), asks=True)
    eyes = forecaster(stage)
    assert eyes.look_all(Stop()) == pytest.approx(30.0)
    assert (forecast(stage, job_id).looked, forecast(stage, job_id).reason) == (Looked.REFUSED, "offline")
    stage.clock.time += 31
    assert eyes.look_all(Stop()) is None
    assert forecast(stage, job_id).looked is Looked.DONE


def test_a_word_given_meanwhile_ends_the_look(stage: Stage) -> None:
    job_id = stage.add(a_folder(stage), asks=True)
    stage.store.on_call["page"] = lambda: stage.queue.command(Cause.RESUMED, Selection((job_id,)))
    assert look(stage) is None
    stage.store.on_call.clear()
    assert stage.store.calls.count("page") == 1
    stage.work()
    assert Counter(stage.states().values()) == {UploadState.SKIPPED: 4, UploadState.DONE: 5}


class ReadForecasts:
    """Of a queue, the part that says who waits for a word; counts how often it is asked."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self.read = stage, 0
        self.forecasts = self

    def jobs(self) -> list[Job]:
        self.read += 1
        return self._stage.queue.forecasts.jobs()

    def __getattr__(self, verb: str) -> object:
        return getattr(self._stage.queue.forecasts, verb)


def test_while_no_job_waits_for_a_word_nothing_is_read(stage: Stage) -> None:
    queue = ReadForecasts(stage)
    eyes = Forecaster(queue, stage.shelf, stage.sources, stage.clock, stage.crew.board)  # type: ignore[arg-type]
    for _ in range(3):
        assert eyes.look_all(Stop()) is None
    assert queue.read == 1
    job_id = stage.add(a_folder(stage), asks=True)
    eyes.expect()
    eyes.look_all(Stop())
    assert forecast(stage, job_id).looked is Looked.DONE


def test_a_drop_is_looked_for_however_often_there_was_none(stage: Stage) -> None:
    counter = Desks(stage)
    counter.desk.forecaster.look_all(Stop())
    job_id = counter.add(a_folder(stage), plan=True)
    counter.desk.forecaster.look_all(Stop())
    assert forecast(stage, job_id).looked is Looked.DONE


def test_it_ends_at_once_when_the_program_does(stage: Stage) -> None:
    stop = Stop()
    stage.add(a_folder(stage), asks=True)
    stage.store.on_call["page"] = stop.request
    with pytest.raises(Stopped):
        forecaster(stage).look_all(stop)


class CutOff(FaultyDestination):
    """Its power goes at a call of the fuse's choice."""

    fuse: Fuse | None = None

    def _called(self, name: str) -> None:
        super()._called(name)
        if self.fuse is not None:
            self.fuse.guard(lambda: None)()


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("at", range(1, 4))
def test_killed_while_the_plan_is_made(tmp_path: Path, at: int, after: bool) -> None:
    """The job still waits, and what is found afterwards is counted once."""
    stage = Stage(tmp_path / "home", store := CutOff())
    job_id = stage.add(a_folder(stage), policy=IfExists.REPLACE, asks=True)
    store.fuse = Fuse(at, after=after)
    with pytest.raises(PowerCut):
        look(stage)
    stage.queue.close()
    store.fuse = None
    again = Stage(tmp_path / "home", store)
    again.work()
    assert forecast(again, job_id).looked is Looked.LOOKING and store.received == 0
    assert look(again) is None
    assert (forecast(again, job_id).identical, forecast(again, job_id).other, forecast(again, job_id).seen) == (2, 2, 4)
    again.queue.command(Cause.RESUMED, Selection((job_id,)))
    again.work()
    assert Counter(again.states().values()) == {UploadState.SKIPPED: 2, UploadState.DONE: 7}
    again.close()


def test_conflicts_show_both_files_and_take_an_answer_for_each(stage: Stage) -> None:
    job_id = stage.add(a_folder(stage), policy=IfExists.FAIL, asks=True)
    look(stage)
    first, second = conflicts(stage.queue, stage.sources, 0, 10, job_id)
    assert (first.here.size, first.there.size, first.there.modified_at) == (1002, 7, 1_700_000_000.0)
    assert first.here.modified_at == pytest.approx((stage.files / "photos/2.jpg").stat().st_mtime)
    stage.queue.conflicts.resolve([Answer(IfExists.RENAME, (first.upload.id,))])
    stage.queue.command(Cause.RESUMED, Selection((job_id,)))
    stage.work()
    assert stage.store.objects["photos/2 (2).jpg"].data == (stage.files / "photos/2.jpg").read_bytes()
    (refused,) = conflicts(stage.queue, stage.sources, 0, 10)
    assert refused.upload.id == second.upload.id and refused.there.size == 1003
    stage.queue.conflicts.resolve([Answer(IfExists.REPLACE, everything=True)])
    stage.work()
    assert stage.store.objects["photos/3.jpg"].data == (stage.files / "photos/3.jpg").read_bytes()
    assert stage.queue.conflicts.count() == 0
