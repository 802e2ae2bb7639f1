"""Files and folders of this computer."""

import os
from collections.abc import Iterator
from pathlib import PurePath

from uploader_gui.core.account import SourceContext
from uploader_gui.core.errors import SourceMissing
from uploader_gui.core.ports import Found
from uploader_gui.sources.local.listing import walk
from uploader_gui.sources.local.platform import long_path
from uploader_gui.sources.local.reading import LocalFile

SCHEME = "local"


class LocalSource:
    """Reads this computer's files. A locator is an absolute path, as os.fsdecode gives it."""

    near = True

    def recognises(self, text: str) -> None:
        """Nothing: whatever is no path is not ours."""

    def accounts(self) -> list[str]:
        """None: this computer's files need no account."""
        return []

    def name(self, root: str) -> str:
        """The last segment of the path; of a drive or "/" the drive's letter or "root"."""
        path = PurePath(os.path.normpath(root))  # the last segment of "/home/ana/.." is "home"
        return path.name or path.drive.rstrip(":\\/") or "root"

    def check(self, root: str) -> None:
        """Raises SourceMissing where nothing has this path. What may not be looked at is queued, and says so there."""
        try:
            os.stat(long_path(root))
        except FileNotFoundError:
            if not os.path.lexists(long_path(root)):
                raise SourceMissing(root) from None
        except ValueError:  # no file system has such a path
            raise SourceMissing(root) from None
        except OSError:
            return

    def listing(self, root: str) -> Iterator[Found]:
        """Every file below `root`, folder by folder, by name. Raises SourceMissing where `root` is not there."""
        return walk(root)

    def open(self, locator: str) -> LocalFile:
        """Raises SourceMissing, SourceDenied, SourceBusy, SourceUnreadable, VolumeGone, NotAFile or FolderUnread."""
        return LocalFile(locator)

    def close(self) -> None:
        """Nothing waits."""


def open_source(_context: SourceContext | None = None) -> LocalSource:
    """The source, ready to use; it needs nothing."""
    return LocalSource()
