"""A small file that the system reads at login: written whole or not at all."""

import logging
import os
from contextlib import suppress
from pathlib import Path

_log = logging.getLogger(__name__)


def read(file: Path) -> bytes:
    """b"" where there is none that can be read."""
    try:
        return file.read_bytes()
    except OSError:
        return b""


def put(file: Path, content: bytes) -> None:
    """In the place of what was there; where that is not possible, it stays."""
    new = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new.write_bytes(content)
        new.replace(file)
    except OSError as problem:
        _log.info("what starts at login can't be written: %s", problem)
        with suppress(OSError):
            new.unlink()


def take_away(file: Path) -> None:
    """If it is there."""
    try:
        file.unlink(missing_ok=True)
    except OSError as problem:
        _log.info("what starts at login can't be taken away: %s", problem)
