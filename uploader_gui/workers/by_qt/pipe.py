"""A line to the doorbell by Qt's own client: for Windows, where the doorbell is a named pipe. It works everywhere."""

import time

from PySide6.QtNetwork import QLocalSocket

from uploader_gui.workers.line import TO_CONNECT, Line

SLICE = 20
"""Milliseconds of one wait: Qt's waits keep Python's lock; between short ones Ctrl-C and other threads have their turn."""
BREATH = 0.002
"""Seconds."""


def call_pipe(name: str) -> Line | None:
    """A line to whoever listens under this name, None when nobody does."""
    door = QLocalSocket()
    door.connectToServer(name)
    if door.waitForConnected(int(TO_CONNECT * 1000)):
        return _PipeLine(door)
    door.abort()
    return None


class _PipeLine:
    """See Line."""

    def __init__(self, door: QLocalSocket) -> None:
        self._door = door

    def say(self, request: bytes, patience: float) -> None:
        self._door.write(request)
        moved_at = time.monotonic()
        while self._door.bytesToWrite() and self._connected() and not self._door.bytesAvailable():
            if self._door.waitForBytesWritten(SLICE):
                moved_at = time.monotonic()
            elif time.monotonic() - moved_at > patience:
                raise TimeoutError
            time.sleep(BREATH)

    def hear(self, patience: float) -> bytes:
        until = time.monotonic() + patience
        while not self._door.bytesAvailable() and self._connected():
            if time.monotonic() > until:
                raise TimeoutError
            self._door.waitForReadyRead(SLICE)
            time.sleep(BREATH)
        return bytes(self._door.readAll().data())

    def close(self) -> None:
        self._door.abort()

    def _connected(self) -> bool:
        return self._door.state() is QLocalSocket.LocalSocketState.ConnectedState
