"""Google's own documents, exported to a temporary file: an export has no size and no checksum beforehand, and no two are the same."""

import errno
import hashlib
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

from uploader_gui.core.errors import DiskFull, ExportTooLarge, SourceChanged, SourceForbidden, SourceTrouble, SourceUnreadable
from uploader_gui.core.said import said
from uploader_gui.core.source import read_through
from uploader_gui.core.upload import Identity
from uploader_gui.sources.drive.api import DriveApi, Question
from uploader_gui.sources.drive.formats import MIMES
from uploader_gui.sources.drive.items import Item
from uploader_gui.sources.drive.pace import MEDIA
from uploader_gui.sources.drive.reading import FRESH

if TYPE_CHECKING:
    import httpx

TRIES = 3
PREFIX = "export-"
MEMORY = 256 * 1024
MOST = 4 * 1024**3
"""Bytes; no document of Google's editors comes near, and an export without an end would fill the disk."""


def clear_leftovers(folder: Path) -> None:
    """Remove the exports that a run left which was killed."""
    for path in folder.glob(f"{PREFIX}*") if folder.is_dir() else ():
        with suppress(OSError):
            path.unlink()


class ExportFile:
    """An exported document, whole on this computer's disk until it is closed. Several lanes may read it at once.

    Its identity is its content: what was exported again, after a restart, is another file, even of the same size.
    """

    def __init__(self, api: DriveApi, item: Item, extension: str, folder: Path) -> None:
        self._item, self._turn = item, threading.Lock()
        self._file = _temporary(folder)
        try:
            size, md5 = _fetched(api, _question(item, extension), self._file)
        except BaseException:
            self._file.close()
            raise
        self.identity = Identity(f"{item.id}.{extension}:{md5}", size, item.modified_ns)
        self._checks: tuple[Callable[[], Item], Callable[[], float]] | None = None
        self._looked_at = 0.0

    def watched(self, look: Callable[[], Item], monotonic: Callable[[], float]) -> "ExportFile":
        """With a way to ask whether the document was edited since."""
        self._checks, self._looked_at = (look, monotonic), monotonic()
        return self

    def read(self, offset: int, length: int) -> bytes:
        """Exactly `length` bytes from `offset`. Raises SourceChanged, SourceUnreadable."""
        return read_through(self.read_into, offset, length)

    def read_into(self, offset: int, view: memoryview) -> None:
        """Fill `view` from `offset`. Raises as `read` does."""
        try:
            with self._turn:
                self._file.seek(offset)
                data = self._file.read(len(view))
        except OSError as problem:
            raise _trouble(problem) from problem
        if len(data) != len(view):
            raise SourceChanged(self._item.name)
        view[:] = data

    def check(self) -> None:
        """Raises SourceChanged where the document was edited since it was exported."""
        if self._checks is None or self._checks[1]() - self._looked_at <= FRESH:
            return
        if self._checks[0]().modified != self._item.modified:
            raise SourceChanged(self._item.name)

    def interrupt(self) -> None:
        """It is on this computer already."""

    def close(self) -> None:
        """Remove it."""
        self._file.close()


def _question(item: Item, extension: str) -> Question:
    """exportLinks, for files.export ends at 10 MB. Raises SourceForbidden."""
    link = item.links.get(MIMES.get(extension, ""), "")
    if not link or not item.downloadable:
        reason = said("Its owner does not let it be exported.") if not item.downloadable else said("Google can't export it like that.")
        raise SourceForbidden(f"{item.mime} as {extension!r}", code="not-exportable", reason=reason)
    return Question(link, keys={item.id: item.key}, units=MEDIA)


def _fetched(api: DriveApi, question: Question, file: IO[bytes]) -> tuple[int, str]:
    """Size and MD5. A cut export begins again: it has no ranges."""
    import httpx

    for number in range(TRIES):
        answer = api.open(question)
        try:
            return _spooled(api, answer, file)
        except httpx.TransportError:
            api.pause(number)
        except OSError as problem:
            raise _trouble(problem) from problem
        finally:
            answer.close()
    raise SourceTrouble("the export ends too early", code="cut")


def _spooled(api: DriveApi, answer: "httpx.Response", file: IO[bytes]) -> tuple[int, str]:
    if answer.headers.get("content-type", "").startswith("text/html"):
        raise SourceTrouble("a page came in place of an export", code="page")
    if answer.headers.get("content-encoding", "identity") != "identity":
        raise SourceTrouble("compressed, unasked", code="wrong-answer")
    file.seek(0)
    file.truncate()
    size, md5 = 0, hashlib.md5(usedforsecurity=False)
    for piece in answer.iter_raw():
        api.check_open()
        file.write(piece)
        md5.update(piece)
        size += len(piece)
        if size > MOST:
            raise ExportTooLarge(code="export")
    file.flush()
    return size, md5.hexdigest()


def _temporary(folder: Path) -> IO[bytes]:
    """Removed when it is closed."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return tempfile.NamedTemporaryFile(prefix=PREFIX, dir=folder, buffering=MEMORY)
    except OSError as problem:
        raise _trouble(problem) from problem


def _trouble(problem: OSError) -> DiskFull | SourceUnreadable:
    if problem.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return DiskFull(code="export")
    return SourceUnreadable(problem.strerror or "", code="export", reason=f"a temporary file, {problem.strerror or 'an error'}")
