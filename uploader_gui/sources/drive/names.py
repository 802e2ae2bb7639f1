"""From names in Drive to segments of a key: they may hold anything there, and need not be unique in a folder."""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import count
from typing import NamedTuple

LONGEST = 255
"""Bytes of a segment, as file systems and the stores that stand on them have it."""
_TOKEN = 8


class Named(NamedTuple):
    """An item of a folder: `created` and `id` settle which of two that share a name keeps it."""

    id: str
    name: str
    created: str


def segment(name: str) -> str:
    """NFC; what would be a path, or nothing to see, is a low line. At most LONGEST bytes, the extension kept."""
    normal = unicodedata.normalize("NFC", name)
    safe = "".join("_" if char == "/" or unicodedata.category(char) == "Cc" else char for char in normal)
    return "_" if safe in {"", ".", ".."} else _shortened(safe, "")


def with_extension(name: str, extension: str) -> str:
    """A Doc's name as that of a file."""
    return name if name.lower().endswith(f".{extension}") else f"{name}.{extension}"


def distinct(siblings: Sequence[Named]) -> list[str]:
    """A segment for each item of a folder, no two alike. The oldest of those that share a name keeps it; the others get the end of
    their ID, which never changes, so that the same folder gives the same keys whenever it is listed."""
    wanted = {item.id: segment(item.name) for item in siblings}
    taken: dict[str, str] = {}
    for item in sorted(siblings, key=lambda item: (item.created, item.id)):
        taken.setdefault(wanted[item.id], item.id)
    given: dict[str, str] = {identity: name for name, identity in taken.items()}
    for item in sorted(siblings, key=lambda item: item.id):
        if item.id not in given:
            name = next(name for name in _marked(wanted[item.id], item.id) if name not in taken)
            taken[name], given[item.id] = item.id, name
    return [given[item.id] for item in siblings]


def _marked(name: str, identity: str) -> Iterator[str]:
    """Candidates, from the shortest mark on."""
    yield _shortened(name, f" ({identity[-_TOKEN:]})")
    yield _shortened(name, f" ({identity})")
    for number in count(2):
        yield _shortened(name, f" ({identity} {number})")


def _shortened(name: str, mark: str) -> str:
    """`name` with `mark` before its extension, cut to LONGEST bytes, never within a character."""
    stem, dot, extension = name.rpartition(".")
    if not stem or len(extension.encode("utf-8", "surrogatepass")) > 20:
        stem, dot, extension = name, "", ""
    tail = f"{mark}{dot}{extension}"
    room = LONGEST - len(tail.encode("utf-8", "surrogatepass"))
    raw = stem.encode("utf-8", "surrogatepass")
    if len(raw) > room:
        stem = raw[:room].decode("utf-8", "ignore").rstrip()
    return stem + tail
