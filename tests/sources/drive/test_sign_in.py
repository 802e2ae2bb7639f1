"""Signing in, in a browser that may be a strange one: it ends well or with a sentence, and the browser's page says the same."""

import logging
import socket
import threading
from pathlib import Path
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import httpx
import pytest

from tests.servers.drive import Answer, FakeDrive, Person
from tests.servers.drive.tokens import CLIENT_SECRET
from tests.sources.drive.signing import ANNA, BEN, Browser, Desktop, InBackground
from tests.waiting import until
from uploader_gui.core.errors import Mistake, SignInRefused, SignInUnkept, SourceOffline, Stopped
from uploader_gui.engine.stop import Stop
from uploader_gui.sources.drive.loopback import Loopback

READ_ONLY = "https://www.googleapis.com/auth/drive.readonly"


def test_the_whole_way(desktop: Desktop, drive: FakeDrive) -> None:
    browser = Browser(drive)
    accounts = desktop.accounts()
    assert accounts.sign_in(desktop.client_file, browser.open_url, Stop()) == ANNA
    assert [(account.name, account.kind) for account in accounts.list()] == [(ANNA, "signed-in")]
    assert "You are signed in" in browser.read()
    assert ANNA in browser.page
    assert drive.tokens.account_of(desktop.vault.secrets[f"drive:{ANNA}"]) == ANNA
    asked = httpx.get(f"{accounts.api_base}/about", params={"fields": "user"}, headers=accounts.pass_of(ANNA).headers())
    assert asked.json()["user"]["emailAddress"] == ANNA


def test_what_is_asked_for_is_reading_alone_with_a_proof_key_and_lasting(desktop: Desktop, drive: FakeDrive) -> None:
    browser = Browser(drive)
    desktop.accounts().sign_in(desktop.client_file, browser.open_url, Stop(), hint=BEN)
    asked = {name: values[0] for name, values in parse_qs(urlsplit(browser.link).query).items()}
    assert asked["scope"] == READ_ONLY
    assert (asked["code_challenge_method"], asked["access_type"], asked["prompt"]) == ("S256", "offline", "consent")
    assert asked["redirect_uri"].startswith("http://127.0.0.1:")
    assert asked["login_hint"] == BEN
    assert len(asked["state"]) >= 20
    assert browser.read()


@pytest.mark.parametrize("person", [Person.ASKS_FOR_FAVICON, Person.STRAYS_FIRST, Person.PRECONNECTS, Person.CONNECTS_AND_LEAVES])
def test_strange_browsers_disturb_nothing(desktop: Desktop, drive: FakeDrive, person: Person) -> None:
    drive.consent.person = person
    browser = Browser(drive)
    assert desktop.accounts().sign_in(desktop.client_file, browser.open_url, Stop()) == ANNA
    assert "You are signed in" in browser.read()


def test_who_declines_is_told_so_in_both_places(desktop: Desktop, drive: FakeDrive) -> None:
    drive.consent.person = Person.DECLINES
    browser = Browser(drive)
    accounts = desktop.accounts()
    with pytest.raises(SignInRefused) as refused:
        accounts.sign_in(desktop.client_file, browser.open_url, Stop())
    assert refused.value.code == "access_denied"
    assert "declined in the browser" in refused.value.message
    assert "Signing in did not work" in browser.read()
    assert "declined in the browser" in browser.page
    assert accounts.list() == ()
    assert not desktop.vault.secrets


def test_a_wrong_state_is_nobody_and_the_time_runs_out(desktop: Desktop, drive: FakeDrive) -> None:
    drive.consent.person = Person.BRINGS_WRONG_STATE
    browser = Browser(drive)
    signing = InBackground(lambda: desktop.accounts(limit=300).sign_in(desktop.client_file, browser.open_url, Stop()))
    until(lambda: browser.link)
    assert browser.read() == ""
    assert signing.trouble is None
    desktop.clock.time += 300
    assert isinstance(signing.done().trouble, SignInRefused)
    assert "within 5 minutes" in str(signing.trouble)
    assert not drive.log.entries("token")


