"""A branch in this process: it really reads the files, and puts them into the memory destination."""

from collections.abc import Callable
from contextlib import closing
from functools import partial

from tests.engine.memory_courier import PostedDestination
from tests.engine.stage import HandClock
from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.errors import SourceChanged, StoreTrouble, Trouble
from uploader_gui.core.ports import Body, Branch, Errand, Sent
from uploader_gui.core.upload import Session
from uploader_gui.destinations.s3.wire import Idle
from uploader_gui.sources.local import open_source

TOGETHER = 16

Done = Callable[[Sent | Trouble], None]


class ReadingBranch:
    """The port's Branch. Errands wait for others, or for `flush`, like letters; then they are done, or lie open while `waits`.

    `hangs`: it gives no sign any more, and nothing answers. `arrives`: what it had when it ended reached the store all the same.
    """

    def __init__(self, there: PostedDestination, clock: HandClock, *, waits: bool = False, ready: bool = True) -> None:
        self.there = there
        self.waits = waits
        self.ready = ready
        self.ended = self.arrives = False
        self.read: list[str] = []
        self.flushed = self.given_up = 0
        self.takes = 0.0
        self.letters: list[tuple[int, Errand]] = []
        self.open: list[tuple[int, Errand]] = []
        self._clock = clock
        self._pending: dict[int, Done] = {}
        self._last = 0
        self._hung_at: float | None = None

    @property
    def pending(self) -> int:
        return len(self._pending)

    @property
    def heard_at(self) -> float:
        return self._clock.monotonic() if self._hung_at is None else self._hung_at

    def send(self, errand: Errand, done: Done) -> Callable[[], None]:
        if self.ended:
            done(StoreTrouble("the branch has ended"))
            return lambda: None
        self._last += 1
        self._pending[self._last] = done
        self.letters.append((self._last, errand))
        if len(self.letters) >= TOGETHER:
            self.flush()
        return partial(self._give_up, self._last)

    def flush(self) -> None:
        letters, self.letters = self.letters, []
        self.flushed += bool(letters)
        self.open += letters
        if not (self.waits or self._hung_at is not None):
            self.answer(len(self.open))

    def close(self) -> None:
        self.end(1)

    # what happens to it

    def answer(self, count: int = 1) -> None:
        """The next errands are done."""
        for number, errand in self.open[:count]:
            self.open.remove((number, errand))
            self._answer(number, self._done(errand))

    def hang(self) -> None:
        """As if it read from a dead drive."""
        self._hung_at = self._clock.monotonic()

    def end(self, code: int) -> None:
        """With this exit code; what it had is answered with trouble."""
        self.ended, self.ready = True, self.ready and not code
        for _, errand in self.open if self.arrives else ():
            self._done(errand)
        self.open.clear()
        self.letters.clear()
        for number in tuple(self._pending):
            self._answer(number, StoreTrouble("the branch has ended"))

    def _give_up(self, number: int) -> None:
        if number in self._pending and self._hung_at is None:
            self.given_up += 1
            self.letters = [each for each in self.letters if each[0] != number]
            self.open = [each for each in self.open if each[0] != number]
            self._answer(number, StoreTrouble("given up"))

    def _answer(self, number: int, found: Sent | Trouble) -> None:
        if (done := self._pending.pop(number, None)) is not None:
            done(found)

    def _done(self, errand: Errand) -> Sent | Trouble:
        there, scheme_and_locator = self.there, errand.source.partition(":")
        try:
            with closing(open_source().open(scheme_and_locator[2])) as file:
                if file.identity.size != errand.size:
                    raise SourceChanged
                data = memoryview(file.read(0, errand.size))
                file.check()
            self.read.append(errand.key)
            session = Session(errand.token, 0, errand.algorithm, file.identity, errand.began_at)
            body = Body(0, data, there.digest(errand.algorithm, data))
            part = there.put(errand.key, session, body, Idle(), absent=errand.absent)
        except Trouble as trouble:
            return trouble
        return Sent(file.identity, part, self.takes)


class Office:
    """Opens branches to one destination, and keeps them. `refuses`: none can be started here."""

    def __init__(self, there: PostedDestination, clock: HandClock) -> None:
        self.there, self.clock = there, clock
        self.opened: list[ReadingBranch] = []
        self.settings: list[DestinationSettings] = []
        self.asked = 0
        self.refuses = self.waits = False
        self.ready = True

    def open(self, settings: DestinationSettings) -> Branch | None:
        self.asked += 1
        if self.refuses:
            return None
        self.opened.append(ReadingBranch(self.there, self.clock, waits=self.waits, ready=self.ready))
        self.settings.append(settings)
        return self.opened[-1]

    @property
    def only(self) -> ReadingBranch:
        (branch,) = self.opened
        return branch
