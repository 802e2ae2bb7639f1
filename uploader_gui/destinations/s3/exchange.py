"""One request as bytes on their way, and its answer as far as it came."""

import http.client
import io
import re
from collections.abc import Callable
from typing import Any

from uploader_gui.core.errors import StoreTrouble, Trouble
from uploader_gui.destinations.s3.answer import Answer
from uploader_gui.destinations.s3.response import LONGEST_LINE, MOST_LINES, LeanResponse
from uploader_gui.destinations.s3.wire import Request

TOGETHER = 64 * 1024
"""Bytes: a body up to this size leaves in one piece with its head; a longer one is not copied for that."""
FOR_EVER = float("inf")
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_LENGTH = re.compile(rb"\ncontent-length:[ \t]*(\d{1,15})[ \t]*\r?\n", re.IGNORECASE)
_CHUNKED = re.compile(rb"\ntransfer-encoding:", re.IGNORECASE)

Done = Callable[[Answer | Trouble], None]


class Exchange:
    """Bytes out, an answer in. `repeated`: it went out before, on a connection that the store had closed meanwhile.

    `moved_at`: when bytes moved last; `until`: when all of the answer must be there (monotonic seconds).
    """

    __slots__ = (
        "_cut",
        "_head",
        "_news",
        "_received",
        "_request",
        "_unsent",
        "done",
        "given_up",
        "moved_at",
        "repeated",
        "reusable",
        "until",
    )

    def __init__(self, request: Request, head: bytes, done: Done) -> None:
        self._request = request
        self._head = head
        self.done = done
        self.given_up = self.repeated = False
        self._begin()

    @property
    def operation(self) -> str:
        """What is asked."""
        return self._request.operation

    @property
    def is_answered(self) -> bool:
        """Whether a byte of an answer came."""
        return bool(self._received)

    def repeat(self) -> None:
        """From the first byte, on another connection."""
        self.repeated = True
        self._begin()

    def send(self, send: Callable[[memoryview], int], most: int) -> None:
        """As much as goes out now, `most` bytes at once. Raises OSError, BlockingIOError and the like among them."""
        while self._unsent:
            rest = self._unsent[0][send(self._unsent[0][:most]) :]
            self._unsent[:1] = [rest] if rest else []

    def stop_sending(self) -> None:
        """Nobody takes the rest: some stores refuse before they have the body, and close."""
        self._unsent.clear()
        self._cut = True

    def hear(self, data: bytes) -> Answer | None:
        """The answer, if these bytes make it whole; b"" is the connection's end. Raises StoreTrouble, HTTPException, OSError."""
        self._received += data
        self._pass_over_news()
        if len(self._received) > self._request.most + LONGEST_LINE:
            raise StoreTrouble(f"{self.operation}: the answer is longer than {self._request.most} bytes")
        if not self._received:
            raise ConnectionError("the connection ended")
        answer = self._plain() or (self._thorough(ended=not data) if self._may_be_whole(ended=not data) else None)
        if answer is not None and (self._cut or self._unsent):
            self.reusable = False
            if answer.status < 300:
                raise StoreTrouble(f"{self.operation}: the connection ended within the body")
        return answer

    def _begin(self) -> None:
        body = self._request.body
        self._unsent = [memoryview(self._head + body)] if len(body) <= TOGETHER else [memoryview(self._head), memoryview(body)]
        self._received, self._news = bytearray(), 0
        self.reusable = self._cut = False
        self.moved_at, self.until = 0.0, FOR_EVER

    def _pass_over_news(self) -> None:
        """100 Continue and the like."""
        while self._received.startswith((b"HTTP/1.1 1", b"HTTP/1.0 1")) and (head := _END_OF_HEAD.search(self._received)):
            del self._received[: head.end()]
            self._news += 1
            if self._news > MOST_LINES:
                raise http.client.HTTPException("told to go on, and nothing else")

    def _plain(self) -> Answer | None:
        """What most answers are: good, with a head and no body."""
        received = self._received
        if not received.startswith(b"HTTP/1.1 200") or received.find(b"\r\n\r\n") != len(received) - 4:
            return None
        headers: dict[str, str] = {}
        for line in received.decode("iso-8859-1").split("\r\n")[1:-2]:
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        bodiless = self._request.method == "HEAD" or headers.get("content-length") == "0"
        if not bodiless or "transfer-encoding" in headers:
            return None
        self.reusable = headers.get("connection", "").lower() != "close"
        return Answer(200, headers, repeated=self.repeated)

    def _may_be_whole(self, *, ended: bool) -> bool:
        """Whether it is worth reading: not each time that a few bytes come."""
        head = _END_OF_HEAD.search(self._received)
        if head is None and len(self._received) > LONGEST_LINE:
            raise StoreTrouble(f"{self.operation}: headers without an end")
        if ended or head is None or self._request.method == "HEAD":
            return ended or head is not None
        length = _LENGTH.search(self._received, 0, head.end())
        if length is not None:
            return len(self._received) >= head.end() + int(length[1])
        if _CHUNKED.search(self._received, 0, head.end()) is not None:
            return self._received.endswith(b"\n\r\n")
        return len(self._received) == head.end()

    def _thorough(self, *, ended: bool) -> Answer | None:
        """As http.client reads it, from the first byte; None while there is less than all of it."""
        heard: Any = _Heard(bytes(self._received), ended=ended)
        try:
            with LeanResponse(heard, FOR_EVER, method=self._request.method) as response:
                response.begin()
                body, left = response.read(self._request.most + 1), response.length
        except _NotYet:
            return None
        if left or len(body) > self._request.most:
            raise http.client.IncompleteRead(body, left)
        self.reusable = not (ended or response.will_close)
        return Answer(response.status, dict(response.headers.items()), body, repeated=self.repeated)


class _NotYet(Exception):
    """More has to come."""


class _Heard(io.RawIOBase):
    """What was received, as http.client asks a socket for it."""

    def __init__(self, received: bytes, *, ended: bool) -> None:
        self._rest = memoryview(received)
        self._ended = ended

    def makefile(self, _mode: str, **_: object) -> "_Heard":
        """Itself."""
        return self

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Raises _NotYet where the connection goes on."""
        piece, self._rest = self._rest[: len(buffer)], self._rest[len(buffer) :]
        if not piece and not self._ended:
            raise _NotYet
        buffer[: len(piece)] = piece
        return len(piece)
