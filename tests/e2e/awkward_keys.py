"""Where everything of the awkward Drive belongs: reckoned from what is in it, without the program."""

import unicodedata
from collections import defaultdict

from tests.servers.drive import FakeDrive, Item, Scene
from tests.servers.drive.items import EXPORTS

TOP = "Films & more"
LONG = {"n" * 300: "n" * 255, "é" * 300 + ".txt": "é" * 125 + ".txt"}
SHORTCUTS = {"shortcut to file": "large 3", "shortcut to empty": "empty", "shortcut to doc": "document"}
PLACES = {"elsewhere": "first shortcut to elsewhere", "keyed folder": "shortcut to keyed folder"}
"""Folders that only a shortcut leads to, and the one that comes first."""
LOOPS = ("loop to root", "loop to parent", "second shortcut to elsewhere", "loop back")
NOWHERE = ("dangling", "shortcut to private", "shortcut to trash")
LEFT_OUT = {"not exportable": "not-exportable", "canDownload": "not-downloadable", "oversized": "oversized"}


class Expected:
    """`files` are items by their key, `skipped` reasons by item; what is in the trash is nowhere at all."""

    def __init__(self, drive: FakeDrive, scene: Scene) -> None:
        self._drive, self._scene = drive, scene
        self._names = _names(drive)
        special = scene.special
        leads = {self._key(special[name]): special[target] for name, target in SHORTCUTS.items()}
        self.files = {self._key(item): item for item in (*scene.arrives, *scene.exports)} | leads
        left_out = {item: LEFT_OUT[why] for item, why in scene.skipped.items() if why in LEFT_OUT}
        self.skipped = {
            **left_out,
            **{special[name].id: "shortcut-loop" for name in LOOPS},
            **{special[name].id: "dangling-shortcut" for name in NOWHERE},
        }
        self.failed = {special["abusive"].id: "harmful", special["wrong md5"].id: "checksum-differs"}

    def _key(self, item: Item) -> str:
        tree, special = self._drive.tree, self._scene.special
        places = {special[name].id: special[shortcut] for name, shortcut in PLACES.items()}
        names = [self._names[item.id]]
        while item.parent and not tree.items[item.parent].is_drive_root:
            parent = tree.items[item.parent]
            item = places.get(parent.id, parent)
            names.append(self._names[item.id])
        return "/".join([TOP, *reversed(names)])


def _names(drive: FakeDrive) -> dict[str, str]:
    """By ID. Of those that share a name in a folder, the oldest keeps it."""
    siblings = defaultdict(list)
    for item in drive.tree.items.values():
        siblings[item.parent, _plain(drive, item)].append(item)
    names = {}
    for (_, name), items in siblings.items():
        first, *others = (
            sorted((item for item in items if not item.trashed), key=lambda item: (int(item.created * 1000), item.id)) or items
        )
        names[first.id] = name
        stem, dot, extension = name.partition(".")
        names |= {item.id: f"{stem} ({item.id[-8:]}){dot}{extension}" for item in others}
    return names


def _plain(drive: FakeDrive, item: Item) -> str:
    if item.name in LONG:
        return LONG[item.name]
    if item.name in {".", ".."}:
        return "_"
    target = drive.tree.items.get(item.target or "", item)
    extension = next(iter(EXPORTS.get(target.mime, {}).values()), "")
    normal = unicodedata.normalize("NFC", item.name)
    safe = "".join("_" if char in "/\t\n\x7f" else char for char in normal)
    return f"{safe}.{extension}" if extension else safe
