"""The place on this computer where the browser comes back to; whoever else comes by finds nothing."""

import hmac
import queue
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import parse_qsl, urlsplit

from uploader_gui.sources.drive.page import HEADERS, stopped

PATIENCE = 5.0
"""Seconds that a connection may be silent: browsers open some that they never use."""
ANSWER_SECONDS = 120.0
"""How long the browser waits for what became of it."""
MOST_OPEN = 32
"""Connections at a time: beyond them the oldest is cut."""
LAST_WORDS = 2.0
"""Seconds for the page to leave before the server closes."""


class Loopback:
    """A web server for one visit, on a port that the system chooses: `with Loopback() as loopback:`.

    Favicons, preconnects, silent sockets, strangers and those with another state are answered 404 or not at all, and end nothing.
    """

    def __init__(self) -> None:
        self._state = ""
        self._visits: queue.SimpleQueue[Mapping[str, str]] = queue.SimpleQueue()
        self._said = threading.Event()
        self._page = ""
        self._reading = threading.Semaphore(0)  # a page has left
        self._visitors = 0
        self._lock = threading.Lock()
        self._open: dict[socket.socket, None] = {}
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="drive sign-in", daemon=True
        )
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"

    def __enter__(self) -> "Loopback":
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.show(stopped())
        for _ in range(self._visitors):
            self._reading.acquire(timeout=LAST_WORDS)
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        with self._lock:
            left = list(self._open)
        for connection in left:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def expect(self, state: str) -> None:
        """Only who brings this is let in."""
        self._state = state

    def visit(self) -> Mapping[str, str] | None:
        """What the first visitor brought (code, or error), as soon as there is one."""
        try:
            return self._visits.get_nowait()
        except queue.Empty:
            return None

    def show(self, page: str) -> None:
        """What the visitor is told; the first word counts."""
        with self._lock:
            self._page = self._page or page
        self._said.set()

    # --- called by the connections, each in a thread of its own ---

    def is_meant(self, host: str) -> bool:
        """Whether this is the address that was given away: a page elsewhere may have a name of its own led here."""
        return host == urlsplit(self.url).netloc

    def knows(self, brought: Mapping[str, str]) -> bool:
        """Whether it is the browser that was sent away from here."""
        state = brought.get("state", "")
        return (
            bool(self._state)
            and hmac.compare_digest(state.encode(), self._state.encode())
            and ("code" in brought or "error" in brought)
        )

    def receive(self, brought: Mapping[str, str], send: Callable[[str], None]) -> None:
        """Hands it on, waits for what comes of it, and sends that. A page that is loaded again is told the same."""
        with self._lock:
            self._visitors += 1
            first = self._visitors == 1
        if first:
            self._visits.put(brought)
        try:
            if self._said.wait(ANSWER_SECONDS):
                send(self._page)
        finally:
            self._reading.release()

    def opened(self, connection: socket.socket) -> None:
        """To be cut at the end."""
        with self._lock:
            self._open[connection] = None
            oldest = next(iter(self._open)) if len(self._open) > MOST_OPEN else connection
            if oldest is not connection:  # whoever holds many open keeps the browser from coming back no more than they must
                del self._open[oldest]
                with suppress(OSError):
                    oldest.shutdown(socket.SHUT_RDWR)

    def closed(self, connection: socket.socket) -> None:
        """It ended by itself."""
        with self._lock:
            self._open.pop(connection, None)


class _Server(ThreadingHTTPServer):
    """On Windows, to reuse an address would let another program listen on it, too."""

    daemon_threads = True
    allow_reuse_address = False
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """Whoever left in the middle is no news; and nothing of what they brought may be told."""


def _brought(path: str) -> Mapping[str, str]:
    """What an address says; nothing where it is not that of the one page."""
    with suppress(ValueError):
        parts = urlsplit(path)
        return dict(parse_qsl(parts.query, keep_blank_values=True, max_num_fields=50)) if parts.path == "/" else {}
    return {}


def _handler(loopback: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        """One connection."""

        timeout = PATIENCE
        server_version, sys_version = "Uploader", ""

        def setup(self) -> None:
            """As the library has it."""
            super().setup()
            loopback.opened(self.connection)

        def finish(self) -> None:
            """As the library has it."""
            loopback.closed(self.connection)
            with suppress(OSError):
                super().finish()

        def do_GET(self) -> None:
            """The one page there is."""
            brought = _brought(self.path)
            if loopback.is_meant(self.headers.get("Host", "")) and loopback.knows(brought):
                loopback.closed(self.connection)  # it waits for its page now, and is not cut for being old
                loopback.receive(brought, lambda page: self._send(200, page))
            else:
                self._send(404, "")

        def _send(self, status: int, page: str) -> None:
            body = page.encode()
            self.send_response(status)
            for name, value in {**HEADERS, "Content-Length": str(len(body)), "Connection": "close"}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *told: object) -> None:
            """The address has a code in it: it is told to nobody."""

    return Handler
