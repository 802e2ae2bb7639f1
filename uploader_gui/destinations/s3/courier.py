"""Small objects, side by side: awscrt's S3 client signs and sends them in C, on a thread of its own (facts/speed.md).

What it cannot carry (through a proxy, with a certificate it does not take) goes the ordinary way: every trouble here is answered by
another attempt there, which finds out what is the matter.
"""

import logging
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from os.path import commonprefix
from threading import Lock
from time import monotonic
from typing import Any
from urllib.parse import quote

from awscrt import auth, http, io, s3
from awscrt.exceptions import AwsCrtError

from uploader_gui.core.destination import Held
from uploader_gui.core.errors import CertificateRefused, Stopped, StoreTrouble, TlsRefused, Trouble
from uploader_gui.core.ports import Parcel
from uploader_gui.core.upload import Part
from uploader_gui.destinations.s3.access import Keys
from uploader_gui.destinations.s3.answer import Answer
from uploader_gui.destinations.s3.appetite import MOST, Appetite
from uploader_gui.destinations.s3.dial import address_towards
from uploader_gui.destinations.s3.held import held_of
from uploader_gui.destinations.s3.listing import listed
from uploader_gui.destinations.s3.objects import acknowledged, head_request, put_request
from uploader_gui.destinations.s3.wire import Idle, Request, Wire

CONNECTIONS = 128
GIGABITS = 50.0
"""The client makes connections by this, ten for each gigabit a second, whatever else it is told. Others decide how many are used."""
CONNECT_MILLISECONDS = 15_000
RETRIES = s3.S3RetryConfig(max_retries=1, backoff_scale_factor_ms=100, max_backoff_secs=1)
"""Whoever sends has a policy of his own; one repetition serves connections that the store closed while they rested."""
PATIENCE, REST = 8, 60.0
"""So many requests in a row without any answer: then nothing goes this way for so many seconds."""

Done = Callable[[Any], None]

_log = logging.getLogger(__name__)


class S3Courier:
    """The port's Courier for one bucket. `proven`: a test has shown that this store's ETags are MD5s."""

    def __init__(self, wire: Wire, *, absent_put: bool, proven: bool, most_memory: int = MOST) -> None:
        self._wire = wire
        self._absent_put = absent_put
        self._proven = proven
        self._lock = Lock()
        self._client: s3.S3Client | None = None
        self._made_from = ""  # this computer's address that its connections were made from
        self._keys: Keys | None = None
        self._unanswered = 0
        self._resting_until = 0.0
        self._asks_checksum = True
        self._under_way: set[_Answering] = set()
        self._appetite = Appetite(lambda: bool(self._under_way), self._stop_all, most_memory)

    @property
    def ready(self) -> bool:
        """Whether requests get answers this way."""
        return monotonic() >= self._resting_until

    def put(self, parcel: Parcel, done: Callable[[Part | Trouble], None]) -> Callable[[], None]:
        """PutObject."""
        request = put_request(parcel.key, parcel.session, parcel.body, absent=parcel.absent and self._absent_put)

        def read(answer: Answer) -> Part:
            return acknowledged(request, answer, parcel.session, parcel.body, proven=self._proven)

        return self._ask(request, read, done)

    def look(self, key: str, done: Callable[[Held | Trouble | None], None]) -> Callable[[], None]:
        """HeadObject."""
        request = head_request(key, checksum=self._asks_checksum)
        return self._ask(request, lambda answer: None if answer.status == 404 else held_of(answer), done)

    def look_around(self, keys: Sequence[str], done: Callable[[Mapping[str, Held] | Trouble], None]) -> Callable[[], None]:
        """ListObjectsV2, one page from just before the first key on."""
        wanted = frozenset(keys)
        prefix = commonprefix(keys)  # noqa: RUF071 keys are no paths: it may end anywhere
        query = f"?list-type=2&max-keys={min(1000, 2 * len(keys))}&prefix={_quoted(prefix)}&start-after={_quoted(min(keys)[:-1])}"
        return self._ask(Request("ListObjectsV2", "GET", "", query), lambda answer: listed(answer.body, wanted), done)

    def drop(self, stale: Callable[[str], bool]) -> int:
        """New connections from now on, where they were made from a `stale` address: 1, else 0. Requests under way go on."""
        with self._lock:
            if self._client is None or not stale(self._made_from):
                return 0
            self._client = None
        return 1

    def close(self) -> None:
        """Let go of its connections; requests under way go on."""
        self._appetite.close()
        with self._lock:
            self._client = self._keys = None

    def _ask(self, request: Request, read: Callable[[Answer], object], done: Done) -> Callable[[], None]:
        answering = _Answering(self, request, read, done)
        self._under_way.add(answering)
        try:
            answering.asked = asked = self._made().make_request(
                type=s3.S3RequestType.DEFAULT,
                request=self._written(request),
                operation_name=request.operation,
                on_headers=answering.hear_headers,
                on_body=answering.hear_body if request.method == "GET" else None,
                on_done=answering.end,
            )
        except (Trouble, AwsCrtError, OSError) as error:
            self.over(answering)
            self._unheard(error)
            done(error if isinstance(error, Trouble) else StoreTrouble(f"{request.operation}: {error}"))
            return _nothing
        if answering not in self._under_way:
            answering.asked = None  # it ended meanwhile
        self._appetite.watch()
        return asked.cancel  # type: ignore[no-any-return]

    def over(self, answering: "_Answering") -> None:
        """It is not under way any more."""
        self._under_way.discard(answering)

    def _stop_all(self) -> None:
        """An answer without an end, among whatever is under way: the ordinary way reads no more than it must."""
        self._rest("the answers take too much memory")
        for answering in list(self._under_way):
            if answering.asked is not None:
                answering.asked.cancel()

    def _written(self, request: Request) -> http.HttpRequest:
        address = self._wire.address
        headers = [("host", address.netloc), *request.headers.items()]
        if request.method == "PUT":
            headers.append(("content-length", str(len(request.body))))
        body = BytesIO(request.body) if request.body else None
        return http.HttpRequest(request.method, address.path(request.key) + request.query, http.HttpHeaders(headers), body)

    def _made(self) -> s3.S3Client:
        keys = self._wire.keys()
        if self._client is None and self._wire.address.secure:
            self._check_trust()
        with self._lock:
            if self._client is None or keys != self._keys:
                self._made_from = address_towards(self._wire.address.host, self._wire.address.port)
                self._keys, self._client = keys, _client(self._wire, keys)
            return self._client

    def _check_trust(self) -> None:
        """The client would go on trying for half a minute without a word. Raises CertificateRefused, TlsRefused."""
        try:
            self._wire.reach(Idle())
        except (CertificateRefused, TlsRefused) as trouble:
            self._rest(trouble)
            raise
        except (Trouble, Stopped):
            return  # that may pass: the request itself finds out

    def understood(self, answer: Answer, request: Request, read: Callable[[Answer], object]) -> object:
        """What an answer says: what `read` makes of it, or the Trouble it tells of."""
        self._unanswered = 0
        if request.method == "HEAD" and answer.status in {400, 501}:
            self._asks_checksum = False  # the store does not know that header (facts/s3.md 2.1, B2)
        try:
            if answer.ok or (answer.status == 404 and request.method == "HEAD"):
                return read(answer)
            return self._wire.trouble(answer, request)
        except Trouble as trouble:
            return trouble

    def unheard(self, request: Request, error: BaseException | None) -> Trouble:
        """No answer came."""
        self._unheard(error)
        return StoreTrouble(f"{request.operation}: {error}")

    def _unheard(self, error: BaseException | None) -> None:
        self._unanswered += 1
        if self._unanswered >= PATIENCE:
            self._rest(error)

    def _rest(self, why: object) -> None:
        self._unanswered = 0
        self._resting_until = monotonic() + REST
        _log.info("small files go the ordinary way for a while: %s", why)


