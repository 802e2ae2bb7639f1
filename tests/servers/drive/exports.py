"""Docs as files: files.export with its limit, and exportLinks by way of two other origins. No two exports are the same bytes."""

import itertools
import secrets
import threading
from dataclasses import dataclass

from tests.servers.drive.access import Caller, downloadable, seen
from tests.servers.drive.content import content, sums
from tests.servers.drive.items import EXPORTS, Item
from tests.servers.drive.refusals import Refusal, invalid
from tests.servers.drive.tree import Tree
from tests.servers.drive.wire import Reply, Request, Stream, redirect

LIMIT = 10_000_000
PDF = "application/pdf"


@dataclass(frozen=True)
class Exported:
    """One export that was handed out, and the checksum of its bytes."""

    file: str
    mime: str
    seed: str
    size: int

    @property
    def md5(self) -> str:
        return sums(self.seed, self.size).md5


class Exports:
    """`made` keeps every export that was handed out, so that a test knows what must have arrived."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._tickets: dict[str, Exported] = {}
        self.made: list[Exported] = []
        self.content_origin = ""

    def export(self, request: Request, caller: Caller, file: str) -> Reply:
        """Over 10 MB it is refused, and a PDF with an error that looks as if it would pass."""
        item = self._allowed(caller, file)
        mime = request.query.get("mimeType", "")
        if not mime:
            raise Refusal(400, "required", "Required parameter: mimeType", "mimeType")
        if mime not in EXPORTS.get(item.mime, {}):
            raise invalid("convertTo", "The requested conversion is not supported.", "badRequest")
        if item.export_size > LIMIT:
            raise Refusal(500, "internalError") if mime == PDF else Refusal(403, "exportSizeLimitExceeded")
        return self._reply(self._make(item, mime))

    def link(self, request: Request, caller: Caller) -> Reply:
        """The near end of an exportLink: sends the client on to the origin of the contents, for which no token is meant."""
        item = self._allowed(caller, request.query.get("id", ""))
        formats = {name: mime for mime, name in EXPORTS.get(item.mime, {}).items()}
        if (mime := formats.get(request.query.get("exportFormat", ""))) is None:
            raise invalid("exportFormat")
        ticket = secrets.token_urlsafe(16)
        with self._lock:
            self._tickets[ticket] = self._make(item, mime)
        return redirect(f"{self.content_origin}/export/{ticket}")

    def file_of(self, ticket: str) -> str:
        """ "" if there is no such ticket."""
        found = self._tickets.get(ticket)
        return found.file if found else ""

    def fetch(self, request: Request, ticket: str) -> Reply:
        if request.headers.get("authorization"):
            raise Refusal(401, "authError", "This origin takes no tokens")
        if ticket not in self._tickets:
            raise Refusal(404, html="<html><body>This download has expired.</body></html>")
        return self._reply(self._tickets[ticket])

    def of(self, file: str) -> list[Exported]:
        """Exports of one Doc that were handed out, in order."""
        with self._lock:
            return [each for each in self.made if each.file == file]

    def _allowed(self, caller: Caller, file: str) -> Item:
        caller.needs(content=True)
        item, held = seen(self._tree, caller, file, all_drives=True)
        downloadable(item, held, acknowledged=False)
        if item.mime not in EXPORTS:
            raise Refusal(403, "fileNotExportable")
        return item

    def _make(self, item: Item, mime: str) -> Exported:
        number = next(self._numbers)
        return Exported(item.id, mime, f"export {item.id} {mime} {number}", item.export_size + number % 7)

    def _reply(self, exported: Exported) -> Reply:
        """Its length is not told, and ranges mean nothing to it."""
        with self._lock:
            self.made.append(exported)
        body = Stream(
            lambda offset, length: content(exported.seed, exported.size, offset, length), 0, exported.size, exported.file, chunked=True
        )
        return Reply(200, {"Content-Type": exported.mime, "Content-Disposition": "attachment"}, body)
