"""Connections to one endpoint, kept open and used again: through the proxy that this computer is set to, over TLS that is verified."""

import http.client
import select
import socket
import ssl
import urllib.request
from base64 import b64encode
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Lock
from time import monotonic
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from uploader_gui.core.errors import CertificateRefused, Offline, ProxyRefused, Trouble
from uploader_gui.destinations.s3.address import Address
from uploader_gui.destinations.s3.dial import dial
from uploader_gui.destinations.s3.response import COMPLETE_SECONDS, LeanResponse
from uploader_gui.destinations.s3.trouble import of_exception

IDLE_SECONDS = 50.0
"""A connection that rested longer is not used again: many stores and routers forget it after a minute."""
IDLE_CONNECTIONS = 64


class Patience(NamedTuple):
    """Seconds without a sign from the other side: until connected, between two bytes, and when only asked whether it is there."""

    connect: float = 10.0
    answer: float = 60.0
    reach: float = 5.0


class Connection:
    """One connection. `used`: it has carried a request before. `closed`: someone asked it to end."""

    def __init__(self, http_connection: http.client.HTTPConnection, absolute: str) -> None:
        self.http = http_connection
        self.hear_within(COMPLETE_SECONDS)
        self.http._create_connection = self._dial  # type: ignore[attr-defined] # the one place where http.client makes a socket
        self.absolute = absolute  # "http://host:port" where a proxy wants whole addresses
        self.used = False
        self.closed = False
        self.rested_at = 0.0
        self.made_from = ""  # this computer's address that it was made from

    def hear_within(self, seconds: float) -> None:
        """All of the next answer has to come in so many seconds, however it drips."""
        self.http.response_class = partial(LeanResponse, seconds=seconds)  # type: ignore[assignment] # called, and nothing else

    def close(self) -> None:
        """End it now, from any thread: whoever waits on it wakes with an error."""
        self.closed = True
        sock = self.http.sock
        if sock is not None:
            with suppress(OSError):  # not SSLSocket's own shutdown: that one would pull TLS away under the other thread's feet
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def release(self) -> None:
        """Close the socket; only for the thread that uses it."""
        with suppress(OSError):
            self.http.close()

    def fresh(self, now: float) -> bool:
        """Whether it may be used again: not rested for long, and the store has not closed it meanwhile."""
        sock = self.http.sock
        return sock is not None and now - self.rested_at < IDLE_SECONDS and not _readable(sock)

    def _dial(self, address: tuple[str, int], seconds: float, _source: object = None) -> socket.socket:
        sock = dial(address, seconds, lambda: self.closed)
        self.made_from = sock.getsockname()[0]
        return sock


