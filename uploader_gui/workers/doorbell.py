"""The doorbell: one process owns the queue, the others of the same user ring here with a request, and get its answer."""

import getpass
import hashlib
import logging
import os
import socket
import stat
import struct
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from uploader_gui.core.errors import Mistake, QueueTaken, Trouble
from uploader_gui.core.request import LARGEST_REQUEST, Reply, pack, received, reply_message, trouble_message, unpack

BEAT = 2000
"""Milliseconds between the signs of life that a waiting visitor gets."""
IDLE_BEATS = 30
"""A visitor that asked nothing for so many beats is shown out."""
LONGEST_PATH = 90
"""Bytes: sun_path holds 104 on macOS, 108 on Linux, and QLocalServer first binds in a temporary folder beside it."""

SLICE = 20
"""Milliseconds of one wait of those who ring."""

Answer = Callable[[Mapping[str, object], Callable[[Reply | Trouble], None]], None]
log = logging.getLogger(__name__)


class NobodyHome(Exception):
    """No process answers at the doorbell; nothing was asked."""


class AnswerCut(Exception):
    """The process at the door ended before it answered; the request may have been fulfilled."""


class _Visitor(QObject):
    """One that rang: its socket, and what it said so far. Its slots are Qt's to connect, so that they go when it goes."""

    def __init__(self, door: QLocalSocket, number: int, doorbell: "Doorbell") -> None:
        super().__init__(doorbell)
        self.number = number
        self.socket = door
        self.heard = bytearray()
        self.waiting = False
        self.idle = 0
        door.setParent(self)
        door.setReadBufferSize(LARGEST_REQUEST + 1)
        door.readyRead.connect(self.hear)
        door.disconnected.connect(self.leave)

    @Slot()
    def hear(self) -> None:
        """There is something to read, or time for the next request."""
        self._doorbell().hear(self)

    @Slot()
    def leave(self) -> None:
        """It hung up."""
        self._doorbell().show_out(self)

    def _doorbell(self) -> "Doorbell":
        """Asked of Qt: a reference kept here would make a circle, and Python's collector destroys those in any thread."""
        return cast(Doorbell, self.parent())

    def say(self, line: bytes) -> None:
        """Bytes for it; one that asks and never listens is cut off."""
        if self.socket.bytesToWrite() > 4 * LARGEST_REQUEST:
            return self.socket.abort()
        self.socket.write(line)
        self.socket.flush()
        return None


