"""Whoever stands in for Google, or for the browser, and is out for harm: little memory, little time, no token, a sentence."""

import contextlib
import socket
import threading
from collections.abc import Iterator, Mapping
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.engine.stage import HandClock
from tests.security.hostile import HARM, OK, Hostile, Words, forever, memory_within, whole
from tests.waiting import until
from uploader_gui.core.errors import SignInRefused, SourceOffline, Stopped, Trouble
from uploader_gui.engine.stop import Stop
from uploader_gui.sockets import Sockets
from uploader_gui.sources.drive.api import DriveApi, Net, Question
from uploader_gui.sources.drive.bodies import read_body
from uploader_gui.sources.drive.client import Client
from uploader_gui.sources.drive.loopback import MOST_OPEN, Loopback
from uploader_gui.sources.drive.origins import Origins
from uploader_gui.sources.drive.pace import Pace
from uploader_gui.sources.drive.sign_in import Visit, sign_in, whose
from uploader_gui.sources.drive.tokens import Grant, fetch

TOKEN, SECRET, CODE, REFRESH = "token-of-anna", "secret-of-the-client", "code-of-the-browser", "refresh-of-anna"
MEGABYTES = 96
"""A page of Drive's may have 32, is put together, and read."""
HOLDS_A_LANE = {"an invitation to go on, again and again"}
"""httpx reads such answers as long as they come, in little memory; closing or stopping ends it. SECURITY.md tells of it."""
DEEP = b'{"a":' * 100_000


class OnePass:
    """One token."""

    def headers(self) -> Mapping[str, str]:
        return {"Authorization": f"Bearer {TOKEN}"}

    def query(self) -> Mapping[str, str]:
        return {}

    def refused(self, headers: Mapping[str, str]) -> None:
        """There is no other."""


@contextlib.contextmanager
def asking(url: str) -> Iterator[DriveApi]:
    net = Net(url, Origins(url))
    try:
        yield DriveApi("anna@example.org", OnePass(), Pace(HandClock(), lambda _: False), net)
    finally:
        net.close()


def client_at(url: str) -> Client:
    return Client("client", SECRET, "https://accounts.google.com/o/oauth2/auth", f"{url}/token")


def ask(url: str, way: str) -> object:
    if way == "refresh":
        return fetch(Grant(client_at(url), REFRESH), "anna@example.org", Sockets())
    if way == "whose":
        return whose(TOKEN, url)
    with asking(url) as api:
        return api.document(Question("files"))


def expect_trouble(url: str, way: str) -> Trouble:
    with pytest.raises(Trouble) as caught, memory_within(MEGABYTES):
        ask(url, way)
    trouble = caught.value
    assert trouble.message
    assert not any(secret in str(trouble) for secret in (TOKEN, SECRET, REFRESH))
    return trouble


WORDS: dict[str, Words] = {
    **{harm: words for harm, words in HARM.items() if harm not in HOLDS_A_LANE},
    "deeply nested": whole(DEEP),
    "a deeply nested error": whole(DEEP, b"HTTP/1.1 403 Forbidden\r\n"),
    "broken gzip": whole(b"\x1f\x8bjunk", OK, b"Content-Encoding: gzip"),
    "no address to go to": whole(b"", b"HTTP/1.1 302 Found\r\n", b"Location: http://["),
    "round and round": whole(b"", b"HTTP/1.1 302 Found\r\n", b"Location: /again"),
    "a file of this computer": whole(b"", b"HTTP/1.1 302 Found\r\n", b"Location: file:///etc/passwd"),
    "wrong shapes": whole(b'{"error": [[{"errors": 7}]], "files": 3, "user": [1]}', b"HTTP/1.1 400 Bad\r\n"),
}


@pytest.mark.parametrize("way", ["document", "refresh", "whose"])
@pytest.mark.parametrize("harm", WORDS)
def test_no_answer_takes_much_memory_or_time(harm: str, way: str) -> None:
    with Hostile(WORDS[harm]) as server:
        expect_trouble(server.url, way)


def test_a_document_that_drips_ends_with_its_time() -> None:
    import httpx

    with (
        Hostile(forever(b"1\r\n \r\n", OK + b"Transfer-Encoding: chunked\r\n\r\n")) as server,
        httpx.stream("GET", server.url) as answer,
    ):
        with pytest.raises(Trouble, match="no end"):
            read_body(answer, 10**9, 0.2)


