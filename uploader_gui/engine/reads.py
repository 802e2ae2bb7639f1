"""Reads that do not return: from a dead network drive nobody can be called back, so his place is given to another."""

import logging
import threading
from types import TracebackType

from uploader_gui.core.errors import VolumeSilent
from uploader_gui.core.ports import Clock, OpenFile, Source
from uploader_gui.core.upload import Upload

STUCK = 60.0
"""Seconds that one part, or a small file, of this computer takes at the most; a read that takes longer holds nobody up any more."""

_log = logging.getLogger(__name__)


class Read:
    """One that is under way while it is entered: whose, since when (monotonic seconds), and by which thread."""

    __slots__ = ("began", "reads", "stuck", "thread", "upload")

    def __init__(self, reads: "Reads", upload: Upload) -> None:
        self.reads, self.upload = reads, upload
        self.began, self.thread, self.stuck = 0.0, 0, False

    def __enter__(self) -> None:
        self.reads.begin(self)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.reads.end(self)


class Reads:
    """What lanes read from near sources at this moment. Thread-safe, without a lock that every file would have to pass."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._under_way: set[Read] = set()
        self.stuck = 0

    def open(self, source: Source, upload: Upload) -> OpenFile:
        """The upload's file; opening and reading it is watched, where it should be quick. Raises as the source does."""
        locator = upload.source.partition(":")[2]
        if not source.near:
            return source.open(locator)
        with self.of(upload):
            return _WatchedFile(source.open(locator), upload, self)

    def of(self, upload: Upload) -> Read:
        """To be entered while its file is read."""
        return Read(self, upload)

    def begin(self, read: Read) -> None:
        """It is under way. Raises VolumeSilent while another one of the same job is stuck: all its lanes would be, one by one."""
        if self.stuck and any(other.upload.job_id == read.upload.job_id for other in tuple(self._under_way) if other.stuck):
            raise VolumeSilent(read.upload.source)
        read.began, read.thread = self._clock.monotonic(), threading.get_ident()
        self._under_way.add(read)

    def end(self, read: Read) -> None:
        """It came back."""
        self._under_way.discard(read)
        if read.stuck:
            self._count()
            _log.info("upload %d can be read again", read.upload.id)

    def look(self) -> bool:
        """To be called now and then: whether more are stuck than before."""
        now = self._clock.monotonic()
        found = [read for read in tuple(self._under_way) if not read.stuck and now - read.began > STUCK]
        for read in found:
            read.stuck = True
            _log.info("reading upload %d does not return: another lane takes over", read.upload.id, extra={"upload": read.upload.id})
        self._count()
        return bool(found)

    def stuck_for(self) -> dict[int, float]:
        """Seconds by upload, of those that are stuck."""
        now = self._clock.monotonic()
        return {read.upload.id: now - read.began for read in tuple(self._under_way) if read.stuck}

    def hangs(self, thread: int, seconds: float) -> bool:
        """Whether this thread has been in a read for so long."""
        now = self._clock.monotonic()
        return any(read.thread == thread and now - read.began > seconds for read in tuple(self._under_way))

    def _count(self) -> None:
        self.stuck = sum(read.stuck for read in tuple(self._under_way))


class _WatchedFile:
    """A file whose reads are watched."""

    def __init__(self, file: OpenFile, upload: Upload, reads: Reads) -> None:
        self.identity = file.identity
        self._file = file
        self._upload = upload
        self._reads = reads

    def read(self, offset: int, length: int) -> bytes:
        """See core.source."""
        with self._reads.of(self._upload):
            return self._file.read(offset, length)

    def read_into(self, offset: int, view: memoryview) -> None:
        """See core.source."""
        with self._reads.of(self._upload):
            self._file.read_into(offset, view)

    def check(self) -> None:
        """See core.source."""
        with self._reads.of(self._upload):
            self._file.check()

    def interrupt(self) -> None:
        """See core.source."""
        self._file.interrupt()

    def close(self) -> None:
        """See core.source."""
        self._file.close()
