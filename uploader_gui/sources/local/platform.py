"""Where Windows, macOS and Linux differ in opening and recognising files (facts/s3.md section 8)."""

import os
import stat
import sys

from uploader_gui.core.said import said
from uploader_gui.core.upload import Identity

_WINDOWS = sys.platform == "win32"
_LONG = 248  # characters from which Windows wants the \\?\ form; folders have 12 fewer than files
_TICK, _COARSE_TICK = 20_000_000, 2_000_000_000  # ns
_RECALL = 0x0040_0000 | 0x0004_0000 | 0x0000_1000  # RECALL_ON_DATA_ACCESS, RECALL_ON_OPEN, OFFLINE
_DATALESS = 0x4000_0000  # SF_DATALESS


def long_path(path: str) -> str:
    """The path in the form that the system takes at any length."""
    if not _WINDOWS or len(path) < _LONG or path.startswith("\\\\?\\"):
        return path
    return "\\\\?\\UNC\\" + path[2:] if path.startswith("\\\\") else "\\\\?\\" + path


def open_for_reading(path: str) -> int:
    """A file descriptor; never blocks on a FIFO, never locks the file against others. Raises OSError."""
    if sys.platform == "win32":
        return _open_shared(long_path(path))
    else:  # noqa: RET505 the type checker knows platforms by their branches
        return os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | getattr(os, "O_NOCTTY", 0))


def _open_shared(path: str) -> int:
    """Windows: share reading, writing and deleting, so that other programs can go on with the file."""
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        create = ctypes.WinDLL("kernel32", use_last_error=True).CreateFileW
        create.restype = ctypes.c_void_p
        share_all, open_existing, sequential, generic_read = 7, 3, 0x0800_0000, 0x8000_0000
        handle = create(ctypes.c_wchar_p(path), generic_read, share_all, None, open_existing, sequential, None)
        if handle is None or handle == ctypes.c_void_p(-1).value:
            raise ctypes.WinError(ctypes.get_last_error())
        return msvcrt.open_osfhandle(handle, os.O_RDONLY)
    raise NotImplementedError


def identity_of(status: os.stat_result) -> Identity:
    """Which file it is, and in which version, as far as this system tells.

    Linux, macOS: the inode, size, mtime and ctime, which nobody can put back. The device is left out: its number is another after
    the drive was plugged in again, and often after a restart. Windows: the volume's serial number, the file's id, size and the time
    of the last write; ctime is the time of creation there and says nothing about changes.

    What stays hidden everywhere: what one single write is still copying, and writes through a memory map to pages that were already
    waiting to be written to disk (about half a minute on Linux). On Windows also what puts size and time back; on FAT, which
    has no ctime, too.
    """
    if _WINDOWS:
        return Identity(f"{status.st_dev}:{status.st_ino}", status.st_size, status.st_mtime_ns)
    return Identity(str(status.st_ino), status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def settling(identity: Identity, now_ns: int) -> float:
    """Seconds until any further change gives the file another identity: its clock ticks, and within one tick none does.

    The clocks of file systems tick every 10 ms or more often; those that keep whole seconds (FAT, ext3, HFS+), every 2 s. `now_ns`
    is this computer's time in nanoseconds since the epoch; a server's that is off by more than a tick can't be helped.
    """
    changed = identity.changed_ns or identity.modified_ns
    tick = _COARSE_TICK if changed % 1_000_000_000 == 0 else _TICK
    left = changed + tick - now_ns
    return left / 1e9 if 0 < left <= 2 * tick else 0.0


def kind_of(mode: int) -> str:
    """What something that is not a regular file is, in words; "" for a regular file."""
    if stat.S_ISREG(mode):
        return ""
    for test, word in _KINDS:
        if test(mode):
            return word
    return said("a special file")


_KINDS = (
    (stat.S_ISLNK, said("a link")),
    (stat.S_ISDIR, said("a folder")),
    (stat.S_ISFIFO, said("a pipe")),
    (stat.S_ISSOCK, said("a socket")),
    (stat.S_ISCHR, said("a device")),
    (stat.S_ISBLK, said("a device")),
)


def is_link(entry: os.DirEntry[str]) -> bool:
    """Symbolic links, and on Windows junctions: they are not followed, so that no loop and no stranger comes in."""
    return entry.is_symlink() or (_WINDOWS and hasattr(entry, "is_junction") and entry.is_junction())


def is_placeholder(status: os.stat_result) -> bool:
    """Whether the file's content is still in somebody's cloud: opening it may take long, and change its times."""
    if _WINDOWS:
        return bool(getattr(status, "st_file_attributes", 0) & _RECALL)
    return bool(getattr(status, "st_flags", 0) & _DATALESS) if sys.platform == "darwin" else False
