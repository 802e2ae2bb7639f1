"""A shift of work in the foreground: the Uploader's threads, watched until it is over."""

import signal
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from functools import partial
from types import FrameType
from typing import Any

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
from uploader_gui.workers.doorbell import platforms_doorbell
from uploader_gui.workers.network import METERED_BY_QT, local_network
from uploader_gui.workers.turns import PlainTurns, Turns
from uploader_gui.workers.uploader import Host, Uploader

LOOK_EVERY = 0.2
"""Seconds: calm for the eye; and where a signal is heard only when Python code runs, it is heard then."""


class Interruption:
    """Notes the first request to end; the second one ends the process as any other."""

    def __init__(self) -> None:
        self.asked = False
        self.then: Callable[[], object] | None = None

    def hear(self, number: int, frame: FrameType | None) -> None:
        """A signal handler."""
        del frame
        self.asked = True
        signal.signal(number, signal.SIG_DFL)
        if self.then is not None:
            self.then()


class Shift:
    """Looks at the work now and then, and when a job ended, from the clerk's thread; ends the main thread's turns when it is over."""

    def __init__(self, uploader: Uploader, watch: Watch, interruption: Interruption, turns: Turns) -> None:
        self._uploader = uploader
        self._watch = watch
        self._turns = turns
        self._teller = Teller(watch, self._in_turn(self._hear_told))
        self._interruption = interruption
        self._asking = False
        self._ended_meanwhile = False
        self._problem: Exception | None = None
        self.code = INTERRUPTED

    def run(self, look_every: float = LOOK_EVERY) -> int:
        """Until it is over; returns the exit code. Raises what went wrong in showing it: OSError, where the reader is gone."""
        self._interruption.then = lambda: self._turns.put(self._look)
        self._uploader.listen_for_ends(lambda: self._turns.put(self._hear_end))
        self._turns.put(self._hear_end)  # there may be nothing to do at all
        self._turns.work(self._look, look_every)
        if self._problem is not None:
            raise self._problem
        return self.code

    def close(self, patience: float = PATIENCE) -> bool:
        """Leave the terminal as it was; False where what was said last is not read within `patience` seconds."""
        return self._teller.close(patience)

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

    def _look(self) -> None:
        if self._interruption.asked:
            self._end(INTERRUPTED)
        elif not self._asking:
            watch = self._watch
            self._ask(partial(_look_from, since=watch.since, listing=watch.listing, every=watch.every_event), self._teller.show)

    def _hear_told(self, code: int | Exception | None) -> None:
        self._asking = False
        if isinstance(code, Exception):
            self._problem = code
            self._end(SOME_FAILED)
        elif code is not None:
            self._end(code)
        elif self._watch.listing is None:  # it looks like the end: the second look, through all jobs, tells
            self._look()
        elif self._ended_meanwhile:
            self._hear_end()

    def _ask(self, errand: Callable[[Desk], Any], then: Callable[[Any], None]) -> None:
        self._asking, self._ended_meanwhile = True, False
        self._uploader.ask(errand, self._in_turn(then), self._in_turn(self._could_not))

    def _in_turn(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        """To be called in any thread: `then` is, in the main one."""
        return lambda news: self._turns.put(partial(then, news))

    def _could_not(self, trouble: Trouble) -> None:
        """The queue itself is in trouble: what was sent is safe, and going on blindly would not be."""
        self._problem = trouble
        self._end(SOME_FAILED)

    def _end(self, code: int) -> None:
        self.code = code
        self._turns.end()


def work(owner: Owner, watch: Watch, lanes: int) -> int:
    """Work until the watch says that it is over, or until interrupted; returns the exit code. Other processes may ring meanwhile.

    Raises Unread where the output is not read to its end.
    """
    with _interruptions() as interruption:
        watch.since = owner.queue.last_seq()
        under_qt = sys.platform == "win32" or (METERED_BY_QT and owner.desk.metering.minds)
        turns = _turns(under_qt=under_qt)
        uploader = owner.uploader(Host(local_network(under_qt=under_qt)), lanes)
        doorbell = platforms_doorbell(owner.home.data, uploader.answer)
        doorbell.open()
        uploader.start()
        shift = Shift(uploader, watch, interruption, turns)
        try:
            code = shift.run()
        finally:
            heard = shift.close()
            doorbell.close()
            uploader.close()
    if not heard:
        raise Unread(code)
    return code


def _turns(*, under_qt: bool) -> Turns:
    if under_qt:
        from uploader_gui.workers.by_qt.turns import QtTurns

        return QtTurns()
    return PlainTurns()


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
