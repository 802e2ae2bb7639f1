"""The fake Drive gives tokens as Google does, by way of a browser that may be a strange one."""

import base64
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
import pytest

from tests.servers.drive import Answer, FakeDrive, Person
from tests.servers.drive.tokens import CLIENT_ID, CLIENT_SECRET, READ_ONLY, challenge
from tests.waiting import until

VERIFIER = "v" * 64
CLIENT = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}


class Callback:
    """Listens where a program would: `asked` are the paths that browsers came with."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        asked = self.asked

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_response(200)
                self.end_headers()

            def log_message(self, *told: object) -> None:
                """Silence."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02})
        self.thread.start()
        self.uri = f"http://127.0.0.1:{self.server.server_address[1]}/"

    def answers(self) -> list[dict[str, str]]:
        return [dict(parse_qsl(urlsplit(path).query)) for path in self.asked]

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def callback() -> Iterator[Callback]:
    listening = Callback()
    yield listening
    listening.close()


def page(drive: FakeDrive, callback: Callback, **changed: str) -> str:
    asked = {
        "client_id": CLIENT_ID,
        "redirect_uri": callback.uri,
        "response_type": "code",
        "scope": READ_ONLY,
        "state": "s1",
        "access_type": "offline",
        "code_challenge": challenge(VERIFIER),
        "code_challenge_method": "S256",
    }
    return f"{drive.auth_uri}?{urlencode({**asked, **changed})}"


def code(drive: FakeDrive, callback: Callback, **changed: str) -> str:
    drive.consent.visit(page(drive, callback, **changed))
    return callback.answers()[-1]["code"]


def exchange(drive: FakeDrive, callback: Callback, code: str, **changed: str) -> httpx.Response:
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": callback.uri, "code_verifier": VERIFIER}
    return httpx.post(drive.token_uri, data={**form, **CLIENT, **changed})


def about(drive: FakeDrive, token: str) -> httpx.Response:
    return httpx.get(f"{drive.api_base}/about", params={"fields": "user"}, headers={"Authorization": f"Bearer {token}"})


def test_the_whole_way(drive: FakeDrive, callback: Callback) -> None:
    drive.open_url(page(drive, callback))
    until(lambda: callback.asked)
    (answer,) = callback.answers()
    assert answer["state"] == "s1"
    told: dict[str, Any] = exchange(drive, callback, answer["code"]).json()
    assert told["token_type"] == "Bearer"
    assert about(drive, told["access_token"]).json()["user"]["emailAddress"] == "anna@example.org"
    refreshed = httpx.post(
        drive.token_uri, data={"grant_type": "refresh_token", "refresh_token": told["refresh_token"], **CLIENT}
    ).json()
    assert refreshed["access_token"] != told["access_token"]
    assert "refresh_token" not in refreshed


@pytest.mark.parametrize(
    "changed", [{"code_verifier": "w" * 64}, {"code_verifier": ""}, {"redirect_uri": "http://127.0.0.1:1/"}, {"code": "another"}]
)
def test_what_does_not_fit_the_consent_is_refused(drive: FakeDrive, callback: Callback, changed: dict[str, str]) -> None:
    answer = exchange(drive, callback, **{"code": code(drive, callback), **changed})
    assert answer.status_code == 400
    assert answer.json()["error"] in {"invalid_grant", "redirect_uri_mismatch"}


def test_a_code_is_good_once(drive: FakeDrive, callback: Callback) -> None:
    given = code(drive, callback)
    assert exchange(drive, callback, given).status_code == 200
    assert exchange(drive, callback, given).json()["error"] == "invalid_grant"


def test_the_client_is_checked_in_the_header_or_the_body(drive: FakeDrive) -> None:
    form = {"grant_type": "refresh_token", "refresh_token": drive.grant("anna@example.org")}
    basic = {"Authorization": "Basic " + base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()}
    assert httpx.post(drive.token_uri, data=form, headers=basic).status_code == 200
    assert httpx.post(drive.token_uri, data={**form, **CLIENT}).status_code == 200
    assert httpx.post(drive.token_uri, data={**form, **CLIENT, "client_secret": "no"}).json()["error"] == "invalid_client"


@pytest.mark.parametrize(
    "changed",
    [
        {"client_id": "no"},
        {"redirect_uri": "https://example.org/"},
        {"response_type": "token"},
        {"code_challenge_method": "plain"},
        {"scope": ""},
    ],
)
def test_the_page_refuses_what_is_no_request(drive: FakeDrive, callback: Callback, changed: dict[str, str]) -> None:
    status, text = drive.consent.visit(page(drive, callback, **changed))
    assert status == 400
    assert "invalid_request" in text
    assert not callback.asked


