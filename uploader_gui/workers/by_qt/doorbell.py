"""The doorbell by Qt's own server: for Windows, where it is a named pipe. It works everywhere."""

import logging
import os
import socket
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMetaObject, QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from uploader_gui.core.errors import Mistake, Trouble
from uploader_gui.core.request import LARGEST_REQUEST, Reply, pack, trouble_message
from uploader_gui.workers.door import BEAT, IDLE_BEATS, Answer, door_names, packed, pass_on
from uploader_gui.workers.visitor import is_our_user

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

log = logging.getLogger(__name__)


class _Visitor(QObject):
    """One that rang: its socket, and what it said so far. Its slots are Qt's to connect, so that they go when it goes."""

    def __init__(self, door: QLocalSocket, number: int, doorbell: "PipeDoorbell") -> None:
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

    def _doorbell(self) -> "PipeDoorbell":
        """Asked of Qt: a reference kept here would make a circle, and Python's collector destroys those in any thread."""
        return cast(PipeDoorbell, self.parent())

    def say(self, line: bytes) -> None:
        """Bytes for it; one that asks and never listens is cut off."""
        if self.socket.bytesToWrite() > 4 * LARGEST_REQUEST:
            return self.socket.abort()
        self.socket.write(line)
        self.socket.flush()
        return None


class PipeDoorbell(QObject):
    """See Doorbell. Lives in the thread that made it, needs that thread's event loop, and never blocks it; calls `answer` in it."""

    _answered = Signal(object)

    def __init__(self, data: Path, answer: Answer, *, beat: float = BEAT) -> None:
        super().__init__()
        self._names = door_names(data)
        self._answer = answer
        self._visitors: dict[int, _Visitor] = {}
        self._count = 0
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)
        self._beat = QTimer(self, interval=int(beat * 1000))
        self._beat.timeout.connect(self._show_life)

    def open(self) -> str:
        """See Doorbell."""
        for name in self._names:
            QLocalServer.removeServer(name)
            if self._server.listen(name):
                return name
        log.warning("the doorbell can't be installed", extra={"reason": self._server.errorString()})
        return ""

    def close(self) -> None:
        """See Doorbell."""
        self._beat.stop()
        self._server.close()
        for visitor in list(self._visitors.values()):
            self.show_out(visitor)

    @Slot()
    def _let_in(self) -> None:
        while (door := self._server.nextPendingConnection()) is not None:
            if not _is_our_user(door):
                door.abort()
                door.deleteLater()
                continue
            if not self._count:
                self._answered.connect(self._hand_over, _queued())
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
        pass_on(self._answer, line, partial(self._reply, visitor.number))

    def _reply(self, number: int, answer: Reply | Trouble) -> None:
        """From any thread: what is large is made into bytes here, away from the window."""
        with suppress(RuntimeError):  # the doorbell was taken down meanwhile
            self._answered.emit((number, packed(answer)))

    @Slot(object)
    def _hand_over(self, answered: tuple[int, bytes]) -> None:
        number, line = answered
        visitor = self._visitors.get(number)
        if visitor is not None:
            visitor.waiting = False
            visitor.say(line)
            QMetaObject.invokeMethod(visitor, "hear", _queued())

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


def _queued() -> "Qt.ConnectionType":
    """With Qt's name for it come 93 enumerations: 14 ms, when somebody rings for the first time."""
    from PySide6.QtCore import Qt

    return Qt.ConnectionType.QueuedConnection


def _is_our_user(visitor: QLocalSocket) -> bool:
    if sys.platform != "linux":
        return True
    with socket.socket(fileno=os.dup(visitor.socketDescriptor())) as door:
        return is_our_user(door)
