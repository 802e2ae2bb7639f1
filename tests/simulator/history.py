"""A whole history: a rough time, then all is well, then everything is looked at."""

import logging
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from tests.simulator import promises
from tests.simulator.chance import Chance
from tests.simulator.files import SIZES, USUAL, SimulatedFiles
from tests.simulator.network import Network
from tests.simulator.parts import HONEST, Parts
from tests.simulator.people import FOLDER, People
from tests.simulator.profiles import PROFILES, Profile
from tests.simulator.program import Program, new_queue
from tests.simulator.watch import Watch
from tests.simulator.world import HAPPENINGS, Climate, Place, PowerCut, World
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause

PATIENCE = 1500
"""Turns after which a history in which all is well should have come to its end."""
STORM_TURNS = 150
FOCI = (
    *("", "", "", "finish", "finish", "begin", "put", "put_part", "look", "parts", "abort", "unfinished", "post", "open", "read"),
    *("check", "queue.claim", "queue.move", "queue.begin", "queue.remember", "queue.completing", "queue.discard", "queue.add_page"),
)
PROMPTLY = 10.0
ASKED_EVERY = 3.0
"""Seconds after which an unreachable store is asked again, at the latest."""


@dataclass(frozen=True)
class Ended:
    """What became of one: the promises it saw broken, what was counted, the steps at which something happened."""

    broken: tuple[str, ...]
    counted: Counter[str]
    happened: tuple[int, ...]
    profile: str


class FaultsHeard(logging.Handler):
    """Faults of the program itself, as it logs them."""

    def __init__(self, world: World) -> None:
        super().__init__(logging.ERROR)
        self._world = world

    def emit(self, record: logging.LogRecord) -> None:
        what = f"{record.getMessage()}: {record.exc_info[1]!r}" if record.exc_info else record.getMessage()
        self._world.broke("the program has no faults of its own", what)


