"""Whoever answers in the makers' place, or is on the way to them: nothing is believed, little is read, nothing is told of who asks."""

import base64
import json
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
import trustme

from tests.security.hostile import HARM, OK, Hostile, forever, memory_within, once, whole
from tests.servers.fixtures import make_certificate
from tests.servers.makers import DAY, NOW, Makers, MakersServer, told
from tests.waiting import until
from uploader_gui.core.errors import FeedOffline, FeedOutdated, FeedUnread, FeedUnsigned, Trouble
from uploader_gui.practice import Certificate
from uploader_gui.sockets import Sockets
from uploader_gui.updates.asking import HEADERS, LARGEST, ask
from uploader_gui.updates.envelope import opened
from uploader_gui.updates.lookout import Lookout

HARMFUL = {
    **HARM,
    "a page of a Wi-Fi": whole(b"<html><title>Sign in</title></html>", OK, b"Content-Type: text/html"),
    "a redirect to another host": whole(b"", b"HTTP/1.1 302 Found\r\n", b"Location: http://127.0.0.1:9/feed.json"),
    "a redirect to a file": whole(b"", b"HTTP/1.1 302 Found\r\n", b"Location: file:///etc/passwd"),
    "a little too much": whole(b" " * (LARGEST + 1)),
    "deeply nested": whole(b'{"document":' * 5000),
    "headers a byte at a time": forever(b"X", OK + b"A: "),
    "a body a byte at a time": forever(b"1\r\n \r\n", OK + b"Transfer-Encoding: chunked\r\n\r\n"),
    "silence": once(),
    "not there": whole(b"", b"HTTP/1.1 404 Not Found\r\n"),
    "broken": whole(b"", b"HTTP/1.1 500 Oh\r\n"),
}
SECONDS = 0.5


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("makers"))


@pytest.fixture
def makers() -> Makers:
    return Makers()


