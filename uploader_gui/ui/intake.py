"""What is dropped or pasted: the paths and the links in it. Nothing is looked up on the disk or asked of anybody here."""

import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from uploader_gui.file_links import is_file_link, path_of

_PATH = re.compile(r"^(/|~|[A-Za-z]:[\\/]|\\\\)")
_LINK = re.compile(r"https?://|\bgoogle\.com/", re.IGNORECASE)


def things_in(data: QMimeData) -> list[str]:
    """Files and links among the addresses, else paths and lines with links in the text, each once, in order."""
    if data.hasUrls():
        found = [_local(url) if url.isLocalFile() else _web(url) for url in data.urls()]
    else:
        found = [_thing(line.strip()) for line in dict.fromkeys(data.text().splitlines())] if data.hasText() else []
    return list(dict.fromkeys(thing for thing in found if thing))


def paths_in(data: QMimeData) -> list[str]:
    """The paths among them."""
    return [thing for thing in things_in(data) if not is_link(thing)]


def carries_anything(data: QMimeData) -> bool:
    """Whether a drop of this would add anything."""
    return bool(things_in(data))


def is_link(thing: str) -> bool:
    """Whether it leads away from this computer."""
    return not _PATH.match(thing) and bool(_LINK.search(thing))


def _local(url: QUrl) -> str:
    """Qt's own toLocalFile() replaces what is no text in a name: then nobody finds the file."""
    return path_of(bytes(url.toEncoded().data()).decode("ascii"))


def _web(url: QUrl) -> str:
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded) if url.scheme() in ("http", "https") else ""


def _thing(line: str) -> str:
    bare = line.strip("\"'")
    if is_file_link(bare):
        return path_of(bare)
    if _PATH.match(bare):
        return _at_home() + bare[1:] if bare == "~" or bare.startswith("~/") else bare
    return line if _LINK.search(line) else ""


def _at_home() -> str:
    """Of others, "~ben/", nothing is looked up: a text with a million of these would stop the window for minutes."""
    with suppress(RuntimeError):
        return str(Path.home())
    return "~"