class History:
    """The same for the same seed, whatever `masked` leaves out; `profile` is chosen by chance where none is given."""

    def __init__(
        self,
        seed: int,
        folder: Path,
        *,
        masked: frozenset[int] = frozenset(),
        profile: Profile | None = None,
        parts: Parts = HONEST,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        chance = Chance(seed, -1)
        self.profile = profile or chance.pick(PROFILES)
        self.world = World(seed, _climate(chance), masked, tell)
        self.files = SimulatedFiles(self.world, near=chance.happens(0.85))
        self.store = parts.store(self.world, self.profile)
        self.network = Network(self.world, self.store)
        self.people = People(self.world, self.files, self.store)
        self.watch = Watch(self.world, self.files, self.store)
        self._folder = folder
        self._parts = parts
        self._chance = chance
        self.world.guests = {
            "lane": self.people.work_in_another_lane,
            "verb": self.people.use_verb,
            "file": self.files.disturb,
            "stranger": self.people.interfere,
            "sleep": self.people.sleep,
            "clock": self.people.set_clock,
            "restart": self.people.restart_store,
            "add": self.people.add,
            "options": self.people.change_options,
            "refresh": self.people.refresh,
            "check": self.people.verify,
            "remove": self.people.remove,
            "quit": self.people.end_program,
        }

    def run(self) -> Ended:
        heard = FaultsHeard(self.world)
        logging.getLogger("uploader_gui").addHandler(heard)
        try:
            self._live()
        finally:
            logging.getLogger("uploader_gui").removeHandler(heard)
            self.world.clock.looked = None
            self.people.program = None
            shutil.rmtree(self._folder, ignore_errors=True)
        world = self.world
        return Ended(tuple(world.broken), world.counted, tuple(world.happened), self.profile.name)

    def _live(self) -> None:
        self.world.say(f"store: {self.profile.name}; {self.world.climate}")
        self._furnish()
        shutil.copytree(new_queue(), self._folder / "1")
        self._start(self._folder / "1")
        self._through(self._storm)
        self._all_is_well()
        for phase in (self._settle_what_is_left, self._try_again, self._give_up_the_rest):
            self._program.to_list = True
            self._through(phase)

    # the scene

    def _furnish(self) -> None:
        for number in range(1 + self._chance.below(5)):
            size = self._chance.pick(SIZES if self._chance.happens(0.4) else USUAL)
            self.files.create(f"{FOLDER}/{number}.bin", size)
        if self._chance.happens(0.1):
            self.files.create(f"{FOLDER}/0 (2).bin", self._chance.pick(USUAL))  # where another one might be put
        if self._chance.happens(0.1):
            for number in range(12):
                self.files.create(f"{FOLDER}/small {number}.txt", 1 + self._chance.below(2000))
        for path in self.files.files:
            if self._chance.happens(0.12):
                content = self.files.files[path].versions[0].content
                other = content if self._chance.happens(0.4) else content.rewritten(0, 7)
                self.store.by_stranger(path.removeprefix("/home/ana/"), other.stored())

    def _start(self, folder: Path) -> None:
        self._at = folder
        while True:
            self._program = Program(self.world, self._at, self.store, self.network)
            self.people.program = self._program
            try:
                self._program.begin(self.watch, self.files, self._parts)
                return
            except PowerCut:
                self._bury()

    def _bury(self) -> None:
        """The power is back: the disk holds what was committed."""
        self._program.died()
        self.world.life += 1
        folder = self._folder / str(self.world.life)
        self._program.left_behind(folder)
        self._at = folder
        self.world.dead, self.world.depth = False, 0
        self.world.say(f"--- life {self.world.life}")

    # the course of it

    def _through(self, phase: Callable[[], bool]) -> None:
        """One phase, through however many deaths."""
        while True:
            try:
                if phase():
                    return
                self._program.quit()
                self.world.life += 1
                self.world.say(f"--- life {self.world.life}, after a quit")
            except PowerCut:
                self._bury()
            self.world.quitting = False
            self._start(self._at)

    def _storm(self) -> bool:
        """True when it is over, False when the program is to quit."""
        if not self.watch.known_jobs:
            self.people.add(self._chance)
        while self.world.step < self.world.climate.calls and self.world.counted["turns"] < STORM_TURNS:
            self.world.counted["turns"] += 1
            fault = self.world.before(Place.BETWEEN, "between turns")
            self.world.done(fault)
            if self.world.quitting:
                return False
            self._program.list_jobs()
            if not self._turn():
                self._let_time_pass()
            if self.world.quitting:
                return False
        return True

    def _let_time_pass(self) -> None:
        """Nothing is to be done now; where nothing will be by itself, people find something."""
        due, now = self._program.disk.next_due(), self.world.clock.now()
        wait = max(0.0, due - now) + 0.01 if due is not None else 5.0
        self.world.clock.move(min(wait, ASKED_EVERY) if self.world.step % 2 and self._is_asked() else wait)
        if due is None:
            self.world.done(self.world.before(Place.IDLE, "idle"))

    def _turn(self) -> bool:
        return self._program.turn()

    def _all_is_well(self) -> None:
        self.world.calm = True
        self.world.let_late_ones_arrive(all_of_them=True)
        self.network.calm()
        self.files.heal(Chance(self.world.seed, -3))
        self._well_since = self.world.clock.passed
        self.world.say("=== all is well")

    def _settle_what_is_left(self) -> bool:
        """Everything that is not held back by a person comes to an end."""
        self._work_until_idle()
        promises.check_settled(self)
        return True

    def _try_again(self) -> bool:
        """What was paused goes on, what failed is tried again."""
        self._program.desk.command(Cause.RESUMED, Selection(everything=True))
        self._program.desk.command(Cause.RETRIED, Selection(failed=True))
        self._work_until_idle()
        promises.check_settled(self)
        promises.check_arrived(self)
        return True

    def _give_up_the_rest(self) -> bool:
        """What still can be cancelled is; then nothing may be left over at the store."""
        self._program.desk.command(Cause.CANCELLED, Selection(everything=True))
        for upload in promises.uploads(self):
            if upload.session is not None and upload.allows(Cause.RETRIED):
                self._program.desk.command(Cause.RETRIED, Selection(ids=(upload.id,)))
        self._program.desk.command(Cause.CANCELLED, Selection(everything=True))
        self._work_until_idle()
        promises.check_nothing_left(self)
        promises.check_log(self)
        promises.check_counts(self)
        return True

    def _is_asked(self) -> bool:
        """Whether a lane asks from time to time if somebody is there again."""
        return any(hold.reason == "offline" for hold in self._program.disk.holds() if hold.until > self.world.clock.now())

    def _work_until_idle(self) -> None:
        for _ in range(PATIENCE):
            later = self._program.list_jobs()
            self._check_network()
            if self._turn():
                continue
            due, now = self._program.disk.next_due(), self.world.clock.now()
            waits = [wait for wait in (due - now if due is not None else None, later) if wait is not None]
            if not waits:
                return
            waits += [ASKED_EVERY] if self._is_asked() else []
            self.world.clock.move(max(0.0, min(waits)) + 0.01)
        self.world.broke("everything comes to an end", f"not idle after {PATIENCE} turns: {promises.unfinished(self)}")

    def _check_network(self) -> None:
        """Uploads go on within ten seconds of the network's return."""
        since = self.world.clock.passed - self._well_since
        if since > PROMPTLY and self._is_asked():
            self.world.broke("it goes on when the network is back", f"after {since:.1f} s the store still counts as unreachable")

    @property
    def program(self) -> Program:
        return self._program


def _climate(chance: Chance) -> Climate:
    """From a single stroke of bad luck to a storm."""
    base = chance.pick((0.01, 0.03, 0.06, 0.12, 0.25))
    rates = {
        Place.STORE: base * 2,
        Place.COURIER: base * 2,
        Place.FILE: base,
        Place.FAR: base,
        Place.QUEUE: base / 3,
        Place.LEDGER: base,
        Place.BETWEEN: base,
        Place.IDLE: 0.7,
    }
    left_out = frozenset(name for name in sorted(set(chain(*HAPPENINGS.values()))) if chance.happens(0.25))
    return Climate(rates, chance.pick((40, 90, 180)), chance.pick((0, 1, 2, 4)), chance.pick(FOCI), left_out)
