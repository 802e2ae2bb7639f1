"""The bytes of files: whole, in ranges, by way of another origin, and in every wrong way there is."""

import gzip
import re
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass

from tests.servers.drive.access import Caller, downloadable, seen
from tests.servers.drive.clock import Clock
from tests.servers.drive.content import content
from tests.servers.drive.items import Item, Revision
from tests.servers.drive.manners import Hop, Manner, Manners
from tests.servers.drive.refusals import Refusal, not_found
from tests.servers.drive.tree import Tree
from tests.servers.drive.wire import Reply, Request, Stream, redirect

RANGE = re.compile(r"bytes=(\d*)-(\d*)")
EXTRA = b"\xee"


@dataclass(frozen=True)
class Ticket:
    """Leave to fetch one revision from the origin of the contents."""

    item: Item
    revision: Revision
    until: float
    hop: Hop


class Media:
    """Answers alt=media, and what it sends clients on to. Tickets live for `ticket_life` seconds."""

    def __init__(self, tree: Tree, manners: Manners, clock: Clock) -> None:
        self._tree = tree
        self._manners = manners
        self._clock = clock
        self._lock = threading.Lock()
        self._tickets: dict[str, Ticket] = {}
        self.ticket_life = 3600.0
        self.content_origin = ""

    def get(self, request: Request, caller: Caller, file: str, revision: str = "") -> Reply:
        caller.needs(content=True)
        item, held = seen(self._tree, caller, file, all_drives=bool(revision) or request.flag("supportsAllDrives"))
        if not item.is_blob:
            raise Refusal(403, "fileNotDownloadable", location="alt")
        downloadable(item, held, acknowledged=request.flag("acknowledgeAbuse"))
        if revision and not held.edits:
            raise Refusal(403, "insufficientFilePermissions")
        wanted = revision_of(item, revision) if revision else item.head
        if (hop := self._manners.of(item.id).hop) is not Hop.NONE:
            return self._sent_on(Ticket(item, wanted, self._clock.now() + self.ticket_life, hop))
        return self._serve(item, wanted, request)

    def ticket(self, number: str) -> Ticket | None:
        """None if it was never given or has expired."""
        with self._lock:
            found = self._tickets.get(number)
        return found if found and found.until >= self._clock.now() else None

    def fetch(self, request: Request, ticket: Ticket) -> Reply:
        """The far end of a redirect: who brings a token where none belongs is refused, and the other way round."""
        if (ticket.hop is Hop.WITH_BEARER) is (request.bearer is None):
            raise Refusal(401, "authError", "This origin takes no tokens" if request.bearer else "This origin wants a token")
        return self._serve(ticket.item, ticket.revision, request)

    def _sent_on(self, ticket: Ticket) -> Reply:
        number = secrets.token_urlsafe(16)
        with self._lock:
            self._tickets[number] = ticket
        return redirect(f"{self.content_origin}/download/{number}")

    def _serve(self, item: Item, revision: Revision, request: Request) -> Reply:
        manner = self._manners.of(item.id)
        headers = {"Content-Type": item.mime, "Content-Disposition": "attachment"}
        if manner.gzip and "gzip" in request.headers.get("accept-encoding", ""):
            return _packed(item, revision, headers)
        span = None if manner.ignores_range else _span(request.headers.get("range", ""), revision.size)
        start, end = span or (0, revision.size)
        body = Stream(self._reader(item, revision, manner), start, end + manner.extra, item.id, manner.chunked, manner.limit)
        if span is None:
            return Reply(200, headers, body)
        shown = start + 1 if manner.wrong_content_range else start
        return Reply(206, {**headers, "Content-Range": f"bytes {shown}-{end - 1}/{revision.size}"}, body)

    def _reader(self, item: Item, revision: Revision, manner: Manner) -> Callable[[int, int], bytes]:
        def read(offset: int, length: int) -> bytes:
            now = item.head if manner.mixed else revision
            found = content(now.seed, now.size, offset, length)
            return found + EXTRA * (length - len(found))

        return read


def revision_of(item: Item, revision: str) -> Revision:
    """404 if the item has none of this ID."""
    for each in item.revisions:
        if revision in {each.id, "head"} and (revision != "head" or each is item.head):
            return each
    raise not_found(revision)


def _span(header: str, size: int) -> tuple[int, int] | None:
    """First byte, and the one after the last; None (no range, several, no range at all) is all. Refuses (416) what is not there."""
    if not (match := RANGE.fullmatch(header.replace(" ", ""))) or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        start, end = max(0, size - int(last)), size
    else:
        start, end = int(first), min(size, int(last) + 1) if last else size
        if last and int(last) < start:
            return None
    if start >= size:
        raise OutOfRange(size)
    return start, end


class OutOfRange(Refusal):
    """Also any range of a file of no bytes."""

    def __init__(self, size: int) -> None:
        super().__init__(416, "requestedRangeNotSatisfiable", "Request range not satisfiable", "Range")
        self.size = size

    def headers(self) -> dict[str, str]:
        return {**super().headers(), "Content-Range": f"bytes */{self.size}"}


def _packed(item: Item, revision: Revision, headers: dict[str, str]) -> Reply:
    """Whole and compressed; whoever counts these bytes counts wrong."""
    packed = gzip.compress(content(revision.seed, revision.size), mtime=0)
    body = Stream(lambda offset, length: packed[offset : offset + length], 0, len(packed), item.id)
    return Reply(200, {**headers, "Content-Encoding": "gzip", "Vary": "Accept-Encoding"}, body)
