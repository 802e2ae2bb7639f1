"""The whole of it: a Drive that listens, and everything that a test can do to it."""

import json
import socket
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any

from tests.servers.drive.access import AUTH
from tests.servers.drive.body import Sender
from tests.servers.drive.clock import Clock
from tests.servers.drive.consent import Consent
from tests.servers.drive.control import Control
from tests.servers.drive.exports import Exports
from tests.servers.drive.items import Item
from tests.servers.drive.listing import Listing
from tests.servers.drive.log import Ended, Entry, Log
from tests.servers.drive.lookups import Lookups
from tests.servers.drive.manners import ALWAYS, Break, How, Manners
from tests.servers.drive.media import Media
from tests.servers.drive.metadata import Metadata
from tests.servers.drive.pages import Pages
from tests.servers.drive.quota import Quota
from tests.servers.drive.routes import BASE, Routes, Scripted
from tests.servers.drive.schema import complaints
from tests.servers.drive.server import Origin
from tests.servers.drive.tokens import CLIENT_ID, CLIENT_SECRET, Tokens
from tests.servers.drive.tree import Tree
from tests.servers.drive.wire import Reply, Request, Stream


class FakeDrive:
    """Google Drive on loopback: `with FakeDrive() as drive:`. The end asserts that every reply kept to Google's description.

    Three origins: the API (with /auth, /token, /revoke), the editors' (exportLinks lead there, tokens are meant for it), and that
    of the contents, to which both send clients on and for which no token is meant.
    """

    def __init__(self, port: int = 0) -> None:
        self.clock, self.log, self.manners, self.stopping = Clock(), Log(), Manners(), threading.Event()
        self.tree, self.tokens = Tree(self.clock), Tokens(self.clock)
        self.pages, self.quota = Pages(self.clock), Quota(self.clock)
        self.media, self.exports = Media(self.tree, self.manners, self.clock), Exports(self.tree)
        self.consent = Consent(self.tree, self.tokens, self.clock)
        self.complaints: list[str] = []
        ports = {"api": port, "docs": 0, "content": 0}
        self.origins = {name: Origin(name, self._serve, number) for name, number in ports.items()}
        self._control = Control(self)
        self._name_verbs()
        self._routes = self._wired()

    def _name_verbs(self) -> None:
        """What tests say most often, without saying whose it is."""
        tree = self.tree
        self.add_account, self.shared_drive, self.content, self.md5 = tree.add_account, tree.shared_drive, tree.content, tree.md5
        self.folder, self.file, self.shortcut, self.doc = tree.folder, tree.file, tree.shortcut, tree.doc
        self.change, self.edit, self.trash, self.delete, self.share = tree.change, tree.edit, tree.trash, tree.delete, tree.share
        self.script, self.bucket, self.hold = self.quota.script, self.quota.bucket, self.quota.hold
        self.revoke, self.mint, self.grant = self.tokens.revoke, self.tokens.mint, self.tokens.grant
        self.open_url, self.advance, self.odd_pages = self.consent.open_url, self.clock.advance, self.pages.odd

    def _wired(self) -> Routes:
        metadata = Metadata(self.tree, self.origins["docs"].url)
        self.media.content_origin = self.exports.content_origin = self.origins["content"].url
        listing, lookups = Listing(self.tree, metadata, self.pages), Lookups(self.tree, metadata)
        return Routes(self.tokens, self.consent, listing, lookups, self.media, self.exports, self.quota, self.stopping.wait)

    def __enter__(self) -> "FakeDrive":
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
        if kind is None:
            assert not self.complaints, f"Replies that are not as Google describes them: {self.complaints}"

    def start(self) -> None:
        for origin in self.origins.values():
            origin.start()

    def close(self) -> None:
        """Ends stalls, cuts what is open, joins its threads."""
        self.stopping.set()
        self.consent.stopping.set()
        for origin in self.origins.values():
            origin.close()
        self.consent.close()

    @property
    def api_base(self) -> str:
        return self.origins["api"].url + BASE

    @property
    def auth_uri(self) -> str:
        return self.origins["api"].url + "/auth"

    @property
    def token_uri(self) -> str:
        return self.origins["api"].url + "/token"

    @property
    def revoke_uri(self) -> str:
        return self.origins["api"].url + "/revoke"

    @property
    def bearer_origins(self) -> tuple[str, str]:
        """The origins that tokens are meant for."""
        return self.origins["api"].url, self.origins["docs"].url

    def client_document(self, kind: str = "installed") -> dict[str, Any]:
        """The file that a person downloads from Google's console; "web" is the wrong kind."""
        uris = {"auth_uri": self.auth_uri, "token_uri": self.token_uri, "redirect_uris": ["http://localhost"]}
        return {kind: {"client_id": CLIENT_ID, "project_id": "fake", "client_secret": CLIENT_SECRET, **uris}}

    def addresses(self) -> dict[str, Any]:
        """All that a program has to be told to come here."""
        origins = {f"{name}_origin": origin.url for name, origin in self.origins.items()}
        uris = {"auth_uri": self.auth_uri, "token_uri": self.token_uri, "revoke_uri": self.revoke_uri}
        known = {"client": self.client_document(), "api_key": self.tokens.api_key, "scope": f"{AUTH}drive.readonly"}
        return {"api_base": self.api_base, **uris, **origins, "bearer_origins": self.bearer_origins, **known}

    def manner(self, file: Item | str = "*", **fields: Any) -> None:
        """How a file's bytes are served: the fields of Manner. "*" is every file without a manner of its own."""
        self.manners.set(_id(file), **fields)

    def cut_after(self, file: Item | str, count: int, times: int | None = 1, how: How = How.CUT) -> None:
        """Its next bodies (all of them: None) end after so many bytes each."""
        self.manners.break_at(_id(file), Break(count, how, False, ALWAYS if times is None else times))

    def cut_at(self, file: Item | str, offset: int, times: int | None = 1, how: How = How.CUT) -> None:
        """The same, at a byte of the file."""
        self.manners.break_at(_id(file), Break(offset, how, True, ALWAYS if times is None else times))

    def reset_after(self, file: Item | str, count: int, times: int | None = 1) -> None:
        self.cut_after(file, count, times, How.RESET)

    def stall(self, file: Item | str, count: int = 0, times: int | None = 1) -> None:
        """Its next bodies stop after so many bytes, and the connection stays."""
        self.cut_after(file, count, times, How.STALL)

    def slow(self, file: Item | str, limit: float) -> None:
        """Bytes per second, for each body."""
        self.manner(file, limit=limit)

    def act_at(self, file: Item | str, offset: int, act: Callable[[], object]) -> None:
        """Something is done when a body comes to this byte of the file, once: `lambda: drive.change(file)`, `drive.trash(file)`…"""
        self.manners.break_at(_id(file), Break(offset, How.ACT, True, 1, act))

    def change_at(self, file: Item | str, offset: int, *, mixed: bool = False, size: int | None = None) -> None:
        """New content when a body comes to this byte; `mixed`: the body under way goes on with it."""
        self.manner(file, mixed=mixed)
        self.act_at(file, offset, lambda: self.change(file, size=size))

    def clear_troubles(self) -> None:
        """No more scripts, holds, limits, breaks and manners."""
        self.quota.clear()
        self.manners.clear()

    def _serve(self, request: Request, connection: socket.socket) -> bool:
        if request.path.startswith("/_control/"):
            reply, entry = self._control.answer(request), Entry(0, 0.0, "", "", "", {}, (), None, None)
            return Sender(connection, self.manners, self.stopping, entry).send(reply)
        entry = self.log.begin(request)
        sender = Sender(connection, self.manners, self.stopping, entry)
        try:
            return self._sent(request, entry, sender)
        except Scripted:
            sender.reset()
            entry.ended = Ended.CUT
            return False
        finally:
            entry.until = self.log.now()

    def _sent(self, request: Request, entry: Entry, sender: Sender) -> bool:
        if request.origin == "content":
            entry.detail["bearer wanted"] = self._routes.wants_bearer(request.path.rpartition("/")[2])
        reply = self._routes.answer(request, entry)
        entry.status = reply.status
        if isinstance(reply.body, Stream):
            entry.start = reply.body.start
        self._check(request, reply)
        return sender.send(reply, body=request.method != "HEAD")

    def _check(self, request: Request, reply: Reply) -> None:
        if reply.schema and isinstance(reply.body, bytes):
            found = complaints(reply.schema, json.loads(reply.body))
        elif reply.status == 200 and isinstance(reply.body, bytes) and request.path.startswith(BASE):
            found = ["answered without a shape"]
        else:
            found = []
        self.complaints += [f"{request.path}: {complaint}" for complaint in found]


def _id(file: Item | str) -> str:
    return file if isinstance(file, str) else file.id
