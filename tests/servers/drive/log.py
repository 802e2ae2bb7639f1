"""What was asked and what was answered, with times: the proof of how a client behaves."""

import hashlib
import threading
import time
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tests.servers.drive.wire import Request

SECRET = {"key", "access_token", "oauth_token", "code", "state", "code_challenge", "token"}


class Ended(StrEnum):
    """How the answer's body went."""

    UNDER_WAY = "under way"
    COMPLETE = "complete"
    CUT = "cut"
    CLIENT_LEFT = "client left"


@dataclass
class Entry:
    """One request. `authorization` and what is secret in the query are short hashes; `start` and `sent` count bytes of the file."""

    number: int
    at: float
    method: str
    origin: str
    path: str
    query: dict[str, str]
    headers: tuple[str, ...]
    authorization: str | None
    range: str | None
    endpoint: str = ""
    file: str = ""
    account: str = ""
    status: int = 0
    reason: str = ""
    start: int = 0
    sent: int = 0
    until: float | None = None
    ended: Ended = Ended.UNDER_WAY
    detail: dict[str, Any] = field(default_factory=dict)

    @property
    def is_body(self) -> bool:
        """Whether it gave bytes of a file."""
        return self.endpoint in {"media", "content"} and self.status in {200, 206}


class Log:
    """Entries in the order in which the requests arrived; `at` and `until` are seconds since 1970, of the computer's clock."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._lock = threading.Lock()

    def begin(self, request: Request) -> Entry:
        query = {name: short(value) if name in SECRET else value for name, value in request.query.items()}
        with self._lock:
            number = len(self._entries) + 1
            entry = Entry(number, time.time(), request.method, request.origin, request.path, query, tuple(request.headers), None, None)
            if authorization := request.headers.get("authorization"):
                entry.authorization = short(authorization)
            entry.range = request.headers.get("range")
            self._entries.append(entry)
            return entry

    def now(self) -> float:
        return time.time()

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()

    def entries(self, endpoint: str = "", file: str = "", **fields: object) -> list[Entry]:
        """Those of an endpoint, about a file, with these fields (status=403…); all that are left out do not matter."""
        wanted = {**fields, **({"endpoint": endpoint} if endpoint else {}), **({"file": file} if file else {})}
        with self._lock:
            return [entry for entry in self._entries if all(getattr(entry, name) == value for name, value in wanted.items())]

    def leaks(self) -> list[Entry]:
        """Requests that took an Authorization header to the origin of the contents, which no token is for."""
        return [entry for entry in self.entries(origin="content") if entry.authorization and not entry.detail.get("bearer wanted")]

    def spans(self, file: str) -> list[tuple[int, int]]:
        """(first byte, bytes sent) of every body of a file, in order."""
        return [(entry.start, entry.sent) for entry in self.entries(file=file) if entry.is_body]

    def fetched_again(self, file: str) -> int:
        """Bytes of a file that were sent and then asked for again."""
        high = again = 0
        for start, sent in self.spans(file):
            again += max(0, min(high, start + sent) - start)
            high = max(high, start + sent)
        return again

    def busiest(self, endpoint: str = "media") -> int:
        """How many answers of an endpoint were under way at once, at the most."""
        moments = sorted(
            moment
            for entry in self.entries(endpoint)
            for moment in ((entry.at, 1), (float("inf") if entry.until is None else entry.until, -1))
        )
        level = most = 0
        for _, step in moments:
            level += step
            most = max(most, level)
        return most


def short(secret: str) -> str:
    """Enough to tell two apart, too little to use."""
    return hashlib.sha256(secret.encode()).hexdigest()[:8]
