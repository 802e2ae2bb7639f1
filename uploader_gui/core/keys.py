"""From a path or a name to an object key (facts/s3.md section 8)."""

import unicodedata
from collections.abc import Iterable, Sequence

from uploader_gui.core.errors import KeyRefused, Mistake
from uploader_gui.core.plan import Limits

_DOTS = {".", ".."}


def object_key(prefix: str, segments: Iterable[str]) -> str:
    """The key of a file: the prefix, then its path within the job, NFC, joined by "/".

    Bytes of a name that are not UTF-8 (lone surrogates, as os.fsdecode gives them) become %XX, and so do the dots of a segment that
    a store might fold away, together with the folder above it.
    """
    name = "/".join(_segment(part) if part not in _DOTS else "%2E" * len(part) for part in segments)
    return normal_prefix(prefix) + name


class Folder:
    """What the files of one folder share: the front of their keys, and of the names that are shown."""

    def __init__(self, prefix: str, segments: Sequence[str], limits: Limits) -> None:
        self.key = object_key(prefix, (*segments, ""))
        self.shown = "".join(f"{readable(segment)}/" for segment in segments)
        self._room = limits.key_bytes - len(self.key.encode())
        if limits.segment_bytes:
            longest = max(len(part.encode()) for part in self.key.split("/"))
            self._room = min(self._room, limits.segment_bytes) if longest <= limits.segment_bytes else 0

    def takes(self, name: str) -> bool:
        """Whether `name`, as it is, behind `key` and `shown` makes what object_key and readable make, and check_key lets pass."""
        return name.isascii() and name.isprintable() and len(name) <= self._room and name not in _DOTS


def normal_prefix(prefix: str) -> str:
    """A prefix as it is stored: no leading "/", one trailing "/" unless it is empty.

    Raises Mistake for "." and ".." segments, which many stores refuse and some fold away.
    """
    parts = [part for part in prefix.split("/") if part]
    if _DOTS & set(parts):
        raise Mistake(reason=f"The prefix “{prefix}” must not contain “.” or “..”.")
    return "".join(f"{_segment(part)}/" for part in parts)


def check_key(key: str, limits: Limits) -> None:
    """Raises KeyRefused for a key that the store is known not to take."""
    length = len(key.encode())
    if length > limits.key_bytes:
        raise KeyRefused(reason=f"{length} bytes, at most {limits.key_bytes}")
    longest = max(len(part.encode()) for part in key.split("/"))
    if limits.segment_bytes and longest > limits.segment_bytes:
        raise KeyRefused(reason=f"a part of it has {longest} bytes, at most {limits.segment_bytes}")


def numbered(key: str, number: int) -> str:
    """The key under which a file is kept beside another one: "a/b.jpg" and 2 give "a/b (2).jpg"."""
    folder, slash, name = key.rpartition("/")
    stem, dot, suffix = name.rpartition(".")
    if not stem:
        return f"{key} ({number})"
    return f"{folder}{slash}{stem} ({number}){dot}{suffix}"


def readable(name: str) -> str:
    """A file name fit for a screen and for JSON: lone surrogates as %XX, control characters shown as symbols."""
    if name.isprintable():  # as almost all are: rows are made ten times a second
        return name
    shown = _segment(name, normal=False)
    return "".join(chr(0x2400 + ord(char)) if ord(char) < 0x20 else char for char in shown)


def _segment(text: str, *, normal: bool = True) -> str:
    safe = "".join(_escaped(char) for char in text) if not text.isascii() else text
    return unicodedata.normalize("NFC", safe) if normal else safe


def _escaped(char: str) -> str:
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that os.fsdecode could not decode
        return f"%{code - 0xDC00:02X}"
    if 0xD800 <= code <= 0xDFFF:  # half a UTF-16 pair, possible in a Windows name
        return f"%u{code:04X}"
    return char
