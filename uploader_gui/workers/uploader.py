"""The Uploader: verbs in, `happened` out. Window and command line are equal guests."""

import logging
import os
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from uploader_gui.core.errors import Trouble
from uploader_gui.core.events import JOB_ENDED, Batch, Event
from uploader_gui.core.request import Reply
from uploader_gui.engine.crew import Crew
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.requests import answer
from uploader_gui.engine.watch import Watch
from uploader_gui.workers.clerk import Clerk
from uploader_gui.workers.intake_worker import intake_workers
from uploader_gui.workers.network import LocalNetwork, moment
from uploader_gui.workers.upload_worker import UploadWorker
from uploader_gui.workers.watch_worker import WatchWorker

BEAT = 100
"""Milliseconds between two batches: 200,000 single signals stall a window for a second, batches do not."""
BACK_UP_EVERY = 3_600_000
"""Milliseconds between two copies of the queue while it is open."""
RESERVE = 4
"""Lanes beyond those that work: they take the places of such as are stuck in a read that does not return."""
PATIENCE = 500
"""Milliseconds between two looks at a lane that does not end."""

_log = logging.getLogger(__name__)
_left_behind: list[QThread] = []


def leave_process(code: int) -> None:
    """End the process at once where a thread was left behind: Qt would abort it, and Python wait for it. Else nothing happens."""
    if _left_behind:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def leave_behind(thread: QThread) -> None:
    """It does not end in time: nobody waits for it any more, and `leave_process` ends it with everything else."""
    thread.setParent(None)
    _left_behind.append(thread)


class Uploader(QObject):
    """Owns the threads. Lives in the main thread; `happened` carries a core.events.Batch at most ten times a second.

    `job_ended` is emitted as soon as that is durable, in the thread that wrote it down.
    """

    happened = Signal(object)
    job_ended = Signal()

    def __init__(self, desk: Desk, crew: Crew, bell: Bell, lanes: int, *, gently: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._crew = crew
        self._bell = bell
        self._news: list[Event] = []
        self._lock = threading.Lock()
        self._moving = self._metered = False
        self._manned = 0
        self.lanes = [UploadWorker(crew, number, self, gently=gently) for number in range(1, lanes + RESERVE + 1)]
        self._intakes = intake_workers(desk, bell, self)
        self._watch = WatchWorker(Watch(crew.renewal, LocalNetwork(), moment, desk.each_second), self)
        self._clerk = Clerk(desk, self)
        self._clerk.ran.connect(self._call)  # comes from the clerk's thread, and is queued
        self._errand_runner = Clerk(desk, self)  # for other processes and what is slow, so that neither makes the window wait
        self._errand_runner.ran.connect(self._call)
        self._beat = QTimer(self, interval=BEAT)
        self._beat.timeout.connect(self._beat_once)
        self._back_up = QTimer(self, interval=BACK_UP_EVERY)
        self._back_up.timeout.connect(self._copy_queue)
        desk.queue.listen(self._hear)

    def start(self) -> None:
        """Begin to work."""
        for thread in self._threads():
            if thread not in self.lanes:
                thread.start()
        self._man_lanes()
        self._beat.start()
        self._back_up.start()

    def close(self) -> None:
        """Stop every worker and wait for each. What was sent stays sent; what was under way goes on at the next start."""
        self._beat.stop()
        self._back_up.stop()
        self._crew.close()
        self._watch.close()
        for intake in self._intakes:
            intake.close()
        self._clerk.close()
        self._errand_runner.close()
        for thread in self._threads():
            self._wait_for(thread)
        self._crew.settle()
        self._tell()

    def ask(
        self,
        errand: Callable[[Desk], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
        *,
        aside: bool = False,
    ) -> None:
        """Run `errand(desk)` on the clerk's thread, or `aside`; `then` or `failed` is called in this object's thread."""
        (self._errand_runner if aside else self._clerk).ask(errand, then, failed)

    def answer(self, request: Mapping[str, object], reply: Callable[[Reply | Trouble], None]) -> None:
        """Answer another process's request; `reply` is called from a thread of ours."""
        self._errand_runner.ask(lambda desk: answer(desk, request), reply, reply, home=False)

    def _wait_for(self, thread: QThread) -> None:
        """Whoever reads from a drive that does not answer can't be waited for: he ends with the process (see leave_process).

        A store that does not answer is not waited for, either: what was asked of it is found out at the next start.
        """
        patience = iter((False,))
        while not thread.wait(PATIENCE):
            self._crew.renewal.hang_up(everything=next(patience, True))
            if isinstance(thread, UploadWorker) and thread.hangs:
                leave_behind(thread)
                _log.info("a lane is left behind in a read that does not return")
                return

    def _threads(self) -> Sequence[QThread]:
        return (*self.lanes, *self._intakes, self._watch, self._clerk, self._errand_runner)

    def _hear(self, events: Sequence[Event]) -> None:
        with self._lock:
            self._news.extend(events)
        if any(event.type in JOB_ENDED for event in events):
            self.job_ended.emit()

    @Slot()
    def _copy_queue(self) -> None:
        self._errand_runner.ask(lambda desk: desk.queue.back_up(), None, None)

    @Slot(object)
    def _call(self, then: Callable[[], None]) -> None:
        then()

    def _man_lanes(self) -> None:
        """Threads for those that may work, and some more; the others would only wait for their turn."""
        while self._manned < min(len(self.lanes), self._crew.endpoints.lanes + RESERVE):
            self.lanes[self._manned].start()
            self._manned += 1

    @Slot()
    def _beat_once(self) -> None:
        self._man_lanes()
        self._tell()

    def _tell(self) -> None:
        with self._lock:
            events, self._news = tuple(self._news), []
        progress, speed = self._desk.progress()
        hindrance = self._desk.queue.hindrance
        metered = self._desk.metering.waits
        if events or progress or self._moving or hindrance or metered != self._metered:
            self._metered = metered
            self._moving = bool(progress or hindrance)  # that it ended is told, too
            failure = hindrance.failure() if hindrance else None
            self.happened.emit(Batch(events, tuple(progress.values()), speed if progress else 0.0, failure, metered))
