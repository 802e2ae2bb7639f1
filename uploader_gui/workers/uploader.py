"""The Uploader: verbs in, what happened out. Window and command line are equal guests."""

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from threading import Event as Flag
from threading import Lock, Thread
from typing import Any, NamedTuple, Protocol

from uploader_gui.core.errors import Trouble
from uploader_gui.core.events import JOB_ENDED, Batch, Event
from uploader_gui.core.request import Reply
from uploader_gui.engine.crew import Crew
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.requests import answer
from uploader_gui.engine.watch import Network, Watch
from uploader_gui.workers.clerk import Clerk
from uploader_gui.workers.intake_worker import intake_workers
from uploader_gui.workers.leaving import leave_behind
from uploader_gui.workers.network import moment
from uploader_gui.workers.thread_names import start
from uploader_gui.workers.upload_worker import UploadWorker
from uploader_gui.workers.watch_worker import WatchWorker

BEAT = 0.1
"""Seconds between two batches: 200,000 single signals stall a window for a second, batches do not."""
BACK_UP_EVERY = 3600.0
"""Seconds between two copies of the queue while it is open."""
RESERVE = 4
"""Lanes beyond those that work: they take the places of such as are stuck in a read that does not return."""
AFTER_A_FAULT = 5.0
"""Seconds: there may be no room for another thread."""
PATIENCE = 0.5
"""Seconds between two looks at a lane that does not end."""

_log = logging.getLogger(__name__)


class Host(NamedTuple):
    """The process around the threads: the network as it knows it, and how each lane begins there."""

    network: Network
    begin_lane: Callable[[], None] | None = None


class Worker(Protocol):
    """What is done in a thread until it is told to end."""

    thread: Thread

    def close(self) -> None:
        """End soon; returns at once."""
        ...


class Uploader:
    """Owns the threads. Whoever listens is told in one of them, and should return soon."""

    def __init__(self, desk: Desk, crew: Crew, bell: Bell, lanes: int, host: Host) -> None:
        self._desk = desk
        self._crew = crew
        self._news: list[Event] = []
        self._hearers: list[Callable[[Batch], object]] = []
        self._end_hearers: list[Callable[[], object]] = []
        self._lock = Lock()
        self._moving = self._metered = False
        self._copied_at = 0.0
        self.lanes = [UploadWorker(crew, number, host.begin_lane) for number in range(1, lanes + RESERVE + 1)]
        watch = WatchWorker(Watch(crew.renewal, host.network, moment, desk.each_second))
        self._clerk = Clerk("clerk", desk)
        self._errand_runner = Clerk("errands", desk)  # for other processes and what is slow, so that neither makes the window wait
        self._others: Sequence[Worker] = (self._clerk, self._errand_runner, watch, *intake_workers(desk, bell))
        self._beat = Thread(target=self._keep_beat, name="beat", daemon=True)
        self._closing = Flag()
        desk.queue.listen(self._hear)

    def listen(self, hear: Callable[[Batch], object]) -> None:
        """`hear` is called with what happened, at most ten times a second. For before the start."""
        self._hearers.append(hear)

    def listen_for_ends(self, hear: Callable[[], object]) -> None:
        """`hear` is called when a job ended, as soon as that is durable, in the thread that wrote it down."""
        self._end_hearers.append(hear)

    def start(self) -> None:
        """Begin to work. Returns at once: the threads are begun by one of them."""
        start(self._beat)

    def close(self) -> None:
        """Stop every worker and wait for each. What was sent stays sent; what was under way goes on at the next start."""
        self._closing.set()
        self._wait_for(self._beat)
        self._crew.close()
        for other in self._others:
            other.close()
        for lane in self.lanes:
            self._wait_for(lane.thread, lane)
        for other in self._others:
            self._wait_for(other.thread)
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
        """Run `errand(desk)`, then `then` or `failed`, on the clerk's thread, or `aside`."""
        (self._errand_runner if aside else self._clerk).ask(errand, then, failed)

    def answer(self, request: Mapping[str, object], reply: Callable[[Reply | Trouble], None]) -> None:
        """Answer another process's request; `reply` is called from a thread of ours."""
        self._errand_runner.ask(lambda desk: answer(desk, request), reply, reply)

    def _wait_for(self, thread: Thread, lane: UploadWorker | None = None) -> None:
        """Whoever reads from a drive that does not answer can't be waited for: he ends with the process (see leave_process).

        A store that does not answer is not waited for, either: what was asked of it is found out at the next start.
        """
        patience = iter((False,))
        while thread.ident is not None and not _ended(thread):
            self._crew.renewal.hang_up(everything=next(patience, True))
            if lane is not None and lane.hangs:
                leave_behind(thread)
                _log.info("a lane is left behind in a read that does not return")
                return

    def _hear(self, events: Sequence[Event]) -> None:
        if self._hearers:
            with self._lock:
                self._news.extend(events)
        if any(event.type in JOB_ENDED for event in events):
            for hear in self._end_hearers:
                hear()

    def _keep_beat(self) -> None:
        pause, self._copied_at = 0.0, time.monotonic()
        while not self._closing.wait(pause):
            try:
                self._beat_once()
            except Exception:  # noqa: BLE001 whatever it was, the next beat may succeed
                _log.exception("the beat met a fault of this program")
                pause = AFTER_A_FAULT
            else:
                pause = BEAT

    def _beat_once(self) -> None:
        """Threads for the lanes that may work, and for some more; the others would only wait for their turn."""
        lanes = self.lanes[: self._crew.endpoints.lanes + RESERVE]
        for thread in (*(other.thread for other in self._others), *(lane.thread for lane in lanes)):
            if thread.ident is None:
                start(thread)
        self._tell()
        if time.monotonic() - self._copied_at >= BACK_UP_EVERY:
            self._copied_at = time.monotonic()
            self._errand_runner.ask(lambda desk: desk.queue.back_up(), None, None)

    def _tell(self) -> None:
        if not self._hearers:
            return
        with self._lock:
            events, self._news = tuple(self._news), []
        progress, speed = self._desk.progress()
        hindrance = self._desk.queue.hindrance
        metered = self._desk.metering.waits
        if events or progress or self._moving or hindrance or metered != self._metered:
            self._metered = metered
            self._moving = bool(progress or hindrance)  # that it ended is told, too
            failure = hindrance.failure() if hindrance else None
            batch = Batch(events, tuple(progress.values()), speed if progress else 0.0, failure, metered)
            for hear in self._hearers:
                _told(hear, batch)


def _told(hear: Callable[[Batch], object], batch: Batch) -> None:
    try:
        hear(batch)
    except Exception:  # noqa: BLE001 the threads must survive whatever others make of it
        _log.exception("what happened met a fault of who was told")


def _ended(thread: Thread) -> bool:
    """Whether it ends within a moment."""
    thread.join(PATIENCE)
    return not thread.is_alive()
