"""Signing in to Google: in the person's own browser, which comes back to this computer with a code that only we can use."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO
from time import monotonic
from typing import TYPE_CHECKING, Any, NoReturn

from uploader_gui.core.account import StopRequest
from uploader_gui.core.errors import SignInRefused, SourceOffline, Stopped, Trouble
from uploader_gui.core.ports import Clock
from uploader_gui.core.said import said
from uploader_gui.sources.drive import page
from uploader_gui.sources.drive.bodies import REFUSAL, read_body, read_object
from uploader_gui.sources.drive.client import Client
from uploader_gui.sources.drive.loopback import Loopback
from uploader_gui.sources.drive.tokens import Grant

if TYPE_CHECKING:
    import httpx
    from google_auth_oauthlib.flow import Flow

SCOPE = "https://www.googleapis.com/auth/drive.readonly"
LOOK_EVERY = 0.1
"""Seconds between two looks for the browser."""
EXCHANGE_SECONDS = 30.0
PIECE = 64
"""Bytes that are waited for at once."""
ENABLE = "https://console.cloud.google.com/apis/library/drive.googleapis.com"
_DECLINED = "access_denied"


@dataclass(frozen=True, slots=True)
class Visit:
    """How one sign-in is gone about. `hint` is the account that should sign in, "" for any; `limit` in seconds."""

    open_url: Callable[[str], object]
    stop: StopRequest
    clock: Clock
    hint: str
    limit: float


def sign_in(client: Client, visit: Visit, api_base: str, keep: Callable[[str, Grant], None]) -> str:
    """Returns the account's name: its e-mail address. `keep` is called before the browser hears that all went well.

    Raises SignInRefused, SourceOffline, Stopped, and what `keep` raises; then nothing was kept, and the browser says so.
    """
    with Loopback() as loopback:
        flow = _flow(client, loopback.url)
        hint = {"login_hint": visit.hint} if visit.hint else {}
        url, state = flow.authorization_url(prompt="consent", **hint)
        loopback.expect(state)
        visit.open_url(url)
        brought = _wait(loopback, visit)
        try:
            token = _exchange(flow, _code(brought))
            account = whose(token["access_token"], api_base)
            keep(account, Grant(client, token["refresh_token"]))
        except Trouble as trouble:
            loopback.show(page.refused(trouble.message))
            raise
        loopback.show(page.signed_in(account))
        return account


def _flow(client: Client, redirect: str) -> "Flow":
    from google_auth_oauthlib.flow import Flow

    flow: Flow = Flow.from_client_config({"installed": client.document()}, scopes=[SCOPE], redirect_uri=redirect)
    return flow


def _wait(loopback: Loopback, visit: Visit) -> Mapping[str, str]:
    until = visit.clock.monotonic() + visit.limit
    while (brought := loopback.visit()) is None:
        if visit.stop.wait(LOOK_EVERY):
            raise Stopped
        if visit.clock.monotonic() >= until:
            _refuse("time-limit", _too_late(max(1, round(visit.limit / 60))))
    return brought


def _too_late(minutes: int) -> str:
    if minutes == 1:
        return said("nobody came back from the browser within 1 minute.")
    return said(f"nobody came back from the browser within {minutes} minutes.")


def _code(brought: Mapping[str, str]) -> str:
    if error := brought.get("error"):
        if error == _DECLINED:
            _refuse(error, said("it was declined in the browser."))
        _refuse(_word(error), said(f"Google said “{_word(error)}”."))
    return brought["code"]


def _exchange(flow: "Flow", code: str) -> Mapping[str, Any]:
    """The tokens for a code. What oauthlib and requests raise could quote the code: only the names of their errors are kept."""
    from oauthlib.oauth2 import OAuth2Error
    from requests import RequestException, TooManyRedirects

    _keep_to_one_answer(flow.oauth2session)
    try:
        token: Mapping[str, Any] = flow.fetch_token(code=code, timeout=EXCHANGE_SECONDS)
    except Warning:  # oauthlib's way to say that another scope was granted than was asked for
        _refuse("scope", said("reading Drive was not allowed. Tick the box beside it on Google's page."))
    except OAuth2Error as error:
        _refuse(_word(error.error or ""), said(f"Google refused it ({_word(error.error or 'error')})."))
    except TooManyRedirects:
        _refuse("redirect", said("the address that the client file names sends us elsewhere."))
    except RequestException as problem:
        raise SourceOffline(type(problem).__name__, code=type(problem).__name__) from None
    if not token.get("refresh_token"):
        _refuse(
            "no-refresh-token", said("Google gave no lasting permission. Take away Uploader's access on myaccount.google.com first.")
        )
    return token


def _keep_to_one_answer(session: Any) -> None:
    """A redirect is not followed: the code and the client's secret would go along. And what comes is small, or it is refused."""
    session.max_redirects = 0
    session.headers["Accept-Encoding"] = "identity"
    session.hooks["response"].append(_read_small)


def _read_small(answer: Any, **_: object) -> Any:
    from requests import RequestException

    until, content = monotonic() + EXCHANGE_SECONDS, bytearray()
    while piece := answer.raw.read(PIECE, decode_content=False):
        content += piece
        if len(content) > REFUSAL or monotonic() > until:
            answer.close()
            raise RequestException("the answer has no end")
    answer.raw.release_conn()
    answer.raw = BytesIO(content)
    return answer


def whose(access_token: str, api_base: str) -> str:
    """The e-mail address of a token's account, asked of Drive itself: so it is known, too, that Drive answers this client."""
    import httpx

    try:
        headers = {"Authorization": f"Bearer {access_token}", "Accept-Encoding": "identity"}
        asked = {"fields": "user(emailAddress)"}
        with (
            httpx.Client(timeout=EXCHANGE_SECONDS) as http,
            http.stream("GET", f"{api_base}/about", params=asked, headers=headers) as answer,
        ):
            told = read_object(read_body(answer, REFUSAL, EXCHANGE_SECONDS)) or {}
    except httpx.TransportError as problem:
        raise SourceOffline(type(problem).__name__, code=type(problem).__name__) from None
    user = told.get("user")
    account = user.get("emailAddress") if isinstance(user, dict) else None
    if answer.status_code != 200 or not isinstance(account, str) or not account:
        _refuse_account(answer, _reason(told))
    return account


def _refuse_account(answer: "httpx.Response", reason: str) -> NoReturn:
    if reason in ("accessNotConfigured", "SERVICE_DISABLED"):
        _refuse(reason, said(f"the Google Drive API is not switched on for this client. Switch it on at {ENABLE}."))
    if reason == "domainPolicy":
        _refuse(reason, said("your organisation does not let programs read Drive. Ask its administrator."))
    code = reason or str(answer.status_code)
    _refuse(code, said(f"Google Drive did not say whose account this is ({code})."))


def _reason(told: Mapping[str, Any]) -> str:
    error = told.get("error")
    errors = error.get("errors") if isinstance(error, dict) else None
    first = errors[0] if isinstance(errors, list) and errors else None
    return _word(str(first.get("reason") or "")) if isinstance(first, dict) else ""


def _word(text: str) -> str:
    """A name that came from outside: short, and nothing but letters."""
    return "".join(char for char in text if char.isascii() and (char.isalnum() or char in "_-"))[:60]


def _refuse(code: str, reason: str) -> NoReturn:
    raise SignInRefused(code=code, reason=reason)
