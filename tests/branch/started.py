"""A real branch process, and what became of its errands."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil

from tests.servers import Server
from tests.servers.clock import SystemClock
from tests.waiting import until
from uploader_gui import BRANCH
from uploader_gui.branch.here import BranchProcess
from uploader_gui.branch.letters import IDLE, Opening
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.ports import Errand, Sent
from uploader_gui.core.trouble import Trouble

ABLE = Capabilities(guard="crc64nvme", returns_checksum=True, absent_put=True, absent_complete=True, tested_at=1.0)
PATIENCE = 30.0


class Started:
    """`told`: what became of each errand, by its key. `process`: as the system knows it."""

    def __init__(self, server: Server, prefix: str = "", *, secret: str = "", idle: float = IDLE, command: Sequence[str] = ()) -> None:
        settings = server.settings(prefix=prefix, capabilities=ABLE)
        before = set(psutil.Process().children())
        self.branch = BranchProcess(Opening(settings, secret or server.secret, idle), SystemClock(), command)
        (self.process,) = set(psutil.Process().children()) - before
        self.told: dict[str, Sent | Trouble] = {}
        self._prefix = prefix
        self._lock = threading.Lock()
        self.twice: list[str] = []

    def until_ready(self) -> None:
        until(lambda: self.branch.ready, PATIENCE, "the branch's first word")

    def send(self, path: Path | str, key: str, **changed: object) -> Callable[[], None]:
        """An errand for this file as it is now."""
        size = Path(path).stat().st_size if Path(path).exists() else 0
        errand = Errand(f"local:{path}", self._prefix + key, size, "0" * 32, ABLE.guard, 1.0, absent=True)
        return self.branch.send(errand._replace(**changed), lambda found: self._hear(key, found))

    def all_told(self, count: int) -> dict[str, Sent | Trouble]:
        self.branch.flush()
        until(lambda: len(self.told) >= count, PATIENCE, f"{count} answers")
        assert not self.twice
        assert self.branch.pending == 0
        return self.told

    def kill(self) -> None:
        self.process.kill()

    @property
    def is_gone(self) -> bool:
        return is_gone(self.process)

    def _hear(self, key: str, found: Sent | Trouble) -> None:
        with self._lock:
            if key in self.told:
                self.twice.append(key)
            self.told[key] = found


def is_gone(process: psutil.Process) -> bool:
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def branches_of(program: int) -> list[psutil.Process]:
    """The branches that the process of this id has."""
    try:
        return [child for child in psutil.Process(program).children() if is_branch(child)]
    except psutil.NoSuchProcess:
        return []


def is_branch(process: psutil.Process) -> bool:
    try:
        return not is_gone(process) and process.cmdline()[-1:] == [BRANCH]
    except psutil.Error:
        return False
