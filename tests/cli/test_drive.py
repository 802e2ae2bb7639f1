"""`uploader-gui drive`: sign-in, api-key, accounts, sign-out, against a Drive on loopback."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.cli.scripted import CommandLine
from tests.e2e.program import Program
from tests.servers.drive import FakeDrive, Person
from uploader_gui.json_file import JsonFile
from uploader_gui.settings import Settings, SettingsFile

ANNA, BEN = "anna@example.org", "ben@example.org"
FILE = ("--keep-secret-in", "file")
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C reaches another process in another way there")


@pytest.fixture
def drive() -> Iterator[FakeDrive]:
    with FakeDrive() as running:
        running.add_account(ANNA)
        running.add_account(BEN)
        yield running


@pytest.fixture
def program(drive: FakeDrive, tmp_path: Path) -> Program:
    """It knows the fake Drive by its settings, and has a client file beside it."""
    made = Program(tmp_path / "home")
    made.home.mkdir()
    SettingsFile(made.home / "settings.json").save(Settings(drive={"api_base": drive.api_base}))
    JsonFile(tmp_path / "client.json").write(drive.client_document())
    made.environment |= {"OAUTHLIB_INSECURE_TRANSPORT": "1", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    made.environment.pop("DISPLAY", None)
    return made


def sign_in(program: Program, drive: FakeDrive, *words: str) -> subprocess.CompletedProcess[str]:
    """As a person does it who copies the link."""
    working = program.start("drive", "sign-in", "--no-browser", *FILE, *words)
    assert working.stdout is not None
    link = working.stdout.readline().strip()
    if link:
        drive.consent.visit(link)
    out, err = working.communicate(timeout=30)
    return subprocess.CompletedProcess(words, working.returncode, link + "\n" + out, err)


def test_signing_in_listing_and_signing_out(program: Program, drive: FakeDrive) -> None:
    client = str(program.home.parent / "client.json")
    first = sign_in(program, drive, "--client-secrets", client)
    assert (first.returncode, first.stdout.startswith("http://127.0.0.1:")) == (0, True)
    assert f"Signed in as {ANNA}" in first.stderr
    assert "a little later" not in first.stderr
    drive.consent.account = BEN
    assert sign_in(program, drive).returncode == 0, "the client file is needed once"
    found = program.documents("drive", "accounts")
    assert [(one["name"], one["kind"]) for one in found] == [(ANNA, "signed-in"), (BEN, "signed-in")]
    assert ANNA in program.run("drive", "accounts").stdout
    program.run("drive", "sign-out", ANNA)
    assert [one["name"] for one in program.documents("drive", "accounts")] == [BEN]
    assert "Nobody is signed in" in program.run("drive", "sign-out", ANNA, expect=2).stderr
    assert drive.tokens.has_grant(ANNA)


def test_what_is_kept_is_where_it_was_said(program: Program, drive: FakeDrive) -> None:
    sign_in(program, drive, "--client-secrets", str(program.home.parent / "client.json"))
    token = json.loads((program.home / "secrets.json").read_text())[f"drive:{ANNA}"]
    assert drive.tokens.account_of(token) == ANNA
    holders = [path.name for path in program.home.rglob("*") if path.is_file() and token.encode() in path.read_bytes()]
    assert holders == ["secrets.json"]


def test_without_a_keyring_it_is_said_before_the_browser(program: Program, drive: FakeDrive) -> None:
    client = str(program.home.parent / "client.json")
    refused = program.run("drive", "sign-in", "--no-browser", "--client-secrets", client, expect=3)
    assert "--keep-secret-in file" in refused.stderr
    assert refused.stdout == ""


def test_json_tells_the_link_and_then_the_account(program: Program, drive: FakeDrive) -> None:
    client = str(program.home.parent / "client.json")
    working = program.start("drive", "sign-in", "--json", "--no-browser", *FILE, "--client-secrets", client)
    assert working.stdout is not None
    drive.consent.visit(json.loads(working.stdout.readline())["link"])
    out, _ = working.communicate(timeout=30)
    assert (json.loads(out), working.returncode) == ({"account": ANNA}, 0)


def test_a_link_for_another_computer_says_which_port_to_forward(program: Program, drive: FakeDrive) -> None:
    said = sign_in(program, drive, "--client-secrets", str(program.home.parent / "client.json"))
    back = urlsplit(parse_qs(urlsplit(said.stdout.splitlines()[0]).query)["redirect_uri"][0])
    assert f"ssh -L {back.port}:127.0.0.1:{back.port}" in said.stderr


def test_who_declines_needs_another_try(program: Program, drive: FakeDrive) -> None:
    drive.consent.person = Person.DECLINES
    said = sign_in(program, drive, "--client-secrets", str(program.home.parent / "client.json"))
    assert said.returncode == 3
    assert "declined in the browser" in said.stderr
    assert program.documents("drive", "accounts") == []


@posix_only
def test_ctrl_c_ends_it_and_the_place_where_the_browser_would_come_back(program: Program, drive: FakeDrive) -> None:
    client = str(program.home.parent / "client.json")
    working = program.start("drive", "sign-in", "--no-browser", *FILE, "--client-secrets", client)
    try:
        assert working.stdout is not None
        link = working.stdout.readline().strip()
        working.send_signal(signal.SIGINT)
        _, err = working.communicate(timeout=30)
    finally:
        working.kill()
        working.wait()
    assert working.returncode == 130
    assert "Traceback" not in err
    with pytest.raises(httpx.ConnectError):
        httpx.get(parse_qs(urlsplit(link).query)["redirect_uri"][0])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("sign-in",), "client file of your own"),
        (("sign-in", "--client-secrets", "nowhere.json"), "There is no file “nowhere.json”"),
        (("sign-in", "--client-secrets", os.devnull), "not a JSON file"),
        (("sign-out", "nobody@example.org"), "Nobody is signed in as “nobody@example.org”"),
    ],
)
def test_mistakes_have_a_sentence(program: Program, words: tuple[str, ...], said: str) -> None:
    assert said in program.run("drive", *words, *(FILE if words[0] == "sign-in" else ()), expect=2).stderr


def test_a_key_is_read_from_stdin_and_shown_nowhere(program: Program) -> None:
    key = "AIzaSyA-fake_key_of_nobody_123456789012"
    done = program.run("drive", "api-key", *FILE, given=f"{key}\n")
    assert key not in done.stdout + done.stderr
    (account,) = program.documents("drive", "accounts")
    assert (account["name"], account["kind"]) == ("public", "public")
    holders = [path.name for path in program.home.rglob("*") if path.is_file() and key.encode() in path.read_bytes()]
    assert holders == ["secrets.json"]
    assert "not an API key" in program.run("drive", "api-key", *FILE, given="no\n", expect=2).stderr
    assert "No secret arrived" in program.run("drive", "api-key", *FILE, given="\n", expect=2).stderr


def test_whoever_has_the_queue_open_is_told_who_came_back(line: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    line.queue.answers["signed_in"] = [{"account": "public"}]
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    sys_stdin, sys.stdin = sys.stdin, StringIO("a-key-of-nobody-at-all\n")
    try:
        said = line.run("drive", "api-key", *FILE)
    finally:
        sys.stdin = sys_stdin
    assert said.code == 0
    assert line.asked == {"verb": "signed_in", "account": "public"}


def test_nobody_yet(line: CommandLine) -> None:
    said = line.run("drive", "accounts")
    assert (said.code, said.out) == (0, "")
    assert "drive sign-in --client-secrets" in said.err
    assert line.queue.requests == []
