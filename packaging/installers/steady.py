"""Takes out of a frozen program what differs between builds and means nothing: times in compiled modules, the order in archives."""

import struct
import zipfile
from pathlib import Path

from installers.project import epoch

HEADER = 8
"""Bytes before the time in a compiled module: the magic number, and the flags (0: it was compiled from a file with a time)."""


def steady(frozen: Path) -> None:
    """In place. The order of sets within modules is settled before: PYTHONHASHSEED=0."""
    for module in frozen.rglob("*.pyc"):
        module.write_bytes(dated(module.read_bytes()))
    for archive in frozen.rglob("*.zip"):
        _pack_again(archive)


def dated(module: bytes) -> bytes:
    """The module, compiled at the time of all of this build's files; one that is known by a digest stays as it is."""
    if module[4:HEADER] != bytes(4):
        return module
    return module[:HEADER] + struct.pack("<I", epoch() & 0xFFFF_FFFF) + module[HEADER + 4 :]


def _pack_again(archive: Path) -> None:
    with zipfile.ZipFile(archive) as old:
        held = [(entry.filename, entry.compress_type, old.read(entry)) for entry in old.infolist()]
    with zipfile.ZipFile(archive, "w") as new:
        for name, compression, content in sorted(held):
            entry = zipfile.ZipInfo(name)  # of 1980
            entry.compress_type, entry.external_attr = compression, 0o644 << 16
            new.writestr(entry, dated(content) if name.endswith(".pyc") else content)
