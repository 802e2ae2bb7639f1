"""The page where a person says yes: what the browser is told, and what strange browsers do on the way."""

import http.client
import socket
import threading
from contextlib import suppress
from enum import StrEnum
from urllib.parse import urlencode, urljoin, urlsplit

from tests.servers.drive.clock import Clock
from tests.servers.drive.refusals import Refusal
from tests.servers.drive.tokens import CLIENT_ID, CODE_LIFE, Code, Grant, Tokens
from tests.servers.drive.tree import Tree
from tests.servers.drive.wire import Reply, Request, redirect

LOOPBACK = {"127.0.0.1", "localhost", "::1"}


class Person(StrEnum):
    """What whoever sits at the browser does, or the browser by itself."""

    AGREES = "agrees"
    DECLINES = "declines"
    NEVER_ANSWERS = "never answers"
    ASKS_FOR_FAVICON = "asks for the favicon first"
    PRECONNECTS = "opens a silent connection first, and keeps it"
    CONNECTS_AND_LEAVES = "opens a connection first and closes it"
    BRINGS_WRONG_STATE = "comes back with a wrong state"
    STRAYS_FIRST = "a stray page comes first, with a wrong state"


class Consent:
    """`account` signs in ("" is who is hinted at, or the first there is); `scope` is given in place of what was asked for."""

    def __init__(self, tree: Tree, tokens: Tokens, clock: Clock) -> None:
        self._tree = tree
        self._tokens = tokens
        self._clock = clock
        self._open: list[socket.socket] = []
        self._browsers: list[threading.Thread] = []
        self.stopping = threading.Event()
        self.person = Person.AGREES
        self.account = ""
        self.scope = ""

    def page(self, request: Request) -> Reply:
        """GET /auth: back to the program, with a code."""
        asked = _checked(request)
        target = asked["redirect_uri"]
        self._surprise(target, asked)
        state = {"state": asked["state"]} if "state" in asked else {}
        if self.person is Person.DECLINES:
            return redirect(f"{target}?{urlencode({'error': 'access_denied', **state})}", 302)
        if self.person is Person.BRINGS_WRONG_STATE:
            state = {"state": "another"}
        scope = self.scope or asked["scope"]
        code = self._tokens.code(self._code(asked, scope))
        return redirect(f"{target}?{urlencode({**state, 'code': code, 'scope': scope})}", 302)

    def open_url(self, url: str) -> bool:
        """A browser that goes there by itself; to be given to a program in place of the real one."""
        browser = threading.Thread(target=self.visit, args=(url,), daemon=True)
        self._browsers.append(browser)
        browser.start()
        return True

    def visit(self, url: str) -> tuple[int, str]:
        """A browser that goes there and waits: the status and the text of the page where it ends; 0 if nobody answers."""
        status, text = 0, ""
        with suppress(OSError, http.client.HTTPException):
            for _ in range(5):
                status, location, text = _get(url)
                if not location:
                    break
                url = urljoin(url, location)
        return status, text

    def close(self) -> None:
        self.stopping.set()
        for each in self._open:
            each.close()
        for browser in self._browsers:
            browser.join(5)

    def _code(self, asked: dict[str, str], scope: str) -> Code:
        account = self.account or asked.get("login_hint", "") or next(iter(self._tree.accounts))
        again = asked.get("prompt", "").split()
        first = not self._tokens.has_grant(account)
        refreshable = asked.get("access_type") == "offline" and (first or "consent" in again)
        return Code(
            Grant(account, scope),
            asked.get("code_challenge", ""),
            asked["redirect_uri"],
            refreshable,
            self._clock.now() + CODE_LIFE,
        )

    def _surprise(self, target: str, asked: dict[str, str]) -> None:
        origin = urlsplit(target)
        if self.person is Person.NEVER_ANSWERS:
            self.stopping.wait()
            raise Refusal(503, html="<html><body>It is too late.</body></html>")
        if self.person is Person.ASKS_FOR_FAVICON:
            self.visit(urljoin(target, "/favicon.ico"))
        elif self.person is Person.STRAYS_FIRST:
            self.visit(f"{target}?{urlencode({'state': 'another', 'code': 'stray'})}")
        elif self.person in {Person.PRECONNECTS, Person.CONNECTS_AND_LEAVES}:
            silent = socket.create_connection((origin.hostname or "", origin.port or 80), timeout=5)
            self._open.append(silent)
            if self.person is Person.CONNECTS_AND_LEAVES:
                silent.close()


def _get(url: str) -> tuple[int, str, str]:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
    try:
        connection.request("GET", f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/")
        answer = connection.getresponse()
        return answer.status, answer.getheader("Location", ""), answer.read().decode("utf-8", "replace")
    finally:
        connection.close()


def _checked(request: Request) -> dict[str, str]:
    """Refuses, with a page, what Google's page refuses; PKCE must be S256 where it is used."""
    asked = dict(request.query)
    wrong = [name for name in ("client_id", "redirect_uri", "response_type", "scope") if not asked.get(name)]
    wrong += ["client_id"] if asked.get("client_id") != CLIENT_ID else []
    wrong += ["response_type"] if asked.get("response_type") != "code" else []
    wrong += ["redirect_uri"] if urlsplit(asked.get("redirect_uri", "")).hostname not in LOOPBACK else []
    wrong += ["code_challenge_method"] if "code_challenge" in asked and asked.get("code_challenge_method") != "S256" else []
    if wrong:
        raise Refusal(400, html=f"<html><body>Error 400: invalid_request. Wrong: {', '.join(sorted(set(wrong)))}</body></html>")
    return asked
