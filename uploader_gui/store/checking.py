"""Whether a queue's file holds what was written: SQLite keeps sums of its log, but none of its pages."""

import contextlib
import sqlite3
import struct
from pathlib import Path

from uploader_gui.core.errors import QueueDamaged

THOROUGH = 16 * 1024 * 1024
"""Bytes (some 45,000 files) up to which every page, index and row is held against the others; it takes 0.2 s. Beyond: the pages."""

_DOUBT = "queue.doubt"
_RECOUNT = """
SELECT job_id, state, mark, files, bytes, sent FROM tallies WHERE files <> 0
EXCEPT SELECT job_id, state, mark, COUNT(*), SUM(size), SUM(sent) FROM uploads GROUP BY job_id, state, mark
"""
_LOG_HEADER, _FRAME_HEADER = struct.Struct(">8I"), struct.Struct(">4I")
_FRAMES_AT, _FRAME_HEADER_SIZE = 32, 24
_LOG_MAGIC = 0x377F0682
"""https://www.sqlite.org/fileformat.html#the_write_ahead_log; its last bit says in which order the sums take the bytes."""
_LAST_FRAME_AT = 16
"""Offset in the -shm of the number of the last frame that counts: https://www.sqlite.org/walformat.html#the_wal_index_header"""


def doubt(folder: Path) -> None:
    """Damage was met: whatever happens now, the next start looks at every row."""
    with contextlib.suppress(OSError):
        (folder / _DOUBT).touch(0o600)


def doubted(folder: Path) -> bool:
    """Whether damage was met since the file was last looked through."""
    return (folder / _DOUBT).exists()


def believe(folder: Path) -> None:
    """It was looked through, or replaced."""
    (folder / _DOUBT).unlink(missing_ok=True)


def connect_unwriting(path: Path, *, immutable: bool = False) -> sqlite3.Connection:
    """A connection that leaves everything as it is: closing any other folds the -wal into the file, and deletes it.

    `immutable` is for a file that has no log and that nobody writes: then nothing is made beside it, either.
    """
    db = sqlite3.connect(f"{path.absolute().as_uri()}?{'immutable=1' if immutable else 'mode=ro'}", uri=True)
    db.row_factory = sqlite3.Row
    return db


def check_pages(db: sqlite3.Connection, path: Path, *, thorough: bool = False) -> None:
    """As thoroughly as its size allows, or whatever it takes. Raises QueueDamaged, or what SQLite raises."""
    thorough = thorough or path.stat().st_size <= THOROUGH
    found = db.execute("PRAGMA integrity_check(1)" if thorough else "PRAGMA quick_check(1)").fetchone()[0]
    if found == "ok" and thorough and db.execute("PRAGMA user_version").fetchone()[0]:
        found = "ok" if db.execute(_RECOUNT).fetchone() is None else "the tallies do not add up"
    if found != "ok":
        raise QueueDamaged(found, where=str(path.parent))


def lost_commits(path: Path) -> int:
    """Commits in the log behind the last one that SQLite takes, after a connection has read.

    A kill leaves none. A power cut leaves one at the most, which nobody was told of: the next begins when it is durable.
    """
    log = path.with_name(path.name + "-wal")
    try:
        with log.open("rb") as file:
            header = file.read(_FRAMES_AT)
            if len(header) < _FRAMES_AT or not any(header):
                return 0
            magic, _, page_size, _, *salts = _LOG_HEADER.unpack(header)[:6]
            if magic & ~1 != _LOG_MAGIC or _sums(header[:24], magic) != _LOG_HEADER.unpack(header)[6:]:
                return int(any(file.read(_FRAME_HEADER_SIZE)))
            number, count = _last_frame(path), 0
            while True:
                file.seek(_FRAMES_AT + number * (_FRAME_HEADER_SIZE + page_size))
                frame = file.read(_FRAME_HEADER.size)
                if len(frame) < _FRAME_HEADER.size:
                    return count
                _, ends, *own = _FRAME_HEADER.unpack(frame)
                count += bool(ends and own == salts)
                number += 1
    except FileNotFoundError:
        return 0


def _last_frame(path: Path) -> int:
    with path.with_name(path.name + "-shm").open("rb") as file:
        file.seek(_LAST_FRAME_AT)
        return int(struct.unpack("=I", file.read(4))[0])


def _sums(data: bytes, magic: int) -> tuple[int, int]:
    first = second = 0
    for one, two in struct.iter_unpack(">2I" if magic & 1 else "<2I", data):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second
