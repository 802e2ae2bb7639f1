"""One home, one store behind a proxy that counts, and everything that was done to them."""

import random
import signal
import subprocess
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tests.branch.started import branches_of
from tests.e2e.kills.moments import Moment, Moments
from tests.e2e.kills.stores import Mortal
from tests.e2e.kills.tree import Batch, Tree
from tests.e2e.program import Program
from tests.servers import Server
from tests.servers.counting import CountingProxy
from uploader_gui.core.plan import MULTIPART_OVER, SMALL
from uploader_gui.engine.load import ROOM
from uploader_gui.gui import LANES
from uploader_gui.practice import Certificate
from uploader_gui.settings import Home, Settings, SettingsFile

PATIENCE = 6.0
"""Seconds that a moment is waited for: what everyone waits for may be over, or be a while away."""
POLITE = 5.0
"""Seconds in which a program that is asked to end has to be gone."""
WINDOW = "window"
FOUND = LANES
"""Lanes that `run` is not expected to exceed by itself in the time it is given here."""


@dataclass
class Running:
    """A process of the program: what it is ("run", "window", "add"), how many lanes it may use, and where it says what it says."""

    what: str
    lanes: int
    process: subprocess.Popen[str]
    said: Path

    @property
    def ended(self) -> bool:
        return self.process.poll() is not None


@dataclass
class Trial:
    """What was done is counted in `kills`, by what was killed; `allowed` bytes may be sent twice because of it."""

    folder: Path
    store: Mortal
    chance: random.Random
    certificate: Certificate | None = None
    window_lanes: int = 4
    kills: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    history: list[str] = field(default_factory=list)
    allowed: int = 0
    slowest: float = 0.0

    def __post_init__(self) -> None:
        self.prefix = f"crashes-{self.folder.name}/"
        self.tree = Tree(self.folder / "files", self.chance)
        self.proxy = CountingProxy(self.store.server.endpoint, self.certificate)
        self.program = Program(self.folder / "home")
        self.program.environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        self.home = Home.under(self.program.home)
        self.moments = Moments(self.chance, self.proxy.tap, self.home.data, lambda: self.tree.size - self.delivered)
        self._started: list[Running] = []
        self.program.add_destination(self._facade(), "there", "", "--prefix", self.prefix)
        SettingsFile(self.home.settings_file).save(Settings(lanes=self.window_lanes, default_destination="there"))
        self._before = self.proxy.tap.bodies, self.proxy.tap.delivered

    @property
    def delivered(self) -> int:
        return self.proxy.tap.delivered - self._before[1]

    @property
    def sent(self) -> int:
        """Bytes of files on the wire, every one counted."""
        return self.proxy.tap.bodies - self._before[0]

    def close(self) -> None:
        """Ends what was started here and still runs."""
        for running in self._started:
            if not running.ended:
                running.process.kill()
            running.process.wait()
        self.proxy.close()

    # what can be done

    def add(self, kind: str = "") -> Batch:
        """A new batch is added, whoever owns the queue."""
        batch = self.tree.grow(kind)
        self.program.run("add", str(batch.path))
        return batch

    def run(self, lanes: int | None = None) -> Running:
        """0: as many lanes as serve, where the settings do not say how many, and a branch; None lets chance choose."""
        lanes = self.chance.choice((0, 0, 1, 2, 3, 4)) if lanes is None else lanes
        if not lanes:
            return self.start("run", self.window_lanes or FOUND, "run", "--until-done")
        return self.start("run", lanes, "run", "--until-done", "--lanes", str(lanes))

    def window(self) -> Running:
        return self.start(WINDOW, self.window_lanes or LANES)

    def owner(self) -> Running:
        """One of those who work."""
        return self.run() if self.chance.random() < 0.5 else self.window()

    def start(self, what: str, lanes: int, *arguments: str) -> Running:
        said = self.folder / f"said-{len(self._started):04}-{what}.txt"
        with said.open("w", encoding="utf-8") as file:
            running = Running(what, lanes, self.program.start(*arguments, said=file), said)
        self._started.append(running)
        return running

    def wait(self, running: Running, moment: Moment | None = None) -> None:
        """For the moment (None: any one), or the end of the process, as long as there is patience."""
        moment = moment or self.moments.any()
        came = self.proxy.tap.wait(lambda: moment.come() or running.ended, PATIENCE)
        self.history.append(f"{running.what} {moment.words}{'' if came else ', which did not come'}")

    def kill(self, running: Running) -> None:
        """With SIGKILL, unless it has ended by itself."""
        self._allow(running.lanes)
        if not running.ended:
            running.process.kill()
            self.kills[running.what] += 1
        running.process.wait()
        self._listen(running)

    def kill_branches(self, running: Running) -> None:
        """Under their owner, which goes on."""
        self.allowed += ROOM + SMALL
        for branch in branches_of(running.process.pid):
            with suppress(psutil.NoSuchProcess):
                branch.kill()
                self.kills["branch"] += 1

    def stop(self, running: Running) -> None:
        """Politely: it has to end in a moment, and to say how."""
        number = self.chance.choice((signal.SIGTERM, signal.SIGINT))
        self._allow(running.lanes)
        began = time.monotonic()
        running.process.send_signal(number)
        with suppress(subprocess.TimeoutExpired):
            running.process.wait(3 * POLITE)
        took = time.monotonic() - began
        self.slowest = max(self.slowest, took)
        self.history.append(f"{running.what} {number.name}, {running.process.poll()} after {took:.2f} s")
        if took > POLITE:
            self.broken.append(f"{running.what} took {took:.1f} s to end after {number.name}")
            running.process.kill()
        expected = {0} if running.what == WINDOW else {0, 130}
        if running.process.poll() not in {*expected, -number} and not self._unborn(running):
            self.broken.append(f"{running.what} ended with {running.process.poll()} after {number.name}")
        self.kills[f"{running.what} asked to end"] += 1
        self._listen(running)

    def kill_store(self) -> None:
        """And start it again."""
        self.store.kill()
        self.kills["store"] += 1
        self._allow(max(running.lanes for running in self._started))
        if self.store.forgets:
            self.allowed += self.proxy.tap.forget_unfinished()
        self.store.start()
        self.proxy.lead_to(self.store.server.endpoint)

    def _allow(self, lanes: int) -> None:
        """What an end may cost: a part under way in every lane, one of which may carry small files instead, and what a branch has."""
        if lanes:
            self.allowed += (lanes - 1) * MULTIPART_OVER + max(MULTIPART_OVER, ROOM + SMALL) + ROOM + SMALL

    def _listen(self, running: Running) -> None:
        text = running.said.read_text(encoding="utf-8", errors="replace")
        if ("Traceback" in text or "Fatal" in text) and not self._unborn(running):
            self.broken.append(f"{running.what} said: {text[-2000:]}")

    def _unborn(self, running: Running) -> bool:
        """Whether Python itself was interrupted, before any of the program ran."""
        return "init_import_site" in running.said.read_text(encoding="utf-8", errors="replace")

    def _facade(self) -> Server:
        """The store as the program sees it: through the proxy."""
        server = self.store.server
        authority = str(self.certificate.authority) if self.certificate else None
        keys = server.access_key_id, server.secret
        return Server(server.name, self.proxy.endpoint, server.bucket, *keys, authority, server.preset)
