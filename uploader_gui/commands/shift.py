"""A shift of work in the foreground: the Uploader's threads under a QCoreApplication, watched until it is over."""

import signal
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from functools import partial
from types import FrameType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from uploader_gui.app import Owner
from uploader_gui.commands.face import INTERRUPTED, SOME_FAILED, Document, pages
from uploader_gui.commands.look import Look, look
from uploader_gui.commands.output import Unread
from uploader_gui.commands.teller import PATIENCE, Teller
from uploader_gui.commands.watch import Watch
from uploader_gui.core.errors import Trouble
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.remainder import goes_on
from uploader_gui.engine.requests import answer
from uploader_gui.workers.doorbell import Doorbell
from uploader_gui.workers.uploader import Uploader

LOOK_EVERY = 200
"""Milliseconds: calm for the eye; and under exec() a signal is heard only when Python code runs."""


class Interruption:
    """Notes the first request to end; the second one ends the process as any other."""

    def __init__(self) -> None:
        self.asked = False

    def hear(self, number: int, frame: FrameType | None) -> None:
        """A signal handler."""
        del frame
        self.asked = True
        signal.signal(number, signal.SIG_DFL)


class Shift(QObject):
    """Looks at the work every 200 ms, and when nothing is left, from the clerk's thread; ends the event loop when it is over."""

    def __init__(self, uploader: Uploader, watch: Watch, interruption: Interruption, look_every: int = LOOK_EVERY) -> None:
        super().__init__()
        self._uploader = uploader
        self._watch = watch
        self._teller = Teller(watch)
        self._teller.told.connect(self._hear_told)
        self._interruption = interruption
        self._look_every = look_every
        self._asking = False
        self._ended_meanwhile = False
        self._problem: Exception | None = None
        self.code = INTERRUPTED

    def run(self, application: QCoreApplication) -> int:
        """Until it is over; returns the exit code. Raises what went wrong in showing it: OSError, where the reader is gone."""
        timer = QTimer(interval=self._look_every)
        timer.timeout.connect(self._look)
        timer.start()
        self._uploader.job_ended.connect(self._hear_end)
        self._hear_end()  # there may be nothing to do at all
        application.exec()
        timer.stop()
        if self._problem is not None:
            raise self._problem
        return self.code

    def close(self, patience: float = PATIENCE) -> bool:
        """Leave the terminal as it was; False where what was said last is not read within `patience` seconds."""
        return self._teller.close(patience)

    @Slot()
    def _hear_end(self) -> None:
        """A job ended: when it was the last one, nobody waits for the timer."""
        if self._asking:
            self._ended_meanwhile = True
        else:
            self._ask(_nothing_left, self._hear_left)

    def _hear_left(self, nothing: bool) -> None:  # noqa: FBT001 - called with what _nothing_left returned
        self._asking = False
        if nothing:
            self._look()
        elif self._ended_meanwhile:
            self._hear_end()

    @Slot()
    def _look(self) -> None:
        if self._interruption.asked:
            self._end(INTERRUPTED)
        elif not self._asking:
            watch = self._watch
            self._ask(partial(_look_from, since=watch.since, listing=watch.listing, every=watch.every_event), self._teller.show)

    @Slot(object)
    def _hear_told(self, code: object) -> None:
        self._asking = False
        if isinstance(code, Exception):
            self._problem = code
            self._end(SOME_FAILED)
        elif isinstance(code, int):
            self._end(code)
        elif self._watch.listing is None:  # it looks like the end: the second look, through all jobs, tells
            self._look()
        elif self._ended_meanwhile:
            self._hear_end()

    def _ask(self, errand: Callable[[Desk], Any], then: Callable[[Any], None]) -> None:
        self._asking, self._ended_meanwhile = True, False
        self._uploader.ask(errand, then, self._could_not)

    def _could_not(self, trouble: Trouble) -> None:
        """The queue itself is in trouble: what was sent is safe, and going on blindly would not be."""
        self._problem = trouble
        self._end(SOME_FAILED)

    def _end(self, code: int) -> None:
        self.code = code
        QCoreApplication.exit(0)


def work(owner: Owner, watch: Watch, lanes: int) -> int:
    """Work until the watch says that it is over, or until interrupted; returns the exit code. Other processes may ring meanwhile.

    Raises Unread where the output is not read to its end.
    """
    application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    with _interruptions() as interruption:
        watch.since = owner.queue.last_seq()
        uploader = owner.uploader(lanes)
        doorbell = Doorbell(owner.home.data, uploader.answer)
        doorbell.open()
        uploader.start()
        shift = Shift(uploader, watch, interruption)
        try:
            code = shift.run(application)
        finally:
            heard = shift.close()
            doorbell.close()
            uploader.close()
    if not heard:
        raise Unread(code)
    return code


def _nothing_left(desk: Desk) -> bool:
    return not goes_on(desk.queue)


def _look_from(desk: Desk, since: int | None, listing: Collection[int] | None, *, every: bool) -> Look:
    def ask(request: Document) -> Iterator[Document]:
        return pages(partial(answer, desk), request)

    return look(ask, since or 0, listing, every=every)


@contextmanager
def _interruptions() -> Iterator[Interruption]:
    """Ctrl-C, a polite kill and a closed terminal end the shift instead of the process; afterwards all is as before."""
    interruption = Interruption()
    names = [name for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]
    before = {getattr(signal, name): signal.signal(getattr(signal, name), interruption.hear) for name in names}
    try:
        yield interruption
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
