"""What the tests of reading Drive stand on: a source over a fake Drive, with tokens of its own and a clock that waiting moves."""

import threading
from collections.abc import Mapping
from pathlib import Path

from tests.engine.stage import HandClock
from tests.servers.drive import FakeDrive, Item
from tests.sources.drive.signing import ANNA, MemoryVault
from uploader_gui.core.account import Account, SourceContext
from uploader_gui.core.ports import Found, OpenFile
from uploader_gui.sources.drive.source import DriveSource

PUBLIC = "public"


class MintedPass:
    """Tokens straight from the fake. `refusals` counts those that were taken back; `stuck` gives the same again and again."""

    def __init__(self, drive: FakeDrive, account: str) -> None:
        self._drive, self._account = drive, account
        self._lock = threading.Lock()
        self._token = ""
        self.refusals = 0
        self.stuck = False

    def headers(self) -> Mapping[str, str]:
        with self._lock:
            self._token = self._token or self._drive.mint(self._account)
            return {"Authorization": f"Bearer {self._token}"}

    def query(self) -> Mapping[str, str]:
        return {}

    def refused(self, headers: Mapping[str, str]) -> None:
        with self._lock:
            if headers.get("Authorization") == f"Bearer {self._token}":
                self.refusals += 1
                self._token = self._token if self.stuck else ""


class KeyedPass:
    """An API key."""

    def __init__(self, key: str) -> None:
        self._key = key

    def headers(self) -> Mapping[str, str]:
        return {}

    def query(self) -> Mapping[str, str]:
        return {"key": self._key}

    def refused(self, headers: Mapping[str, str]) -> None:
        """There is no other."""


class MintedAccounts:
    """Every account of the fake, and its key."""

    def __init__(self, drive: FakeDrive, api_base: str = "") -> None:
        self._drive = drive
        self.api_base = api_base or drive.api_base
        self.passes: dict[str, MintedPass | KeyedPass] = {}

    def list(self) -> tuple[Account, ...]:
        named = [Account(email, "signed-in", float(number)) for number, email in enumerate(self._drive.tree.accounts)]
        return (Account(PUBLIC, "public", -1.0), *named)

    def close(self) -> None:
        """Nothing is fetched here."""

    def pass_of(self, name: str) -> MintedPass | KeyedPass:
        if name not in self.passes:
            self.passes[name] = KeyedPass(self._drive.tokens.api_key) if name == PUBLIC else MintedPass(self._drive, name)
        return self.passes[name]


class Reader:
    """A person's computer that reads the fake. Waiting takes no time: it moves the clock, and is written down."""

    def __init__(self, drive: FakeDrive, folder: Path, **options: str) -> None:
        self.drive, self.folder = drive, folder
        self.clock = HandClock()
        self.waits: list[float] = []
        self._lock = threading.Lock()
        self._opened: list[DriveSource] = []
        self.accounts = MintedAccounts(drive)
        trusted = {"bearer_origins": " ".join(drive.bearer_origins)}
        self.source = self.opened(trusted | options)

    def opened(self, options: Mapping[str, str]) -> DriveSource:
        """As each run of the program opens it."""
        context = SourceContext(MemoryVault(), self.folder, self.clock, {"api_base": self.drive.api_base, **options})
        source = DriveSource(context, self.accounts, self.wait)
        self._opened.append(source)
        return source

    def close(self) -> None:
        for source in self._opened:
            source.close()

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def wait(self, seconds: float) -> bool:
        with self._lock:
            self.waits.append(seconds)
            self.clock.time += seconds
            return False

    def listed(self, root: str, account: str = ANNA) -> list[Found]:
        """`root` is an ID, with its query if it has one."""
        return list(self.source.listing(f"{account}/{root}"))

    def paths(self, root: str, account: str = ANNA) -> dict[str, Found]:
        found = self.listed(root, account)
        paths = {"/".join(item.segments): item for item in found}
        assert len(paths) == len(found), "two things with one path"
        return paths

    def open(self, item: Item | str, account: str = ANNA) -> OpenFile:
        return self.source.open(f"{account}/{item if isinstance(item, str) else item.id}")

    def brought(self, item: Item | str, account: str = ANNA) -> bytes:
        """Read in parts, and checked."""
        file = self.open(item, account)
        try:
            return read_through(file)
        finally:
            file.close()


def read_through(file: OpenFile, part: int = 1_000_000) -> bytes:
    size = file.identity.size
    content = b"".join(file.read(offset, min(part, size - offset)) for offset in range(0, size, part))
    file.check()
    return content
