"""What the person chose: folders, settings, destinations. Never a secret."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from uploader_gui.core.rate import LEAST, MOST, NO_LIMIT
from uploader_gui.document_fields import COUNTED, read_fields, write_fields
from uploader_gui.json_file import JsonFile, sync_folder, unusable

VERSION = 1
HOME_VARIABLE = "UPLOADER_GUI_HOME"
MOST_LANES = 64
SAMPLE_LINK = "sample_link"
"""In Settings.drive, of a demonstration: the link to offer."""


class Home(NamedTuple):
    """The folders that everything of ours lives in."""

    config: Path
    data: Path
    logs: Path

    @classmethod
    def find(cls, environment: Mapping[str, str] | None = None) -> "Home":
        """Everything under UPLOADER_GUI_HOME where that is set, else the platform's own folders."""
        chosen = (os.environ if environment is None else environment).get(HOME_VARIABLE, "")
        if chosen:
            return cls.under(Path(chosen))
        from platformdirs import PlatformDirs

        folders = PlatformDirs("uploader-gui", appauthor=False)
        return cls(Path(folders.user_config_dir), Path(folders.user_data_dir), Path(folders.user_log_dir))

    @classmethod
    def under(cls, folder: Path) -> "Home":
        """Everything under one folder."""
        whole = Path(os.path.abspath(folder))  # noqa: PTH100 - resolve() would follow the person's links
        return cls(whole, whole, whole / "log")

    def create(self) -> "Home":
        """Make the folders, for this user alone, and durable: what is in them is lost with them. Raises QueueUnwritable, DiskFull."""
        for folder in (self.config, self.data, self.logs):
            missing = [each for each in (folder, *folder.parents) if not each.exists()]
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                for made in missing:
                    sync_folder(made.parent)
            except OSError as problem:
                raise unusable(folder, problem) from problem
        return self

    @property
    def settings_file(self) -> Path:
        """Where Settings are saved."""
        return self.config / "settings.json"

    @property
    def destinations_file(self) -> Path:
        """Where the DestinationBook is saved."""
        return self.config / "destinations.json"

    @property
    def secrets_file(self) -> Path:
        """Where secrets are kept by those who have no keyring and chose so."""
        return self.config / "secrets.json"

    @property
    def updates_file(self) -> Path:
        """What is remembered of looking for newer versions."""
        return self.data / "updates.json"

    @property
    def log_file(self) -> Path:
        """The structured log: one JSON object a line."""
        return self.logs / "uploader.log"


class Settings(NamedTuple):
    """What can be set once for everything. `window` holds what the window remembers about itself, as text."""

    lanes: int = 0  # at most this many at once; 0: the program finds out
    limit: int = NO_LIMIT  # bytes a second
    timetable: tuple[str, ...] = ()  # core.timetable.Rules, as text
    default_destination: str = ""
    plan_files: int = 200  # a larger drop in the window says first what will happen, and waits for a word; 0: none does
    plan_bytes: int = 5_000_000_000  # likewise
    history_limit: int = 0  # ended uploads that stay in the list in any case, older ones go; 0: all stay. Once "keep_history", unused
    wait_on_metered: bool = False  # nothing is uploaded while the network is metered
    drive: Mapping[str, str] = {}  # of Google Drive: api_base, and what Docs are exported as
    window: Mapping[str, str] = {}


class SettingsFile:
    """Settings on disk. What another version wrote and this one does not know stays in the file."""

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(path)

    @property
    def messages(self) -> list[str]:
        """Sentences for people about what had to be set aside."""
        return self._file.messages

    def load(self) -> Settings:
        """As saved; a value that can't be understood counts as not set."""
        found = read_fields(Settings(), self._file.read())
        limit = found.limit if LEAST <= found.limit <= MOST else NO_LIMIT
        lanes, history = min(max(0, found.lanes), MOST_LANES), min(max(0, found.history_limit), COUNTED - 1)
        files, size = max(0, found.plan_files), max(0, found.plan_bytes)
        return found._replace(lanes=lanes, history_limit=history, limit=limit, plan_files=files, plan_bytes=size)

    def save(self, settings: Settings) -> None:
        """Raises DiskFull or QueueUnwritable; then the old file is still whole."""
        document = self._file.read()
        self._file.write({"version": VERSION, **document, **write_fields(settings, document)})
