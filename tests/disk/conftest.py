"""Folders to break things in."""

import os
import tempfile
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")


@pytest.fixture
def swift_path(tmp_path):
    """A folder in memory, where there is such a thing."""
    if not os.access(MEMORY, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="uploader-disk-", dir=MEMORY) as folder:
        yield Path(folder)
