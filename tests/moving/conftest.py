"""A folder for scenes."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.moving.nobody import folder_of_nobodys


@pytest.fixture
def nobodys(tmp_path: Path) -> Iterator[Path]:
    """Where permissions count, whoever runs the tests."""
    if os.name == "nt":
        yield tmp_path
        return
    with folder_of_nobodys() as folder:
        yield folder
