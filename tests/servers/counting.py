"""A forwarder that counts: what really went over the wire, however often the sender was killed, and wherever the store is now."""

import selectors
import socket
import socketserver
import ssl
import threading
from contextlib import suppress
from urllib.parse import urlsplit

from tests.servers.wiretap import Conversation, Wiretap
from uploader_gui.practice import Certificate

PIECE = 256 * 1024


class CountingProxy:
    """Listens on loopback and passes everything on to one server. With a certificate it speaks TLS to clients."""

    def __init__(self, endpoint: str, certificate: Certificate | None = None) -> None:
        self.tap = Wiretap()
        self._tls = _server_side(certificate) if certificate else None
        self.lead_to(endpoint)
        proxy = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                proxy._carry(self.request)

        class Listener(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True
            request_queue_size = 128

        self._listener = Listener(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._listener.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()
        self.endpoint = f"{'https' if certificate else 'http'}://127.0.0.1:{self._listener.server_address[1]}"

    def lead_to(self, endpoint: str) -> None:
        """The server (http) that connections lead to from now on."""
        parts = urlsplit(endpoint)
        self._target = (parts.hostname or "", parts.port or 80)

    def close(self) -> None:
        self._listener.shutdown()
        self._listener.server_close()
        self._thread.join()

    def _carry(self, client: socket.socket) -> None:
        with suppress(OSError), socket.create_connection(self._target) as server:
            if self._tls is None:
                _talk(client, server, Conversation(self.tap))
            else:
                with self._tls.wrap_socket(client, server_side=True) as secured:
                    _talk(secured, server, Conversation(self.tap))


def _server_side(certificate: Certificate) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.chain, certificate.key)
    return context


def _talk(client: socket.socket, server: socket.socket, conversation: Conversation) -> None:
    """One thread for both directions: a TLS socket may not be read and written at once. Until the server hangs up."""
    with selectors.DefaultSelector() as ready:
        ready.register(client, selectors.EVENT_READ)
        ready.register(server, selectors.EVENT_READ)
        while True:
            for key, _ in ready.select():
                if key.fileobj is server:
                    if not (data := server.recv(PIECE)):
                        return
                    conversation.answered(data)
                    client.sendall(data)
                elif not _pass_on(client, server, conversation):
                    ready.unregister(client)
                    server.shutdown(socket.SHUT_WR)


def _pass_on(client: socket.socket, server: socket.socket, conversation: Conversation) -> bool:
    """What the client says; False when it hung up, or is dead."""
    try:
        data = client.recv(PIECE)
        while isinstance(client, ssl.SSLSocket) and (more := client.pending()):
            data += client.recv(more)
    except OSError:
        return False
    conversation.said(data)
    server.sendall(data)
    return bool(data)
