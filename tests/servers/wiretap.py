"""What clients asked of a store and what it answered, read from the bytes that pass between them."""

import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

BODIES = frozenset({"PutObject", "UploadPart"})
"""Operations that carry bytes of files."""

_OPERATIONS = {
    ("PUT", True): "UploadPart",
    ("PUT", False): "PutObject",
    ("POST", True): "CompleteMultipartUpload",
    ("POST", False): "CreateMultipartUpload",
    ("DELETE", True): "AbortMultipartUpload",
    ("DELETE", False): "DeleteObject",
    ("HEAD", False): "HeadObject",
    ("GET", True): "ListParts",
}


@dataclass(slots=True)
class Exchange:
    """One request and its answer. `began`: seconds since the epoch; `sent`: bytes of its body so far; `status` 0: not answered."""

    operation: str
    key: str
    multipart_id: str
    part: int
    began: float
    length: int
    sent: int = 0
    status: int = 0

    @property
    def fulfilled(self) -> bool:
        return 200 <= self.status < 300


class Wiretap:
    """Thread-safe. `changed` is notified of every byte. `bodies`: bytes of files that clients sent, however often."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.exchanges: list[Exchange] = []
        self.asked: Counter[str] = Counter()
        self.answered: Counter[str] = Counter()
        self.received = self.bodies = 0
        self._open: dict[tuple[str, str], dict[int, int]] = {}
        self._whole = 0

    def fulfilled(self, *operations: str) -> list[Exchange]:
        with self.changed:
            return [each for each in self.exchanges if each.operation in operations and each.fulfilled]

    @property
    def delivered(self) -> int:
        """Bytes of what the store acknowledged: whole objects, and each part once."""
        return self._whole + self.unfinished

    @property
    def unfinished(self) -> int:
        """Those of them in parts that no answer to a Complete made into an object yet."""
        with self.changed:
            return sum(sum(parts.values()) for parts in self._open.values())

    def forget_unfinished(self) -> int:
        """The store lost them: how many bytes they were."""
        with self.changed:
            lost, self._open = self.unfinished, {}
            return lost

    def settle(self, exchange: Exchange) -> None:
        """It was answered."""
        self.answered[exchange.operation] += 1
        upload = exchange.key, exchange.multipart_id
        if not exchange.fulfilled:
            return
        if exchange.operation == "PutObject":
            self._whole += exchange.length
        elif exchange.operation == "UploadPart":
            self._open.setdefault(upload, {})[exchange.part] = exchange.length
        elif exchange.operation == "CompleteMultipartUpload":
            self._whole += sum(self._open.pop(upload, {}).values())

    def wait(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Whether `condition` came true in time; it is looked at whenever bytes pass, and often between."""
        deadline = time.monotonic() + seconds
        while not condition():
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            with self.changed:
                self.changed.wait(min(left, 0.005))
        return True


class Conversation:
    """One connection: its requests follow each other, each with a length, none before the answer to the last."""

    def __init__(self, tap: Wiretap) -> None:
        self._tap = tap
        self._heads = bytearray()
        self._answer = bytearray()
        self._now: Exchange | None = None

    def said(self, data: bytes) -> None:
        """The client did."""
        with self._tap.changed:
            self._tap.received += len(data)
            while data:
                data = self._take(data)
            self._tap.changed.notify_all()

    def answered(self, data: bytes) -> None:
        """The store did."""
        with self._tap.changed:
            if self._now is None or self._now.status:
                return
            self._answer += data
            while (end := self._answer.find(b"\r\n\r\n")) >= 0:
                status = int(self._answer.split(b" ", 2)[1])
                del self._answer[: end + 4]
                if status >= 200:
                    self._now.status = status
                    self._tap.settle(self._now)
                    self._answer.clear()
            self._tap.changed.notify_all()

    def _take(self, data: bytes) -> bytes:
        """Of what came, what belongs to the request under way, or its head; returns the rest."""
        if self._now is not None and self._now.sent < self._now.length:
            body = min(len(data), self._now.length - self._now.sent)
            self._now.sent += body
            self._tap.bodies += body if self._now.operation in BODIES else 0
            return data[body:]
        self._heads += data
        head, found, rest = bytes(self._heads).partition(b"\r\n\r\n")
        if not found:
            return b""
        self._heads.clear()
        self._now = _exchange(head.decode("latin-1"))
        self._tap.exchanges.append(self._now)
        self._tap.asked[self._now.operation] += 1
        return rest


def _exchange(head: str) -> Exchange:
    first, *lines = head.split("\r\n")
    method, target, _ = first.split(" ")
    fields = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    address = urlsplit(target)
    query = parse_qs(address.query, keep_blank_values=True)
    key = unquote(address.path).partition("/")[2].partition("/")[2]
    multipart_id = query.get("uploadId", [""])[0]
    operation = _OPERATIONS.get((method, bool(multipart_id)), "GetObject" if key else "List")
    length = int(fields.get("content-length", "0"))
    return Exchange(operation, key, multipart_id, int(query.get("partNumber", ["0"])[0]), time.time(), length)
