"""The lean sender: one signed request with a plain body in slices, one bounded answer, nothing else (facts/speed.md)."""

import http.client
import ssl
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from time import monotonic
from typing import NamedTuple

from uploader_gui.core.errors import CredentialsRefused, Offline, Stopped, StoreTrouble, Trouble
from uploader_gui.core.ports import Clock, Flow
from uploader_gui.destinations.s3.access import Access
from uploader_gui.destinations.s3.address import Address
from uploader_gui.destinations.s3.answer import Answer
from uploader_gui.destinations.s3.connection import Connection, Connections, Patience
from uploader_gui.destinations.s3.response import COMPLETE_SECONDS
from uploader_gui.destinations.s3.signing import Signer
from uploader_gui.destinations.s3.trouble import Asked, of_answer, of_exception

SLICE, LARGEST_SLICE = 256 * 1024, 1024 * 1024
"""Bytes that are sent, paced and counted at once: where they leave quickly, up to the second number."""
QUICK = 0.01
"""Seconds for a slice that make the next one twice as large, and beyond twice which it is half as large."""
WHOLE = 2.0
"""So many times the patience between two bytes is what all of an answer may take: a store that drips is in trouble, too."""
TURNS = 3
"""Connections that one request may lose before that is its own fault, or the store's."""
ERROR_BYTES = 64 * 1024
"""More of an error's body is not read."""

Bytes = bytes | memoryview


class Request(NamedTuple):
    """What to ask. `query` begins with "?" or is empty; `most` bytes of the answer's body are read, more is trouble."""

    operation: str
    method: str
    key: str
    query: str = ""
    headers: Mapping[str, str] = {}
    body: Bytes = b""
    most: int = ERROR_BYTES


class _AnswerMissing(Exception):
    """Not one byte of an answer came: the connection ended, or (`late`) the time for it was over."""

    def __init__(self, error: BaseException, *, late: bool = False) -> None:
        super().__init__(f"{type(error).__name__}: {error}")
        self.late = late


class Idle:
    """The flow of requests that carry nothing worth counting."""

    def room(self, wanted: int) -> int:
        """Nobody waits."""
        return wanted

    def sent(self, count: int) -> None:
        """Nobody counts."""

    def interrupts(self, _close: Callable[[], None], /) -> AbstractContextManager[None]:
        """Nobody interrupts."""
        return nullcontext()


class Wire:
    """Sends requests to one bucket. Thread-safe."""

    def __init__(
        self, address: Address, access: Access, clock: Clock, ca_bundle: str = "", *, patience: Patience = Patience()
    ) -> None:
        self.address = address
        self._access = access
        self._clock = clock
        self._signer = Signer(access, address.region, clock)
        self.patience = patience
        self.connections = Connections(address, ca_bundle, patience)

    def send(self, request: Request, flow: Flow) -> Answer:
        """The answer, if it is a good one; else raises the trouble it tells of, and takes back what was counted."""
        answer = self.ask(request, flow)
        if answer.ok:
            return answer
        take_back(flow, answer.sent)
        raise self.trouble(answer, request)

    def trouble(self, answer: Answer, request: Request) -> Trouble:
        """What an answer that is not good means."""
        found = of_answer(answer, Asked(request.operation, self.address.bucket, request.key, self._clock.now()))
        if isinstance(found, CredentialsRefused):
            self._access.forget()
        return found

    def ask(self, request: Request, flow: Flow) -> Answer:
        """Whatever the store answers; bytes of the body stay counted. Raises Offline, StoreTrouble, … or Stopped without an answer.

        A connection that is lost is replaced: networks change, and what rested may have been forgotten on the way.
        """
        turn = 1
        while True:
            try:
                answer = self._exchange(self.connections.take(new=turn > 1), request, flow)
                return answer._replace(repeated=turn > 1)
            except _AnswerMissing as missing:
                once = missing.late or request.operation == "CreateMultipartUpload"  # repeated, it would leave one that nobody knows
                if once or turn == TURNS:
                    raise self._silence(request, missing, flow) from missing
            turn += 1

    def reach(self, flow: Flow) -> None:
        """Ask the shortest question; any answer will do, also a refusal. Raises Offline, ProxyRefused, CertificateRefused, Stopped."""
        connection = self.connections.take(new=True)
        try:
            with flow.interrupts(connection.close):
                self.connections.connect(connection, self.patience.reach)
                connection.http.putrequest("HEAD", connection.absolute + self.address.path(""), skip_host=True)
                for name, value in {"host": self.address.netloc, **self.connections.proxy_headers()}.items():
                    connection.http.putheader(name, value)
                connection.http.endheaders()
                connection.hear_within(self.patience.reach)
                connection.http.getresponse().close()
        except Exception as error:
            if connection.closed:
                raise Stopped from error
            raise error if isinstance(error, Trouble | Stopped) else Offline(f"no answer: {error}") from error
        finally:
            self.connections.end(connection)

    def drop(self, stale: Callable[[str], bool]) -> int:
        """End connections that were made from a `stale` address; who waits on one gets Stopped."""
        return self.connections.drop(stale)

    def head(self, request: Request) -> bytes:
        """A request's first bytes, signed. Raises CredentialsMissing, CredentialsRefused, Offline."""
        path, headers = self._signed(request)
        lines = [f"{request.method} {path} HTTP/1.1", *map(": ".join, headers.items()), "", ""]
        written = "\r\n".join(lines)
        if written.count("\n") + written.count("\r") != 2 * (len(lines) - 1):
            raise ValueError("a line's end within a header")
        return written.encode("latin-1")

    def link(self, key: str, seconds: int) -> str:
        """A presigned address for reading."""
        return self._signer.link(self.address.url(key), seconds)

    def close(self) -> None:
        """Close what is idle."""
        self.connections.close()

    def _silence(self, request: Request, missing: _AnswerMissing, flow: Flow) -> Trouble:
        """What it means that no answer came: is anybody there at all?"""
        try:
            self.reach(flow)
        except Trouble as trouble:
            return trouble
        return StoreTrouble(f"{request.operation}: no answer: {missing}")

    def _exchange(self, connection: Connection, request: Request, flow: Flow) -> Answer:
        counted = _Counted(flow)
        try:
            with flow.interrupts(connection.close):
                self.connections.connect(connection)
                answer, reusable = self._talk(connection, request, counted)
        except BaseException as error:
            self.connections.end(connection)
            counted.take_back()
            raise _cause(error, connection) from error
        if reusable and not connection.closed:
            self.connections.put_back(connection)
        else:
            self.connections.end(connection)
        return answer._replace(sent=counted.count)

    def _talk(self, connection: Connection, request: Request, counted: "_Counted") -> tuple[Answer, bool]:
        self._send_head(connection, request)
        connection.hear_within(COMPLETE_SECONDS if request.operation == "CompleteMultipartUpload" else WHOLE * self.patience.answer)
        try:
            counted.send(connection.http, request.body)
        except OSError as error:
            if _is_late(error):
                raise
            return _early_answer(connection, request)
        return _read(connection, request)

    def _signed(self, request: Request) -> tuple[str, dict[str, str]]:
        """(path and query, headers)"""
        path = self.address.path(request.key) + request.query
        headers = {"host": self.address.netloc, **request.headers}
        if request.body or request.method in {"PUT", "POST"}:
            headers["content-length"] = str(len(request.body))
        return path, self._signer.sign(request.method, path, headers)

    def _send_head(self, connection: Connection, request: Request) -> None:
        path, signed = self._signed(request)
        http_connection = connection.http
        http_connection.putrequest(request.method, connection.absolute + path, skip_host=True, skip_accept_encoding=True)
        for name, value in {**signed, **self.connections.proxy_headers()}.items():
            http_connection.putheader(name, value)
        http_connection.endheaders()


