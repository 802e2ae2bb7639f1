"""A program that is killed while it opens or closes the queue leaves nothing that is taken for damage."""

import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.store.doubles import Desk
from uploader_gui.core.errors import Trouble
from uploader_gui.core.queue import UploadQuery
from uploader_gui.store import schema
from uploader_gui.store.opening import open_file

TOUCHES = frozenset({"open", "os.remove", "os.rename", "os.mkdir", "os.chmod", "sqlite3.connect", "os.utime", "os.truncate"})


class Copies:
    """What a folder holds just before each touch of the file system: what a kill there would leave."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._into = Path()
        self.taken: list[Path] = []
        sys.addaudithook(self._hear)  # for good: there is no way to take one back

    @contextmanager
    def of(self, folder: Path, into: Path) -> Iterator[list[Path]]:
        self._folder, self._into, self.taken = folder, into, []
        try:
            yield self.taken
        finally:
            self._folder = None

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        folder = self._folder
        if folder is None or event not in TOUCHES or str(folder) not in str(arguments[0]):
            return
        self._folder = None  # the copying itself is not heard
        copy = self._into / f"{len(self.taken):03}-{event}"
        shutil.copytree(folder, copy)
        self.taken.append(copy)
        self._folder = folder


@pytest.fixture(scope="module")
def copies() -> Copies:
    return Copies()


def test_at_the_first_start(copies: Copies, tmp_path: Path) -> None:
    data, into = tmp_path / "data", tmp_path / "copies"
    data.mkdir()
    with copies.of(data, into) as taken:
        Desk(data).queue.close()
    assert len(taken) > 5
    for copy in taken:
        check_nothing_is_missed(copy, 0)


def test_at_a_later_one(copies: Copies, tmp_path: Path) -> None:
    data, into = tmp_path / "data", tmp_path / "copies"
    desk = Desk(data)
    desk.job(3)
    desk.queue.close()
    with copies.of(data, into) as taken:
        desk = Desk(data)
        desk.job(2)
        desk.queue.close()
    assert len(taken) > 5
    for copy in taken:
        check_nothing_is_missed(copy, 3)


def test_what_fails_while_the_queue_is_brought_up_to_date_is_no_damage(tmp_path: Path) -> None:
    def fails(db: Database) -> None:
        raise sqlite3.OperationalError("cut")

    Desk(tmp_path).queue.close()
    with pytest.raises(Trouble):
        open_file(tmp_path, 0.0, steps=(*schema.STEPS, fails))
    check_nothing_is_missed(tmp_path, 0)


def check_nothing_is_missed(copy: Path, least: int) -> None:
    """Opened like a queue that was killed: all is there, and nothing is said of damage."""
    desk = Desk(copy)
    try:
        assert desk.queue.news is None, (copy.name, desk.queue.news)
        assert desk.queue.count(UploadQuery()) >= least, copy.name
    finally:
        desk.queue.close()
    assert not list(copy.glob("damaged-*")), copy.name
