"""Walking a folder: files in the order of their names, nothing followed, nothing silently left out."""

import os
from collections.abc import Iterator
from operator import attrgetter
from stat import S_ISREG

from uploader_gui.core.errors import SourceMissing
from uploader_gui.core.ports import Found
from uploader_gui.sources.local.platform import is_link, kind_of, long_path

_Stack = list[tuple[tuple[str, ...], Iterator[os.DirEntry[str]]]]
"""The folders that the walk is in: their segments, and what of each is still to come."""

_NAME = attrgetter("name")
_UNKNOWN = os.stat_result((0,) * os.stat_result.n_sequence_fields)


def walk(root: str) -> Iterator[Found]:
    """Every file below `root` (or `root` itself, links followed there only). Raises SourceMissing."""
    try:
        status = os.stat(long_path(root))
    except FileNotFoundError:
        raise SourceMissing(root) from None
    except OSError as error:
        return iter([Found(root, (), problem="source-denied", why=error.strerror or "")])
    word = kind_of(status.st_mode)
    if word == "a folder":
        return _folder(root)
    return iter([Found(root, (), 0 if word else status.st_size, "not-a-file" if word else "", word)])


def _folder(root: str) -> Iterator[Found]:
    """Depth first, without recursion: a tree may be deeper than Python's stack. An explicit stack of iterators."""
    stack: _Stack = []
    if problem := _enter(root, (), stack):
        yield problem
    while stack:
        above, entries = stack[-1]
        for entry in entries:
            try:  # no function: a call for each file shows
                status = entry.stat(follow_symlinks=False)
            except OSError:
                status = _UNKNOWN
            if S_ISREG(status.st_mode):
                yield Found(entry.path, (*above, entry.name), status.st_size)
            elif not _is_folder(entry):
                yield _odd(entry, above)
            elif problem := _enter(entry.path, (*above, entry.name), stack):
                yield problem
            else:
                break
        else:
            stack.pop()


def _enter(path: str, segments: tuple[str, ...], stack: _Stack) -> Found | None:
    """Put a folder's entries on the stack; what stands in the way, if anything does."""
    try:
        with os.scandir(long_path(path)) as found:
            stack.append((segments, iter(sorted(found, key=_NAME))))
    except FileNotFoundError:
        return Found(path, segments, problem="source-missing")
    except OSError as error:
        return Found(path, segments, problem="folder-unread", why=error.strerror or "")
    return None


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False) and not is_link(entry)
    except OSError:
        return False


def _odd(entry: os.DirEntry[str], above: tuple[str, ...]) -> Found:
    """What is no file at the first look."""
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