class _Counted:
    """The bytes of one request, as the flow was told of them."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self.count = 0

    def send(self, connection: http.client.HTTPConnection, body: Bytes) -> None:
        view, size = memoryview(body), SLICE
        while self.count < len(view):
            piece = view[self.count :][: self._flow.room(min(size, len(view) - self.count))]
            began = monotonic()
            connection.send(piece)
            size = next_slice(size, monotonic() - began)
            self.count += len(piece)
            self._flow.sent(len(piece))

    def take_back(self) -> None:
        take_back(self._flow, self.count)


def next_slice(size: int, seconds: float) -> int:
    """Bytes of the slice after one of `size` that took `seconds`: large ones spare turns, small ones show how a slow line gets on."""
    if seconds > 2 * QUICK:
        return max(SLICE, size // 2)
    return min(LARGEST_SLICE, 2 * size) if seconds < QUICK else size


def take_back(flow: Flow, count: int) -> None:
    """Tell the flow that `count` bytes that went out are to be sent again."""
    if count:
        with suppress(Stopped):  # what is under way is told already
            flow.sent(-count)


def _read(connection: Connection, request: Request) -> tuple[Answer, bool]:
    try:
        response = connection.http.getresponse()
    except OSError as error:
        raise _AnswerMissing(error, late=_is_late(error)) from error
    with response:  # what is not read to its end would keep the socket open
        body, left = response.read(request.most + 1), response.length
    headers = dict(response.headers.items())
    cut = len(body) > request.most
    if left and not cut:
        raise http.client.IncompleteRead(body, left)  # read() with a limit does not look
    if cut and response.status < 300:
        raise StoreTrouble(f"{request.operation}: the answer is longer than {request.most} bytes")
    answer = Answer(response.status, headers, body[: request.most])
    return answer, not (cut or response.will_close)


def _early_answer(connection: Connection, request: Request) -> tuple[Answer, bool]:
    """Some stores refuse before they have the body, and close: what they said may be there to be read."""
    try:
        answer, _ = _read(connection, request)
    except Exception as error:
        raise _AnswerMissing(error) from error
    if answer.status < 300:
        raise StoreTrouble(f"{request.operation}: the connection ended within the body")
    return answer, False


def _is_late(error: OSError) -> bool:
    """Whether our own patience is over. A connection that the system gave up has a number, too."""
    return isinstance(error, TimeoutError) and error.errno is None


def _cause(error: BaseException, connection: Connection) -> BaseException:
    if not isinstance(error, Exception) or isinstance(error, Stopped):
        return error
    if connection.closed:
        return Stopped()
    if isinstance(error, OSError) and not isinstance(error, ssl.SSLCertVerificationError):
        return _AnswerMissing(error, late=_is_late(error))
    return error if isinstance(error, _AnswerMissing) else of_exception(error)
