"""What the tests of signing in stand on: a vault in memory, a clock, a browser that is a function."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.engine.stage import HandClock
from tests.servers.drive import FakeDrive
from uploader_gui.core.account import SourceContext
from uploader_gui.core.errors import CredentialsMissing
from uploader_gui.engine.stop import Stop
from uploader_gui.json_file import JsonFile
from uploader_gui.sources.drive.accounts import DriveAccounts

ANNA, BEN = "anna@example.org", "ben@example.org"


class MemoryVault:
    """Keeps secrets, and where each is. `refuses` is a place that takes none; `locked`: it gives none; `after` follows each put."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.places: dict[str, str] = {}
        self.refuses = ""
        self.locked = False
        self.after: Callable[[], object] = lambda: None

    def get(self, account: str) -> str | None:
        if self.locked:
            raise CredentialsMissing(code="keyring-refused", reason="the system keyring refused (KeyringLocked)")
        return self.secrets.get(account)

    def put_in(self, place: str, account: str, secret: str) -> None:
        if place == self.refuses:
            raise CredentialsMissing(code="no-keyring", reason="This computer has no keyring that answers")
        self.secrets[account], self.places[account] = secret, place
        self.after()

    def delete(self, account: str) -> None:
        self.secrets.pop(account, None)
        self.places.pop(account, None)


@dataclass
class Desktop:
    """A folder, a vault and a client file, and accounts that are opened from them as each process does."""

    folder: Path
    drive: FakeDrive
    vault: MemoryVault = field(default_factory=MemoryVault)
    clock: HandClock = field(default_factory=HandClock)

    @property
    def client_file(self) -> str:
        path = self.folder / "client_secret.json"
        JsonFile(path).write(self.drive.client_document())
        return str(path)

    def accounts(self, limit: float = 30.0) -> DriveAccounts:
        context = SourceContext(self.vault, self.folder, self.clock, {"api_base": self.drive.api_base})
        return DriveAccounts(context, limit)

    def sign_in(self, account: str = ANNA) -> DriveAccounts:
        """Already done."""
        self.drive.consent.account = account
        accounts = self.accounts()
        accounts.sign_in(self.client_file, self.drive.open_url, Stop())
        self.drive.log.clear()
        return accounts


class Browser:
    """Walks the link as a person's browser does, and remembers the page where it ends."""

    def __init__(self, drive: FakeDrive) -> None:
        self._drive = drive
        self.link = ""
        self.page = ""
        self._walking: threading.Thread | None = None

    def open_url(self, url: str) -> None:
        self.link = url
        self._walking = threading.Thread(target=self._walk)
        self._walking.start()

    def _walk(self) -> None:
        _, self.page = self._drive.consent.visit(self.link)

    def read(self) -> str:
        """The page, when it is there."""
        assert self._walking is not None
        self._walking.join(10)
        return self.page


@dataclass
class InBackground:
    """A sign-in on a thread of its own; `done` tells what it came to."""

    work: Callable[[], str]
    account: str = ""
    trouble: BaseException | None = None

    def __post_init__(self) -> None:
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            self.account = self.work()
        except BaseException as trouble:
            self.trouble = trouble

    def done(self) -> "InBackground":
        self._thread.join(20)
        assert not self._thread.is_alive()
        return self
