import hashlib
import json
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing

import pytest

from tests.store.doubles import Desk, StandingClock, files, recounted, tallied
from uploader_gui.core.errors import QueueNewer, QueueUnwritable
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.upload import Cause, UploadState
from uploader_gui.store import backups, schema
from uploader_gui.store.opening import open_file
from uploader_gui.store.queue import open_queue

WRITES_UNTIL_KILLED = """
import sys
from pathlib import Path
from tests.store.doubles import Desk, files
desk = Desk(Path(sys.argv[1]))
job = desk.job(0, listed=False)
for number in range(100_000):
    desk.queue.add_page(job, files([number]))
    upload = desk.claim()[0]
    print(upload.id, flush=True)
"""


def kill_while_writing(folder, after=200):
    """The ids that a process was told to be durable before it was killed."""
    child = subprocess.Popen([sys.executable, "-c", WRITES_UNTIL_KILLED, str(folder)], stdout=subprocess.PIPE, text=True)
    try:
        ids = [int(child.stdout.readline()) for _ in range(after)]
    finally:
        child.kill()
        rest = child.communicate()[0]
    return ids + [int(line) for line in rest.splitlines(keepends=True) if line.endswith("\n")]


def hashes(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.is_file()}


def filled(folder, count=300):
    """A queue that was closed in order, with a backup; returns the path of its file."""
    desk = Desk(folder)
    desk.job(count)
    desk.queue.close()
    return folder / "queue.db"


def leave_unclean(folder):
    (folder / "queue.closed").unlink()


def test_what_was_acknowledged_survives_a_kill(tmp_path):
    folder = tmp_path / "data"
    acknowledged = kill_while_writing(folder)
    assert (folder / "queue.db-wal").exists()
    desk = Desk(folder)
    assert desk.queue.restored is None
    running = desk.queue.uploads(UploadQuery(states=(UploadState.RUNNING,), limit=100_000))
    assert {upload.id for upload in running} >= set(acknowledged)
    assert tallied(desk) == recounted(desk)
    assert desk.queue.interrupt_all() == len(running)
    assert [job.listing for job in desk.queue.unfinished_listings()] == [True]
    assert desk.queue.job(1).count(UploadState.RUNNING) == 0
    desk.queue.close()


def test_the_folder_and_the_file_are_the_owners_alone(desk):
    desk.queue.back_up()
    if os.name == "posix":
        assert stat.S_IMODE(desk.folder.stat().st_mode) == 0o700
        desk.job(1)
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in desk.folder.iterdir()}
        assert set(modes.values()) == {0o600}, modes


def test_every_commit_is_durable(desk):
    assert desk.rows("PRAGMA journal_mode") == [("wal",)]
    assert desk.queue._writer._db.execute("PRAGMA synchronous").fetchone()[0] == 2


def zero_header(path):
    with path.open("r+b") as file:
        file.write(bytes(100))


