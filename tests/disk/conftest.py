"""Folders to break things in."""

import os
import tempfile
from pathlib import Path

import pytest

from tests.disk.small_disk import SmallDisk

MEMORY = Path("/dev/shm")


@pytest.fixture
def swift_path(tmp_path):
    """A folder in memory, where there is such a thing."""
    if not os.access(MEMORY, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="uploader-disk-", dir=MEMORY) as folder:
        yield Path(folder)


@pytest.fixture
def small_disk(tmp_path):
    """One of sixteen megabytes: room for a queue, its log and a backup; skipped where this user may not mount one."""
    disk = SmallDisk(tmp_path / "disk", 16)
    yield disk
    disk.close()
