"""A small JSON document on disk, of which nothing is ever lost: written whole or not at all, set aside when damaged."""

import errno
import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from uploader_gui.core.errors import DiskFull, QueueUnwritable, Trouble
from uploader_gui.core.said import said

_FULL = {"ENOSPC", "EDQUOT"}
_PATIENCE = 20 if os.name == "nt" else 0


class JsonFile:
    """One JSON object in one file that only its owner can read. `messages` tells, for people, what had to be set aside."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.messages: list[str] = []

    def read(self) -> dict[str, object]:
        """The object; {} where there is no file, or where it was damaged and is now set aside under another name.

        Raises QueueUnwritable where the file is there and may not be read: to go on without it would lose it.
        """
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as problem:
            raise unusable(self.path, problem) from problem
        try:
            document = json.loads(content)
        except (ValueError, RecursionError):
            document = None
        if isinstance(document, dict):
            return document
        if content:  # an empty file holds nothing that could be lost
            self._set_aside()
        return {}

    def write(self, document: Mapping[str, object]) -> None:
        """Replace the file: after a crash it holds the old object or the new one. Raises DiskFull or QueueUnwritable."""
        content = json.dumps(document, ensure_ascii=True, indent=2, sort_keys=True).encode("ascii") + b"\n"
        target = Path(os.path.realpath(self.path))  # a person may keep it elsewhere, behind a link
        draft = target.with_name(f".{target.name}.{os.urandom(6).hex()}")
        try:
            _write_private(draft, content)
            _rename(draft, target)
            sync_folder(target.parent)
        except OSError as problem:
            with suppress(OSError):
                draft.unlink()
            raise unusable(self.path, problem) from problem

    def _set_aside(self) -> None:
        kept = _free_name(self.path)
        try:
            self.path.rename(kept)
        except OSError as problem:
            raise unusable(self.path, problem) from problem
        self.messages.append(said(f"“{self.path.name}” was damaged. It was kept as “{kept}”, and a new one is begun."))


def _free_name(path: Path) -> Path:
    number = 1
    while (kept := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    return kept


def _write_private(path: Path, content: bytes) -> None:
    """Before the first byte is in it, nobody else may open it."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        if sys.platform == "win32":
            _keep_to_owner(path)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _rename(draft: Path, target: Path) -> None:
    """On Windows a virus scanner may hold the old file for a moment; elsewhere the first try counts."""
    for _ in range(_PATIENCE):
        try:
            draft.replace(target)
        except PermissionError:
            time.sleep(0.05)
        else:
            return
    draft.replace(target)


def sync_folder(folder: Path) -> None:
    """The rename itself has to be on the disk, too; Windows knows no such call."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _keep_to_owner(path: Path) -> None:
    """Windows: take away what the folder hands down, and grant only this user. Mode bits mean nothing there."""
    user = f"{os.environ.get('USERDOMAIN', '')}\\{os.environ.get('USERNAME', '')}".lstrip("\\")
    command = ["icacls", str(path), "/inheritance:r", "/grant:r", f"{user}:F"]
    subprocess.run(command, check=True, capture_output=True, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0))


def unusable(path: Path, problem: OSError) -> Trouble:
    """What an error of the system means for a file or folder of ours."""
    code = _errno_name(problem)
    if is_full(problem):
        return DiskFull(str(problem), code=code)
    return QueueUnwritable(str(problem), code=code, where=str(path), reason=problem.strerror or str(problem))


def is_full(problem: Exception) -> bool:
    """Whether the system says that there is no room, or none left for this user."""
    return _errno_name(problem) in _FULL


def _errno_name(problem: Exception) -> str:
    return errno.errorcode.get(getattr(problem, "errno", None) or 0, "")
