"""Linux and its like: a desktop file in the person's own autostart folder (freedesktop.org's autostart specification)."""

import os
from collections.abc import Sequence
from pathlib import Path

from uploader_gui import IDENTITY
from uploader_gui.desktop.entry_file import put, read, take_away

_ENTRY = """\
[Desktop Entry]
Type=Application
Version=1.4
Name=Uploader
Comment=Goes on with what is left to upload
Exec={command}
TryExec={program}
Icon={identity}
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
"""
_OFF = (b"hidden=true", b"x-gnome-autostart-enabled=false")
"""How other programs turn an entry off without taking it away."""


class Autostart:
    """See LoginEntry."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{IDENTITY}.desktop"
        self._command = command

    def is_on(self) -> bool:
        """The file is there, and nobody turned it off in it."""
        lines = [line.strip().lower().replace(b" ", b"") for line in read(self._file).splitlines()]
        return b"[desktopentry]" in lines and not any(off in lines for off in _OFF)

    def turn(self, *, on: bool) -> bool:
        """Write it anew, for the program may have moved; or take it away."""
        if on:
            words = {"command": " ".join(map(_quoted, self._command)), "program": _escaped(self._command[0]), "identity": IDENTITY}
            put(self._file, os.fsencode(_ENTRY.format(**words)))
        else:
            take_away(self._file)
        return self.is_on() == on


def _quoted(word: str) -> str:
    """One argument of an Exec line: quoted as a shell would, its percent signs doubled, and then as any text of such a file."""
    for special in '\\"`$':
        word = word.replace(special, f"\\{special}")
    return _escaped(f'"{word}"'.replace("%", "%%"))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
