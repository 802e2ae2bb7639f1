"""Many requests to one store side by side, served by one thread: whoever sends them (facts/speed.md).

To hand each answer from a thread of a client's to one of the program's took longer than to send a small file.
"""

import http.client
import selectors
import socket
import ssl
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from time import monotonic

from uploader_gui.core.errors import StoreTrouble, Trouble
from uploader_gui.destinations.s3.answer import Answer
from uploader_gui.destinations.s3.connection import Connection, Connections
from uploader_gui.destinations.s3.exchange import Exchange
from uploader_gui.destinations.s3.lines import LATER, READ, WRITE, Lines

MOST = 128
"""Connections at the most. Others decide how many requests there are."""
FIRST, MORE = 16, 4
"""Connections that are made at once in the beginning, and for each that is there. One over TLS costs as much as ten small files."""
PIECE = 64 * 1024
"""Bytes that are read, or written, at once."""
LOOK_EVERY = 0.5
"""Seconds between two looks at what takes too long."""


class Switchboard:
    """Connections that carry a request each, and requests that wait for one. Thread-safe; all that happens, happens in its calls.

    `silence` and `whole`: seconds between two bytes of an answer, and for all of it.
    """

    def __init__(self, connections: Connections, silence: float, whole: float) -> None:
        self._silence, self._whole = silence, whole
        self._lock = threading.RLock()
        self._turn = threading.Lock()  # of the thread that waits for the sockets
        self._selector = selectors.DefaultSelector()
        self._ear, self._mouth = socket.socketpair()
        self._ear.setblocking(False)
        self._mouth.setblocking(False)
        self._selector.register(self._ear, READ)
        self._lines = Lines(connections, self._selector, self._call)
        self._waiting: deque[Exchange] = deque()
        self._busy: dict[Connection, Exchange] = {}
        self._answered = 0
        self._called = False
        self._look_at = 0.0
        self._closed = self._woken = False

    def ask(self, exchange: Exchange) -> Callable[[], None]:
        """Send it as soon as there is a connection. What is returned gives it up, from any thread."""
        with self._lock:
            self._waiting.append(exchange)
            self._begin_some()
        self._call()
        self._close_if_wanted()

        def give_up() -> None:
            exchange.given_up = True
            self._look_at = 0.0
            self._call()

        return give_up

    def serve(self, seconds: float) -> bool:
        """Go on with whatever can go on, until something was answered, for at most so long. False: another thread is at it."""
        if not self._turn.acquire(blocking=False):
            return False
        try:
            answered, until = self._answered, monotonic() + seconds
            self._serve(0.0 if self._woken else seconds)
            while self._answered == answered and (left := until - monotonic()) > 0 and not (self._closed or self._woken):
                self._serve(left)
        finally:
            self._woken = False
            self._turn.release()
        self._close_if_wanted()
        return True

    def wake(self) -> None:
        """End the `serve` that waits, or the next one."""
        self._woken = True
        self._call()

    def rest(self) -> None:
        """For now nothing more is sent: connections that carry nothing may serve others."""
        with self._lock:
            self._lines.rest(self._silence)

    def close(self) -> None:
        """Give up what is under way, and let go of all connections."""
        self._closed = True
        self._call()
        self._close_if_wanted()

    # one turn

    def _serve(self, seconds: float) -> None:
        called, self._called = self._called, False
        ready = self._selector.select(0 if called else min(seconds, LOOK_EVERY))
        with self._lock:
            for key, events in ready:
                if key.data is None:
                    self._listen()
                else:
                    self._go_on(key.data, events)
            for trouble in self._lines.made():
                if self._waiting:
                    self._tell(self._waiting.popleft(), trouble)
            if (now := monotonic()) >= self._look_at:
                self._look(now)
            self._begin_some()

    def _listen(self) -> None:
        with suppress(*LATER):
            self._ear.recv(PIECE)

    def _call(self) -> None:
        """Wake the thread that waits for the sockets; where there is none, the next one begins with what there is to do."""
        self._called = True
        if self._turn.locked():
            with suppress(OSError):  # it is full: then that thread wakes, too; or closed
                self._mouth.send(b".")

    def _look(self, now: float) -> None:
        """What was given up, or takes too long, ends."""
        self._look_at = now + LOOK_EVERY
        for exchange in [each for each in self._waiting if each.given_up]:
            self._waiting.remove(exchange)
            self._tell(exchange, _trouble(exchange, "given up"))
        for connection, exchange in list(self._busy.items()):
            if exchange.given_up:
                self._fail(connection, _trouble(exchange, "given up"))
            elif now >= exchange.until or now - exchange.moved_at >= self._silence:
                self._fail(connection, _trouble(exchange, f"nothing came for {now - exchange.moved_at:.0f} s"))

    # one exchange

    def _begin_some(self) -> None:
        while self._waiting and not self._closed:
            connection = self._lines.take() or self._rested()
            if connection is None:
                return
            exchange = self._busy[connection] = self._waiting.popleft()
            exchange.moved_at = monotonic()
            self._send(connection, exchange)

    def _rested(self) -> Connection | None:
        """None while enough are in the making: where the way is short, the first ones carry everything before more are there."""
        busy, dialing = len(self._busy), self._lines.dialing
        enough = min(len(self._waiting), MOST - busy, FIRST + MORE * busy)
        return self._lines.take_rested() if dialing < enough else None

    def _go_on(self, connection: Connection, events: int) -> None:
        exchange = self._busy.get(connection)
        if exchange is None:
            self._lines.find_end(connection)
            return
        exchange.moved_at = monotonic()
        if events & READ:
            self._hear(connection, exchange)
        if events & WRITE and self._busy.get(connection) is exchange:
            self._send(connection, exchange)

    def _send(self, connection: Connection, exchange: Exchange) -> None:
        try:
            exchange.send(connection.http.sock.send, PIECE)
        except LATER:
            self._lines.watch(connection, READ | WRITE)
            return
        except OSError:
            exchange.stop_sending()  # a refusal may be there to be read; and if not, the end
        exchange.until = exchange.moved_at + self._whole
        self._lines.watch(connection, READ)

    def _hear(self, connection: Connection, exchange: Exchange) -> None:
        try:
            answer = _heard(connection.http.sock, exchange)
        except Trouble as trouble:
            self._fail(connection, trouble)
        except (OSError, http.client.HTTPException) as error:
            self._lose(connection, exchange, error)
        else:
            if answer is not None:
                self._settle(connection, exchange, answer)

    def _settle(self, connection: Connection, exchange: Exchange, answer: Answer) -> None:
        del self._busy[connection]
        if exchange.reusable and not connection.closed:
            self._lines.put_back(connection)
        else:
            self._lines.end(connection)
        self._tell(exchange, answer)

    def _lose(self, connection: Connection, exchange: Exchange, error: Exception) -> None:
        """What rested may have been forgotten on the way: then it goes once more, on another one."""
        if connection.used and not (exchange.is_answered or exchange.repeated or exchange.given_up or connection.closed):
            del self._busy[connection]
            self._lines.end(connection)
            exchange.repeat()
            self._waiting.appendleft(exchange)
        else:
            self._fail(connection, _trouble(exchange, f"no answer: {type(error).__name__}: {error}"))

    def _fail(self, connection: Connection, trouble: Trouble) -> None:
        exchange = self._busy.pop(connection)
        self._lines.end(connection)
        self._tell(exchange, trouble)

    def _tell(self, exchange: Exchange, found: Answer | Trouble) -> None:
        self._answered += 1
        exchange.done(found)

    # the end

    def _close_if_wanted(self) -> None:
        """By the thread that gets the turn; after the first time nobody does."""
        if not self._closed:
            return
        with self._lock:
            if self._turn.acquire(blocking=False):
                for connection, exchange in list(self._busy.items()):
                    self._fail(connection, _trouble(exchange, "the destination was closed"))
                self._lines.close()
                self._selector.close()
                self._ear.close()
                self._mouth.close()
            while self._waiting and not self._busy:
                self._tell(self._waiting.popleft(), StoreTrouble("the destination was closed"))


def _heard(sock: socket.socket, exchange: Exchange) -> Answer | None:
    """What came, if it makes an answer. TLS may hold more than the selector knows of."""
    while True:
        try:
            data = sock.recv(PIECE)
        except LATER:
            return None
        answer = exchange.hear(data)
        if answer is not None or not isinstance(sock, ssl.SSLSocket):
            return answer


def _trouble(exchange: Exchange, why: str) -> Trouble:
    return StoreTrouble(f"{exchange.operation}: {why}")
