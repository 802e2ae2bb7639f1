"""Queues of older versions, and new ones, whose opening is killed at every point: the next start ends with all of it."""

import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from tests.disk.killed_opening import KILLED, open_in_a_child
from tests.store.doubles import Desk, StandingClock, recounted, tallied
from tests.store.test_upgrade import of_version_one
from uploader_gui.core.errors import QueueNewer
from uploader_gui.core.queue import UploadQuery
from uploader_gui.store import schema
from uploader_gui.store.opening import mark_closed
from uploader_gui.store.queue import open_queue

COUNT = 40


def of_version(folder, version):
    """A queue as the program of that version leaves it; 0 is none at all."""
    if version == 0:
        folder.mkdir()
        return
    of_version_one(folder, COUNT)
    with closing(sqlite3.connect(folder / "queue.db", isolation_level=None)) as db:
        schema.upgrade(db, schema.STEPS[:version])
        assert schema.version(db) == version
    mark_closed(folder)


@pytest.mark.skipif(os.name != "posix", reason="needs a fork")
@pytest.mark.parametrize("version", range(len(schema.STEPS)))
def test_killed_before_every_statement_and_file_operation(swift_path, version):
    of_version(swift_path / "older", version)
    room, killed = swift_path / "room", 0
    while True:
        shutil.copytree(swift_path / "older", room)
        code = open_in_a_child(room, killed)
        look(room, version)
        shutil.rmtree(room)
        if code == 0:
            break
        assert code == KILLED
        killed += 1
    assert killed > 60


def look(folder, version):
    """The next start."""
    desk = Desk(folder)
    assert desk.queue.news is None
    assert schema.version(desk.queue._writer._db) == len(schema.STEPS)
    assert desk.queue.count(UploadQuery()) == (COUNT if version else 0)
    assert tallied(desk) == recounted(desk)
    if not version:
        desk.job(3)
    desk.queue.release("archive")
    assert desk.claim(5)
    desk.queue._readers.close()
    desk.queue._writer.close()


def test_a_newer_queue_is_refused_byte_for_byte_as_it_is(swift_path):
    of_version(swift_path / "data", len(schema.STEPS))
    with closing(sqlite3.connect(swift_path / "data" / "queue.db")) as db:
        db.execute(f"PRAGMA user_version = {len(schema.STEPS) + 1}")
        db.execute("CREATE TABLE something_new (id)")
        db.commit()
    before = {path.name: path.read_bytes() for path in (swift_path / "data").iterdir()}
    for _ in range(2):
        with pytest.raises(QueueNewer) as refused:
            open_queue(swift_path / "data", StandingClock())
    assert "newer version" in refused.value.message
    assert {path.name: path.read_bytes() for path in (swift_path / "data").iterdir()} == before