class Connections:
    """The connections to one endpoint. Thread-safe."""

    def __init__(self, address: Address, ca_bundle: str, patience: Patience) -> None:
        self._address = address
        self._patience = patience
        self._ca_bundle = ca_bundle
        self._proxy = _proxy(address)
        self._context: ssl.SSLContext | None = None
        self._idle: deque[Connection] = deque()
        self._busy: set[Connection] = set()
        self._lock = Lock()

    def take(self, *, new: bool = False) -> Connection:
        """An idle connection, or one that is not connected yet."""
        now = monotonic()
        while not new:
            with self._lock:
                connection = self._idle.pop() if self._idle else None
                self._busy.update([connection] if connection else [])
            if connection is None:
                break
            if connection.fresh(now):
                return connection
            self.end(connection)
        made = self._made()
        with self._lock:
            self._busy.add(made)
        return made

    def connect(self, connection: Connection, seconds: float = 0.0) -> None:
        """With `seconds`, neither connecting nor an answer may take longer than that.

        Raises Offline, ProxyRefused, CertificateRefused: nothing was sent yet.
        """
        if connection.http.sock is not None:
            return
        try:
            connection.http.timeout = seconds or self._patience.connect
            connection.http.connect()
            sock: socket.socket | None = connection.http.sock  # typeshed leaves the None out
            if sock is not None:
                sock.settimeout(seconds or self._patience.answer)
        except Exception as error:
            connection.release()
            raise self._unreached(error) from error

    def put_back(self, connection: Connection) -> None:
        """It can carry another request."""
        connection.used = True
        connection.rested_at = monotonic()
        with self._lock:
            self._busy.discard(connection)
            self._idle.append(connection)
            surplus = self._idle.popleft() if len(self._idle) > IDLE_CONNECTIONS else None
        if surplus is not None:
            surplus.release()

    def end(self, connection: Connection) -> None:
        """It carries nothing any more; only for the thread that uses it."""
        with self._lock:
            self._busy.discard(connection)
        connection.release()

    def drop(self, stale: Callable[[str], bool]) -> int:
        """Close those that were made from an address that is `stale`, whatever they carry; how many they were."""
        with self._lock:
            idle = [connection for connection in self._idle if stale(connection.made_from)]
            busy = [connection for connection in self._busy if stale(connection.made_from)]
            self._idle = deque(connection for connection in self._idle if connection not in idle)
        for connection in idle:
            connection.release()
        for connection in busy:
            connection.close()
        return len(idle) + len(busy)

    def close(self) -> None:
        """Close those that are idle."""
        with self._lock:
            idle, self._idle = self._idle, deque()
        for connection in idle:
            connection.release()

    def _made(self) -> Connection:
        address, proxy = self._address, self._proxy
        host, port = (proxy.hostname or "", proxy.port or 80) if proxy else (address.host, address.port)
        if not address.secure:
            plain = http.client.HTTPConnection(host, port, timeout=self._patience.connect)
            return Connection(plain, f"http://{address.netloc}" if proxy else "")
        secure = http.client.HTTPSConnection(host, port, timeout=self._patience.connect, context=self._tls())
        if proxy:
            secure.set_tunnel(address.host, address.port, headers=_proxy_headers(proxy))
        return Connection(secure, "")

    def proxy_headers(self) -> dict[str, str]:
        """What a plain request tells the proxy beside what it tells the store."""
        return _proxy_headers(self._proxy) if self._proxy and not self._address.secure else {}

    def _tls(self) -> ssl.SSLContext:
        with self._lock:
            if self._context is None:
                self._context = _trust(self._ca_bundle)
            return self._context

    def _unreached(self, error: Exception) -> Trouble:
        if self._proxy and isinstance(error, OSError) and "Tunnel connection failed" in str(error):
            return ProxyRefused(str(error))
        if isinstance(error, ssl.SSLError):
            return of_exception(error)
        return Offline(f"{type(error).__name__}: {error}", code=type(error).__name__)


def _trust(ca_bundle: str) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=ca_bundle or None)
        if not ca_bundle:
            from botocore.httpsession import get_cert_path

            context.load_verify_locations(get_cert_path(True))  # some Pythons for macOS come without any certificate
    except (OSError, ssl.SSLError) as error:
        raise CertificateRefused(str(error), reason=f"the CA file “{ca_bundle}” can't be used") from error
    return context


def _proxy(address: Address) -> SplitResult | None:
    if urllib.request.proxy_bypass(address.host):
        return None
    proxies = urllib.request.getproxies()
    found = proxies.get("https" if address.secure else "http") or proxies.get("all") or ""
    if not found:
        return None
    try:
        parts = urlsplit(found if "://" in found else f"http://{found}")
        port = parts.port
    except ValueError:  # its words would quote the address, and there may be a password in it
        raise ProxyRefused("the proxy's address can't be read") from None
    if parts.scheme != "http" or not parts.hostname or port == 0:
        raise ProxyRefused(f"a proxy of the kind {parts.scheme}:// is not supported")
    return parts


def _proxy_headers(proxy: SplitResult) -> dict[str, str]:
    if not proxy.username:
        return {}
    word = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
    return {"proxy-authorization": f"Basic {b64encode(word.encode()).decode()}"}


def _readable(sock: socket.socket) -> bool:
    if hasattr(select, "poll"):  # select() itself can't look at descriptors above 1023
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])
