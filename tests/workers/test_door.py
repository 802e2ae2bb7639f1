"""Where the door of a queue is, and whom it lets in."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from uploader_gui.core.request import Reply
from uploader_gui.workers.caller import NobodyHome, ring
from uploader_gui.workers.door import door_names
from uploader_gui.workers.doorbell import platforms_doorbell

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="a named pipe has no path")


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Path]:
    """Where it was opened, and whoever comes is answered."""
    doorbell = platforms_doorbell(tmp_path, lambda request, reply: reply(Reply((request,))))
    yield Path(doorbell.open())
    doorbell.close()


@posix_only
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a socket away")
def test_somebody_elses_door_is_not_rung(door: Path, tmp_path: Path) -> None:
    assert ring(tmp_path, {"verb": "now"}).documents
    os.chown(door, 12345, 12345)
    with pytest.raises(NobodyHome):
        ring(tmp_path, {"verb": "now", "secret": "hush"})


@posix_only
def test_the_door_is_its_owners_alone(door: Path) -> None:
    assert door.stat().st_mode & 0o077 == 0


@posix_only
@pytest.mark.logs("can't be installed")
def test_without_a_place_for_it_there_is_no_doorbell(tmp_path: Path) -> None:
    for name in door_names(tmp_path):
        (Path(name) / "in the way").mkdir(parents=True)
    doorbell = platforms_doorbell(tmp_path, lambda request, reply: None)
    opened = doorbell.open()
    doorbell.close()
    for name in door_names(tmp_path):
        shutil.rmtree(name)
    assert opened == ""
    assert not list(tmp_path.iterdir())


def test_every_folder_has_its_own_door(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert door_names(tmp_path / "a") != door_names(tmp_path / "b")
    assert door_names(tmp_path / "a" / ".." / "a") == door_names(tmp_path / "a")
