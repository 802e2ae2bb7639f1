"""A queue whose files were damaged: nothing lies, nothing is thrown away, and work goes on. `make soak` tries a thousand seeds."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from tests.disk.busy_queue import BusyQueue, shown, work_on
from tests.disk.damage import Bench
from tests.store.doubles import Desk, StandingClock, recounted, tallied
from uploader_gui.core.errors import EntryDamaged, QueueCut, QueueDamaged, QueueLost, QueueRestored
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.upload import Cause, UploadState
from uploader_gui.store import backups
from uploader_gui.store.queue import open_queue

SEEDS = 40
FOUND = 1373, 1425, 1491
"""Seeds that found something: damage met by the first look of all, and the name of a column."""


@pytest.mark.logs("could not be backed up")
def test_damage_is_told_or_does_no_harm(swift_path):
    bench = Bench.set_up(swift_path)
    results = {seed: bench.trial(seed) for seed in (*range(SEEDS), *FOUND)}
    assert not {seed: result for seed, result in results.items() if "LIES" in result[1] or "called done" in result[1]}
    outcomes = [outcome for _, outcome in results.values()]
    assert {"right", "queue-restored", "queue-restored at the next start", "queue-cut"} <= set(outcomes)


@pytest.fixture
def busy(tmp_path):
    """A queue as a kill leaves it, in a folder of its own."""
    busy = BusyQueue(tmp_path / "open")
    busy.fill()
    shutil.copytree(busy.folder, tmp_path / "killed")
    yield busy
    busy.queue.close()


def opened(folder):
    return open_queue(folder, StandingClock())


def test_a_log_that_was_removed_is_missed(busy, tmp_path):
    (tmp_path / "killed" / "queue.db-wal").unlink()
    queue = opened(tmp_path / "killed")
    assert isinstance(queue.news, QueueCut | QueueRestored)
    work_on(queue)
    queue.close()
    assert opened_quietly(tmp_path / "killed")


def test_a_log_that_was_removed_is_not_missed_after_an_orderly_end(tmp_path):
    desk = Desk(tmp_path / "data")
    desk.job(3)
    desk.queue.close()
    assert not (tmp_path / "data" / "queue.db-wal").exists()
    assert opened_quietly(tmp_path / "data")


def opened_quietly(folder):
    queue = opened(folder)
    try:
        return queue.news is None
    finally:
        queue.close()


def test_without_its_log_a_queue_that_knows_less_than_its_backup_is_replaced(tmp_path):
    desk = Desk(tmp_path / "data")
    desk.job(3)
    desk.queue.command(Cause.PAUSED, Selection(everything=True))
    desk.queue.back_up()
    shutil.copytree(tmp_path / "data", tmp_path / "killed")
    desk.queue.close()
    (tmp_path / "killed" / "queue.db-wal").unlink()
    queue = opened(tmp_path / "killed")
    assert isinstance(queue.news, QueueRestored)
    assert queue.count(UploadQuery(states=(UploadState.PAUSED,))) == 3
    queue.close()


def test_the_index_of_the_log_and_the_lock_can_be_missing(busy, tmp_path):
    truth = shown(busy.queue)
    (tmp_path / "killed" / "queue.db-shm").unlink()
    queue = open_queue(tmp_path / "killed", StandingClock(busy.clock.now()))
    assert queue.news is None
    assert shown(queue) == truth
    queue.close()


@pytest.mark.parametrize("emptied", [False, True])
def test_a_queue_that_is_gone_comes_back_from_its_backup(tmp_path, emptied):
    desk = Desk(tmp_path / "data")
    desk.job(5)
    desk.queue.close()
    (tmp_path / "data" / "queue.db").unlink()
    if emptied:
        (tmp_path / "data" / "queue.db").touch()
    queue = opened(tmp_path / "data")
    assert isinstance(queue.news, QueueRestored)
    assert queue.count(UploadQuery()) == 5
    queue.close()


def test_a_log_without_its_queue_is_kept(busy, tmp_path):
    """SQLite deletes the log of an empty file."""
    folder = tmp_path / "killed"
    log = (folder / "queue.db-wal").read_bytes()
    (folder / "queue.db").write_bytes(b"")
    for copy in backups.backups(folder):
        copy.unlink()
    queue = opened(folder)
    assert isinstance(queue.news, QueueLost)
    assert (next(folder.glob("damaged-*")) / "queue.db-wal").read_bytes() == log
    queue.close()


def test_what_is_said_names_the_backups_time(tmp_path):
    desk = Desk(tmp_path / "data")
    desk.job(5)
    desk.queue.close()
    (tmp_path / "data" / "queue.db").write_bytes(b"no database" * 1000)
    queue = opened(tmp_path / "data")
    assert queue.news.facts["when"] in queue.news.message
    assert "2023-11-1" in queue.news.message
    (event,) = [event for event in queue.events(0, 10**7) if event.type == "queue_restored"]
    assert event.data["kind"] == "queue-restored" and event.data["message"] == queue.news.message
    queue.close()


@pytest.mark.parametrize("column", ["source", "key", "destination"])
def test_an_upload_of_which_nobody_knows_what_goes_where_is_not_uploaded(tmp_path, column):
    desk = Desk(tmp_path / "data")
    desk.job(3)
    desk.queue.close()
    with closing(sqlite3.connect(tmp_path / "data" / "queue.db")) as db:
        db.execute(f"UPDATE uploads SET {column} = replace({column}, '1.jpg', '7.jpg') WHERE id = 3")
        db.execute("UPDATE uploads SET destination = 'archivf' WHERE id = 3 AND ?", (column == "destination",))
        db.commit()
    desk = Desk(tmp_path / "data")
    assert sorted(upload.id for upload in desk.claim(10)) == [2, 4]
    damaged = desk.queue.upload(3)
    assert (damaged.state, damaged.reason) == (UploadState.FAILED, EntryDamaged.kind)
    assert tallied(desk) == recounted(desk)
    desk.queue.command(Cause.RETRIED, Selection(ids=(3,)))
    assert desk.claim(10) == []
    desk.queue.close()


def test_where_all_that_is_claimed_is_damaged_the_next_is_claimed(tmp_path):
    desk = Desk(tmp_path / "data")
    desk.job(3)
    desk.queue._writer._db.execute("UPDATE uploads SET source = 'local:/photos/9.jpg' WHERE id < 4")
    assert [upload.id for upload in desk.claim(1)] == [4]
    desk.queue.close()


@pytest.mark.parametrize(
    "change",
    ["state = 'finished'", "size = 'many'", "session = '[1'", "name = CAST(x'ff' AS TEXT)", "stage = ''", "receipt = '{}'"],
)
def test_a_row_that_nobody_wrote_is_met_and_found_at_the_next_start(tmp_path, change):
    desk = Desk(tmp_path / "data")
    desk.job(3)
    desk.reopen()
    desk.queue._writer._db.execute("PRAGMA ignore_check_constraints = 1")
    desk.queue._writer._db.execute(f"UPDATE uploads SET {change} WHERE id = 3")
    with pytest.raises(QueueDamaged):
        desk.queue.uploads(UploadQuery())
    desk.queue.close()
    again = opened(tmp_path / "data")
    assert isinstance(again.news, QueueRestored)
    assert again.count(UploadQuery()) == 3
    again.close()


def test_a_rank_that_nobody_wrote_is_met_by_whoever_claims(tmp_path):
    desk = Desk(tmp_path / "data")
    desk.job(3)
    desk.queue._writer._db.execute("UPDATE uploads SET position = 'first' WHERE id = 3")
    with pytest.raises(QueueDamaged):
        desk.claim(3)
    desk.queue.close()
    again = opened(tmp_path / "data")
    assert again.news is not None
    again.close()
