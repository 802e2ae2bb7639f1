"""The program's side of a branch: a process that is started, told of errands, and ended."""

import logging
import subprocess
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from json import loads
from queue import SimpleQueue
from typing import IO

from uploader_gui import BRANCH
from uploader_gui.branch import letters
from uploader_gui.core.errors import StoreTrouble, Trouble
from uploader_gui.core.ports import Clock, Errand, Sent
from uploader_gui.this_program import this_program

TOGETHER = 16
"""Errands that go out at once, while more are given."""
LEAVE = 0.5
"""Seconds that a killed process is waited for: one that hangs in a dead drive does not even end."""

_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open one

Done = Callable[[Sent | Trouble], None]
_log = logging.getLogger(__name__)


class BranchProcess:
    """The port's Branch. Whatever is wrong with it becomes trouble of its errands, which are done elsewhere then."""

    def __init__(self, opening: letters.Opening, clock: Clock, command: Sequence[str] = ()) -> None:
        """`command` starts another program than this one. Raises OSError where it can't be started."""
        self._clock = clock
        self._lock = threading.Lock()
        self._pending: dict[int, Done] = {}
        self._letters: list[object] = []
        self._last = 0
        self._out: SimpleQueue[bytes | None] = SimpleQueue()
        self.ready = self.ended = False
        self.heard_at = clock.monotonic()
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            command or [*this_program(), BRANCH],
            stdin=pipe,
            stdout=pipe,
            stderr=subprocess.DEVNULL,
            creationflags=_NO_WINDOW,
        )
        self._out.put(opening.line())
        self._threads = [threading.Thread(target=work, name="branch", daemon=True) for work in (self._write, self._hear)]
        for thread in self._threads:
            thread.start()

    @property
    def pending(self) -> int:
        """See core.ports."""
        return len(self._pending)

    def send(self, errand: Errand, done: Done) -> Callable[[], None]:
        """See core.ports."""
        with self._lock:
            ended, self._last = self.ended, self._last + 1
            number = self._last
            if not ended:
                self._pending[number] = done
                self._write_down(letters.errand(number, errand))
        if ended:
            done(StoreTrouble("the branch has ended"))
        return partial(self._give_up, number)

    def flush(self) -> None:
        """See core.ports."""
        with self._lock:
            self._flush()

    def close(self) -> None:
        """See core.ports."""
        self._process.kill()
        self._end("it was closed")
        for thread in self._threads:
            thread.join(LEAVE)

    def _give_up(self, number: int) -> None:
        with self._lock:
            if number in self._pending:
                self._write_down(number)
                self._flush()

    def _write_down(self, letter: object) -> None:
        self._letters.append(letter)
        if len(self._letters) >= TOGETHER:
            self._flush()

    def _flush(self) -> None:
        if self._letters:
            self._out.put(letters.line(self._letters))
            self._letters = []

    # its two threads

    def _write(self) -> None:
        """A pipe may be full: nobody else waits for that."""
        with suppress(OSError), _pipe(self._process.stdin) as pipe:
            while (line := self._out.get()) is not None:
                pipe.write(line)
                pipe.flush()

    def _hear(self) -> None:
        try:
            with _pipe(self._process.stdout) as pipe:
                for line in pipe:
                    self.heard_at = self._clock.monotonic()
                    self._read(loads(line))
        except Exception as problem:  # noqa: BLE001 whatever it said: who waits for it must be answered
            _log.info("the branch is not understood: %s", type(problem).__name__)
            self._process.kill()
        code = self._process.wait()
        self.ready = self.ready and not code
        self._end(f"it ended with {code}")

    def _read(self, found: object) -> None:
        if found == letters.READY:
            self.ready = True
        elif isinstance(found, list):
            for letter in found:
                number, end = letters.read_end(letter)
                with self._lock:
                    done = self._pending.pop(number, None)
                if done is not None:
                    done(end)

    def _end(self, why: str) -> None:
        with self._lock:
            ended, self.ended = self.ended, True
            pending, self._pending = self._pending, {}
        if not ended:
            _log.info("the branch ends, with %d files under way: %s", len(pending), why)
            self._out.put(None)
        for done in pending.values():
            done(StoreTrouble("the branch has ended"))


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("a process without pipes")
    return pipe
