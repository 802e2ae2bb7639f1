"""What is kept of accounts: names and clients in a file of their own, secrets in the vault, and the key for public links."""

import json
import os
import stat

import httpx
import pytest

from tests.servers.drive import ANYONE, FakeDrive, Role
from tests.servers.drive.tokens import CLIENT_ID
from tests.sources.drive.signing import ANNA, BEN, Desktop
from uploader_gui.core.errors import Mistake, QueueUnwritable, SignInUnkept
from uploader_gui.engine.stop import Stop
from uploader_gui.json_file import JsonFile
from uploader_gui.sources.drive.accounts import GOOGLE, DriveAccounts

KEY = "AIzaSyA-fake_key_of_nobody_123456789012"


def test_accounts_come_in_the_order_in_which_they_were_added(desktop: Desktop) -> None:
    for name in (BEN, ANNA, BEN):
        desktop.sign_in(name)
        desktop.clock.time += 60
    desktop.accounts().set_api_key(KEY)
    found = desktop.accounts().list()
    assert [(account.name, account.kind) for account in found] == [(BEN, "signed-in"), (ANNA, "signed-in"), ("public", "public")]
    assert found[0].added_at == 1_800_000_000.0


def test_the_file_holds_the_client_and_no_tokens_and_is_its_owners_alone(desktop: Desktop) -> None:
    desktop.sign_in()
    path = desktop.folder / "drive.json"
    document = json.loads(path.read_text())
    assert document["accounts"] == {
        ANNA: {"kind": "signed-in", "client": CLIENT_ID, "kept_in": "keyring", "added_at": 1_800_000_000.0}
    }
    assert document["clients"][CLIENT_ID]["token_uri"]
    assert "client_secret" not in document["clients"][CLIENT_ID]
    assert desktop.vault.secrets[f"drive:client {CLIENT_ID}"] not in path.read_text()
    assert "1//" not in path.read_text()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_signing_out_forgets_the_secret_but_not_the_client(desktop: Desktop) -> None:
    accounts = desktop.sign_in()
    accounts.sign_out(ANNA)
    assert accounts.list() == ()
    assert set(desktop.vault.secrets) == {f"drive:client {CLIENT_ID}"}, "for whoever signs in next"
    assert accounts.client_file() == CLIENT_ID
    with pytest.raises(Mistake, match="Nobody is signed in"):
        accounts.sign_out(ANNA)


def test_a_secret_of_a_client_that_an_older_version_kept_in_the_file_still_serves(desktop: Desktop) -> None:
    accounts = desktop.sign_in()
    file = JsonFile(desktop.folder / "drive.json")
    document = file.read()
    document["clients"][CLIENT_ID]["client_secret"] = desktop.vault.secrets.pop(f"drive:client {CLIENT_ID}")  # type: ignore[index]
    file.write(document)
    assert desktop.accounts().pass_of(ANNA).headers()
    desktop.sign_in()
    assert "client_secret" not in file.read()["clients"][CLIENT_ID]  # type: ignore[index]
    assert accounts.client_file() == CLIENT_ID


def test_a_key_opens_what_anyone_may_read(desktop: Desktop, drive: FakeDrive) -> None:
    public = drive.file("public", 10, readers={ANYONE: Role.READER})
    accounts = desktop.accounts()
    accounts.set_api_key(f"  {drive.tokens.api_key}\n")
    way_in = accounts.pass_of("public")
    assert (dict(way_in.headers()), dict(way_in.query())) == ({}, {"key": drive.tokens.api_key})
    assert httpx.get(f"{accounts.api_base}/files/{public.id}", params=way_in.query()).status_code == 200
    assert drive.tokens.api_key not in (desktop.folder / "drive.json").read_text()


def test_another_key_counts_at_once_in_every_process(desktop: Desktop) -> None:
    desktop.accounts().set_api_key("first-key-of-nobody")
    way_in = desktop.accounts().pass_of("public")
    assert way_in.query() == {"key": "first-key-of-nobody"}
    desktop.accounts().set_api_key("second-key-of-nobody")
    assert way_in.query() == {"key": "second-key-of-nobody"}


@pytest.mark.parametrize("text", ["", "short", "two words in one", "https://console.cloud.google.com/", "k" * 300, "ключключключ"])
def test_what_is_no_key_is_not_kept(desktop: Desktop, text: str) -> None:
    with pytest.raises(Mistake, match="not an API key"):
        desktop.accounts().set_api_key(text)
    assert not desktop.vault.secrets


def test_an_account_is_not_listed_when_its_secret_could_not_be_kept(desktop: Desktop) -> None:
    desktop.vault.refuses = "keyring"
    with pytest.raises(SignInUnkept):
        desktop.accounts().set_api_key(KEY)
    assert desktop.accounts().list() == ()


def test_a_secret_without_its_account_is_not_left_behind(desktop: Desktop) -> None:
    """The file can't be written any more when the secret is kept."""
    desktop.vault.after = (desktop.folder / "drive.json").mkdir
    with pytest.raises(QueueUnwritable):
        desktop.accounts().set_api_key(KEY)
    assert not desktop.vault.secrets


def test_what_another_version_wrote_stays(desktop: Desktop, drive: FakeDrive) -> None:
    path = desktop.folder / "drive.json"
    path.write_text(json.dumps({"version": 9, "later": {"x": 1}, "accounts": {"odd": 7}}))
    desktop.accounts().sign_in(desktop.client_file, drive.open_url, Stop())
    document = json.loads(path.read_text())
    assert (document["version"], document["later"]) == (9, {"x": 1})
    assert [account.name for account in desktop.accounts().list()] == [ANNA]


def test_where_the_api_is_can_be_set_and_is_googles_otherwise(desktop: Desktop, drive: FakeDrive) -> None:
    assert desktop.accounts().api_base == drive.api_base
    accounts = desktop.accounts()
    context = accounts._context
    assert DriveAccounts(type(context)(context.vault, context.folder, context.clock, {})).api_base == GOOGLE
