"""Every verb as a document: what it does, and what can't be understood is named and changes nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.engine.counter import Counter, Document
from tests.engine.memory_destination import SMALL
from tests.engine.stage import Stage
from uploader_gui.core.errors import DestinationGone, Mistake, Offline, PermissionDenied, Trouble
from uploader_gui.core.job import IfExists
from uploader_gui.core.upload import UploadState
from uploader_gui.engine import requests
from uploader_gui.engine.fields import Fields
from uploader_gui.engine.requests import answer
from uploader_gui.engine.stop import Stop


@pytest.fixture
def counter(stage: Stage) -> Counter:
    return Counter(stage)


BAD = [
    ({"verb": "add", "what": "/a"}, "what"),
    ({"verb": "add", "what": [1]}, "what"),
    ({"verb": "add", "what": ["/a"], "if_exists": "perhaps"}, "if_exists"),
    ({"verb": "add", "what": ["/a"], "force": "yes"}, "force"),
    ({"verb": "add", "what": ["/a"], "priority": 1.5}, "priority"),
    ({"verb": "add", "what": ["/a"], "priority": 2**70}, "priority"),
    ({"verb": "add", "what": ["/a"], "start_at": "noon"}, "start_at"),
    ({"verb": "add", "what": ["/a"], "start_at": -1}, "start_at"),
    ({"verb": "add", "what": ["/a"], "prefix": 7}, "prefix"),
    ({"verb": "add", "what": ["/a"], "to": []}, "to"),
    ({"verb": "jobs", "limit": "ten"}, "limit"),
    ({"verb": "jobs", "offset": True}, "offset"),
    ({"verb": "job", "id": "1"}, "id"),
    ({"verb": "uploads", "state": "asleep"}, "state"),
    ({"verb": "uploads", "job": {}}, "job"),
    ({"verb": "pause", "ids": 3}, "ids"),
    ({"verb": "resume", "ids": ["3"]}, "ids"),
    ({"verb": "cancel", "all": 1}, "all"),
    ({"verb": "retry", "failed": "true"}, "failed"),
    ({"verb": "events", "since": None, "limit": []}, "limit"),
    ({"verb": "events", "since": 1.0}, "since"),
    ({"verb": "verify", "ids": [None, "x"]}, "ids"),
    ({"verb": "receipt", "job": "first"}, "job"),
    ({"verb": "cleanup", "abort": "no"}, "abort"),
    ({"verb": "destination_add", "name": "x", "options": ["a"]}, "options"),
    ({"verb": "destination_add", "name": "x", "options": {"port": 9}}, "options"),
    ({"verb": "destination_test", "name": 4}, "name"),
    ({"verb": "limit", "rate": 1.5}, "rate"),
    ({"verb": "limit", "timetable": "mon 8-9 1M"}, "timetable"),
    ({"verb": ["add"]}, "verb"),
]


@pytest.mark.parametrize(("request_", "named"), BAD, ids=lambda value: str(value)[:60])
def test_a_wrong_argument_is_named(counter: Counter, request_: Document, named: str) -> None:
    with pytest.raises(Mistake) as told:
        answer(counter.desk, request_)
    assert f"“{named}”" in told.value.message
    assert counter.ask("jobs") == []


@pytest.mark.parametrize("verb", [None, "", "dance", "__class__"])
def test_an_unknown_verb_is_told_where_to_look(counter: Counter, verb: object) -> None:
    with pytest.raises(Mistake, match="--help"):
        answer(counter.desk, {"verb": verb})


JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False) | some.text(max_size=8),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)


@given(JSON)
def test_any_value_is_read_or_refused_with_its_name(value: object) -> None:
    fields = Fields({"it": value})
    for read in (fields.text, fields.texts, fields.number, fields.numbers, fields.flag, fields.moment, fields.mapping):
        check_read(read, value)
    check_read(lambda name: fields.choice(name, IfExists), value)


def check_read(read, value: object) -> None:
    try:
        found = read("it")
    except Mistake as mistake:
        assert "“it”" in mistake.message
    else:
        assert found == value or not value or found == list(value)  # type: ignore[call-overload]


def test_add_answers_with_the_job_and_where_it_goes(counter: Counter) -> None:
    path = counter.stage.file("a.bin", SMALL)
    made = counter.one("add", what=[str(path)], prefix="new", if_exists="rename", force=True, priority=3, start_at=1_900_000_000)
    assert made == {"id": 1, "name": "a.bin", "destination": "memory"}
    job = counter.one("job", id=1)
    assert (job["prefix"], job["if_exists"], job["force"], job["priority"]) == ("new/", "rename", True, 3)
    counter.desk.list_waiting_jobs(Stop())
    (upload,) = counter.ask("uploads")
    assert (upload["key"], upload["reason"], upload["source"]) == ("new/a.bin", "start-at", str(path))
    assert upload["not_before"] == "2030-03-17T17:46:40.000Z"


@pytest.mark.parametrize(
    ("what", "words"), [([], "Name a file or a folder"), (["relative.txt"], "not a whole path"), (["/not/there"], "nothing was added")]
)
def test_add_refuses_what_it_can_not_take(counter: Counter, what: list[str], words: str) -> None:
    with pytest.raises(Mistake, match=words):
        counter.ask("add", what=what)
    assert counter.ask("jobs") == []


def test_add_asks_where_to_when_that_is_not_plain(counter: Counter) -> None:
    path = str(counter.stage.file("a.bin", SMALL))
    with pytest.raises(DestinationGone):
        counter.ask("add", what=[path], to="nowhere")
    counter.ask("destination_add", name="memory two", options={})
    with pytest.raises(Mistake, match="--to: memory, memory two"):
        counter.ask("add", what=[path])
    for name in ("memory", "memory two"):
        counter.ask("destination_remove", name=name)
    with pytest.raises(Mistake, match="destination add"):
        counter.ask("add", what=[path])


def test_jobs_and_uploads_come_in_pages_up_to_the_limit(counter: Counter) -> None:
    job = counter.add(counter.files(requests.PAGE + 7))
    assert counter.pages("uploads", job=job) == [requests.PAGE]
    assert counter.pages("uploads", job=job, limit=10_000) == [requests.PAGE, 7]
    assert counter.pages("uploads", job=job, limit=requests.PAGE + 2) == [requests.PAGE, 2]
    assert counter.pages("uploads", job=job, limit=3, offset=5) == [3]
    names = [document["name"] for document in counter.ask("uploads", job=job, limit=10_000)]
    assert names == sorted(set(names))
    assert counter.pages("jobs", limit=10_000) == [1]
    assert [document["total_files"] for document in counter.ask("jobs")] == [requests.PAGE + 7]


@pytest.mark.parametrize(
    ("state", "names"),
    [
        ("", ["done.bin", "failed.bin", "held.bin"]),
        ("done", ["done.bin"]),
        ("verified", ["done.bin"]),
        ("failed", ["failed.bin"]),
        ("held", ["held.bin"]),
        ("waiting", ["held.bin"]),
        ("cancelled", []),
    ],
)
def test_uploads_are_found_by_state(counter: Counter, state: str, names: list[str]) -> None:
    stage = counter.stage
    counter.add(*(stage.file(name, SMALL) for name in ("done.bin", "failed.bin", "held.bin")))
    stage.turns(1)
    stage.store.before["put"] = [PermissionDenied(where="", right="s3:PutObject"), Offline()]
    stage.turns(2)
    found = counter.ask("uploads", state=state)
    assert sorted(str(document["name"]) for document in found) == names
    errors = {document["name"]: document["error"] for document in found if document["state"] == "failed"}
    assert all(isinstance(error, dict) and error["kind"] == "permission-denied" for error in errors.values())


def test_a_job_that_is_not_there_is_named(counter: Counter) -> None:
    for verb, name in (("job", "id"), ("receipt", "job")):
        with pytest.raises(Mistake, match="no job with the number 99"):
            counter.ask(verb, **{name: 99})


def test_verbs_say_how_many_uploads_moved(counter: Counter) -> None:
    job = counter.add(counter.files(3))
    (first, *_) = counter.ask("uploads")
    assert counter.one("pause", ids=[first["id"]]) == {"moved": 1}
    assert counter.one("pause", ids=[job]) == {"moved": 2}
    assert counter.one("resume", all=True) == {"moved": 3}
    assert counter.one("cancel", all=True) == {"moved": 3}
    assert counter.one("retry", failed=True) == {"moved": 0}
    assert counter.one("retry", ids=[job]) == {"moved": 3}
    assert set(counter.stage.states().values()) == {UploadState.WAITING}


@pytest.mark.parametrize("verb", ["pause", "resume", "cancel", "retry", "verify"])
def test_a_number_of_nothing_is_told_and_moves_nothing(counter: Counter, verb: str) -> None:
    job = counter.add(counter.files(2))
    with pytest.raises(Mistake, match="number 99"):
        counter.ask(verb, ids=[job, 99])
    assert set(counter.stage.states().values()) == {UploadState.WAITING}


def test_a_destination_is_added_listed_tested_and_removed(counter: Counter) -> None:
    added = counter.one(
        "destination_add", name="second", options={"endpoint": "https://s3.example.com"}, prefix="p/", if_exists="fail", secret="hush"
    )
    assert (added["name"], added["prefix"], added["if_exists"], added["endpoint"]) == (
        "second",
        "p/",
        "fail",
        "https://s3.example.com",
    )
    assert "hush" not in str(counter.ask("destination_list"))
    assert counter.vault.get("destination:second") == "hush"
    assert [document["name"] for document in counter.ask("destination_list")] == ["memory", "second"]
    assert counter.one("destination_remove", name="second") == {"name": "second", "removed": True}
    assert counter.vault.get("destination:second") is None
    assert counter.one("destination_test", name="memory")["tested_at"] == "1970-01-01T00:00:02.000Z"
    assert counter.book.get("memory").capabilities.tested_at == 2.0


def test_a_destination_that_can_not_be_is_not_kept(counter: Counter) -> None:
    with pytest.raises(Mistake, match="no option “colour”"):
        counter.ask("destination_add", name="new", options={"colour": "red"})
    with pytest.raises(Mistake, match="preset"):
        counter.ask("destination_add", name="new", preset="attic", options={})
    with pytest.raises(Trouble):
        counter.ask("destination_test", name="new")
    assert [document["name"] for document in counter.ask("destination_list")] == ["memory"]


def test_a_destination_with_work_is_not_removed(counter: Counter) -> None:
    counter.add(counter.files(1))
    with pytest.raises(Mistake, match="not finished"):
        counter.ask("destination_remove", name="memory")
    counter.stage.work()
    assert counter.one("destination_remove", name="memory")["removed"] is True


@pytest.mark.parametrize(("given_", "rate"), [(5_000_000, 5_000_000), ("5M", 5_000_000), ("none", 0), (0, 0)])
def test_the_limit_is_set_and_asked(counter: Counter, given_: object, rate: int) -> None:
    assert counter.one("limit", rate=given_)["rate"] == rate
    assert counter.one("limit") == {"rate": rate, "stopped": False, "until": None, "then": ""}


def test_the_timetable_is_set_and_what_can_not_be_understood_changes_nothing(counter: Counter) -> None:
    told = counter.one("limit", timetable=["daily 00:00-00:00 stop"], rate="1M")
    assert (told["stopped"], told["rate"]) == (True, 0)
    with pytest.raises(Mistake):
        counter.ask("limit", timetable=["sometimes 1M"])
    with pytest.raises(Mistake, match="10 kB/s"):
        counter.ask("limit", rate=3)
    assert counter.one("limit")["stopped"] is True
    assert counter.one("limit", timetable=[])["rate"] == 1_000_000
