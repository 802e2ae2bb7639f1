"""macOS: a property list among the person's own launch agents."""

import plistlib
from collections.abc import Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError

from uploader_gui import IDENTITY
from uploader_gui.desktop.entry_file import put, read, take_away


class LaunchAgent:
    """See LoginEntry."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{IDENTITY}.plist"
        self._command = command

    def is_on(self) -> bool:
        """The list is there, and says so."""
        try:
            found = plistlib.loads(read(self._file))
        except (plistlib.InvalidFileException, ExpatError, ValueError):
            return False
        return isinstance(found, dict) and found.get("RunAtLoad") is True and not found.get("Disabled")

    def turn(self, *, on: bool) -> bool:
        """It counts from the next login."""
        if on:
            agent = {"Label": IDENTITY, "ProgramArguments": list(self._command), "RunAtLoad": True}
            put(self._file, plistlib.dumps({**agent, "LimitLoadToSessionType": "Aqua", "ProcessType": "Interactive"}))
        else:
            take_away(self._file)
        return self.is_on() == on