@pytest.mark.parametrize("status", [b"301 Moved", b"302 Found", b"303 See Other", b"307 Temporary", b"308 Permanent"])
def test_tokens_go_to_no_other_host(status: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    with Hostile(whole(b"{}")) as elsewhere:
        there = whole(b"", b"HTTP/1.1 " + status + b"\r\n", b"Location: " + elsewhere.url.encode() + b"/token")
        with Hostile(there) as server:
            with asking(server.url) as api:
                assert api.document(Question("files")) == {}
            expect_trouble(server.url, "refresh")
            expect_trouble(server.url, "whose")
            with pytest.raises(SignInRefused, match="elsewhere"):
                signed_in_at(server.url)
        heard = b"".join(elsewhere.heard)
    assert b"GET /token" in heard, "Drive's own redirects are followed, as nobody"
    assert not any(secret.encode() in heard for secret in (TOKEN, SECRET, REFRESH, CODE))


def signed_in_at(url: str, limit: float = 30.0) -> str:
    """With a browser that comes back at once."""
    return sign_in(client_at(url), Visit(come_back, Stop(), HandClock(), "", limit), url, lambda _name, _grant: None)


def come_back(url: str) -> None:
    query = parse_qs(urlsplit(url).query)
    threading.Thread(target=visit, args=(query["redirect_uri"][0], query["state"][0]), daemon=True).start()


def visit(redirect: str, state: str, host: str = "") -> bytes:
    """What a browser gets that brings a code."""
    port = urlsplit(redirect).port
    with socket.create_connection(("127.0.0.1", port or 0)) as line:
        line.sendall(f"GET /?state={state}&code={CODE} HTTP/1.1\r\nHost: {host or f'127.0.0.1:{port}'}\r\n\r\n".encode())
        heard = b""
        with contextlib.suppress(OSError):
            while piece := line.recv(65536):
                heard += piece
        return heard


@pytest.mark.parametrize(
    "harm", ["a body without an end", "an error without an end", "a gzip bomb", "headers without an end", "a body of a terabyte"]
)
def test_the_exchange_of_a_code_is_bounded(harm: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    with Hostile(HARM[harm]) as server, pytest.raises((SignInRefused, SourceOffline)) as caught, memory_within(MEGABYTES):
        signed_in_at(server.url)
    assert not any(secret in str(caught.value) for secret in (SECRET, CODE))


STRANGERS = {
    "another name for this computer": b"GET /?state=right&code=c HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    "no name": b"GET /?state=right&code=c HTTP/1.1\r\n\r\n",
    "the wrong state": b"GET /?state=wrong&code=c HTTP/1.1\r\nHost: HERE\r\n\r\n",
    "no state": b"GET /?code=c HTTP/1.1\r\nHost: HERE\r\n\r\n",
    "an odd state": b"GET /?state=%ff%00\xff&code=c HTTP/1.1\r\nHost: HERE\r\n\r\n",
    "another page": b"GET /a?state=right&code=c HTTP/1.1\r\nHost: HERE\r\n\r\n",
    "another method": b"POST /?state=right&code=c HTTP/1.1\r\nHost: HERE\r\nContent-Length: 3\r\n\r\nabc",
    "no address": b"GET http://[ HTTP/1.1\r\nHost: HERE\r\n\r\n",
    "a long line": b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: HERE\r\n\r\n",
    "many fields": b"GET /?" + b"a=1&" * 10_000 + b"state=right&code=c HTTP/1.1\r\nHost: HERE\r\n\r\n",
    "many headers": b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 5000 + b"\r\n",
    "not HTTP": b"\x16\x03\x01\x02\x00\x01",
}


@pytest.mark.parametrize("stranger", STRANGERS)
def test_strangers_at_the_place_to_come_back_to_are_turned_away(stranger: str) -> None:
    with Loopback() as loopback:
        loopback.expect("right")
        here = urlsplit(loopback.url)
        with socket.create_connection(("127.0.0.1", here.port or 0)) as line, contextlib.suppress(OSError):
            line.sendall(STRANGERS[stranger].replace(b"HERE", here.netloc.encode()))
            line.shutdown(socket.SHUT_WR)
            said = line.recv(65536)
            assert b" 200 " not in said
        assert loopback.visit() is None
        assert b" 404 " in visit(loopback.url, "right", "evil.example")
        threading.Thread(target=visit, args=(loopback.url, "right"), daemon=True).start()
        assert until(loopback.visit)["code"] == CODE


def test_the_browser_gets_in_however_many_connections_somebody_holds() -> None:
    with contextlib.ExitStack() as held, Loopback() as loopback:
        loopback.expect("right")
        port = urlsplit(loopback.url).port or 0
        for _ in range(4 * MOST_OPEN):
            held.enter_context(socket.create_connection(("127.0.0.1", port))).sendall(b"GET / HTTP/1.1\r\nX: ")
        threading.Thread(target=visit, args=(loopback.url, "right"), daemon=True).start()
        assert until(loopback.visit)["code"] == CODE
        alive = [thread for thread in threading.enumerate() if "process_request" in thread.name]
        assert len(alive) <= MOST_OPEN + 8


def test_who_stops_waiting_leaves_no_page_open() -> None:
    stop = Stop()
    stop.request()
    with pytest.raises(Stopped):
        sign_in(
            client_at("http://127.0.0.1:9"),
            Visit(lambda _: None, stop, HandClock(), "", 5.0),
            "http://127.0.0.1:9",
            lambda _n, _g: None,
        )
