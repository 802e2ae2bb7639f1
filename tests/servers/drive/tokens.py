"""Tokens: given for a code or a refresh token, grown old, revoked."""

import base64
import hashlib
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass

from tests.servers.drive.access import AUTH, Caller, resource_keys
from tests.servers.drive.clock import Clock
from tests.servers.drive.refusals import invalid, unauthorized
from tests.servers.drive.wire import Reply, Request, as_json

CLIENT_ID = "1234567890-fake.apps.googleusercontent.com"
CLIENT_SECRET = "not-" + "a-secret-of-anyone"
READ_ONLY = f"{AUTH}drive.readonly"
CODE_LIFE = 600.0
MOST_LIVE = 100
DEAD = "Token has been expired or revoked."


@dataclass(frozen=True)
class Grant:
    """What an account allowed a client."""

    account: str
    scope: str


@dataclass(frozen=True)
class Code:
    """Of one consent; good once."""

    grant: Grant
    challenge: str
    redirect_uri: str
    refreshable: bool
    until: float


@dataclass(frozen=True)
class OAuthError(Exception):
    """An error in OAuth's own shape, not in Drive's."""

    error: str
    description: str = ""
    status: int = 400

    def reply(self) -> Reply:
        told = {"error": self.error, **({"error_description": self.description} if self.description else {})}
        return as_json(told, self.status)


class Tokens:
    """`life` is what expires_in says; `rotates`: a refresh gives a new refresh token and ends the old one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.RLock()
        self._codes: dict[str, Code] = {}
        self._refresh: dict[str, Grant] = {}
        self._access: dict[str, tuple[Grant, float]] = {}
        self.life = 3599.0
        self.rotates = False
        self.api_key = "fake-api-key"

    def mint(self, account: str, scope: str = READ_ONLY) -> str:
        """An access token, without the dance."""
        with self._lock:
            token = f"ya29.fake-{secrets.token_urlsafe(24)}"
            self._access[token] = (Grant(account, scope), self._clock.now() + self.life)
            return token

    def grant(self, account: str, scope: str = READ_ONLY) -> str:
        """A refresh token, without the dance. The oldest of more than 100 dies without a word."""
        with self._lock:
            token = f"1//fake-{secrets.token_urlsafe(24)}"
            self._refresh[token] = Grant(account, scope)
            live = [each for each, grant in self._refresh.items() if grant.account == account]
            for oldest in live[:-MOST_LIVE]:
                del self._refresh[oldest]
            return token

    def code(self, code: Code) -> str:
        with self._lock:
            made = f"4/0fake-{secrets.token_urlsafe(18)}"
            self._codes[made] = code
            return made

    def has_grant(self, account: str) -> bool:
        with self._lock:
            return any(grant.account == account for grant in self._refresh.values())

    def revoke(self, account: str) -> None:
        """All that an account allowed, access tokens too, at once."""
        with self._lock:
            self._refresh = {token: grant for token, grant in self._refresh.items() if grant.account != account}
            self._access = {token: held for token, held in self._access.items() if held[0].account != account}

    def expire(self, account: str | None = None) -> None:
        """Access tokens only; of one account, or all."""
        with self._lock:
            self._access = {token: held for token, held in self._access.items() if account not in {None, held[0].account}}

    def caller(self, request: Request) -> Caller:
        """Who asks. Refuses (401) a token that is missing or dead, also one in the query, where Drive takes none any more."""
        keys = resource_keys(request.headers.get("x-goog-drive-resource-keys", ""))
        if (token := request.bearer) is not None:
            with self._lock:
                grant, until = self._access.get(token, (None, 0.0))
            if grant is None or until < self._clock.now():
                raise unauthorized()
            return Caller(grant.account, frozenset(grant.scope.split()), keys)
        if "key" not in request.query:
            raise unauthorized()
        if request.query["key"] != self.api_key:
            raise invalid("key", "API key not valid. Please pass a valid API key.", "badRequest")
        return Caller(None, keys=keys)

    def token(self, request: Request) -> Reply:
        """POST /token; raises OAuthError."""
        form = request.form
        _check_client(request, form)
        kinds: dict[str, Callable[[dict[str, str]], Reply]] = {"authorization_code": self._by_code, "refresh_token": self._by_refresh}
        if (answer := kinds.get(form.get("grant_type", ""))) is None:
            raise OAuthError("unsupported_grant_type", f"Invalid grant_type: {form.get('grant_type', '')}")
        with self._lock:
            return answer(form)

    def revoked(self, request: Request) -> Reply:
        """POST /revoke: any token ends all that its account allowed."""
        token = request.form.get("token") or request.query.get("token", "")
        with self._lock:
            grant = self._refresh.get(token) or self._access.get(token, (None, 0.0))[0]
            if grant is None:
                raise OAuthError("invalid_token", "Token expired or revoked")
            self.revoke(grant.account)
        return as_json({})

    def account_of(self, token: str) -> str:
        """Whose token it is; "" if nobody's."""
        with self._lock:
            grant = self._refresh.get(token) or self._access.get(token, (None, 0.0))[0]
            return grant.account if grant else ""

    def _by_code(self, form: dict[str, str]) -> Reply:
        code = self._codes.pop(form.get("code", ""), None)
        if code is None or code.until < self._clock.now():
            raise OAuthError("invalid_grant", "Malformed auth code.")
        if form.get("redirect_uri") != code.redirect_uri:
            raise OAuthError("redirect_uri_mismatch", "Bad Request")
        if code.challenge and not form.get("code_verifier"):
            raise OAuthError("invalid_grant", "Missing code verifier.")
        if code.challenge and challenge(form["code_verifier"]) != code.challenge:
            raise OAuthError("invalid_grant", "Invalid code verifier.")
        refresh = {"refresh_token": self.grant(code.grant.account, code.grant.scope)} if code.refreshable else {}
        return self._given(code.grant, refresh)

    def _by_refresh(self, form: dict[str, str]) -> Reply:
        token = form.get("refresh_token", "")
        if (grant := self._refresh.get(token)) is None:
            raise OAuthError("invalid_grant", DEAD)
        rotated = {}
        if self.rotates:
            del self._refresh[token]
            rotated = {"refresh_token": self.grant(grant.account, grant.scope)}
        return self._given(grant, rotated)

    def _given(self, grant: Grant, more: dict[str, str]) -> Reply:
        told = {"access_token": self.mint(grant.account, grant.scope), "expires_in": int(self.life), "scope": grant.scope}
        return as_json({**told, "token_type": "Bearer", **more})


def challenge(verifier: str) -> str:
    """S256 of PKCE."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _check_client(request: Request, form: dict[str, str]) -> None:
    """By Basic or in the body: both are met."""
    scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":
        client, _, secret = base64.b64decode(encoded).decode().partition(":")
    else:
        client, secret = form.get("client_id", ""), form.get("client_secret", "")
    if (client, secret) != (CLIENT_ID, CLIENT_SECRET):
        raise OAuthError("invalid_client", "The OAuth client was not found.", 401)
