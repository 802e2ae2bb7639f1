"""An answer whose head is read without the email package: half of what a small request cost in this program went there."""

import http.client
import io
import socket
from collections.abc import Iterator
from time import monotonic
from typing import Any

from uploader_gui.core.errors import StoreTrouble

LONGEST_LINE = 65536
MOST_LINES = 100
"""As http.client has them: more is no honest answer."""
COMPLETE_SECONDS = 900.0
"""For all of an answer to Complete, however it drips: Amazon sends a space now and then while it puts a large object together."""
MOST_BYTES = 64 * 1024 * 1024
"""Of an answer as it is sent, with all that stands around its body."""


class Headers:
    """Header lines by name in lower case; of a name given twice the values are joined, as HTTP allows."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def add(self, name: str, value: str) -> None:
        """One more line."""
        name = name.lower()
        self._values[name] = f"{self._values[name]}, {value}" if name in self._values else value

    def get(self, name: str, default: Any = None) -> Any:
        """The value, in any case of the name."""
        return self._values.get(name.lower(), default)

    def items(self) -> list[tuple[str, str]]:
        """Names and values."""
        return list(self._values.items())

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)


class Bounded(io.RawIOBase):
    """What a socket brings, for so long and no more than so much. Between two pieces the socket's own patience counts."""

    def __init__(self, raw: io.RawIOBase, seconds: float, most: int) -> None:
        self._raw = raw
        self._until = monotonic() + seconds
        self._left = most

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Raises StoreTrouble when it is too much or too late."""
        count = self._raw.readinto(buffer) or 0
        self._left -= count
        if self._left < 0 or monotonic() > self._until:
            raise StoreTrouble("the answer has no end")
        return count

    def close(self) -> None:
        """Let go of the socket."""
        self._raw.close()
        super().close()


class _Source:
    """A socket, as http.client asks for its stream."""

    def __init__(self, sock: socket.socket, seconds: float) -> None:
        self._sock = sock
        self._seconds = seconds

    def makefile(self, _mode: str) -> io.BufferedReader:
        raw: Any = self._sock.makefile("rb", buffering=0)
        return io.BufferedReader(Bounded(raw, self._seconds, MOST_BYTES))


class LeanResponse(http.client.HTTPResponse):
    """http.client's own answer, but for how its header lines are read, and that it ends, within `seconds`.

    Bodies and chunks are the library's work.
    """

    def __init__(self, sock: socket.socket, seconds: float, method: str | None = None) -> None:
        source: Any = _Source(sock, seconds)
        super().__init__(source, method=method)

    def begin(self) -> None:
        """Read the status and the headers; 100 Continue is passed over. Raises HTTPException for what is no answer."""
        read_already: object = self.headers
        if read_already is not None:
            return
        for _ in range(MOST_LINES):
            version, status, reason = self._read_status()  # type: ignore[attr-defined]
            self.headers = self.msg = self._lines()  # type: ignore[assignment]
            if status != http.client.CONTINUE:
                break
        else:
            raise http.client.HTTPException("told to go on, and nothing else")
        self.code = self.status = status
        self.reason = reason.strip()
        self.version = 10 if version in ("HTTP/1.0", "HTTP/0.9") else 11
        self.chunked = str(self.headers.get("transfer-encoding", "")).lower() == "chunked"
        self.chunk_left = None
        self.will_close = self._check_close()  # type: ignore[attr-defined]
        self.length = self._body_length(status)
        if not self.will_close and not self.chunked and self.length is None:
            self.will_close = True

    def _body_length(self, status: int) -> int | None:
        """Bytes; None where only the end of the connection, or of the chunks, tells."""
        if status in (204, 304) or 100 <= status < 200 or self._method == "HEAD":  # type: ignore[attr-defined]
            return 0
        text = self.headers.get("content-length") or ""
        return int(text) if text.isdecimal() and not self.chunked else None

    def _lines(self) -> Headers:
        headers = Headers()
        for _ in range(MOST_LINES + 1):
            line = self.fp.readline(LONGEST_LINE + 1)
            if len(line) > LONGEST_LINE:
                raise http.client.LineTooLong("header line")
            if line in (b"\r\n", b"\n", b""):
                return headers
            name, colon, value = line.decode("iso-8859-1").partition(":")
            if colon:
                headers.add(name.strip(), value.strip())
        raise http.client.HTTPException(f"got more than {MOST_LINES} headers")
