"""Reading a file of Drive: one answer for all lanes, in order, and its MD5 compared before the store is told that it is complete."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from uploader_gui.core.errors import ChecksumDiffers, SourceChanged, SourceDamaged
from uploader_gui.core.source import read_through
from uploader_gui.core.upload import Identity
from uploader_gui.sources.drive.api import DriveApi
from uploader_gui.sources.drive.download import Download
from uploader_gui.sources.drive.items import Item
from uploader_gui.sources.drive.proofs import Proofs

PATIENCE = 1.0
"""Seconds that a lane waits for the one whose bytes come before its own. Longer could be for ever: that one may wait for memory which
the first one holds, or its part may be at the store already."""
SCRATCH, LEAP = 1024 * 1024, 64 * 1024 * 1024
"""Bytes that are hashed at a time where nobody wants them, and after how many of them the state is kept."""
FRESH = 10.0
"""Seconds for which what Drive said of a file is taken as still so, once its MD5 fits: small files cost one question less."""


def identity_of(item: Item) -> Identity:
    """Another MD5 is another file, even of the same size and time; where Drive tells none, another revision is."""
    return Identity(f"{item.id}:{item.md5 or item.revision}", item.size, item.modified_ns)


class DriveFile:
    """An open file of Drive. Several lanes may read it at once; what they read comes out of one long answer.

    After a restart of the program, what an earlier run brought to the store is fetched all the same, into the MD5 alone: Drive tells
    the MD5 of the whole file and nothing of its pieces, and the state of a hash can't be kept on disk. Reading back from the store
    would trust it for what is to be proven, and cost its owner money; Drive's egress is free.
    """

    def __init__(self, api: DriveApi, item: Item, proofs: Proofs, look: Callable[[], Item], monotonic: Callable[[], float]) -> None:
        self.identity = identity_of(item)
        self._item, self._look, self._monotonic = item, look, monotonic
        self._looked_at = monotonic()
        self._proofs, self._proof = proofs, proofs.of(self.identity.file)
        self._download = Download(api, item, self._still)
        self._at, self._md5 = self._proof.before(0)
        self._turn = threading.Condition()
        self._reading = False
        self._waiting: list[int] = []

    def read(self, offset: int, length: int) -> bytes:
        """Exactly `length` bytes from `offset`. Raises SourceChanged, or another of the source's troubles."""
        return read_through(self.read_into, offset, length)

    def read_into(self, offset: int, view: memoryview) -> None:
        """Fill `view` from `offset`. Raises as `read` does."""
        if offset + len(view) > self.identity.size:
            raise SourceChanged(self._item.name)
        with self._place(offset):
            if len(view):
                self._pass_over(offset)
                self._hashed(view)

    def check(self) -> None:
        """All bytes, in order, have the MD5 that Drive tells, and Drive still tells it. Raises SourceChanged, SourceDamaged, once more
        ChecksumDiffers."""
        with self._place(self.identity.size):
            if self._item.md5:
                self._pass_over(self.identity.size)
                if self._md5.hexdigest() != self._item.md5:
                    raise self._damaged(f"MD5 {self._md5.hexdigest()}, Drive says {self._item.md5}")
            if not self._item.md5 or self._monotonic() - self._looked_at > FRESH:
                self._still()
        self._proofs.settled(self.identity.file)

    def interrupt(self) -> None:
        """Reading ends at once."""
        self._download.interrupt()

    def close(self) -> None:
        """Let go of it."""
        self._download.close()

    @contextmanager
    def _place(self, offset: int) -> Iterator[None]:
        """A turn at the answer: in the order of the file, as far as the lanes come in time."""
        with self._turn:
            self._waiting.append(offset)
            try:
                while self._reading or not self._is_next(offset):
                    if not self._turn.wait(PATIENCE) and not self._reading and offset == min(self._waiting):
                        break
            finally:
                self._waiting.remove(offset)
            self._reading = True
        try:
            yield
        finally:
            with self._turn:
                self._reading = False
                self._turn.notify_all()

    def _is_next(self, offset: int) -> bool:
        """What is behind the answer's place is fetched again, but not before those whose place it is were served."""
        return offset == self._at or (offset < self._at and self._at not in self._waiting) or offset == self.identity.size

    def _pass_over(self, offset: int) -> None:
        """Stand at `offset`, from the nearest place whose state is known; what lies between is hashed, and given to nobody."""
        at, md5 = self._proof.before(offset)
        if not at <= self._at <= offset:
            self._at, self._md5 = at, md5
        if self._at == offset:
            return
        with memoryview(bytearray(min(SCRATCH, offset - self._at))) as scratch:
            while self._at < offset:
                stop = min(offset, self._proof.after(self._at) or offset, self._at + LEAP)
                self._hashed(scratch[: min(len(scratch), stop - self._at)], keep=self._at + len(scratch) >= stop)

    def _hashed(self, view: memoryview, *, keep: bool = True) -> None:
        """Fill `view` from where it stands. `keep`: its end is a place that is known, or will be."""
        start, self._at = self._at, -1  # nowhere, should this fail
        self._download.seek(start)
        self._download.read_into(view)
        self._md5.update(view)
        if keep and not self._proof.fits(start + len(view), self._md5):
            raise self._damaged(f"other bytes than before, up to {start + len(view)}")
        self._at = start + len(view)

    def _still(self) -> None:
        """Raises SourceChanged when what Drive tells of the file is another by now."""
        now = self._look()
        same = now.id == self._item.id and now.size == self._item.size and now.md5 == self._item.md5
        if not same or (not now.md5 and (now.revision, now.modified) != (self._item.revision, self._item.modified)):
            self._proofs.settled(self.identity.file)
            raise SourceChanged(self._item.name)
        self._looked_at = self._monotonic()

    def _damaged(self, detail: str) -> SourceDamaged | ChecksumDiffers:
        self._still()
        twice = self._proofs.differs(self.identity.file)
        return ChecksumDiffers(detail, code="md5") if twice else SourceDamaged(detail, code="md5")
