"""A real run whose network fails, in one way after another, while it uploads."""

import random
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.program import Program
from tests.servers import Server
from tests.servers.fault_proxy import FaultProxy
from tests.servers.fault_rules import ALWAYS, ANY, Fault, Rule
from tests.servers.link import Link
from tests.servers.scripted import error
from tests.waiting import until

PROMISED = 10.0
"""Seconds from the network's return until bytes of files pass again."""
FLOWING = 256 * 1024
"""Bytes that are no question whether anybody is there."""
RATE = 4_000_000
"""Bytes a second: so that there is always something left to send."""
FEW = 4
"""Attempts that are counted before it is known that the store is in trouble."""
FROZEN = 35.0
"""Seconds for which a computer that sleeps is simulated by stopping the process: from thirty on it counts."""


@dataclass
class Outages:
    """What was done to the network of one run, and how long it took to go on each time."""

    link: Link
    proxy: FaultProxy
    seen: list[tuple[str, float]] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    resting: threading.Event = field(default_factory=threading.Event)
    allowed: int = 0  # attempts

    def refused(self, seconds: float) -> None:
        self._fail("refused", self.link.refuse, seconds)

    def swallowed(self, seconds: float) -> None:
        self._fail("black hole", self.link.swallow, seconds)

    def in_trouble(self, seconds: float) -> None:
        """The store answers, and nothing but that it is not available."""
        unavailable = Fault(instead=error("503 Service Unavailable", "ServiceUnavailable"))
        self.allowed += FEW
        self._fail("store in trouble", lambda: self.proxy.lay(Rule(ANY, unavailable, last=ALWAYS)), seconds, self.proxy.heal)

    def another_address(self, _seconds: float = 0.0) -> None:
        self._fail("another address", self.link.reset, 0.0)

    def asleep(self, running: subprocess.Popen[str]) -> None:
        """What was connected is not any more when it wakes."""

        def sleep() -> None:
            running.send_signal(signal.SIGSTOP)
            self.link.refuse()

        self._fail("asleep", sleep, FROZEN, lambda: running.send_signal(signal.SIGCONT))

    def _fail(self, how: str, cut: Callable[[], None], seconds: float, wake: Callable[[], None] = lambda: None) -> None:
        if self.link.wait_for_bytes(FLOWING, 60) is None:
            self.broken.append(f"nothing flows before “{how}”")
            return
        cut()
        self.resting.wait(seconds)
        self.link.mend()
        wake()
        took = self.link.wait_for_bytes(FLOWING, 90)
        if took is None or took > PROMISED:
            self.broken.append(f"{how} for {seconds:.1f} s: went on after {'more than 90' if took is None else f'{took:.1f}'} s")
        self.seen.append((how, 90.0 if took is None else took))


def make_files(folder: Path, chance: random.Random, megabytes: int) -> int:
    """Large ones and small ones; how many."""
    folder.mkdir(parents=True)
    for number in range(max(1, megabytes // 40)):
        (folder / f"large {number}.bin").write_bytes(chance.randbytes(min(megabytes, 30) * 1_000_000))
    for number in range(megabytes):
        (folder / f"small {number}.bin").write_bytes(chance.randbytes(100_000))
    return len(list(folder.iterdir()))


def live_through(
    program: Program, server: Server, folder: Path, what: Callable[[Outages, subprocess.Popen[str]], None], prefix: str
) -> tuple[Outages, int]:
    """Upload the folder while `what` happens; (what was seen, attempts that were counted). Everything has to arrive."""
    proxy = FaultProxy(server.endpoint)
    link = Link(proxy.endpoint)
    running: subprocess.Popen[str] | None = None
    try:
        program.add_destination(server, "there", link.endpoint, "--prefix", prefix)
        program.run("add", str(folder))
        running = program.start("run", "--until-done", "--limit", str(RATE))
        outages = Outages(link, proxy)
        what(outages, running)
        ended = _ended(running, 120)
        return outages, _reckon(program, outages, ended=ended)
    finally:
        if running is not None and running.poll() is None:
            running.kill()
            running.communicate()
        link.close()
        proxy.close()


def _ended(running: subprocess.Popen[str], seconds: float) -> bool:
    began = time.monotonic()
    until(lambda: running.poll() is not None or time.monotonic() - began > seconds, seconds + 10)
    if running.poll() is None:
        return False
    running.communicate()
    return True


def _reckon(program: Program, outages: Outages, *, ended: bool) -> int:
    if not ended:
        outages.broken.append("the run does not end")
        return 0
    uploads = program.documents("uploads", "--limit", "10000")
    outages.broken += [f"{upload['name']} is {upload['state']}: {upload['error']}" for upload in uploads if not upload["verified_at"]]
    counted = sum(upload["attempts"] for upload in uploads)
    if counted > outages.allowed:
        outages.broken.append(f"attempts were counted: {[(u['name'], u['attempts'], u['error']) for u in uploads if u['attempts']]}")
    return counted
