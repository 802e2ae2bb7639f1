"""Reading a file that others may change meanwhile: its identity is compared around every part."""

import errno
import io
import os
import stat
import threading
import time

from uploader_gui.core.errors import (
    FolderUnread,
    NotAFile,
    SourceBusy,
    SourceChanged,
    SourceDenied,
    SourceMissing,
    SourceUnreadable,
    Trouble,
)
from uploader_gui.core.source import read_through
from uploader_gui.core.upload import Identity
from uploader_gui.sources.local.platform import identity_of, is_placeholder, kind_of, long_path, open_for_reading, settling
from uploader_gui.sources.local.volumes import Volumes

_GONE = {errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN, errno.EHOSTDOWN, errno.ETIMEDOUT, errno.EHOSTUNREACH}
_LOCKED = {errno.EBUSY, errno.EAGAIN, errno.ETXTBSY}
_WINDOWS_LOCKED = {32, 33}  # sharing violation, lock violation
_WINDOWS_GONE = {21, 53, 55, 59, 64, 67, 1167, 1231}  # not ready, bad network path, device or share gone, …


class LocalFile:
    """An open file of this computer. Several lanes may read it at once."""

    def __init__(self, path: str, volumes: Volumes) -> None:
        self._path = path
        self._volumes = volumes
        self._turn = threading.Lock()  # where there is no pread
        self._descriptor = -1
        try:
            self._descriptor = open_for_reading(path)
            self.identity = self._settled()
        except OSError as error:
            self.close()
            raise trouble_of(error, path, volumes) from error
        except Trouble:
            self.close()
            raise

    def read(self, offset: int, length: int) -> bytes:
        """Exactly `length` bytes from `offset`. Raises SourceChanged, or another of the source's troubles."""
        return read_through(self.read_into, offset, length)

    def read_into(self, offset: int, view: memoryview) -> None:
        """Fill `view` from `offset`. Raises as `read` does."""
        try:
            whole = self._fill(view, offset)
            now = identity_of(os.fstat(self._descriptor))
        except OSError as error:
            raise trouble_of(error, self._path, self._volumes) from error
        if now != self.identity or not whole:
            self.check()  # it may be gone, and not only be another
            raise SourceChanged(self._path)

    def check(self) -> None:
        """What its path names now, and the open file, are what was opened. Raises SourceChanged; SourceMissing and the like."""
        try:
            named, opened = os.stat(long_path(self._path)), os.fstat(self._descriptor)
        except OSError as error:
            raise trouble_of(error, self._path, self._volumes) from error
        if not identity_of(named) == identity_of(opened) == self.identity:
            raise SourceChanged(self._path)

    def interrupt(self) -> None:
        """A part of a file here is read soon enough."""

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _settled(self) -> Identity:
        """What was opened, once no further change can hide. Raises NotAFile, FolderUnread, or SourceChanged where it does not rest."""
        status = os.fstat(self._descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise _not_a_file(status.st_mode, self._path)
        if is_placeholder(status):  # its content is fetched by reading it, which may change its times: those afterwards count
            os.read(self._descriptor, 1)
            status = os.fstat(self._descriptor)
        self._volumes.read_from(self._path, status.st_dev)
        identity = identity_of(status)
        if wait := settling(identity, time.time_ns()):
            time.sleep(wait)
            if identity != identity_of(os.fstat(self._descriptor)):
                raise SourceChanged(self._path)
        return identity

    def _fill(self, view: memoryview, offset: int) -> bool:
        filled = 0
        while filled < len(view):  # a signal, or a network file system, may shorten one read
            count = self._pread_into(view[filled:], offset + filled)
            if not count:
                return False
            filled += count
        return True

    def _pread_into(self, view: memoryview, offset: int) -> int:
        if hasattr(os, "preadv"):
            return os.preadv(self._descriptor, [view], offset)
        with self._turn, io.FileIO(self._descriptor, closefd=False) as file:
            file.seek(offset)
            return file.readinto(view) or 0


def trouble_of(error: OSError, path: str, volumes: Volumes) -> Trouble:
    """The trouble that an operating system error is, in reading `path`."""
    windows, number, why = getattr(error, "winerror", 0) or 0, error.errno, error.strerror or ""
    if windows in _WINDOWS_LOCKED or number in _LOCKED:
        return SourceBusy(path)
    if windows in _WINDOWS_GONE or number in _GONE or volumes.is_gone(path):
        return volumes.gone(path)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return SourceMissing(path)
    if isinstance(error, PermissionError):
        return SourceDenied(path)
    if number == errno.ELOOP:
        return NotAFile(path, reason="a link to itself")
    return SourceUnreadable(path, reason=why)


def _not_a_file(mode: int, path: str) -> Trouble:
    word = kind_of(mode)
    return FolderUnread(path) if word == "a folder" else NotAFile(path, reason=word)
