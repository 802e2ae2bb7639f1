"""Walking a folder of Drive: each folder whole before anything in it is named, each real folder once, nothing silently left out."""

from collections import deque
from collections.abc import Generator, Iterator, MutableMapping
from dataclasses import dataclass

from uploader_gui.core.errors import NotShared, SourceForbidden
from uploader_gui.core.ports import Found
from uploader_gui.sources.drive.api import DriveApi
from uploader_gui.sources.drive.children import Children
from uploader_gui.sources.drive.formats import Formats
from uploader_gui.sources.drive.items import FOLDER, SHORTCUT, Item, look_up
from uploader_gui.sources.drive.locators import Locator
from uploader_gui.sources.drive.names import Named, distinct, with_extension

DEEPEST = 200
"""Levels; Drive itself allows one hundred, so that only a shortcut's fault leads deeper."""
MOST = 5_000_000
"""Items of one link: Drive's largest shared drives hold a tenth of that."""
_REMEMBERED = 200_000
"""Items that are kept for the next try of a walk that was broken off."""

NOT_EXPORTABLE, DANGLING, LOOP, NOT_DOWNLOADABLE = "not-exportable", "dangling-shortcut", "shortcut-loop", "not-downloadable"
"""Why something is skipped. LOOP: the folder is in the job already, above or elsewhere."""

Known = MutableMapping[str, list[Item]]
"""Folders by ID that were listed whole by an earlier try of the same walk."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder, and where it is in the job."""

    folder: Item
    segments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lead:
    """A shortcut to a folder, followed once all that is really there was walked."""

    shortcut: Item
    target: Item
    segments: tuple[str, ...]


class Walk:
    """One walk, by an explicit stack. A trouble ends it; the next one goes on from `known` without asking for those folders again."""

    def __init__(self, api: DriveApi, formats: Formats, known: Known) -> None:
        self._api, self._formats, self._known = api, formats, known
        self._children = Children(api)
        self._entered: dict[str, tuple[str, ...]] = {}
        self._leads: deque[Lead] = deque()
        self._items = 0

    def below(self, folder: Item) -> Iterator[Found]:
        """Every file below `folder`: of each folder its files by name, then its folders. Raises Trouble as a whole.

        Shortcuts to folders come last, so that what is really there has its own place, whatever leads to it besides.
        """
        yield from self._tree(Place(folder))
        while self._leads:
            lead = self._leads.popleft()
            if (already := self._entered.get(lead.target.id)) is not None:
                yield self._skipped(lead.shortcut, lead.segments, LOOP, "/".join(already) or "the job itself")
            else:
                yield from self._tree(Place(lead.target, lead.segments))

    def file(self, item: Item, asked: Locator, segments: tuple[str, ...] = ()) -> Found:
        """A file or a Doc under the locator `asked`, which may be that of a shortcut to it."""
        extension = self._formats.of(item) if item.is_native else ""
        locator = str(Locator(asked.account, asked.id, asked.key, extension))
        if item.is_native and not extension:
            return Found(locator, segments, skipped=NOT_EXPORTABLE)
        if not item.downloadable:
            return Found(locator, segments, item.size, skipped=NOT_DOWNLOADABLE)
        return Found(locator, segments, item.size, version=item.version)

    def _tree(self, top: Place) -> Iterator[Found]:
        stack = [top]
        while stack:
            place = stack.pop()
            if place.folder.id in self._entered:  # it was moved while the walk was under way
                continue
            self._entered[place.folder.id] = place.segments
            if len(place.segments) > DEEPEST or self._items > MOST:
                yield self._unread(place, "it is too deep, or there is too much before it")
                continue
            try:
                children = self._list(place.folder)
            except (NotShared, SourceForbidden) as trouble:
                if not place.segments:
                    raise
                yield self._unread(place, trouble.facts.get("reason", "") or "it is not shared any more")
                continue
            folders = yield from self._contents(place, children)
            stack.extend(reversed(folders))

    def _list(self, folder: Item) -> list[Item]:
        if (known := self._known.get(folder.id)) is not None:
            return known
        children = self._children.of(folder)
        if self._items < _REMEMBERED:
            self._known[folder.id] = children
        return children

    def _contents(self, place: Place, children: list[Item]) -> Generator[Found, None, list[Place]]:
        """Its files are yielded, its folders returned. All shortcuts are followed first: what they lead to is part of their names."""
        self._items += len(children)
        folders: list[Place] = []
        pairs = [(child, self._led_to(child)) for child in children]
        names = distinct([Named(child.id, self._name(child, target), child.created) for child, target in pairs])
        for (child, target), name in zip(pairs, names, strict=True):
            segments = (*place.segments, name)
            if target is None:
                yield self._skipped(child, segments, DANGLING)
            elif target.mime != FOLDER:
                yield self.file(target, self._locator(child), segments)
            elif child is target:
                folders.append(Place(child, segments))
            else:
                self._leads.append(Lead(child, target, segments))
        return folders

    def _led_to(self, child: Item) -> Item | None:
        """The child itself, or what its shortcut leads to; None where that is nothing that this account may see."""
        if child.mime != SHORTCUT:
            return child
        try:
            found = look_up(self._api, child.target, child.target_key) if child.target else None
        except (NotShared, SourceForbidden):
            return None
        return None if found and found.mime == SHORTCUT else found

    def _name(self, child: Item, target: Item | None) -> str:
        extension = self._formats.of(target) if target else ""
        return with_extension(child.name, extension) if extension else child.name

    def _locator(self, item: Item) -> Locator:
        return Locator(self._api.account, item.id, item.key)

    def _skipped(self, item: Item, segments: tuple[str, ...], reason: str, why: str = "") -> Found:
        return Found(str(self._locator(item)), segments, why=why, skipped=reason)

    def _unread(self, place: Place, why: str) -> Found:
        return Found(str(self._locator(place.folder)), place.segments, problem="folder-unread", why=why)
