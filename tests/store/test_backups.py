"""Copies of the queue: few, checked, and only when there is something new in it."""

from tests.store.doubles import StandingClock
from uploader_gui.store import backups
from uploader_gui.store.queue import open_queue


def test_three_backups_are_kept_and_only_when_something_changed(desk):
    for _ in range(5):
        desk.clock.time += 1
        desk.job(1)
        desk.queue.back_up()
        desk.queue.back_up()
    assert len(backups.backups(desk.folder)) == 3
    assert all(backups.is_good(copy) for copy in backups.backups(desk.folder))
    assert sorted(path.name for path in desk.folder.iterdir() if "unfinished" in path.name) == []


def test_opening_and_closing_without_a_change_makes_no_copy(tmp_path):
    folder = tmp_path / "data"
    clock = StandingClock()
    for _ in range(3):
        queue = open_queue(folder, clock)
        queue.interrupt_all()
        queue.close()
    assert len(backups.backups(folder)) <= 1


def test_a_large_queue_is_not_copied_at_every_closing(tmp_path):
    path = tmp_path / "queue.db"
    path.write_bytes(bytes(backups.LARGE))
    assert backups.wanted(tmp_path, path, 1_800_000_000.0)
    backups.unused(tmp_path, "backup", 1_800_000_000.0, ".db").touch()
    assert not backups.wanted(tmp_path, path, 1_800_000_000.0 + backups.BETWEEN - 1)
    assert backups.wanted(tmp_path, path, 1_800_000_000.0 + backups.BETWEEN + 1)
