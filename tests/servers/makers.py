"""The program's makers, as a test knows them: their key, what they write, and the https server that they put it on."""

import base64
import json
import ssl
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from uploader_gui.practice import Certificate
from uploader_gui.updates.build import Artefact, Build, Feed
from uploader_gui.updates.envelope import sealed

NOW = 1_792_152_000.0
DAY = 24 * 3600.0
DIGEST = "ab" * 32


class Makers:
    """Two keys, of which the first is in use."""

    def __init__(self) -> None:
        self.key, self.spare = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()

    @property
    def keys(self) -> tuple[bytes, ...]:
        return tuple(key.public_key().public_bytes_raw() for key in (self.key, self.spare))

    def build(
        self, url: str = "https://releases.example.org/feed.json", artefact: Artefact = Artefact.APPIMAGE, **others: Any
    ) -> Build:
        """Of version 1.1, which knows them."""
        return Build("1.1.0", artefact, "x86_64", Feed(url, self.keys, **others))

    def facts(self, url: str) -> dict[str, object]:
        """As resources/release.json has them."""
        return {"feed": url, "keys": [base64.b64encode(key).decode() for key in self.keys]}

    def sign(self, document: object, key: Ed25519PrivateKey | None = None) -> bytes:
        return sealed(document if isinstance(document, str) else json.dumps(document), (key or self.key).sign)


def told(version: str = "1.2.0", serial: int = 7, until: float = NOW + 30 * DAY, **others: object) -> dict[str, object]:
    """What the makers write."""
    return {
        "version": version,
        "date": "2026-10-15",
        "notes": "Faster, and calmer.\nUploads can be sorted.",
        "page": "https://releases.example.org/uploader",
        "serial": serial,
        "expires": datetime.fromtimestamp(until, UTC).isoformat(),
        "downloads": {"appimage-x86_64": {"url": "https://releases.example.org/U.AppImage", "size": 58_000_000, "sha256": DIGEST}},
        **others,
    }


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Who does not trust it hangs up: that is what some tests are about."""


@dataclass
class MakersServer:
    """Answers every GET with `body`. `asked` holds each request's first line and headers."""

    certificate: Certificate
    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _answering(self))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate.chain, self.certificate.key)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"https://localhost:{self._server.server_address[1]}/feed.json"


def _answering(makers: MakersServer) -> type[BaseHTTPRequestHandler]:
    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            makers.asked.append((self.requestline, dict(self.headers.items())))
            self.send_response(makers.status)
            for name, value in {"Content-Length": str(len(makers.body)), **makers.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(makers.body)

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    return Answering
