"""files.list."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.servers.drive.access import Caller, role, seen
from tests.servers.drive.items import Item, Role
from tests.servers.drive.metadata import Metadata
from tests.servers.drive.pages import Odd, Pages
from tests.servers.drive.query import Facts, Query, parse
from tests.servers.drive.refusals import invalid, not_found
from tests.servers.drive.schema import Document
from tests.servers.drive.selection import Selection, select, selection
from tests.servers.drive.tree import Tree
from tests.servers.drive.wire import Reply, Request, as_json

DEFAULT = "kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)"
DEFAULT_SIZE, LARGEST = 100, 1000
NOT_OF_THE_QUESTION = ("pageToken", "pageSize", "fields", "key", "access_token", "prettyPrint", "quotaUser")

SortKey = Callable[[Item], tuple[object, ...]]
SORTS: dict[str, Callable[[Item], object]] = {
    "folder": lambda item: not item.is_folder,
    "name": lambda item: item.name,
    "name_natural": lambda item: item.name.casefold(),
    "modifiedTime": lambda item: item.modified,
    "createdTime": lambda item: item.created,
}


@dataclass(frozen=True)
class Found:
    """One page's items, and the sort key of where it ends if there are more."""

    items: list[Item]
    after: tuple[object, ...] | None


class Listing:
    """Answers files.list. Items of shared drives are hidden unless both flags are sent; the trash is shown unless refused."""

    def __init__(self, tree: Tree, metadata: Metadata, pages: Pages) -> None:
        self._tree = tree
        self._metadata = metadata
        self._pages = pages

    def answer(self, request: Request, caller: Caller) -> Reply:
        caller.needs(content=False)
        chosen = selection(request.query.get("fields", DEFAULT), "FileList")
        size, order = _page_size(request), _sort_key(request.query.get("orderBy", ""))
        asked = {name: value for name, value in request.query.items() if name not in NOT_OF_THE_QUESTION}
        with self._tree.lock:
            query = self._query(request, caller)
            token = request.query.get("pageToken")
            after = self._pages.start(token, asked) if token else None
            matching = sorted(self._matching(query, request, caller), key=order)
            odd = self._pages.next_odd(query.parents[0] if query.parents else "")
            found = _page(matching, order, after, size, odd)
            reply = self._reply(found, odd is Odd.INCOMPLETE, asked, caller, chosen)
            if callable(odd):
                odd()
        return as_json(reply, schema="FileList")

    def _reply(self, found: Found, incomplete: bool, asked: dict[str, str], caller: Caller, chosen: Selection) -> Document:
        everything: Selection = {"*": None}
        below = everything if "*" in chosen else chosen.get("files", {})
        files = [self._file(item, caller, everything if below is None else below) for item in found.items]
        told: Document = {"kind": "drive#fileList", "incompleteSearch": incomplete, "files": files}
        if found.after is not None:
            told["nextPageToken"] = self._pages.token(asked, found.after)
        picked: Document = select(told, chosen)
        return picked

    def _file(self, item: Item, caller: Caller, chosen: Selection) -> Document:
        return self._metadata.file(item, role(self._tree, caller, item, keyed=False) or Role.READER, caller, chosen)

    def _query(self, request: Request, caller: Caller) -> Query:
        facts = Facts(self._is_trashed, lambda item: self._is_shared_with(item, caller), self._people)
        if "q" not in request.query:
            return Query(lambda item: True)
        return parse(self._without_alias(request.query["q"], caller), facts)

    def _without_alias(self, text: str, caller: Caller) -> str:
        root = self._tree.accounts[caller.email].root if caller.email in self._tree.accounts else "root"
        return text.replace("'root' in parents", f"'{root}' in parents")

    def _matching(self, query: Query, request: Request, caller: Caller) -> list[Item]:
        corpora, drive = request.query.get("corpora", "user"), request.query.get("driveId")
        if corpora not in {"user", "drive", "allDrives", "domain"} or (corpora == "drive") != (drive is not None):
            raise invalid("corpora")
        if drive is not None and drive not in self._tree.drives:
            raise not_found(drive)
        both = request.flag("supportsAllDrives") and request.flag("includeItemsFromAllDrives")
        if len(query.parents) > 1:
            return []  # it sometimes does: rclone/rclone#3114
        keyed = not query.parents  # a folder that was opened shows its items, and their keys
        candidates = [item for item in self._candidates(query, caller) if (both or not item.drive) and drive in {None, item.drive}]
        return [item for item in candidates if query.test(item) and role(self._tree, caller, item, keyed=keyed)]

    def _candidates(self, query: Query, caller: Caller) -> list[Item]:
        """The children of the folder that is asked for; 404 if the caller may not see it."""
        if not query.parents:
            return [item for item in self._tree.items.values() if item.parent]
        folder, _ = seen(self._tree, caller, query.parents[0], all_drives=True)
        return self._tree.children(folder.id)

    def _is_trashed(self, item: Item) -> bool:
        return any(each.trashed for each in self._tree.ancestry(item))

    def _is_shared_with(self, item: Item, caller: Caller) -> bool:
        return caller.email in item.readers and item.owner != caller.email

    def _people(self, item: Item, how: str) -> set[str]:
        owners = {item.owner} if item.owner else set()
        if how == "owners":
            return owners
        return owners | {email for email, held in item.readers.items() if how == "readers" or held.edits}


def _page_size(request: Request) -> int:
    """Up to 1,000; more is quietly taken as 1,000."""
    text = request.query.get("pageSize", str(DEFAULT_SIZE))
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise invalid("pageSize", f"Invalid value '{text}'. Values must be within the range: [1, 1000]", "invalidParameter")
    return min(int(text), LARGEST)


def _sort_key(order: str) -> SortKey:
    """By ID, as good as at random, where no order is asked for."""
    wanted = [each.split() for each in order.split(",") if each.strip()]
    for name, *direction in wanted:
        if name not in SORTS or direction not in ([], ["desc"]):
            raise invalid("orderBy")
    return lambda item: (*(_Turned(SORTS[name](item), bool(down)) for name, *down in wanted), item.id)


@dataclass(frozen=True)
class _Turned:
    """A value to sort by, downwards if asked."""

    value: object
    down: bool

    def __lt__(self, other: "_Turned") -> bool:
        return bool(other.value < self.value if self.down else self.value < other.value)  # type: ignore[operator]


def _page(items: list[Item], order: SortKey, after: tuple[object, ...] | None, size: int, odd: object) -> Found:
    rest = [item for item in items if after is None or after < order(item)]
    before = [item for item in items if after is not None and not after < order(item)]
    if odd is Odd.EMPTY:
        return Found([], after or ())
    page = rest[: max(1, size // 2) if odd is Odd.SHORT else size]
    end = order(page[-1]) if len(page) < len(rest) else None
    if odd is Odd.REPEATS:
        page = [*before[-1:], *page]
    return Found(page[:-1] if odd is Odd.INCOMPLETE else page, end)
