"""What is dropped or pasted: the paths in it. Nothing is looked up on the disk here."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

_PATH = re.compile(r"^(/|~|[A-Za-z]:[\\/]|\\\\)")


def paths_in(data: QMimeData) -> list[str]:
    """Local files and folders among the URLs, else paths among the lines of the text, each once, in order."""
    if data.hasUrls():
        found = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    else:
        found = [path for line in data.text().splitlines() if (path := _path(line.strip().strip("\"'")))] if data.hasText() else []
    return list(dict.fromkeys(path for path in found if path))


def carries_files(data: QMimeData) -> bool:
    """Whether a drop of this would add anything."""
    return bool(paths_in(data))


def _path(line: str) -> str:
    if line.startswith("file:"):
        return QUrl(line).toLocalFile()
    if not _PATH.match(line):
        return ""
    return str(Path(line).expanduser()) if line.startswith("~") else line
