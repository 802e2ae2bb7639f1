"""A forwarder that counts: what really went over the wire, however often the sender was killed."""

import socket
import socketserver
import threading
from contextlib import suppress
from urllib.parse import urlsplit


class CountingProxy:
    """Listens on loopback and passes everything on to one server. `received` counts the bytes that clients sent."""

    def __init__(self, endpoint: str) -> None:
        parts = urlsplit(endpoint)
        self._target = (parts.hostname or "", parts.port or 80)
        self._lock = threading.Lock()
        self.received = 0
        proxy = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                proxy._carry(self.request)

        class Listener(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

        self._listener = Listener(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._listener.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()
        self.endpoint = f"{parts.scheme}://127.0.0.1:{self._listener.server_address[1]}"

    def close(self) -> None:
        self._listener.shutdown()
        self._listener.server_close()
        self._thread.join()

    def _carry(self, client: socket.socket) -> None:
        with suppress(OSError), socket.create_connection(self._target) as server:
            back = threading.Thread(target=_pump, args=(server, client, lambda count: None), daemon=True)
            back.start()
            _pump(client, server, self._count)
            back.join()

    def _count(self, count: int) -> None:
        with self._lock:
            self.received += count


def _pump(source: socket.socket, sink: socket.socket, count) -> None:
    with suppress(OSError):
        while data := source.recv(256 * 1024):
            count(len(data))
            sink.sendall(data)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)
