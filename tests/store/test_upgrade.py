"""Queues of released versions are brought up to date, as they were left by those versions."""

import sqlite3
import time
from contextlib import closing

import pytest

from tests.store.doubles import Desk, files, recounted, tallied
from uploader_gui.core.job import NewJob
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.upload import Cause, NewUpload, UploadState
from uploader_gui.store import schema

JOB = """
INSERT INTO jobs (id, name, destination, what, prefix, if_exists, force, priority, added_at, listing, positions, started)
VALUES (1, 'photos', 'archive', '["local:/photos"]', '2026/', 'skip', 0, 0, 1700000000.0, 0, :count, 1)
"""
UPLOADS = """
WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < :count)
INSERT INTO uploads (id, job_id, position, rank, name, search, source, destination, key, size, state, reason, verified, ended_at)
SELECT n + 2, 1, n, 1, 'file ' || n || '.jpg', '', 'local:/photos/' || n || '.jpg', 'archive', '2026/' || n || '.jpg', 10,
    CASE n % 4 WHEN 0 THEN 'done' WHEN 1 THEN 'skipped' ELSE 'waiting' END, CASE n % 4 WHEN 1 THEN 'too-large' ELSE '' END, n % 4 = 0,
    CASE WHEN n % 4 < 2 THEN 1700000001.0 END
FROM numbers
"""
TALLIES = "INSERT INTO tallies SELECT job_id, state, mark, COUNT(*), SUM(size), SUM(sent) FROM uploads GROUP BY 1, 2, 3"
HOLD = "INSERT INTO holds (destination, reason, until, times, message) VALUES ('archive', 'offline', 1700000060.0, 2, 'No network.')"


def of_version_one(folder, count):
    """As the first version leaves it."""
    folder.mkdir(mode=0o700)
    with closing(sqlite3.connect(folder / "queue.db", isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        schema.upgrade(db, schema.STEPS[:1])
        assert schema.version(db) == 1
        db.execute("BEGIN")
        for statement in (JOB, UPLOADS, TALLIES, HOLD, "UPDATE meta SET value = :count + 1"):
            db.execute(statement, {"count": count})
        db.execute("COMMIT")


@pytest.fixture
def upgraded(tmp_path):
    of_version_one(tmp_path / "data", 12)
    desk = Desk(tmp_path / "data")
    yield desk
    desk.queue.close()


def test_everything_is_still_there(upgraded):
    job = upgraded.queue.job(1)
    assert (job.files, job.oversized, job.verified.files, job.held.files, job.listing) == (12, 3, 3, 6, False)
    assert tallied(upgraded) == recounted(upgraded)
    assert [upload.account for upload in upgraded.queue.uploads(UploadQuery())] == [""] * 12
    (hold,) = upgraded.queue.holds()
    assert (hold.destination, hold.account, hold.reason, hold.times) == ("archive", "", "offline", 2)


def test_it_goes_on(upgraded):
    assert upgraded.claim(20) == []
    upgraded.queue.release("archive")
    assert len(upgraded.claim(20)) == 6
    assert upgraded.queue.command(Cause.RETRIED, Selection(ids=(1,))).count == 3
    assert upgraded.queue.add_page(1, files(range(12, 14))) == 2
    new = upgraded.queue.open_job(NewJob("shared", "archive", ("drive:anna@example.org/1",)))
    upgraded.queue.add_page(new, [NewUpload("a", "drive:anna@example.org/2", "a", 5, "oversized")])
    assert upgraded.queue.job(new).oversized == 1
    assert tallied(upgraded) == recounted(upgraded)


def test_a_step_that_is_cut_short_leaves_the_first_version(tmp_path):
    def cut(db):
        schema.accounts(db)
        raise sqlite3.OperationalError("cut")

    of_version_one(tmp_path / "data", 12)
    with closing(sqlite3.connect(tmp_path / "data" / "queue.db", isolation_level=None)) as db:
        with pytest.raises(sqlite3.OperationalError):
            schema.upgrade(db, (schema.the_queue, cut))
        assert schema.version(db) == 1
        assert db.execute("SELECT destination FROM holds").fetchall() == [("archive",)]
        assert db.execute("SELECT COUNT(*) FROM uploads WHERE mark = 1").fetchone() == (6,)


def test_a_long_queue_does_not_keep_anybody_waiting(tmp_path):
    """No row is written anew: a million take some three seconds on a slow computer."""
    of_version_one(tmp_path / "data", 100_000)
    with closing(sqlite3.connect(tmp_path / "data" / "queue.db", isolation_level=None)) as db:
        began = time.monotonic()
        schema.upgrade(db)
        assert time.monotonic() - began < 5
        assert db.execute("SELECT COUNT(*) FROM uploads WHERE state = ? AND mark = 1", (UploadState.SKIPPED,)).fetchone() == (25_000,)


def test_files_that_an_older_version_refused_wait_for_an_answer(tmp_path):
    of_version_one(tmp_path / "data", 8)
    with closing(sqlite3.connect(tmp_path / "data" / "queue.db")) as db:
        db.execute("UPDATE uploads SET state = 'failed', reason = 'already-there', ended_at = 1 WHERE state = 'skipped'")
        db.execute("UPDATE tallies SET state = 'failed', mark = 0 WHERE state = 'skipped'")
        db.commit()
    desk = Desk(tmp_path / "data")
    assert [upload.answer for upload in desk.queue.conflicts.page(0, 10)] == ["", ""]
    assert desk.queue.conflicts.count() == 2 and desk.queue.forecasts.jobs() == []
    desk.queue.close()
