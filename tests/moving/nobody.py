"""Somebody who may not read everything: root may, and tests often run as root."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tests.moving.changes import CHANGES
from tests.moving.scene import SMALL
from tests.moving.stages import BY_POST, check_case

NOBODY = 65534


@contextmanager
def folder_of_nobodys() -> Iterator[Path]:
    """A folder of whoever runs this; where that is root, as another user meanwhile."""
    with tempfile.TemporaryDirectory(prefix="moving-") as folder:
        if os.geteuid() != 0:
            yield Path(folder)
            return
        _load()
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield Path(folder)
        finally:
            os.seteuid(0)


@cache
def _load() -> None:
    """Import what is imported late: the other user may not even see where Python is."""
    with tempfile.TemporaryDirectory(prefix="moving-") as folder:
        check_case(Path(folder), BY_POST[0], CHANGES[0], SMALL, posted=True)
