"""Where other drives are mounted: one that is gone leaves nothing behind that tells a missing drive from a deleted file."""

import os
import sys
import threading
from collections.abc import Set
from contextlib import suppress
from pathlib import Path

from uploader_gui.core.errors import Trouble, VolumeGone
from uploader_gui.json_file import JsonFile

_WINDOWS = sys.platform == "win32"
_REMOVABLE = ("/media/", "/run/media/", "/Volumes/")
"""Where systems mount what is plugged in, and nothing else is kept."""


class Volumes:
    """The mount points that files were read from, remembered across restarts. Thread-safe."""

    def __init__(self, file: JsonFile | None = None) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._devices: set[int] = set()
        self._points = _kept(file)

    def named(self, path: str) -> None:
        """A person names what is there now: what it seemed to be mounted on was taken away on purpose."""
        path = os.path.realpath(path)
        self._remember(path, {point for point in self._points if _is_below(path, point) and not os.path.ismount(point)})

    def read_from(self, path: str, device: int) -> None:
        """A file at `path` was opened, on this device."""
        if device not in self._devices:
            self._remember(os.path.realpath(path), set())
            self._devices.add(device)

    def _remember(self, path: str, mistaken: Set[str]) -> None:
        if _WINDOWS:
            return
        with self._lock:
            points = (self._points | {_mount_point(path)} - {"/"}) - mistaken
            if points != self._points and self._file is not None:
                with suppress(Trouble):  # a missing drive is taken for a missing file then: told, and tried again by hand
                    self._file.write({"mounted": sorted(points)})
            self._points = points

    def is_gone(self, path: str) -> bool:
        """Whether the drive that `path` was on is not connected now."""
        if _WINDOWS:
            drive = Path(path).anchor
            return bool(drive) and not Path(drive).exists()
        path = os.path.realpath(path)
        known = [point for point in self._points if _is_below(path, point)]
        return not all(os.path.ismount(point) for point in known) or (not known and _is_plugged_out(path))

    def gone(self, path: str) -> VolumeGone:
        """What to say of a drive that is not connected: its name is that of the folder that it is mounted on."""
        return VolumeGone(path, drive=_name(os.path.realpath(path), self._points))


def _name(path: str, points: Set[str]) -> str:
    """On Windows the drive's letter; "/" for what is on no other drive."""
    if _WINDOWS:
        return Path(path).drive or path
    point = max((point for point in points if _is_below(path, point)), key=len, default="") or _usual_point(path)
    return os.path.basename(point) or "/"


def _usual_point(path: str) -> str:
    """Where a drive would be mounted that nobody has seen: /media/ana/CAMERA, /Volumes/CAMERA."""
    for prefix in _REMOVABLE:
        if path.startswith(prefix):
            depth = 1 if prefix == "/Volumes/" else 2
            return prefix + "/".join(path.removeprefix(prefix).split("/")[:depth])
    return ""


def _kept(file: JsonFile | None) -> Set[str]:
    if file is None:
        return frozenset()
    with suppress(Trouble):
        points = file.read().get("mounted")
        return frozenset(point for point in points if isinstance(point, str)) if isinstance(points, list) else frozenset()
    return frozenset()


def _mount_point(path: str) -> str:
    while not os.path.ismount(path):
        path = os.path.dirname(path)
    return path


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")


def _is_plugged_out(path: str) -> bool:
    """Whether none of the folders that drives are mounted on, at most two levels down, is a mount point."""
    for prefix in _REMOVABLE:
        if path.startswith(prefix):
            segments = path.removeprefix(prefix).split("/")
            return not any(os.path.ismount(prefix + "/".join(segments[:depth])) for depth in (1, 2) if len(segments) > depth)
    return False