def test_nobody_comes_back(desktop: Desktop, drive: FakeDrive) -> None:
    with pytest.raises(SignInRefused) as refused:
        desktop.accounts(limit=0.0).sign_in(desktop.client_file, lambda url: None, Stop())
    assert refused.value.code == "time-limit"


def test_it_can_be_stopped_at_once_and_the_browser_that_comes_later_finds_nobody(desktop: Desktop, drive: FakeDrive) -> None:
    links: list[str] = []
    stop = Stop()
    signing = InBackground(lambda: desktop.accounts().sign_in(desktop.client_file, links.append, stop))
    until(lambda: links)
    stop.request()
    assert isinstance(signing.done().trouble, Stopped)
    back = parse_qs(urlsplit(links[0]).query)["redirect_uri"][0]
    with pytest.raises(httpx.ConnectError):
        httpx.get(back)


def test_silent_sockets_keep_nobody_from_coming_in(desktop: Desktop, drive: FakeDrive) -> None:
    """More of them than any browser opens, before, and kept until after the end."""
    silent: list[socket.socket] = []
    browser = Browser(drive)

    def open_url(url: str) -> None:
        back = urlsplit(parse_qs(urlsplit(url).query)["redirect_uri"][0])
        silent.extend(socket.create_connection((back.hostname or "", back.port or 0), timeout=5) for _ in range(20))
        browser.open_url(url)

    try:
        assert desktop.accounts().sign_in(desktop.client_file, open_url, Stop()) == ANNA
        assert "You are signed in" in browser.read()
        until(lambda: all(_is_closed(one) for one in silent), what="the end of the silent connections")
    finally:
        for one in silent:
            one.close()


def _is_closed(connection: socket.socket) -> bool:
    connection.settimeout(0.5)
    try:
        return connection.recv(1) == b""
    except TimeoutError:
        return False
    except OSError:
        return True


@pytest.mark.parametrize(
    ("answers", "kind", "said"),
    [
        ([Answer(400, "invalid_grant", "Bad Request")], SignInRefused, "invalid_grant"),
        ([Answer(401, "invalid_client")], SignInRefused, "invalid_client"),
        ([Answer(500)], SignInRefused, "Google refused it"),
        ([Answer(200, html="<html>not JSON")], SignInRefused, "Google refused it"),
        ([Answer(drop=True)], SourceOffline, "can't be reached"),
    ],
)
def test_an_exchange_that_fails_keeps_nothing_and_says_why(
    desktop: Desktop, drive: FakeDrive, answers: list[Answer], kind: type[Exception], said: str
) -> None:
    drive.script("token", answers)
    browser = Browser(drive)
    with pytest.raises(kind, match=said):
        desktop.accounts().sign_in(desktop.client_file, browser.open_url, Stop())
    assert "Signing in did not work" in browser.read()
    assert not desktop.vault.secrets


def test_a_box_that_was_not_ticked(desktop: Desktop, drive: FakeDrive) -> None:
    drive.consent.scope = "https://www.googleapis.com/auth/drive.metadata.readonly"
    browser = Browser(drive)
    with pytest.raises(SignInRefused, match="Tick the box"):
        desktop.accounts().sign_in(desktop.client_file, browser.open_url, Stop())
    assert "Tick the box" in browser.read()


def test_an_api_that_is_switched_off_is_noticed_here_with_the_place_to_switch_it_on(desktop: Desktop, drive: FakeDrive) -> None:
    drive.script("about", [Answer(403, "accessNotConfigured")])
    browser = Browser(drive)
    with pytest.raises(SignInRefused, match=r"drive\.googleapis\.com"):
        desktop.accounts().sign_in(desktop.client_file, browser.open_url, Stop())
    assert "not switched on" in browser.read()
    assert not desktop.vault.secrets


def test_without_a_place_for_the_secret_no_browser_is_opened(desktop: Desktop, drive: FakeDrive) -> None:
    desktop.vault.refuses = "keyring"
    opened: list[str] = []
    with pytest.raises(SignInUnkept, match="no keyring"):
        desktop.accounts().sign_in(desktop.client_file, opened.append, Stop())
    assert not opened
    assert desktop.accounts().sign_in(desktop.client_file, drive.open_url, Stop(), keep_in="file") == ANNA
    assert set(desktop.vault.places.values()) == {"file"}
    assert f"drive:{ANNA}" in desktop.vault.places


