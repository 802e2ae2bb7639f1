"""What can be asked about the work, as documents, page by page: events, proofs, what was left behind, how it goes."""

import pytest

from tests.engine.counter import Counter
from tests.engine.memory_destination import LARGE, SMALL
from tests.engine.stage import Stage
from uploader_gui.core.errors import Offline, StoreTrouble
from uploader_gui.engine import requests


@pytest.fixture
def counter(stage: Stage) -> Counter:
    return Counter(stage)


def test_events_go_on_where_one_left_off(counter: Counter) -> None:
    counter.add(counter.files(4))
    counter.stage.work()
    everything = counter.ask("events", limit=3)
    numbers = [event["seq"] for event in everything]
    assert numbers == sorted(set(numbers)) == list(range(numbers[0], numbers[0] + len(numbers)))
    assert max(counter.pages("events", limit=3)) == 3
    assert counter.ask("events", since=numbers[4]) == everything[5:]
    assert counter.ask("events", since=numbers[-1]) == []
    assert {"upload_started", "upload_moved", "verified", "upload_completed"} <= {event["type"] for event in everything}


def test_verify_asks_the_store_again_in_pages(counter: Counter) -> None:
    job = counter.add(counter.files(requests.VERIFIED_AT_ONCE + 2))
    counter.stage.work()
    assert counter.pages("verify", ids=[job]) == [requests.VERIFIED_AT_ONCE, 2]
    assert all(document["verified_at"] for document in counter.ask("verify", ids=[job]))


def test_verify_tells_what_is_no_longer_there(counter: Counter) -> None:
    job = counter.add(counter.stage.file("a.bin", SMALL), counter.stage.file("b.bin", SMALL))
    counter.stage.work()
    del counter.stage.store.objects["a.bin"]
    lost, fine = sorted(counter.ask("verify", ids=[job]), key=lambda document: str(document["name"]))
    assert (lost["verified_at"], lost["error"]["kind"]) == (None, "unproven")  # type: ignore[index]
    assert (fine["error"], bool(fine["verified_at"])) == (None, True)
    assert [document["name"] for document in counter.ask("uploads", state="verified")] == ["b.bin"]


def test_what_is_not_uploaded_yet_can_not_be_verified(counter: Counter) -> None:
    job = counter.add(counter.stage.file("a.bin", SMALL))
    (document,) = counter.ask("verify", ids=[job])
    assert document["verified_at"] is None
    assert "nothing to verify" in document["error"]["message"]  # type: ignore[index]


def test_a_receipt_has_a_line_for_every_file(counter: Counter) -> None:
    job = counter.add(counter.files(requests.PAGE + 1))
    assert counter.pages("receipt", job=job) == [requests.PAGE, 1]
    assert {document["state"] for document in counter.ask("receipt", job=job)} == {"waiting"}
    small = counter.add(counter.stage.file("a.bin", SMALL), prefix="p")
    counter.one("cancel", ids=[job])
    counter.stage.work()
    (line,) = counter.ask("receipt", job=small)
    held = counter.stage.store.objects["p/a.bin"]
    assert (line["key"], line["size"], line["etag"], line["state"]) == ("p/a.bin", SMALL, held.etag, "done")
    assert line["verified_at"]


def test_cleanup_lists_and_only_aborts_when_told(counter: Counter) -> None:
    stage = counter.stage
    counter.add(stage.file("ours.bin", LARGE))
    stage.store.before["put_part"] = [Offline()]
    stage.turns(1)
    assert len(stage.store.multiparts) == 1
    session = stage.only().session
    assert session is not None
    orphan = stage.store.begin("orphan.bin", session)
    (found,) = counter.ask("cleanup")
    assert (found["destination"], found["key"], found["multipart_id"], found["aborted"]) == ("memory", "orphan.bin", orphan, False)
    (found,) = counter.ask("cleanup", destination="memory", abort=True)
    assert found["aborted"] is True
    assert orphan not in stage.store.multiparts
    assert len(stage.store.multiparts) == 1
    assert counter.ask("cleanup") == []


def test_cleanup_does_not_reach_into_a_neighbouring_prefix(counter: Counter) -> None:
    stage = counter.stage
    counter.add(stage.file("ours.bin", LARGE))
    stage.store.before["put_part"] = [Offline()]
    stage.turns(1)
    session = stage.only().session
    assert session is not None
    ours, theirs = stage.store.begin("photos/orphan.bin", session), stage.store.begin("photos2/theirs.bin", session)
    stage.store.settings = stage.store.settings._replace(prefix="photos")
    assert [found["multipart_id"] for found in counter.ask("cleanup", abort=True)] == [ours]
    assert theirs in stage.store.multiparts


def test_health_is_one_document(counter: Counter) -> None:
    counter.add(counter.files(2))
    assert (counter.one("health")["waiting"], counter.one("health")["alerts"]) == (2, [])


def test_the_state_of_the_work_is_told_to_those_who_follow(counter: Counter) -> None:
    counter.add(counter.stage.file("a.bin", SMALL))
    counter.stage.store.before["put"] = [Offline()]
    counter.stage.turns(1)
    state = counter.one("run_state")
    assert (state["left"], state["listing"], state["uploads"]) == (1, 0, [])
    (hold,) = state["holds"]  # type: ignore[misc]
    assert (hold["destination"], hold["reason"]) == ("memory", "offline")
    counter.stage.work()
    assert counter.one("run_state")["left"] == 0
    assert counter.one("run_state")["seq"] == counter.stage.queue.last_seq()


def test_what_was_given_up_at_the_store_is_still_to_be_cleared(counter: Counter) -> None:
    """Else a run would end, and leave parts behind until the next one."""
    stage = counter.stage
    path = stage.file("a.bin", LARGE)
    counter.add(path)
    stage.store.before["finish"] = [StoreTrouble()]
    stage.turns(1)
    path.write_bytes(b"another, and not in parts")
    stage.clock.time += 60
    while counter.one("run_state")["left"]:
        stage.turns(1)
    assert (len(stage.store.multiparts), counter.one("run_state")["cleaning"]) == (1, True)
    stage.turns(1)
    assert (len(stage.store.multiparts), counter.one("run_state")["cleaning"]) == (0, False)
