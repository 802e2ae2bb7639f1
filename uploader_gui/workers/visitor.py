"""Somebody at the doorbell: its socket, what it said so far, and what it has not heard yet."""

import os
import selectors
import socket
import struct
import sys

from uploader_gui.core.errors import Mistake
from uploader_gui.core.request import LARGEST_REQUEST, pack, trouble_message

MOUTHFUL = 65536
"""Bytes that are read at once."""


class Visitor:
    """For one thread, that waits for nobody. What returns a bool tells whether the visitor is still there."""

    def __init__(self, door: socket.socket, number: int) -> None:
        door.setblocking(False)
        self.socket = door
        self.number = number
        self.waiting = False
        self.idle = 0
        self._leaves = False
        self._heard, self._searched = bytearray(), 0
        self._unsaid = bytearray()

    @property
    def events(self) -> int:
        """What its socket is watched for. What it says while it waits for an answer stays in there."""
        hear = 0 if self.waiting or self._leaves else selectors.EVENT_READ
        return hear | (selectors.EVENT_WRITE if self._unsaid else 0)

    def attend(self, events: int) -> bool:
        """Its socket is ready for this."""
        there = self._flush() if events & selectors.EVENT_WRITE else True
        return self._hear() if there and events & selectors.EVENT_READ else there

    def request(self) -> bytes | None:
        """The next line that it said, once."""
        end = -1 if self.waiting or self._leaves else self._heard.find(b"\n", self._searched)
        if end < 0:
            self._searched = len(self._heard)
            return None
        line = bytes(self._heard[: end + 1])
        del self._heard[: end + 1]
        self._searched = 0
        return line

    def refuse(self) -> bool:
        """Turn away who says too much at once."""
        if self._leaves or len(self._heard) <= LARGEST_REQUEST or self.waiting:
            return True
        self._leaves = True
        return self.say(pack(trouble_message(Mistake(reason="This request is too large. Ask for less at once."))))

    def say(self, line: bytes) -> bool:
        """Bytes for it; one that asks and never listens is cut off."""
        if len(self._unsaid) > 4 * LARGEST_REQUEST:
            return False
        self._unsaid += line
        return self._flush()

    def _hear(self) -> bool:
        try:
            fresh = self.socket.recv(MOUTHFUL)
        except BlockingIOError:
            return True
        except OSError:
            return False
        self._heard += fresh
        return bool(fresh)

    def _flush(self) -> bool:
        try:
            while self._unsaid:
                del self._unsaid[: self.socket.send(self._unsaid)]
        except BlockingIOError:
            return True
        except OSError:
            return False
        return not self._leaves


def is_our_user(door: socket.socket) -> bool:
    """On Linux the kernel is asked who is at the door; elsewhere the socket's access rights have kept others out."""
    if sys.platform != "linux":
        return True
    credentials = door.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    return bool(user == os.getuid())
