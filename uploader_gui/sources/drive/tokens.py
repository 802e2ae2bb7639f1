"""One account's way in to Google Drive: access tokens, fetched before they are needed, once for however many ask."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from uploader_gui.core.errors import SignInNeeded, SourceOffline, SourceThrottled, SourceTrouble, Trouble
from uploader_gui.core.ports import Clock
from uploader_gui.sockets import Sockets
from uploader_gui.sources.drive.bodies import REFUSAL, read_body, read_object
from uploader_gui.sources.drive.client import Client

EARLY = 225.0
"""Seconds before its end that a token is not used any more: as google-auth has it."""
LEAST_LIFE = 1.0
"""A token that lives shorter than EARLY is used all the same, for a moment: else nothing would ever be asked with it."""
CONNECT_SECONDS, ANSWER_SECONDS = 10.0, 30.0
WHOLE_SECONDS = 60.0
THROTTLED, FAULTS = 429, 500


class Pass(Protocol):
    """Lets one account's requests in. Thread-safe."""

    def headers(self) -> Mapping[str, str]:
        """To be sent with a request. Raises SignInNeeded, SourceOffline, SourceThrottled, SourceTrouble."""
        ...

    def query(self) -> Mapping[str, str]:
        """Likewise, to stand in its address: the key of whoever has not signed in."""
        ...

    def refused(self, headers: Mapping[str, str]) -> None:
        """A 401 came for these headers: they are not given again."""
        ...


@dataclass(frozen=True, slots=True)
class Grant:
    """What an account allowed a client, until it takes that back."""

    client: Client
    refresh_token: str

    def __repr__(self) -> str:
        return f"Grant({self.client!r})"


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of an account. `stamp` changes whenever what is kept may have: signed in again, or out, by any process."""

    grant: Callable[[], Grant | None]
    replace: Callable[[str], None]
    stamp: Callable[[], object]


class TokenPass:
    """Of an account that signed in. The access token is in memory only."""

    def __init__(self, account: str, kept: Kept, clock: Clock, sockets: Sockets | None = None) -> None:
        self._account, self._kept, self._clock = account, kept, clock
        self._sockets = sockets or Sockets()
        self._lock = threading.Lock()
        self._token, self._until = "", 0.0
        self._stamp: object = None
        self._ended = 0  # fetches, well or not
        self._trouble: Trouble | None = None

    def headers(self) -> Mapping[str, str]:
        """With a token that is good for some minutes; who comes while it is fetched waits, and gets what comes of that."""
        seen = self._ended
        with self._lock:
            self._forget_what_is_past()
            if not self._token:
                if self._ended != seen and self._trouble is not None:
                    raise _again(self._trouble)
                self._fetch()
            return {"Authorization": f"Bearer {self._token}"}

    def query(self) -> Mapping[str, str]:
        """Nothing: tokens never stand in an address."""
        return {}

    def refused(self, headers: Mapping[str, str]) -> None:
        """Only if they are still those that are given: eight that were refused together cost one refresh."""
        with self._lock:
            if headers.get("Authorization") == f"Bearer {self._token}":
                self._token = ""

    def _forget_what_is_past(self) -> None:
        stamp = self._kept.stamp()
        if stamp != self._stamp or self._clock.now() >= self._until:
            self._token, self._stamp = "", stamp

    def _fetch(self) -> None:
        try:
            grant = self._kept.grant()
            if grant is None:
                raise SignInNeeded(account=self._account)
            self._token, life, token = fetch(grant, self._account, self._sockets)
        except Trouble as trouble:
            self._trouble = trouble
            raise
        finally:
            self._ended += 1
        self._trouble = None
        self._until = self._clock.now() + max(LEAST_LIFE, life - EARLY)
        if token != grant.refresh_token:
            self._kept.replace(token)
            self._stamp = self._kept.stamp()


class KeyPass:
    """An API key: for what anyone with the link may read."""

    def __init__(self, key: Callable[[], str | None], stamp: Callable[[], object]) -> None:
        self._read, self._read_stamp = key, stamp
        self._lock = threading.Lock()
        self._key: str | None = None
        self._stamp: object = None

    def headers(self) -> Mapping[str, str]:
        """None."""
        return {}

    def query(self) -> Mapping[str, str]:
        """The key. Raises SignInNeeded where there is none any more."""
        with self._lock:
            stamp = self._read_stamp()
            if self._key is None or self._stamp != stamp:
                self._key, self._stamp = self._read(), stamp
            if not self._key:
                raise SignInNeeded(code="no-key", account="public links")
            return {"key": self._key}

    def refused(self, headers: Mapping[str, str]) -> None:
        """There is no other key."""


def fetch(grant: Grant, account: str, sockets: Sockets) -> tuple[str, float, str]:
    """(access token, seconds that it lives, refresh token: the same one, or what Google gave in its place). Ends with `sockets`."""
    from google.auth import _helpers
    from google.auth.exceptions import RefreshError
    from google.oauth2.credentials import Credentials

    client = grant.client
    credentials = Credentials(
        None,
        refresh_token=grant.refresh_token,
        token_uri=client.token_uri,
        client_id=client.client_id,
        client_secret=client.client_secret,
    )  # type: ignore[no-untyped-call]
    try:
        credentials.refresh(_transport(sockets))  # type: ignore[no-untyped-call]
    except RefreshError as refused:
        raise _refusal(refused, account) from None
    life = (credentials.expiry - _helpers.utcnow()).total_seconds() if credentials.expiry else 0.0  # type: ignore[no-untyped-call]
    return str(credentials.token), life, str(credentials.refresh_token)


def _refusal(refused: Exception, account: str) -> Trouble:
    """Google's own words could quote what was sent: only its error's name is kept."""
    told = refused.args[1] if len(refused.args) > 1 else None
    code = str(told.get("error") or "") if isinstance(told, dict) else ""
    return SignInNeeded(code=code or "no-token", account=account)


def _transport(sockets: Sockets) -> Any:
    """google-auth's requests, sent by httpx. Faults are raised at once: there is one policy for trying again, not two."""
    import httpx

    def send(
        url: str, method: str = "GET", body: bytes | None = None, headers: Mapping[str, str] | None = None, **_: object
    ) -> _Answer:
        try:
            with (
                httpx.Client(timeout=httpx.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS)) as http,
                http.stream(method, url, content=body, headers=_plain(headers), extensions=sockets.extensions) as answer,
            ):
                told = read_body(answer, REFUSAL, WHOLE_SECONDS)
        except httpx.TransportError as problem:
            raise SourceOffline(type(problem).__name__, code=type(problem).__name__) from None
        _check(answer.status_code, told)
        return _Answer(answer.status_code, answer.headers, told)

    return send


def _plain(headers: Mapping[str, str] | None) -> dict[str, str]:
    return {**(headers or {}), "Accept-Encoding": "identity"}


def _check(status: int, told: bytes) -> None:
    if status == THROTTLED:
        raise SourceThrottled(code="429")
    if status >= FAULTS:
        raise SourceTrouble(code=str(status))
    if read_object(told) is None:
        raise SourceTrouble("no JSON came from the token server", code=str(status))


@dataclass(frozen=True, slots=True)
class _Answer:
    """As google-auth wants it."""

    status: int
    headers: Mapping[str, str]
    data: bytes


def _again(trouble: Trouble) -> Trouble:
    """The same for another thread: an exception that is raised twice mixes up its traces."""
    return type(trouble)(trouble.detail, code=trouble.code, retry_after=trouble.retry_after, **trouble.facts)
