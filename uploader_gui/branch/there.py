"""The branch's own process: reads the files that it is told of, sends them, and says what became of them."""

import gc
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from json import loads
from typing import BinaryIO

from uploader_gui import GARBAGE, destinations, sources
from uploader_gui.branch import letters
from uploader_gui.core.errors import StoreTrouble, Trouble
from uploader_gui.core.ports import Body, Clock, Courier, Destination, Errand, Parcel, Sent, Source
from uploader_gui.core.registry import plug_ins
from uploader_gui.core.source import read_whole
from uploader_gui.core.upload import Identity, Part, Session
from uploader_gui.own_addresses import has_address
from uploader_gui.system_clock import SystemClock

BEAT = 1.0
"""Seconds after which it says that it is there, whatever happens."""
TOGETHER = 16
"""Answers that are told at once, while there is more to do."""


class Counter:
    """Works through the errands, in one thread; another one hears of them. `tell` writes letters, one call after another."""

    def __init__(self, destination: Destination, courier: Courier, clock: Clock, tell: Callable[[list[object]], None]) -> None:
        self._destination = destination
        self._courier = courier
        self._clock = clock
        self._tell = tell
        self._sources: dict[str, Source] = {}
        self._given: deque[tuple[int, Errand]] = deque()
        self._open: dict[int, Callable[[], None]] = {}
        self._unwanted: set[int] = set()
        self._ends: list[object] = []

    # another thread's part

    def give(self, number: int, errand: Errand) -> None:
        """To be done."""
        self._given.append((number, errand))

    def give_up(self, number: int) -> None:
        """It is not wanted any more."""
        self._unwanted.add(number)
        if (give_up := self._open.get(number)) is not None:
            give_up()

    def wake(self) -> None:
        """Something was given."""
        self._courier.wake()

    # its own

    def work(self, idle: float) -> None:
        """Until nothing was given for so many seconds."""
        now = busy_at = told_at = self._clock.monotonic()
        while now - busy_at < idle:
            if self._given:
                self._begin(*self._given.popleft())
            self._courier.serve(0.0 if self._given else BEAT)
            now = self._clock.monotonic()
            if self._open or self._given or self._ends:
                busy_at = now
            beats = now - told_at >= BEAT
            if beats:
                self._destination.drop(lambda address: address != "" and not has_address(address))
            if beats or len(self._ends) >= TOGETHER or (self._ends and not self._given):
                self._tell(self._ends)
                self._ends, told_at = [], now

    def _begin(self, number: int, errand: Errand) -> None:
        if number in self._unwanted:
            self._end(number, StoreTrouble("given up"))
            return
        began = self._clock.monotonic()
        try:
            identity, data = self._read(errand)
        except Trouble as trouble:
            self._end(number, trouble)
            return
        took = self._clock.monotonic() - began
        body = Body(0, data, self._destination.digest(errand.algorithm, data))
        parcel = Parcel(errand.key, Session(errand.token, 0, errand.algorithm, identity, errand.began_at), body, errand.absent)

        def done(found: Part | Trouble) -> None:
            self._end(number, found if isinstance(found, Trouble) else Sent(identity, found, took))

        self._open[number] = _nothing
        give_up = self._courier.put(parcel, done)
        if number in self._open:
            self._open[number] = give_up
        if number in self._unwanted:
            give_up()

    def _read(self, errand: Errand) -> tuple[Identity, memoryview]:
        """Raises Trouble, also where the file is not what was queued."""
        scheme, _, locator = errand.source.partition(":")
        if scheme not in self._sources:
            self._sources[scheme] = plug_ins(sources)[scheme].open_source()
        return read_whole(self._sources[scheme], locator, errand.size)

    def _end(self, number: int, found: Sent | Trouble) -> None:
        self._open.pop(number, None)
        self._unwanted.discard(number)
        self._ends.append(letters.failed(number, found) if isinstance(found, Trouble) else letters.sent(number, found))


class _OneSecret:
    """The vault of a process that knows one secret, and keeps none."""

    def __init__(self, secret: str | None) -> None:
        self._secret = secret

    def get(self, _account: str) -> str | None:
        """The one."""
        return self._secret


def main() -> int:
    """The life of the process: its errands come by standard input, and with their end it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program, which ends this
    ears, mouth = sys.stdin.buffer, sys.stdout.buffer
    opening = letters.Opening.read(ears.readline())
    clock = SystemClock()
    there: Destination = plug_ins(destinations)[opening.settings.scheme].open_destination(
        opening.settings, _OneSecret(opening.secret), clock
    )
    courier = there.courier()
    if courier is None:
        return 1
    counter = Counter(there, courier, clock, partial(_tell, mouth))
    gc.freeze()
    gc.set_threshold(GARBAGE, 20, 20)
    _tell(mouth, letters.READY)
    threading.Thread(target=_hear, args=(ears, counter), name="ears", daemon=True).start()
    counter.work(opening.idle)
    return 0


def _tell(mouth: BinaryIO, letter: object) -> None:
    mouth.write(letters.line(letter))
    mouth.flush()


def _hear(ears: BinaryIO, counter: Counter) -> None:
    code = 1
    try:
        for line in ears:
            for letter in loads(line):
                if isinstance(letter, int):
                    counter.give_up(letter)
                else:
                    counter.give(*letters.read_errand(letter))
            counter.wake()
        code = 0
    finally:
        os._exit(code)  # the program is gone, or not understood: nobody is served by going on


def _nothing() -> None:
    """Not sent yet."""