@pytest.mark.parametrize(
    ("person", "paths"),
    [
        (Person.DECLINES, ["error=access_denied"]),
        (Person.ASKS_FOR_FAVICON, ["favicon.ico", "state=s1"]),
        (Person.STRAYS_FIRST, ["state=another", "state=s1"]),
        (Person.BRINGS_WRONG_STATE, ["state=another"]),
        (Person.PRECONNECTS, ["state=s1"]),
        (Person.CONNECTS_AND_LEAVES, ["state=s1"]),
    ],
)
def test_strange_browsers(drive: FakeDrive, callback: Callback, person: Person, paths: list[str]) -> None:
    drive.consent.person = person
    drive.consent.visit(page(drive, callback))
    assert len(callback.asked) == len(paths)
    assert all(part in path for part, path in zip(paths, callback.asked, strict=True))


def test_a_person_who_never_answers(drive: FakeDrive, callback: Callback) -> None:
    drive.consent.person = Person.NEVER_ANSWERS
    drive.open_url(page(drive, callback))
    until(lambda: drive.log.entries("auth"))
    drive.close()
    assert not callback.asked


def test_revoking_ends_live_tokens_at_once(drive: FakeDrive) -> None:
    refresh, access = drive.grant("anna@example.org"), drive.mint("anna@example.org")
    assert about(drive, access).status_code == 200
    assert httpx.post(drive.revoke_uri, data={"token": refresh}).status_code == 200
    answer = about(drive, access)
    assert (answer.status_code, answer.json()["error"]["errors"][0]["reason"]) == (401, "authError")
    told = httpx.post(drive.token_uri, data={"grant_type": "refresh_token", "refresh_token": refresh, **CLIENT})
    assert (told.status_code, told.json()["error"]) == (400, "invalid_grant")
    assert httpx.post(drive.revoke_uri, data={"token": refresh}).json()["error"] == "invalid_token"


def test_tokens_grow_old(drive: FakeDrive) -> None:
    access = drive.mint("anna@example.org")
    drive.advance(drive.tokens.life + 1)
    assert about(drive, access).status_code == 401
    assert httpx.get(f"{drive.api_base}/files").status_code == 401
    assert httpx.get(f"{drive.api_base}/files", params={"access_token": drive.mint("anna@example.org")}).status_code == 401


def test_rotation_and_the_hundred_and_first_token(drive: FakeDrive) -> None:
    first = drive.grant("anna@example.org")
    drive.tokens.rotates = True
    form = {"grant_type": "refresh_token", **CLIENT}
    rotated = httpx.post(drive.token_uri, data={**form, "refresh_token": first}).json()["refresh_token"]
    assert httpx.post(drive.token_uri, data={**form, "refresh_token": first}).status_code == 400
    for _ in range(100):
        drive.grant("anna@example.org")
    assert httpx.post(drive.token_uri, data={**form, "refresh_token": rotated}).status_code == 400


def test_a_scope_that_is_too_small(drive: FakeDrive) -> None:
    file = drive.file("film", 10)

    def reason(scope: str, **params: str) -> object:
        headers = {"Authorization": f"Bearer {drive.mint('anna@example.org', f'https://www.googleapis.com/auth/{scope}')}"}
        answer = httpx.get(f"{drive.api_base}/files/{file.id}", params=params, headers=headers)
        return answer.json()["error"]["errors"][0]["reason"] if answer.status_code == 403 else answer.status_code

    assert reason("drive.metadata.readonly") == 200
    assert reason("drive.metadata.readonly", alt="media") == "insufficientPermissions"
    assert reason("userinfo.email") == "insufficientPermissions"
    assert reason("drive.file") == "appNotAuthorizedToFile"


def test_the_token_endpoint_can_fail(drive: FakeDrive) -> None:
    form = {"grant_type": "refresh_token", "refresh_token": drive.grant("anna@example.org"), **CLIENT}
    drive.script(
        "token", [Answer(500), Answer(200, html="<html>not JSON"), Answer(400, "invalid_grant", "Bad Request"), Answer(drop=True)]
    )
    answers = [httpx.post(drive.token_uri, data=form) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [500, 200, 400]
    assert answers[1].text == "<html>not JSON"
    assert answers[2].json() == {"error": "invalid_grant", "error_description": "Bad Request"}
    with pytest.raises(httpx.TransportError):
        httpx.post(drive.token_uri, data=form)
    assert httpx.post(drive.token_uri, data=form).status_code == 200
