"""Walking a folder: files in the order of their names, nothing followed, nothing silently left out."""

import os
from collections.abc import Iterator

from uploader_gui.core.errors import SourceMissing
from uploader_gui.core.ports import Found
from uploader_gui.sources.local.platform import is_link, kind_of, long_path


def walk(root: str) -> Iterator[Found]:
    """Every file below `root` (or `root` itself, links followed there only). Raises SourceMissing."""
    try:
        status = os.stat(long_path(root))
    except FileNotFoundError:
        raise SourceMissing(root) from None
    except OSError as error:
        yield Found(root, (), problem="source-denied", why=error.strerror or "")
        return
    word = kind_of(status.st_mode)
    if word == "a folder":
        yield from _folder(root)
    else:
        yield Found(root, (), 0 if word else status.st_size, "not-a-file" if word else "", word)


def _folder(root: str) -> Iterator[Found]:
    """Depth first, without recursion: a tree may be deeper than Python's stack. An explicit stack of iterators."""
    stack: list[tuple[tuple[str, ...], Iterator[os.DirEntry[str]]]] = []
    found = _entries(root, ())
    if isinstance(found, Found):
        yield found
        return
    stack.append(((), found))
    while stack:
        above, entries = stack[-1]
        entry = next(entries, None)
        if entry is None:
            stack.pop()
        elif _is_folder(entry):
            below = _entries(entry.path, (*above, entry.name))
            if isinstance(below, Found):
                yield below
            else:
                stack.append(((*above, entry.name), below))
        else:
            yield _file(entry, above)


def _entries(path: str, segments: tuple[str, ...]) -> Iterator[os.DirEntry[str]] | Found:
    try:
        with os.scandir(long_path(path)) as found:
            return iter(sorted(found, key=lambda entry: entry.name))
    except FileNotFoundError:
        return Found(path, segments, problem="source-missing")
    except OSError as error:
        return Found(path, segments, problem="folder-unread", why=error.strerror or "")


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False) and not is_link(entry)
    except OSError:
        return False


def _file(entry: os.DirEntry[str], above: tuple[str, ...]) -> Found:
    segments = (*above, entry.name)
    path = entry.path
    try:
        status = entry.stat(follow_symlinks=False)
    except FileNotFoundError:
        return Found(path, segments, problem="source-missing")
    except OSError as error:
        return Found(path, segments, problem="source-denied", why=error.strerror or "")
    word = "a link" if is_link(entry) else kind_of(status.st_mode)
    if word:
        return Found(path, segments, problem="not-a-file", why=word)
    return Found(path, segments, status.st_size)
