"""Files that we keep, as another version, another program or a broken disk may leave them."""

import os
import tempfile
from pathlib import Path

from hypothesis import strategies as some

from tests.engine.stage import HandClock
from tests.properties import Promise, promise
from tests.properties.material import any_text, document, name, number, written
from tests.servers import MemoryVault
from uploader_gui.core.account import SourceContext
from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.errors import Mistake, TooLarge, Trouble
from uploader_gui.core.plan import part_count, part_size
from uploader_gui.core.timetable import read_timetable
from uploader_gui.credentials import FileVault
from uploader_gui.destination_book import DestinationBook
from uploader_gui.settings import Settings, SettingsFile
from uploader_gui.sources.drive.accounts import DriveAccounts
from uploader_gui.sources.drive.client import parse_client

PROMISES: list[Promise] = []
COUNTED = 2**62
"""SQLite counts no further, and nobody needs more."""

_texts = some.one_of(document, some.dictionaries(any_text, any_text, max_size=3), some.lists(name, max_size=3))
_settings = some.fixed_dictionaries(
    {},
    optional={
        **{field: some.one_of(number, document) for field in ("lanes", "limit", "history_limit", "version")},
        **dict.fromkeys(("timetable", "default_destination", "drive", "window", "from another version"), _texts),
    },
)
_numbers = some.dictionaries(
    some.sampled_from(["most_parts", "least_part", "most_part", "most_object", "key_bytes", "segment_bytes"]), number
)
_entry = some.fixed_dictionaries(
    {},
    optional={
        "scheme": _texts,
        "options": _texts,
        "prefix": some.one_of(name, document),
        "if_exists": _texts,
        "limits": some.one_of(document, _numbers),
        "capabilities": some.one_of(
            document, some.dictionaries(some.sampled_from(["tested_at", "guard", "reads", "findings"]), document)
        ),
        "max_size": some.one_of(number, document),
        "from another version": document,
    },
)
_book = some.fixed_dictionaries(
    {},
    optional={
        "version": document,
        "order": _texts,
        "destinations": some.one_of(document, some.dictionaries(name, some.one_of(_entry, document), max_size=3)),
    },
)


def assert_kept(folder: Path, content: bytes) -> None:
    """What stood in the file is still there, under its name or beside it."""
    assert not content or content in [file.read_bytes() for file in folder.iterdir()]


@promise(
    PROMISES,
    "Whatever stands in the settings, they load within their bounds, and nothing of the file is lost",
    written(_settings),
    150,
)
def settings_load(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        path.write_bytes(content)
        file = SettingsFile(path)
        found = file.load()
        assert_kept(path.parent, content)
        assert 0 <= found.lanes <= 64
        assert 0 <= found.history_limit < COUNTED
        assert 0 <= found.limit < COUNTED
        read_timetable(found.timetable)
        file.save(found._replace(lanes=3))
        assert SettingsFile(path).load() == found._replace(lanes=3)
        if file.messages:
            assert_kept(path.parent, content)
            assert found == Settings()


@promise(
    PROMISES,
    "Whatever stands in the book of destinations, each is usable or told of, and nothing of the file is lost",
    written(_book),
    150,
)
def books_load(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "destinations.json"
        path.write_bytes(content)
        book = DestinationBook(path)
        found = book.list()
        assert_kept(path.parent, content)
        for settings in found:
            assert book.get(settings.name) == settings
            assert_sound(settings)
        mine = DestinationSettings("a name that nobody drew", options={"bucket": "b"})
        book.add(mine)
        assert DestinationBook(path).list() == (*found, mine)


def assert_sound(settings: DestinationSettings) -> None:
    assert 0 <= settings.max_size < COUNTED
    for size in (0, 1, 10**9, 10**13):
        try:
            part = part_size(size, settings.limits)
        except TooLarge as trouble:
            assert trouble.message
        else:
            assert part > 0
            assert part_count(size, part) <= settings.limits.most_parts


@promise(
    PROMISES,
    "Whatever stands in the file with the secrets, the next one is kept, and nothing of the file is lost",
    written(some.dictionaries(any_text, some.one_of(any_text, document))),
)
def secrets_load(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "secrets.json"
        path.touch(0o600)
        path.write_bytes(content)
        vault = FileVault(path)
        assert vault.get("destination:there") is None or isinstance(vault.get("destination:there"), str)
        assert_kept(path.parent, content)
        vault.put("destination:there", "hush")
        assert FileVault(path).get("destination:there") == "hush"
        assert all(os.name == "nt" or not file.stat().st_mode & 0o077 for file in path.parent.iterdir())


_accounts = some.fixed_dictionaries(
    {},
    optional={
        "client": some.one_of(document, any_text),
        "clients": some.one_of(document, some.dictionaries(any_text, document, max_size=2)),
        "accounts": some.one_of(
            document,
            some.dictionaries(
                name,
                some.fixed_dictionaries({}, optional={"client": document, "kind": document, "added_at": number, "kept_in": document}),
                max_size=3,
            ),
        ),
    },
)


@promise(
    PROMISES,
    "Whatever stands in the file with the accounts, they are listed, and ask to sign in where that is missing",
    written(_accounts),
    100,
)
def accounts_load(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "drive.json"
        path.write_bytes(content)
        accounts = DriveAccounts(SourceContext(MemoryVault(), folder, HandClock(), {}))
        for account in accounts.list():
            assert 0 <= account.added_at < 1e11
            for ask in (accounts.pass_of(account.name).headers, accounts.pass_of(account.name).query):
                try:
                    ask()
                except Trouble as trouble:
                    assert trouble.message
        assert isinstance(accounts.client_file(), str)
        assert_kept(path.parent, content)
        accounts.set_api_key("A" * 39)
        assert "public" in {account.name for account in accounts.list()}
        accounts.close()


_client = some.fixed_dictionaries(
    {},
    optional={
        kind: some.one_of(
            document,
            some.fixed_dictionaries(
                {},
                optional={
                    field: some.one_of(
                        any_text, document, some.sampled_from(["http://[", "https://", "https://a", "http://evil.example"])
                    )
                    for field in ("client_id", "client_secret", "auth_uri", "token_uri")
                },
            ),
        )
        for kind in ("installed", "web", "type")
    },
)


@promise(
    PROMISES,
    "Whatever stands in a client file, it is a client whose addresses are safe, or a sentence says what is wrong",
    written(_client),
    100,
)
def client_files_are_read(content: bytes) -> None:
    try:
        client = parse_client(content)
    except Mistake as mistake:
        assert mistake.message.endswith(".")
        return
    assert client.token_uri.startswith(("https://", "http://localhost", "http://127.0.0.1", "http://[::1]"))
