"""The doorbell where there are Unix sockets: one thread serves all visitors, and waits for none of them."""

import logging
import os
import selectors
import socket
import time
from collections import deque
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Lock, Thread

from uploader_gui.core.errors import Trouble
from uploader_gui.core.request import Reply
from uploader_gui.workers.door import BEAT, IDLE_BEATS, Answer, door_names, packed, pass_on
from uploader_gui.workers.thread_names import start
from uploader_gui.workers.visitor import Visitor, is_our_user

ROW = 50
"""Visitors that the system keeps in front of the door, and that are let in before the others are looked after again."""
log = logging.getLogger(__name__)


class SocketDoorbell:
    """See Doorbell. `answer` is called in its thread."""

    def __init__(self, data: Path, answer: Answer, *, beat: float = BEAT) -> None:
        self._names = door_names(data)
        self._answer = answer
        self._beat, self._due = beat, 0.0
        self._visitors: dict[int, Visitor] = {}
        self._count = 0
        self._full = self._closing = False
        self._path = ""
        self._answered: deque[tuple[int, bytes]] = deque()
        self._lock = Lock()  # around the waker: once it is closed, its number may be that of any other file
        self._thread = Thread(target=self._serve, name="doorbell", daemon=True)

    def open(self) -> str:
        """See Doorbell."""
        why = ""
        for name in self._names:
            try:
                self._door = _door(name)
            except OSError as problem:
                why = str(problem)
                continue
            self._path = name
            self._selector = selectors.DefaultSelector()
            self._woken, self._waker = socket.socketpair()
            self._waker.setblocking(False)
            self._selector.register(self._door, selectors.EVENT_READ, self._let_in)
            self._selector.register(self._woken, selectors.EVENT_READ, self._wake_up)
            start(self._thread)
            return name
        log.warning("the doorbell can't be installed", extra={"reason": why})
        return ""

    def close(self) -> None:
        """See Doorbell."""
        if self._thread.ident is not None:
            self._closing = True
            self._wake()
            self._thread.join()

    def _serve(self) -> None:
        try:
            while not self._closing:
                for key, events in self._selector.select(self._until_beat()):
                    key.data(events)
                if self._visitors or self._full:
                    self._show_life()
            self._hand_over()
        except Exception:  # the queue works without a doorbell, too
            log.exception("the doorbell met a fault of this program")
        finally:
            self._take_down()

    def _until_beat(self) -> float | None:
        return max(0.0, self._due - time.monotonic()) if self._visitors or self._full else None

    def _let_in(self, _events: int) -> None:
        try:
            for _ in range(ROW):
                self._welcome(self._door.accept()[0])
        except BlockingIOError:  # nobody else is there
            return
        except OSError:  # too many files are open: there may be room again at the next beat
            self._selector.unregister(self._door)
            self._full, self._due = True, time.monotonic() + self._beat

    def _welcome(self, door: socket.socket) -> None:
        if not is_our_user(door):
            return door.close()
        if not self._visitors:
            self._due = time.monotonic() + self._beat
        self._count += 1
        visitor = self._visitors[self._count] = Visitor(door, self._count)
        return self._listen_to(visitor)

    def _attend(self, visitor: Visitor, events: int) -> None:
        if visitor.number in self._visitors:
            self._go_on(visitor, there=visitor.attend(events))

    def _go_on(self, visitor: Visitor, *, there: bool) -> None:
        """One request at a time."""
        if there and (line := visitor.request()) is not None:
            self._ask(visitor, line)
        if not (there and visitor.refuse()):
            return self._show_out(visitor)
        return self._listen_to(visitor)

    def _listen_to(self, visitor: Visitor) -> None:
        key = self._selector.get_map().get(visitor.socket)
        if not visitor.events:
            if key is not None:
                self._selector.unregister(visitor.socket)
        elif key is None:
            self._selector.register(visitor.socket, visitor.events, partial(self._attend, visitor))
        else:
            self._selector.modify(visitor.socket, visitor.events, key.data)

    def _show_out(self, visitor: Visitor) -> None:
        del self._visitors[visitor.number]
        with suppress(KeyError):
            self._selector.unregister(visitor.socket)
        visitor.socket.close()

    def _ask(self, visitor: Visitor, line: bytes) -> None:
        visitor.waiting, visitor.idle = True, 0
        pass_on(self._answer, line, partial(self._reply, visitor.number))

    def _reply(self, number: int, answer: Reply | Trouble) -> None:
        """From any thread: what is large is made into bytes here, away from the other visitors."""
        self._answered.append((number, packed(answer)))
        self._wake()

    def _wake(self) -> None:
        with self._lock, suppress(OSError):  # it is awake already, or no more
            self._waker.send(b"\0")

    def _wake_up(self, _events: int) -> None:
        self._woken.recv(4096)
        self._hand_over()

    def _hand_over(self) -> None:
        while self._answered:
            number, line = self._answered.popleft()
            if (visitor := self._visitors.get(number)) is not None:
                visitor.waiting = False
                self._go_on(visitor, there=visitor.say(line))

    def _show_life(self) -> None:
        if time.monotonic() < self._due:
            return
        self._due = time.monotonic() + self._beat
        if self._full:
            self._full = False
            self._selector.register(self._door, selectors.EVENT_READ, self._let_in)
        for visitor in tuple(self._visitors.values()):
            visitor.idle += not visitor.waiting
            there = visitor.idle < IDLE_BEATS and (not visitor.waiting or visitor.say(b"\n"))
            self._go_on(visitor, there=there)

    def _take_down(self) -> None:
        self._door.close()
        with suppress(OSError):
            Path(self._path).unlink()
        for visitor in self._visitors.values():
            visitor.socket.close()
        self._visitors.clear()
        with self._lock:
            self._waker.close()
        self._woken.close()
        self._selector.close()


def _door(name: str) -> socket.socket:
    """A socket at this path for its owner alone, instead of what a dead owner left: once it is there, it answers. Raises OSError."""
    aside, door = Path(f"{name}.new"), socket.socket(socket.AF_UNIX)
    try:
        door.setblocking(False)
        aside.unlink(missing_ok=True)
        with suppress(OSError):
            os.fchmod(door.fileno(), 0o700)  # Linux makes the file like that
        door.bind(str(aside))
        aside.chmod(0o700)
        door.listen(ROW)
        aside.rename(name)
    except OSError:
        door.close()
        with suppress(OSError):
            aside.unlink()
        raise
    return door
