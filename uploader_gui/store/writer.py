"""The one writing connection: works of many threads, grouped into one durable commit."""

import logging
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock, RLock
from typing import Any, Generic, TypeVar

from uploader_gui.core.errors import QueueDamaged, Trouble
from uploader_gui.core.events import Event, EventType
from uploader_gui.core.ports import Clock
from uploader_gui.store import events
from uploader_gui.store.checking import doubt
from uploader_gui.store.told import Told
from uploader_gui.store.trouble import translated

T = TypeVar("T")
Listener = Callable[[Sequence[Event]], None]

PASSED = 6.0
"""Seconds without a failure after which writing works again: on a nearly full disk a small write succeeds between large ones."""

_SOMETHING = "UPDATE meta SET value = value WHERE name = 'last_id'"

_log = logging.getLogger(__name__)


class Writing:
    """One work under way: the connection, the moment, what it told, and the jobs whose counts it touched."""

    def __init__(self, db: sqlite3.Connection, now: float) -> None:
        self.db, self.now = db, now
        self.told: list[Told] = []
        self.touched: set[int] = set()

    def tell(self, kind: EventType, data: Mapping[str, object]) -> None:
        """An event, to be written down at the end of the work; listeners hear it once it is durable."""
        self.told.append((kind, data, ""))


Work = Callable[[Writing], T]


class _Errand(Generic[T]):
    """A work and what came of it."""

    def __init__(self, work: Work[T]) -> None:
        self.work = work
        self.finished = False
        self.answer: T
        self.error: BaseException | None = None

    def result(self) -> T:
        if self.error is not None:
            raise self.error
        return self.answer


class Writer:
    """Runs works in BEGIN IMMEDIATE transactions. Whoever gets the lock commits for all who wait for it."""

    def __init__(self, db: sqlite3.Connection, folder: Path, clock: Clock) -> None:
        self._db = db
        self._folder = folder
        self._clock = clock
        self._pending: list[_Errand[Any]] = []
        self._pending_lock = Lock()
        self._lock = RLock()  # a listener may write, too: nothing is open by then
        self._listeners: list[Listener] = []
        self.commits = 0
        self.damaged = False
        self.hindrance: Trouble | None = None
        self._hindered_at = 0.0

    def write(self, work: Work[T]) -> T:
        """Run `work`; returns when it is durable. What it raises undoes it alone, and is raised here.

        Raises DiskFull, QueueDamaged, QueueUnwritable, QueueTaken: then nothing of the whole group was written.
        """
        errand = _Errand(work)
        with self._pending_lock:
            self._pending.append(errand)
        with self._lock:
            if not errand.finished:
                self._run_group()
        return errand.result()

    def listen(self, listener: Listener) -> None:
        """Call `listener` after every commit that wrote events."""
        with self._lock:
            self._listeners.append(listener)

    def fold(self) -> None:
        """Write everything into the file itself."""
        with self._lock:
            try:
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            except sqlite3.Error:
                _log.warning("the queue's log could not be written back; it is at the next start", exc_info=True)

    def close(self) -> None:
        """After `fold`."""
        with self._lock:
            self._db.close()

    def _run_group(self) -> None:
        with self._pending_lock:
            group, self._pending = self._pending, []
        told: list[Event] = []
        try:
            self._db.execute("BEGIN IMMEDIATE")
            for errand in group:
                told += self._run(errand)
            if self.hindrance is not None:  # only what really writes shows that it can be done
                self._db.execute(_SOMETHING)
            self._db.execute("COMMIT")
            self.commits += 1
            if self._clock.monotonic() - self._hindered_at >= PASSED:
                self.hindrance = None
        except BaseException as error:  # every caller of the group has to hear of it
            self._fail(group, error)
            if not isinstance(error, sqlite3.Error | UnicodeDecodeError):
                raise
        finally:
            for errand in group:
                errand.finished = True
        if told:
            self._announce(told)

    def _run(self, errand: _Errand[Any]) -> list[Event]:
        writing = Writing(self._db, self._clock.now())
        self._db.execute("SAVEPOINT work")
        try:
            errand.answer = errand.work(writing)
            told = events.write(self._db, writing.now, writing.told)
        except Exception as error:
            if translated(error, self._folder) is not None:
                raise
            self._db.execute("ROLLBACK TO work")
            self._db.execute("RELEASE work")
            errand.error = error
            return []
        self._db.execute("RELEASE work")
        return told

    def _fail(self, group: Sequence[_Errand[Any]], error: BaseException) -> None:
        if self._db.in_transaction:
            try:
                self._db.execute("ROLLBACK")
            except sqlite3.Error:
                _log.exception("could not roll back")
        trouble = translated(error, self._folder)
        if trouble is not None:
            self.hindrance, self._hindered_at = trouble, self._clock.monotonic()
        if isinstance(trouble, QueueDamaged):
            self.damaged = True
            doubt(self._folder)
        for errand in group:
            errand.error = _same(trouble) if trouble else error

    def _announce(self, told: Sequence[Event]) -> None:
        for listener in self._listeners:
            try:
                listener(tuple(told))
            except Exception:  # noqa: BLE001 what was committed stays committed, whoever can't hear it
                _log.exception("a listener failed")


def _same(trouble: BaseException) -> BaseException:
    """One exception object per thread: raising adds a traceback to it."""
    copy = type(trouble)(*trouble.args)
    copy.__dict__.update(trouble.__dict__)
    return copy
