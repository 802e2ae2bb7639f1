"""The sockets: one threaded HTTP/1.1 server for each origin, stopped without leaving a thread behind."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.servers.drive.wire import Request

Serve = Callable[[Request, socket.socket], bool]
"""Answers on the connection; whether it can be used again."""

IDLE = 300.0
SEND_BUFFER = 512 * 1024
"""Small, so that the log counts as sent little more than the client has."""


class Origin:
    """One host of the fake, on a port of its own. `serve` runs in a thread for each connection."""

    def __init__(self, name: str, serve: Serve, port: int = 0) -> None:
        self._connections: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._server = _server(name, serve, self, port)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name=f"drive {name}")
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Cuts every connection that is open."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self.cut()

    def cut(self) -> None:
        with self._lock:
            connections = list(self._connections)
        for connection in connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def opened(self, connection: socket.socket) -> None:
        with self._lock:
            self._connections.add(connection)

    def closed(self, connection: socket.socket) -> None:
        with self._lock:
            self._connections.discard(connection)


class _Server(ThreadingHTTPServer):
    """Many at once."""

    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that left is no news; anything else is, and goes where it is seen."""
        raise  # noqa: PLE0704


def _server(name: str, serve: Serve, origin: Origin, port: int) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        timeout = IDLE

        def setup(self) -> None:
            self.request.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
            super().setup()
            origin.opened(self.connection)

        def finish(self) -> None:
            origin.closed(self.connection)
            with suppress(OSError):
                super().finish()

        def handle(self) -> None:
            with suppress(OSError):
                super().handle()

        def _serve(self) -> None:
            parts = urlsplit(self.path)
            length = int(self.headers.get("Content-Length") or 0)
            headers = {key.lower(): value for key, value in self.headers.items()}
            query = dict(parse_qsl(parts.query, keep_blank_values=True))
            request = Request(self.command, name, unquote(parts.path), query, headers, self.rfile.read(length))
            self.close_connection = not serve(request, self.connection) or headers.get("connection", "").lower() == "close"

        do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = _serve  # noqa: N815

        def log_message(self, *told: object) -> None:
            """Kept in the log, not told."""

    return _Server(("127.0.0.1", port), Handler)
