"""Walking a folder: files in the order of their names, nothing followed, nothing silently left out."""

import os
from collections.abc import Iterator
from operator import attrgetter
from stat import S_ISREG

from uploader_gui.core.errors import SourceMissing, VolumeGone
from uploader_gui.core.ports import Found
from uploader_gui.sources.local.platform import is_link, kind_of, long_path
from uploader_gui.sources.local.reading import trouble_of
from uploader_gui.sources.local.volumes import Volumes

_Stack = list[tuple[tuple[str, ...], Iterator[os.DirEntry[str]]]]
"""The folders that the walk is in: their segments, and what of each is still to come."""

_NAME = attrgetter("name")
_UNKNOWN = os.stat_result((0,) * os.stat_result.n_sequence_fields)


def walk(root: str, volumes: Volumes) -> Iterator[Found]:
    """Every file below `root` (or `root` itself, links followed there only).

    Raises SourceMissing, and VolumeGone where the drive goes away: what is on it is not gone for good.
    """
    try:
        status = os.stat(long_path(root))
    except OSError as error:
        trouble = trouble_of(error, root, volumes)
        if isinstance(trouble, SourceMissing | VolumeGone):
            raise trouble from None
        return iter([Found(root, (), problem="source-denied", why=error.strerror or "")])
    if volumes.is_gone(root):  # where it was mounted an empty folder is left
        raise volumes.gone(root)
    volumes.read_from(root, status.st_dev)
    word = kind_of(status.st_mode)
    if word == "a folder":
        return _folder(root, volumes)
    return iter([Found(root, (), 0 if word else status.st_size, "not-a-file" if word else "", word)])


def _folder(root: str, volumes: Volumes) -> Iterator[Found]:
    """Depth first, without recursion: a tree may be deeper than Python's stack. An explicit stack of iterators."""
    stack: _Stack = []
    if problem := _enter(root, (), stack):
        yield _told(problem, volumes)
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
                yield _told(_odd(entry, above), volumes)
            elif problem := _enter(entry.path, (*above, entry.name), stack):
                yield _told(problem, volumes)
            else:
                break
        else:
            stack.pop()


def _told(found: Found, volumes: Volumes) -> Found:
    """What is in the way of a file or a folder, unless its whole drive is gone. Raises VolumeGone."""
    if found.problem not in ("", "not-a-file") and volumes.is_gone(found.locator):
        raise volumes.gone(found.locator)
    return found


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