class Doorbell(QObject):
    """Listens for the other processes. Lives in the thread that made it, needs that thread's event loop, and never blocks it.

    `answer(request, reply)` is called in this thread and must only pass the request on; `reply` may be called from any thread, once.
    """

    _answered = Signal(object)

    def __init__(self, data: Path, answer: Answer, parent: QObject | None = None, *, beat: int = BEAT) -> None:
        super().__init__(parent)
        self._names = door_names(data)
        self._answer = answer
        self._visitors: dict[int, _Visitor] = {}
        self._count = 0
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)
        self._answered.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._beat = QTimer(self, interval=beat)
        self._beat.timeout.connect(self._show_life)

    def open(self) -> str:
        """Begin to listen; call it only while the queue's lock is held, for it takes over what a dead owner left.

        Returns where it listens, "" where that is not possible: then the queue works, but other processes find it taken.
        """
        for name in self._names:
            QLocalServer.removeServer(name)
            if self._server.listen(name):
                return name
        log.warning("the doorbell can't be installed", extra={"reason": self._server.errorString()})
        return ""

    def close(self) -> None:
        """Stop listening and show everybody out."""
        self._beat.stop()
        self._server.close()
        for visitor in list(self._visitors.values()):
            self.show_out(visitor)

    @Slot()
    def _let_in(self) -> None:
        while (door := self._server.nextPendingConnection()) is not None:
            if not _same_user(door):
                door.abort()
                door.deleteLater()
                continue
            self._count += 1
            self._visitors[self._count] = _Visitor(door, self._count, self)
            if not self._beat.isActive():
                self._beat.start()
            self.hear(self._visitors[self._count])

    def hear(self, visitor: _Visitor) -> None:
        """One request at a time: what a visitor says meanwhile stays in its socket."""
        while not visitor.waiting and visitor.number in self._visitors and visitor.socket.bytesAvailable():
            fresh = bytes(visitor.socket.readLine(LARGEST_REQUEST + 2).data())
            visitor.heard += fresh
            if fresh.endswith(b"\n"):
                line = bytes(visitor.heard)
                visitor.heard.clear()
                self._ask(visitor, line)
            elif len(visitor.heard) > LARGEST_REQUEST:
                visitor.say(pack(trouble_message(Mistake(reason="This request is too large. Ask for less at once."))))
                return visitor.socket.disconnectFromServer()
        return None

    def show_out(self, visitor: _Visitor) -> None:
        """Forget it, once."""
        if self._visitors.pop(visitor.number, None) is not None:
            visitor.socket.readyRead.disconnect(visitor.hear)
            visitor.socket.disconnected.disconnect(visitor.leave)
            visitor.socket.abort()
            visitor.deleteLater()

    def _ask(self, visitor: _Visitor, line: bytes) -> None:
        visitor.waiting, visitor.idle = True, 0
        reply = partial(self._reply, visitor.number)
        try:
            self._answer(unpack(line), reply)
        except Trouble as trouble:
            reply(trouble)
        except Exception as problem:
            log.exception("a request could not be passed on")
            reply(Trouble(type(problem).__name__))

    def _reply(self, number: int, answer: Reply | Trouble) -> None:
        """From any thread: what is large is made into bytes here, away from the window."""
        message = trouble_message(answer) if isinstance(answer, Trouble) else reply_message(answer)
        with suppress(RuntimeError):  # the doorbell was taken down meanwhile
            self._answered.emit((number, pack(message)))

    @Slot(object)
    def _hand_over(self, answered: tuple[int, bytes]) -> None:
        number, line = answered
        visitor = self._visitors.get(number)
        if visitor is not None:
            visitor.waiting = False
            visitor.say(line)
            QMetaObject.invokeMethod(visitor, "hear", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _show_life(self) -> None:
        for visitor in list(self._visitors.values()):
            if visitor.waiting:
                visitor.say(b"\n")
            else:
                visitor.idle += 1
            if visitor.idle >= IDLE_BEATS:
                self.show_out(visitor)
        if not self._visitors:
            self._beat.stop()


def ring(data: Path, request: Mapping[str, object], patience: float = 15.0) -> Reply:
    """Ask the process that owns the queue in `data`, and wait as long as it shows life every `patience` seconds.

    Needs no event loop. Raises NobodyHome, AnswerCut, QueueTaken when it is there but silent, or the trouble it answers with.
    """
    visitor = _connect(data)
    try:
        visitor.write(pack(request))
        return received(unpack(_answer_line(visitor, patience)))
    finally:
        visitor.abort()


def door_names(data: Path) -> tuple[str, ...]:
    """Where the doorbell of a queue may be, in the order of trying; the same for every process of this user."""
    whole = os.path.normcase(os.path.realpath(data))
    user = getpass.getuser() if sys.platform == "win32" else str(os.getuid())
    name = f"uploader-gui-{user}-{hashlib.sha256(os.fsencode(whole)).hexdigest()[:16]}"
    if sys.platform == "win32":
        return (name,)
    near, shared = str(Path(whole) / "doorbell"), f"/tmp/{name}"  # noqa: S108 - not TMPDIR, which differs from process to process
    return (near, shared) if len(os.fsencode(near)) <= LONGEST_PATH else (shared,)


def _connect(data: Path) -> QLocalSocket:
    for name in door_names(data):
        if not _trusted(name):
            continue
        visitor = QLocalSocket()
        visitor.connectToServer(name)
        if visitor.waitForConnected(2000):
            return visitor
        visitor.abort()
    raise NobodyHome


def _trusted(name: str) -> bool:
    """Whether what is at this path is a socket of this user: a shared folder could hold somebody else's, waiting for secrets."""
    if sys.platform == "win32":
        return True  # the pipe's own access list keeps others out
    try:
        status = Path(name).lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(status.st_mode) and status.st_uid == os.getuid()


def _answer_line(visitor: QLocalSocket, patience: float) -> bytes:
    """The first line that is not empty: empty ones are signs of life.

    Qt's waits keep Python's lock: short ones, with a breath between, let Ctrl-C and other threads have their turn.
    """
    heard = bytearray()
    silent_since = time.monotonic()
    while time.monotonic() - silent_since < patience:
        moved = visitor.waitForBytesWritten(SLICE) if visitor.bytesToWrite() else visitor.waitForReadyRead(SLICE)
        if visitor.bytesAvailable():
            heard += visitor.readAll().data()
            while (end := heard.find(b"\n")) >= 0:
                line = bytes(heard[:end])
                del heard[: end + 1]
                if line:
                    return line
        elif visitor.state() is not QLocalSocket.LocalSocketState.ConnectedState:
            raise AnswerCut
        if moved:
            silent_since = time.monotonic()
        time.sleep(0.002)
    raise QueueTaken(f"silent for {patience:.0f} s")


def _same_user(visitor: QLocalSocket) -> bool:
    """On Linux the kernel is asked who is at the door; elsewhere the socket's access rights have kept others out."""
    if sys.platform != "linux":
        return True
    with socket.socket(fileno=os.dup(visitor.socketDescriptor())) as door:
        credentials = door.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    return bool(user == os.getuid())