@pytest.fixture
def server(certificate: Certificate, makers: Makers, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakersServer]:
    """Its authority is trusted as a system's own is."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.authority))
    with MakersServer(certificate, makers.sign(told())) as made:
        yield made


@pytest.fixture
def lookout(makers: Makers, server: MakersServer, tmp_path: Path) -> Lookout:
    return Lookout(makers.build(server.url), tmp_path / "updates.json", lambda: NOW)


def test_what_the_makers_signed_is_believed(lookout: Lookout) -> None:
    found = lookout.look()
    assert found is not None
    assert found.version == "1.2.0"


def test_the_request_tells_nothing_of_who_asks(lookout: Lookout, server: MakersServer) -> None:
    server.headers = {"Set-Cookie": "id=17; Path=/"}
    lookout.look()
    lookout.look()
    host = server.url.split("/")[2]
    for line, headers in server.asked:
        assert line == "GET /feed.json HTTP/1.1"
        assert headers == {"Host": host, "Connection": "keep-alive", **HEADERS}
    assert len(server.asked) == 2


@pytest.mark.parametrize("harm", HARMFUL)
def test_no_answer_takes_much_memory_or_time(harm: str, makers: Makers) -> None:
    with Hostile(HARMFUL[harm]) as there:
        began = monotonic()
        with memory_within(8), pytest.raises((FeedOffline, FeedUnread)) as caught:
            opened(ask(there.url, Sockets(), SECONDS), makers.keys, "127.0.0.1")
        assert monotonic() - began < SECONDS + 8  # what had come by then is still read
        assert "127.0.0.1" in caught.value.message
        assert len(there.heard) <= 1, "nothing is asked twice, nothing is followed"


def forged(makers: Makers) -> dict[str, tuple[bytes, type[Trouble]]]:
    good = makers.sign(told())
    return {
        "signed by somebody else": (Makers().sign(told("9.9")), FeedUnsigned),
        "another text under the signature": (good.replace(b"1.2.0", b"9.9.9"), FeedUnsigned),
        "no signature": (good.replace(b"signature", b"signatures"), FeedUnread),
        "an empty signature": (good[: good.index(b'"signature"')] + b'"signature": ""}', FeedUnsigned),
        "a signature that is no text": (good[: good.index(b'"signature"')] + b'"signature": [1]}', FeedUnsigned),
        "cut off": (good[:-40], FeedUnread),
        "the document alone": (b'{"version": "9.9"}', FeedUnread),
        "nothing": (b"", FeedUnread),
        "signed, but no document": (makers.sign("<html>"), FeedUnread),
        "signed, but its time is over": (makers.sign(told(until=NOW - 1)), FeedOutdated),
        "signed for another purpose": (other_purpose(makers), FeedUnsigned),
        "in another encoding": (good.decode().encode("utf-16"), FeedUnread),
    }


def other_purpose(makers: Makers) -> bytes:
    document = json.dumps(told("9.9"))
    return json.dumps({"document": document, "signature": base64.b64encode(makers.key.sign(document.encode())).decode()}).encode()


@pytest.mark.parametrize("forgery", sorted(forged(Makers())))
def test_nothing_else_is_believed(forgery: str, lookout: Lookout, makers: Makers, server: MakersServer) -> None:
    server.body, kind = forged(makers)[forgery]
    with pytest.raises(kind):
        lookout.look()
    assert lookout.known() is None


def test_an_old_answer_that_is_played_again_hides_nothing(lookout: Lookout, makers: Makers, server: MakersServer) -> None:
    old = makers.sign(told("1.1.0", serial=6))
    assert lookout.look() is not None
    server.body = old
    with pytest.raises(FeedOutdated):
        lookout.look()
    assert lookout.known() is not None


def test_a_downgrade_is_never_offered(lookout: Lookout, makers: Makers, server: MakersServer) -> None:
    server.body = makers.sign(told("1.0.0", serial=99))
    assert lookout.look() is None


@pytest.mark.parametrize("trusted", ["another authority", "another name"])
def test_a_wrong_certificate_is_refused(
    trusted: str, makers: Makers, server: MakersServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = server.url
    if trusted == "another name":
        url = url.replace("localhost", "127.0.0.2")
    else:
        trustme.CA().cert_pem.write_to_path(str(tmp_path / "other.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "other.pem"))
    with pytest.raises(FeedOffline):
        Lookout(makers.build(url), tmp_path / "u.json", lambda: NOW).look()
    assert server.asked == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed_even_to_the_same_host(status: int, lookout: Lookout, server: MakersServer) -> None:
    server.status, server.headers = status, {"Location": "/elsewhere.json"}
    with pytest.raises(FeedUnread, match=str(status)):
        lookout.look()
    assert len(server.asked) == 1


def test_notes_stay_text(lookout: Lookout, makers: Makers, server: MakersServer) -> None:
    notes = "<b>bold</b> <img src='https://tracker.example/x.png'>\x1b[31m\u202egnp.exe\0"
    server.body = makers.sign(told(notes=notes))
    found = lookout.look()
    assert found is not None
    assert found.notes == "<b>bold</b> <img src='https://tracker.example/x.png'>[31mgnp.exe"


def test_a_proxy_that_the_system_names_is_asked(makers: Makers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Hostile(whole(b"", b"HTTP/1.1 403 Forbidden\r\n")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(FeedOffline):
            Lookout(makers.build(), tmp_path / "u.json", lambda: NOW).look()
        assert proxy.heard[0].startswith(b"CONNECT releases.example.org:443 ")
        assert b"uploader" not in b"".join(proxy.heard).lower().replace(b"user-agent: uploader", b"")


def test_closing_ends_a_look_at_once(makers: Makers, tmp_path: Path) -> None:
    with Hostile(once()) as there:
        lookout = Lookout(makers.build(there.url), tmp_path / "u.json", lambda: NOW)
        ended: list[Trouble] = []

        def look() -> None:
            try:
                lookout.look()
            except Trouble as why:
                ended.append(why)

        thread = threading.Thread(target=look)
        thread.start()
        until(lambda: bool(there.heard))
        lookout.close()
        thread.join(5)
        assert not thread.is_alive()
        assert isinstance(ended[0], FeedOffline)
        with pytest.raises(FeedOffline):
            lookout.look()


def test_what_is_spoken_is_1_2_at_the_least_and_verified() -> None:
    import httpx

    with httpx.Client() as client:  # as asking.py makes it: nothing there says otherwise (test_tls.py)
        context = client._transport._pool._ssl_context  # type: ignore[attr-defined]
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


def test_the_days_of_an_answer_are_counted_from_now(lookout: Lookout, makers: Makers, server: MakersServer) -> None:
    server.body = makers.sign(told(until=NOW + DAY / 2))
    assert lookout.look() is not None
