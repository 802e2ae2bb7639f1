"""Google Drive: links, sign-in, listings and downloads; no SDK, and nothing asked before it is needed."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from uploader_gui.core.account import SourceContext
from uploader_gui.core.errors import Trouble
from uploader_gui.core.ports import Found, OpenFile
from uploader_gui.json_file import JsonFile

if TYPE_CHECKING:
    from uploader_gui.sources.drive.source import DriveSource

SCHEME = "drive"
ACCOUNTS = "drive.json"
"""The file, in the context's folder, that says who signed in."""
SPOOL = "drive-exports"
"""The folder, in the context's own, in which a run that is killed may leave exported documents."""


class LateDrive:
    """A DriveSource, loaded and opened when something is asked of it: most uploads are files of this computer."""

    near = False

    def __init__(self, context: SourceContext) -> None:
        self._context = context
        self._lock = threading.Lock()
        self._source: DriveSource | None = None
        self._closed = False
        if (Path(context.folder) / SPOOL).is_dir():
            self._opened()  # it clears away what a killed run left

    def recognises(self, text: str) -> list[str] | None:
        """See DriveSource."""
        return self._opened().recognises(text)

    def accounts(self) -> list[str]:
        """See DriveSource."""
        return self._opened().accounts()

    def name(self, root: str) -> str:
        """See DriveSource."""
        return self._opened().name(root)

    def check(self, root: str) -> None:
        """See DriveSource."""
        self._opened().check(root)

    def listing(self, root: str) -> Iterator[Found]:
        """See DriveSource."""
        return self._opened().listing(root)

    def open(self, locator: str) -> OpenFile:
        """See DriveSource."""
        return self._opened().open(locator)

    def close(self) -> None:
        """See DriveSource; where none was opened yet, one that is opened from now on waits for nothing."""
        with self._lock:
            self._closed = True
            if self._source is not None:
                self._source.close()

    def _opened(self) -> "DriveSource":
        with self._lock:
            if self._source is None:
                from uploader_gui.sources.drive.accounts import DriveAccounts
                from uploader_gui.sources.drive.source import DriveSource

                self._source = DriveSource(self._context, DriveAccounts(self._context))
                if self._closed:
                    self._source.close()
            return self._source


def open_source(context: SourceContext) -> LateDrive:
    """The source, with the accounts that are kept in the context's folder."""
    return LateDrive(context)


def set_aside(folder: Path) -> list[str]:
    """Sentences for people about damaged accounts. They are looked for without opening any: who uses no Drive waits for none."""
    file = JsonFile(folder / ACCOUNTS)
    with suppress(Trouble):  # what can't be read is said when somebody asks for it
        file.read()
    return file.messages