class _Answering:
    """Gathers one answer, on the client's thread."""

    __slots__ = ("_body", "_courier", "_done", "_headers", "_read", "_request", "_status", "asked")

    def __init__(self, courier: S3Courier, request: Request, read: Callable[[Answer], object], done: Done) -> None:
        self._courier = courier
        self._request = request
        self._read = read
        self._done = done
        self._status = 0
        self._headers: Sequence[tuple[str, str]] = ()
        self._body: list[bytes] = []
        self.asked: s3.S3Request | None = None

    def hear_headers(self, status_code: int, headers: Sequence[tuple[str, str]], **_: object) -> None:
        """The head of a good answer."""
        self._status, self._headers = status_code, headers

    def hear_body(self, chunk: bytes, **_: object) -> None:
        """A piece of a good answer's body."""
        self._body.append(bytes(chunk))

    def end(
        self,
        error: BaseException | None = None,
        error_headers: Sequence[tuple[str, str]] | None = None,
        error_body: bytes | None = None,
        status_code: int | None = None,
        **_: object,
    ) -> None:
        """The answer is whole, or there is none."""
        self._courier.over(self)
        self.asked = None  # it leads back here through the client, where no garbage is collected
        status = status_code or self._status
        if error is not None and (not status or error_headers is None):
            self._done(self._courier.unheard(self._request, error))
            return
        headers = {name.lower(): value for name, value in (error_headers or self._headers)}
        answer = Answer(status, headers, error_body or b"".join(self._body))
        self._done(self._courier.understood(answer, self._request, self._read))


def can_carry() -> bool:
    """Whether nobody stands between: the client would ask the environment for a proxy by rules of its own."""
    return not urllib.request.getproxies()


def _client(wire: Wire, keys: Keys) -> s3.S3Client:
    loop = io.EventLoopGroup(1)
    bootstrap = io.ClientBootstrap(loop, io.DefaultHostResolver(loop))
    found = auth.AwsCredentialsProvider.new_static(keys.access_key, keys.secret_key, keys.token or None)
    address = wire.address
    return s3.S3Client(
        bootstrap=bootstrap,
        region=address.region,
        tls_mode=s3.S3RequestTlsMode.ENABLED if address.secure else s3.S3RequestTlsMode.DISABLED,
        tls_connection_options=_trust(address.host, wire.ca_bundle) if address.secure else None,
        signing_config=s3.create_default_s3_signing_config(region=address.region, credential_provider=found),
        throughput_target_gbps=GIGABITS,
        max_active_connections_override=CONNECTIONS,
        retry_config=RETRIES,
        connect_timeout_ms=CONNECT_MILLISECONDS,
    )


def _trust(host: str, ca_bundle: str) -> io.TlsConnectionOptions:
    options = io.TlsContextOptions()
    options.min_tls_ver = io.TlsVersion.TLSv1_2  # its own choice would be as old as 1.0
    if ca_bundle:
        options.override_default_trust_store_from_path(None, ca_bundle)
    connection = io.ClientTlsContext(options).new_connection_options()
    connection.set_server_name(host)
    return connection


def _quoted(text: str) -> str:
    return quote(text, safe="-_.~")


def _nothing() -> None:
    """It is over already."""