def truncate(path):
    os.truncate(path, path.stat().st_size // 2 + 13)


def flip_bytes(path):
    with path.open("r+b") as file:
        for page in range(2, path.stat().st_size // 4096):
            file.seek(page * 4096)
            file.write(b"\xff" * 16)


def fill_with_text(path):
    path.write_text("This is no database at all. " * 500)


@pytest.mark.parametrize("harm", [zero_header, truncate, flip_bytes, fill_with_text])
def test_a_damaged_queue_is_set_aside_whole_and_the_backup_used(tmp_path, harm):
    folder = tmp_path / "data"
    path = filled(folder)
    harm(path)
    (folder / "queue.db-wal").write_bytes(b"what the log held")
    harmed = hashlib.sha256(path.read_bytes()).hexdigest()
    desk = Desk(folder)
    (aside,) = folder.glob("damaged-*")
    assert desk.queue.restored == str(aside)
    assert hashes(aside)["queue.db"] == harmed
    assert (aside / "queue.db-wal").exists()
    assert desk.queue.count(UploadQuery()) == 300
    (event,) = [event for event in desk.queue.events(0, 10**6) if event.type == "queue_restored"]
    assert event.data["where"] == str(aside) and str(aside) in event.data["message"]
    assert event.seq > 1_000_000, "a follower of the lost queue misses nothing"
    assert desk.job(1) > 1_000_000, "no number of the lost queue is given out again"
    assert len(desk.claim(5)) == 5
    desk.reopen()
    assert desk.queue.restored is None
    desk.queue.close()


def test_harm_done_while_it_was_not_left_well_is_found_too(tmp_path):
    path = filled(tmp_path / "data")
    times = path.stat()
    flip_bytes(path)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    leave_unclean(tmp_path / "data")
    desk = Desk(tmp_path / "data")
    assert desk.queue.restored
    desk.queue.close()


def test_an_older_backup_is_used_where_the_newest_is_damaged_too(tmp_path):
    folder = tmp_path / "data"
    desk = Desk(folder)
    for count in (1, 2):
        desk.clock.time += 60
        desk.job(count)
        desk.queue.back_up()
    desk.queue.close()
    newest, _older = backups.backups(folder)[:2]
    zero_header(newest)
    zero_header(folder / "queue.db")
    desk = Desk(folder)
    assert desk.queue.count(UploadQuery()) == 1
    desk.queue.close()


def test_without_any_backup_a_new_queue_is_begun(tmp_path):
    folder = tmp_path / "data"
    path = filled(folder)
    for copy in backups.backups(folder):
        copy.unlink()
    zero_header(path)
    desk = Desk(folder)
    assert desk.queue.restored and desk.queue.jobs() == []
    assert desk.queue.events(0)[0].seq > 1_000_000_000, "no follower waits for numbers that it has seen"
    desk.job(1)
    desk.queue.close()


def test_a_newer_queue_is_refused_untouched(tmp_path):
    path = filled(tmp_path / "data")
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {len(schema.STEPS) + 1}")
    before = hashes(tmp_path / "data")
    with pytest.raises(QueueNewer):
        open_queue(tmp_path / "data", StandingClock())
    assert hashes(tmp_path / "data") == before


def test_a_newer_queue_that_crashed_before_its_first_checkpoint_is_refused_untouched(tmp_path):
    path = filled(tmp_path / "data")
    crash = (
        "import os, sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute('PRAGMA user_version = 99'); db.commit(); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", crash, str(path)], check=True)
    assert path.with_name("queue.db-wal").stat().st_size
    before = hashes(tmp_path / "data")
    with pytest.raises(QueueNewer):
        open_queue(tmp_path / "data", StandingClock())
    after = hashes(tmp_path / "data")
    assert [after[name] for name in ("queue.db", "queue.db-wal")] == [before[name] for name in ("queue.db", "queue.db-wal")]


def second_step(db):
    db.execute("ALTER TABLE jobs ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'")


def broken_step(db):
    db.execute("ALTER TABLE jobs ADD COLUMN size INTEGER")
    raise sqlite3.OperationalError("no such thing")


def test_an_older_queue_is_backed_up_and_brought_up_to_date(tmp_path):
    path = filled(tmp_path / "data", 5)
    for copy in backups.backups(tmp_path / "data"):
        copy.unlink()
    opened = open_file(tmp_path / "data", 1.0, steps=(*schema.STEPS, second_step))
    assert schema.version(opened.db) == len(schema.STEPS) + 1
    assert [row[0] for row in opened.db.execute("SELECT colour FROM jobs").fetchall()] == ["red"]
    opened.db.close()
    assert path.exists() and len(backups.backups(tmp_path / "data")) == 1


def test_a_step_that_fails_leaves_the_old_queue_as_it_was(tmp_path):
    path = filled(tmp_path / "data", 5)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        with pytest.raises(sqlite3.OperationalError):
            schema.upgrade(db, (*schema.STEPS, second_step, broken_step))
        assert schema.version(db) == len(schema.STEPS)
        assert "colour" not in [row[1] for row in db.execute("PRAGMA table_info(jobs)")]


def test_an_empty_file_is_a_new_queue(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "queue.db").touch()
    desk = Desk(tmp_path / "data")
    assert desk.queue.restored is None and schema.version(desk.queue._writer._db) == len(schema.STEPS)
    desk.queue.close()


def test_a_database_of_something_else_is_set_aside(tmp_path):
    (tmp_path / "data").mkdir()
    with closing(sqlite3.connect(tmp_path / "data" / "queue.db")) as db:
        db.execute("CREATE TABLE jobs (id)")
    desk = Desk(tmp_path / "data")
    assert desk.queue.restored
    desk.queue.close()


def test_a_folder_that_cannot_be_one_is_refused(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(QueueUnwritable) as caught:
        open_queue(tmp_path / "file" / "data", StandingClock())
    assert str(tmp_path / "file") in caught.value.message


OPENS_READ_ONLY = """
import os, sys
from pathlib import Path
from tests.store.doubles import Desk
from uploader_gui.core.errors import QueueUnwritable
if os.geteuid() == 0:
    os.setuid(65534)
try:
    Desk(Path(sys.argv[1]))
except QueueUnwritable as refused:
    print(refused.message)
"""


@pytest.mark.skipif(os.name != "posix", reason="permissions of folders are another thing there")
def test_a_folder_without_permission_is_refused(tmp_path):
    filled(tmp_path / "data", 1)
    before = hashes(tmp_path / "data")
    if os.geteuid() == 0:  # whom nothing is forbidden: the child becomes somebody else, who has to get that far
        for folder in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
            folder.chmod(0o755)
        for path in (tmp_path / "data").iterdir():
            path.chmod(0o644)
    (tmp_path / "data").chmod(0o555)
    told = subprocess.run([sys.executable, "-c", OPENS_READ_ONLY, str(tmp_path / "data")], capture_output=True, text=True, check=True)
    (tmp_path / "data").chmod(0o700)
    assert str(tmp_path / "data") in told.stdout, told
    assert hashes(tmp_path / "data") == before


def test_the_marker_says_how_it_was_left(tmp_path):
    path = filled(tmp_path / "data", 1)
    assert json.loads((tmp_path / "data" / "queue.closed").read_text()) == [path.stat().st_size, path.stat().st_mtime_ns]
    desk = Desk(tmp_path / "data")
    assert not (tmp_path / "data" / "queue.closed").exists()
    desk.queue.command(Cause.PAUSED, Selection(everything=True))
    desk.queue.add_page(1, files([50]))
    desk.queue.close()
    desk.queue.close()
    assert (tmp_path / "data" / "queue.closed").exists()
