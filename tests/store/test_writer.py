import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.store.doubles import Desk, StandingClock, files, recounted, tallied
from tests.waiting import until
from uploader_gui.core.errors import DiskFull, QueueDamaged
from uploader_gui.core.events import EventType
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.upload import Cause, Note, Receipt, UploadState
from uploader_gui.store import events
from uploader_gui.store.queue import open_queue


def test_threads_share_commits_and_never_an_upload(desk):
    desk.job(400)
    before, gate = desk.queue.commits, threading.Barrier(8)

    def lane():
        gate.wait()
        mine = []
        while claimed := desk.claim():
            mine += claimed
            desk.queue.move(claimed[0].id, Cause.FINISHED, Note(receipt=Receipt(10)))
        return [upload.id for upload in mine]

    with ThreadPoolExecutor(8) as pool:
        claimed = [upload_id for lane in [pool.submit(lane) for _ in range(8)] for upload_id in lane.result()]
    assert len(claimed) == len(set(claimed)) == 400
    works = 2 * 400 + 8
    assert desk.queue.commits - before < works * 0.8, "commits are grouped"
    assert desk.queue.job(1).count(UploadState.DONE) == 400
    assert tallied(desk) == recounted(desk)


def test_works_that_wait_for_a_commit_go_into_the_next_one_together(desk):
    """The first commit is held open by a listener, until eight others wait."""
    desk.job(9)
    first, *others = desk.claim(9)
    began, release, once = threading.Event(), threading.Event(), threading.Lock()

    def listener(_):
        if once.acquire(blocking=False):
            began.set()
            release.wait(30)

    desk.queue.listen(listener)
    with ThreadPoolExecutor(9) as pool:
        pool.submit(desk.queue.move, first.id, Cause.FINISHED, Note())
        began.wait(30)
        before = desk.queue.commits
        moves = [pool.submit(desk.queue.move, upload.id, Cause.FINISHED, Note()) for upload in others]
        until(lambda: len(desk.queue._writer._pending) == 8)
        release.set()
        assert all(move.result() for move in moves)
    assert desk.queue.commits == before + 1


def test_a_work_that_fails_is_undone_alone(desk):
    job = desk.job(1, listed=False)
    with pytest.raises(LookupError):
        desk.queue.add_page(999, files(range(3)))

    def half(writing):
        writing.tell(EventType.HELD, {})
        writing.db.execute("UPDATE uploads SET size = 5")
        raise ValueError("changed my mind")

    with pytest.raises(ValueError, match="changed my mind"):
        desk.queue._write(half)
    assert desk.queue.uploads(UploadQuery(job))[0].size == 10
    assert desk.told() == []
    assert desk.queue.add_page(job, files([7])) == 1


def test_a_full_disk_is_said_and_everything_goes_on_afterwards(tmp_path):
    queue = open_queue(tmp_path / "data", StandingClock(), most_pages=60)
    desk = Desk.__new__(Desk)
    desk.folder, desk.clock, desk.queue = tmp_path / "data", StandingClock(), queue
    job = desk.job(10, listed=False)
    added = [10]

    def fill():
        for first in range(10, 100_000, 100):
            added.append(queue.add_page(job, files(range(first, first + 100))))

    with pytest.raises(DiskFull):
        fill()
    assert queue.count(UploadQuery(job)) == sum(added)
    assert tallied(desk) == recounted(desk)
    queue._writer._db.execute("PRAGMA max_page_count = 100000")
    assert queue.add_page(job, files(range(200_000, 200_100))) == 100
    queue.close()


def test_damage_met_at_work_is_said_and_found_at_the_next_start(tmp_path):
    desk = Desk(tmp_path / "data")
    desk.job(2000)
    desk.reopen()
    path = tmp_path / "data" / "queue.db"
    with path.open("r+b") as file:
        for page in range(1, path.stat().st_size // 4096):
            file.seek(page * 4096)
            file.write(b"\xff" * 4096)
    with pytest.raises(QueueDamaged) as caught:
        desk.queue.uploads(UploadQuery(limit=2000))
    with pytest.raises(QueueDamaged):
        desk.queue.command(Cause.PAUSED, Selection(everything=True))
    assert str(tmp_path / "data") in caught.value.message
    desk.queue.close()
    again = open_queue(tmp_path / "data", desk.clock)
    assert again.restored
    assert again.count(UploadQuery()) == 2000
    again.close()


def test_listeners_hear_what_is_durable_in_order_and_may_write(desk, caplog):
    heard, gate = [], threading.Barrier(4)

    def hear(batch):
        heard.extend(event.seq for event in batch)
        if len(heard) < 5:
            desk.queue.hold(f"d{len(heard)}", "offline", desk.clock.time + 1)

    def lane(number):
        gate.wait()
        for step in range(25):
            desk.queue.hold(f"{number}-{step}", "offline", desk.clock.time + 1)

    desk.queue.listen(hear)
    with ThreadPoolExecutor(4) as pool:
        for lane_done in [pool.submit(lane, number) for number in range(4)]:
            lane_done.result()
    assert sorted(heard) == [event.seq for event in desk.queue.events(0)] == list(range(1, desk.queue.last_seq() + 1))


def test_old_events_are_forgotten_but_no_number_comes_again(desk):
    trimmed_at = 1024 * (events.KEPT // 1024 + 2)

    def many(writing):
        row = "INSERT INTO events (seq, at, type, data) VALUES (?, 0, 'held', '{}')"
        writing.db.executemany(row, ((seq,) for seq in range(1, trimmed_at)))

    desk.queue._write(many)
    desk.queue.hold("archive", "offline", desk.clock.time + 1)
    assert desk.queue.last_seq() == trimmed_at
    assert desk.queue.events(0, 1)[0].seq == trimmed_at - events.KEPT + 1
    desk.queue._write(lambda writing: writing.db.execute("DELETE FROM events"))
    desk.reopen()
    desk.queue.hold("other", "offline", desk.clock.time + 1)
    assert [event.seq for event in desk.queue.events(0)] == [trimmed_at + 1]


def test_numbers_that_were_left_out_forget_no_event(desk):
    desk.queue.hold("archive", "offline", desk.clock.time + 1)
    desk.queue._write(lambda writing: events.skip(writing.db, 1_000_000))
    for number in range(1100):
        desk.queue.hold(f"{number}", "offline", desk.clock.time + 1)
    kept = desk.queue.events(0, 5000)
    assert (kept[0].seq, len(kept)) == (1, 1101)
    assert desk.queue.last_seq() == 1_001_101


def test_readers_cannot_write(desk):
    with desk.queue._readers.lend() as db, pytest.raises(sqlite3.OperationalError):
        db.execute("DELETE FROM jobs")


def test_events_of_some_types_can_be_left_out(desk):
    desk.job()
    desk.claim(2)
    kinds = [event.type for event in desk.queue.events(0)]
    assert kinds == ["upload_started", "upload_moved", "upload_moved"]
    assert [event.type for event in desk.queue.events(0, 1000, ["upload_moved", "no such type"])] == ["upload_started"]
    assert [event.seq for event in desk.queue.events(1, 1, ["upload_started"])] == [2]
