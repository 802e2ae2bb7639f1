"""A way to a server that can be cut in the ways in which networks fail, and tells when bytes pass."""

import contextlib
import socket
import threading
import time
from urllib.parse import urlsplit

from tests.servers.scripted import reset

PIECE = 64 * 1024


class Link:
    """Listens on loopback; what comes goes to one server, while it is whole. Thread-safe."""

    def __init__(self, endpoint: str) -> None:
        parts = urlsplit(endpoint)
        self._target = (parts.hostname or "", parts.port or 80)
        self._changed = threading.Condition()
        self._open: set[socket.socket] = set()
        self._passing = True
        self._ended = False
        self.passed = 0  # bytes that clients sent
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._place = self._listener.getsockname()
        self.endpoint = f"{parts.scheme}://127.0.0.1:{self._place[1]}"
        self._accept()

    # how it fails

    def refuse(self) -> None:
        """Nobody listens, and whoever was connected is not any more."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.reset()

    def swallow(self) -> None:
        """Connections stand and are accepted, but nothing passes in either direction."""
        with self._changed:
            self._passing = False

    def reset(self) -> None:
        """All connections end at once, as when the computer gets another address; new ones pass."""
        with self._changed:
            found, self._open = self._open, set()
        for each in found:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RD)
                reset(each)

    def mend(self) -> None:
        """It is whole again."""
        with self._changed:
            self._passing = True
            self._changed.notify_all()
        if self._listener.fileno() < 0:
            self._listener = socket.create_server(self._place, backlog=128)
            self._accept()

    def close(self) -> None:
        with self._changed:
            self._ended = self._passing = True
            self._changed.notify_all()
        self.refuse()

    # what passes

    def wait_for_bytes(self, count: int, seconds: float) -> float | None:
        """Seconds until so many more bytes have passed, None where they do not within `seconds`."""
        began = time.monotonic()
        with self._changed:
            goal = self.passed + count
            came = self._changed.wait_for(lambda: self.passed >= goal, seconds)
        return time.monotonic() - began if came else None

    def _accept(self) -> None:
        threading.Thread(target=self._take, args=(self._listener,), daemon=True).start()

    def _take(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = listener.accept()
                threading.Thread(target=self._carry, args=(client,), daemon=True).start()

    def _carry(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError), client:
            self._wait()
            with socket.create_connection(self._target) as server:
                with self._changed:
                    self._open.update((client, server))
                back = threading.Thread(target=self._pump, args=(server, client, False), daemon=True)
                back.start()
                self._pump(client, server, True)
                back.join()
                with self._changed:
                    self._open -= {client, server}

    def _pump(self, source: socket.socket, sink: socket.socket, counted: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(PIECE):
                self._wait()
                sink.sendall(data)
                with self._changed:
                    self.passed += len(data) if counted else 0
                    self._changed.notify_all()
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)

    def _wait(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._passing)
            if self._ended:
                raise ConnectionAbortedError