def test_what_cannot_be_kept_is_not_called_signed_in(desktop: Desktop, drive: FakeDrive) -> None:
    """The keyring is locked while the person is in the browser."""
    browser = Browser(drive)

    def open_url(url: str) -> None:
        desktop.vault.refuses = "keyring"
        browser.open_url(url)

    with pytest.raises(SignInUnkept):
        desktop.accounts().sign_in(desktop.client_file, open_url, Stop())
    assert "Signing in did not work" in browser.read()
    assert desktop.accounts().list() == ()


def test_the_client_is_kept_for_the_next_account(desktop: Desktop, drive: FakeDrive) -> None:
    desktop.sign_in(ANNA)
    later = desktop.accounts()
    drive.consent.account = BEN
    assert later.client_file() == drive.client_document()["installed"]["client_id"]
    assert later.sign_in("", drive.open_url, Stop()) == BEN
    assert [account.name for account in later.list()] == [ANNA, BEN]


def test_without_a_client_file_it_is_asked_for(desktop: Desktop) -> None:
    with pytest.raises(Mistake, match="client file of your own"):
        desktop.accounts().sign_in("", lambda url: None, Stop())


def test_nothing_secret_is_told_or_written_anywhere_but_in_the_vault(
    desktop: Desktop, drive: FakeDrive, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The client's own secret stands in the file that only its owner can read: Google calls it no secret of a program on a desktop."""
    browser = Browser(drive)
    with caplog.at_level(logging.DEBUG, logger="uploader_gui"):
        accounts = desktop.accounts()
        accounts.sign_in(desktop.client_file, browser.open_url, Stop())
        drive.consent.person = Person.DECLINES
        with pytest.raises(SignInRefused) as refused:
            accounts.sign_in("", browser.open_url, Stop())
    token = desktop.vault.secrets[f"drive:{ANNA}"]
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("uploader_gui")]
    written = [path.read_bytes().decode() for path in tmp_path.rglob("*.json") if path.name != "client_secret.json"]
    state = parse_qs(urlsplit(browser.link).query)["state"][0]
    said = [str(refused.value), browser.read(), *ours, *map(repr, accounts.list())]
    assert not [text for text in (*said, *written) if token in text or state in text]
    assert not [text for text in said if CLIENT_SECRET in text]
    assert len(written) == 1


def test_a_page_that_is_loaded_again_says_the_same(drive: FakeDrive) -> None:
    with Loopback() as loopback:
        loopback.expect("s1")
        back = f"{loopback.url}?{urlencode({'state': 's1', 'code': 'c'})}"
        pages: list[str] = []
        visitors = [threading.Thread(target=lambda: pages.append(httpx.get(back).text)) for _ in range(3)]
        for visitor in visitors:
            visitor.start()
        assert until(loopback.visit) == dict(parse_qsl("state=s1&code=c"))
        loopback.show("<p>what came of it</p>")
        for visitor in visitors:
            visitor.join(10)
        assert pages == ["<p>what came of it</p>"] * 3
        assert loopback.visit() is None


@pytest.mark.parametrize(
    "path", ["favicon.ico", "", "?code=c", "?state=&code=c", "?state=s2&code=c", "?state=s1", "other?state=s1&code=c"]
)
def test_whoever_brings_nothing_right_finds_nothing(path: str) -> None:
    with Loopback() as loopback:
        if path != "?state=&code=c":
            loopback.expect("s1")
        answer = httpx.get(loopback.url + path)
        assert (answer.status_code, answer.text) == (404, "")
        assert httpx.post(loopback.url, data={"state": "s1", "code": "c"}).status_code == 501
        assert loopback.visit() is None


def test_the_page_is_neither_kept_nor_told_to_others(desktop: Desktop) -> None:
    with Loopback() as loopback:
        loopback.expect("s1")
        answers: list[httpx.Response] = []
        visitor = threading.Thread(target=lambda: answers.append(httpx.get(f"{loopback.url}?state=s1&error=access_denied")))
        visitor.start()
        until(loopback.visit)
    visitor.join(10)
    (answer,) = answers
    assert "was stopped" in answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
