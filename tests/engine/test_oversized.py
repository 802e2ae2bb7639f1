"""Files that are larger than a job takes: skipped with the reason, and counted by themselves."""

from pathlib import Path

import pytest

from tests.engine.counter import Counter
from tests.engine.remote_source import Item, RemoteSource
from tests.engine.stage import Stage
from uploader_gui.core.errors import Mistake
from uploader_gui.core.upload import UploadState


def states(counter: Counter) -> dict[str, tuple[str, str]]:
    return {str(one["name"]): (str(one["state"]), str(one["reason"])) for one in counter.ask("uploads")}


@pytest.fixture
def counter(stage: Stage) -> Counter:
    return Counter(stage)


def test_larger_files_are_left_out_and_counted(counter: Counter) -> None:
    for name, size in (("a", 99), ("b", 100), ("c", 101)):
        counter.stage.file(f"photos/{name}", size)
    job = counter.add(counter.stage.files / "photos", max_size=100)
    counter.stage.work()
    assert states(counter) == {"photos/a": ("done", ""), "photos/b": ("done", ""), "photos/c": ("skipped", "oversized")}
    told = counter.one("job", id=job)
    assert (told["max_size"], told["oversized"], told["skipped"], told["done"]) == (100, 1, 1, 2)
    (completed,) = [event["data"] for event in counter.ask("events") if event["type"] == "upload_completed"]
    assert (completed["oversized_files"], completed["skipped_files"], completed["processed_files"]) == (1, 0, 2)


def test_a_destination_has_a_limit_that_a_job_may_change(counter: Counter) -> None:
    made = counter.one("destination_add", name="small", options={}, max_size=10)
    assert made["max_size"] == 10
    path = str(counter.stage.file("a", 11))
    jobs = [counter.one("add", what=[path], to="small", **more)["id"] for more in ({}, {"max_size": 0}, {"max_size": 11})]
    assert [counter.one("job", id=job)["max_size"] for job in jobs] == [10, 0, 11]
    assert counter.one("job", id=counter.one("add", what=[path], to="memory")["id"])["max_size"] == 0


def test_trying_again_does_not_make_it_smaller(counter: Counter) -> None:
    job = counter.add(counter.stage.file("a", 101), max_size=100)
    counter.ask("retry", ids=[job])
    counter.stage.work()
    assert states(counter) == {"a": ("skipped", "oversized")}
    assert counter.stage.store.objects == {}


@pytest.mark.parametrize("size", [-1, "5G", 1.5])
def test_a_size_that_is_none_is_named(counter: Counter, size: object) -> None:
    with pytest.raises(Mistake, match="“max_size”"):
        counter.ask("add", what=[str(counter.stage.file("a", 1))], max_size=size)


def test_a_size_that_is_known_only_at_opening_counts_too(tmp_path: Path) -> None:
    source = RemoteSource("anna@x")
    source.folder("photos", Item("a", ("a.docx",), b"a" * 101, listed=False), Item("b", ("b.docx",), b"b" * 100, listed=False))
    stage = Stage(tmp_path / "home", more={"far": source})
    counter = Counter(stage)
    counter.ask("add", what=["https://far.example/photos"], max_size=100)
    assert counter.list_all() is None
    stage.work()
    assert states(counter) == {"photos/a.docx": ("skipped", "oversized"), "photos/b.docx": ("done", "")}
    assert counter.one("job", id=1)["oversized"] == 1
    assert stage.states()["photos/a.docx"] is UploadState.SKIPPED
    stage.close()
