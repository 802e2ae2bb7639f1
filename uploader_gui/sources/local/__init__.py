"""Files and folders of this computer."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePath

from uploader_gui.core.account import SourceContext
from uploader_gui.core.errors import SourceMissing
from uploader_gui.core.ports import Found
from uploader_gui.json_file import JsonFile
from uploader_gui.sources.local.listing import walk
from uploader_gui.sources.local.platform import long_path
from uploader_gui.sources.local.reading import LocalFile
from uploader_gui.sources.local.volumes import Volumes

SCHEME = "local"


class LocalSource:
    """Reads this computer's files. A locator is an absolute path, as os.fsdecode gives it."""

    near = True

    def __init__(self, volumes: Volumes | None = None) -> None:
        self._volumes = volumes or Volumes()

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
            self._volumes.named(root)
        except FileNotFoundError:
            if not os.path.lexists(long_path(root)):
                raise SourceMissing(root) from None
        except ValueError:  # no file system has such a path
            raise SourceMissing(root) from None
        except OSError:
            return

    def listing(self, root: str) -> Iterator[Found]:
        """Every file below `root`, folder by folder, by name. Raises SourceMissing or VolumeGone."""
        return walk(root, self._volumes)

    def open(self, locator: str) -> LocalFile:
        """Raises SourceMissing, SourceDenied, SourceBusy, SourceUnreadable, VolumeGone, NotAFile or FolderUnread."""
        return LocalFile(locator, self._volumes)

    def close(self) -> None:
        """Nothing waits."""


def open_source(context: SourceContext | None = None) -> LocalSource:
    """The source, ready to use; without a context it remembers nothing when it ends."""
    return LocalSource(Volumes(JsonFile(Path(context.folder) / "volumes.json")) if context else None)
