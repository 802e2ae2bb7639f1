"""Room in memory, where this system has some: a queue there is as good as on a disk, and quicker."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SHARED = Path("/dev/shm")


@contextmanager
def room_for(what: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=SHARED if SHARED.is_dir() else None, prefix=f"{what}-", ignore_cleanup_errors=True) as room:
        yield Path(room)
