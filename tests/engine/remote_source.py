"""A source that asks a network, in memory: accounts, folders, versions, and troubles on demand."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import md5

from uploader_gui.core.errors import Mistake, NotShared, SourceChanged
from uploader_gui.core.ports import Found
from uploader_gui.core.upload import Identity

LINK = re.compile(r"https://far\.example/(\w+)")


@dataclass
class Item:
    """A file of a folder. `listed`: whether its size is known before it is opened."""

    id: str
    path: tuple[str, ...]
    data: bytes = b""
    skipped: str = ""
    listed: bool = True

    @property
    def version(self) -> str:
        return md5(self.data).hexdigest()


@dataclass
class Folder:
    name: str
    items: list[Item] = field(default_factory=list)
    seen_by: tuple[str, ...] = ()  # nobody named: everybody


class RemoteFile:
    def __init__(self, source: "RemoteSource", item: Item) -> None:
        self._source, self._item, self._version = source, item, item.version
        self.identity = Identity(f"{item.id}:{item.version}", len(item.data), 0)

    def read(self, offset: int, length: int) -> bytes:
        self._source.ask("read")
        data = self._item.data[offset : offset + length]
        if len(data) < length:
            raise SourceChanged
        return data

    def read_into(self, offset: int, view: memoryview) -> None:
        view[:] = self.read(offset, len(view))

    def check(self) -> None:
        if self._item.version != self._version:
            raise SourceChanged

    def interrupt(self) -> None:
        """It reads at once."""

    def close(self) -> None:
        """Nothing is open."""


class RemoteSource:
    """`meets` holds by call ("check", "name", "listing", "item", "open", "read") the troubles of the next ones, None for none;
    `hear` is told of each call."""

    near = False

    def __init__(self, *accounts: str) -> None:
        self.names = list(accounts)
        self.folders: dict[str, Folder] = {}
        self.meets: dict[str, list[Exception | None]] = defaultdict(list)
        self.asked: list[str] = []
        self.closed = False
        self.hear: Callable[[str], object] = lambda _: None

    def folder(self, identity: str, *items: Item, name: str = "", seen_by: tuple[str, ...] = ()) -> Folder:
        made = self.folders[identity] = Folder(name or identity, list(items), seen_by)
        return made

    def ask(self, what: str) -> None:
        self.asked.append(what)
        self.hear(what)
        if self.meets[what] and (trouble := self.meets[what].pop(0)) is not None:
            raise trouble

    def recognises(self, text: str) -> list[str] | None:
        if "https://far.example/search" in text:
            raise Mistake(reason="A search is not a file or folder.")
        return [f"/{found}" for found in LINK.findall(text)] or None

    def accounts(self) -> list[str]:
        return list(self.names)

    def check(self, root: str) -> None:
        self.ask("check")
        self._folder(root)

    def name(self, root: str) -> str:
        self.ask("name")
        return self._folder(root).name

    def listing(self, root: str) -> Iterator[Found]:
        self.ask("listing")
        account = root.partition("/")[0]
        for item in self._folder(root).items:
            self.ask("item")
            size = len(item.data) if item.listed else 0
            yield Found(f"{account}/{item.id}", item.path, size, skipped=item.skipped, version=item.version)

    def open(self, locator: str) -> RemoteFile:
        self.ask("open")
        return RemoteFile(self, self._item(locator))

    def close(self) -> None:
        self.closed = True

    def _folder(self, root: str) -> Folder:
        account, _, identity = root.partition("/")
        with suppress(KeyError):
            found = self.folders[identity]
            if not found.seen_by or account in found.seen_by:
                return found
        raise NotShared(root)

    def _item(self, locator: str) -> Item:
        identity = locator.partition("/")[2]
        for folder in self.folders.values():
            for item in folder.items:
                if item.id == identity:
                    return item
        raise NotShared(locator)


def items(count: int, size: int = 10) -> list[Item]:
    return [Item(f"id{number}", (f"{number}.jpg",), f"{number:0{size}}".encode()) for number in range(count)]
