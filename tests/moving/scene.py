"""One file on its way through the whole engine, one change at one moment, and what must be true whatever comes of it."""

from collections.abc import Callable
from pathlib import Path

from tests.engine.memory_destination import FaultyDestination
from tests.engine.stage import HandClock, Stage
from tests.moving.changes import FIRST, THIRD, Change, clear
from tests.moving.moments import Moments, WatchedPost, WatchedSource, WatchedStore
from tests.moving.versions import content, versions_in
from uploader_gui.core.plan import MIB
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, Upload, UploadState
from uploader_gui.sources.local import open_source

LARGE, SMALL = 8 * MIB + 70_000, 50_000
"""Bytes: two parts, and what goes by post."""


class Scene:
    """Sets it, lets the change happen once, and can be restarted as a process is."""

    def __init__(self, folder: Path, change: Change, size: int, *, posted: bool) -> None:
        self.change = change
        self.before = content(FIRST, size)
        self.after: bytes | None = None
        self.changed = False
        self.store: FaultyDestination = WatchedPost() if posted else WatchedStore()
        self._home = folder / "home"
        self._clock = HandClock()
        self.stage = self._set()
        self.path = self.stage.files / "shoot" / "film.bin"
        self.path.parent.mkdir(parents=True)
        self.path.write_bytes(self.before)

    def add(self) -> None:
        self.stage.add(self.path)

    def alter(self) -> None:
        """The change, now; and what is to be read afterwards, None where nothing is."""
        self.changed = True
        self.change.do(self.path)
        self.after = None if self.change.refused else self.path.read_bytes()

    def alter_at(self, moment: str, act: Callable[[], None] | None = None) -> None:
        """When that moment comes for the first time."""
        moments = Moments(moment, act or self.alter)
        self.store.reached = moments.reached  # type: ignore[attr-defined]
        self.source.reached = moments.reached

    def restart(self) -> None:
        """As if the program had been killed and started again: only what is on disk is known."""
        self.stage.queue.close()
        self.stage = self._set()

    def command(self, cause: Cause) -> None:
        moved = self.stage.queue.command(cause, Selection(ids=(self.upload.id,)))
        self.stage.floor.stop(moved.running)

    @property
    def upload(self) -> Upload:
        return self.stage.only()

    @property
    def data(self) -> bytes | None:
        """What the store holds under the only key that it holds."""
        things = list(self.store.objects.values())
        assert len(things) <= 1, sorted(self.store.objects)
        return things[0].data if things else None

    def _set(self) -> Stage:
        self.source = WatchedSource(open_source())
        return Stage(self._home, self.store, self._clock, {"local": self.source})

    # what must be true

    def check(self, *, sees: str) -> None:
        """`sees`: "before" where all was read by then, "after" where what is read is what came of the change."""
        assert self.changed
        upload = self.upload
        self.check_whole(upload)
        if sees == "after" and self.change.refused:
            self.check_refused(upload)
            return
        assert upload.verified, upload
        assert self.data == (self.before if sees == "before" else self.after), versions_in(self.data or b"")
        assert upload.receipt is not None
        assert upload.receipt.size == len(self.data or b"")
        assert self.store.multiparts == {}

    def check_whole(self, upload: Upload) -> None:
        """Never a mixed object, nothing left at the store that the queue does not know of."""
        assert self.data in (None, self.before, self.after), versions_in(self.data or b"")
        known = self.stage.queue.live_multiparts(upload.destination)
        assert set(self.store.multiparts) <= known
        assert not self.stage.queue.abandoned(10)

    def check_refused(self, upload: Upload) -> None:
        assert upload.state is UploadState.FAILED, upload
        assert upload.failure is not None
        assert upload.failure.kind == self.change.refused
        assert len(upload.failure.message) > 20

    def check_retry(self) -> None:
        """The person puts a new file there and retries: that is what arrives."""
        self.change.undo(self.path)
        clear(self.path)
        self.path.write_bytes(content(THIRD, 7000))
        self.command(Cause.RETRIED)
        self.stage.work()
        assert self.upload.verified
        assert self.data == content(THIRD, 7000)
        assert self.store.multiparts == {}
        assert not self.stage.queue.abandoned(10)
