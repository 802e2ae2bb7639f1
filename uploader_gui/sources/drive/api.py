"""Drive's HTTP, as one account: asked at the account's pace, its refusals turned into troubles, its tokens shown to no stranger."""

import threading
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from uploader_gui import __version__
from uploader_gui.core.errors import SourceOffline, SourceThrottled, SourceTrouble, Stopped, Trouble
from uploader_gui.sockets import Sockets
from uploader_gui.sources.drive.bodies import REFUSAL, read_body, read_object
from uploader_gui.sources.drive.origins import Origins
from uploader_gui.sources.drive.pace import OTHER, Pace
from uploader_gui.sources.drive.refusals import STALE_PAGE, read_refusal, trouble_of
from uploader_gui.sources.drive.tokens import Pass

if TYPE_CHECKING:
    import httpx

AGENT = f"uploader-gui/{__version__}"
CONNECT_SECONDS, READ_SECONDS = 20.0, 60.0
"""A stalled answer ends after READ_SECONDS, and at once when the program closes."""
CONNECTIONS = 100
HOPS = 5
FAULTS = 2
"""How often a fault of Drive's own, or of the connection, is met by asking again here; then the upload is tried again later."""
RESOURCE_KEYS = "X-Goog-Drive-Resource-Keys"

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Question:
    """A GET. `url` may be a path below the API's base; `keys` are resource keys by ID, `units` what it costs."""

    url: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    units: float = OTHER


class Net:
    """What all accounts share: where the API is, who may see tokens, and one HTTP client, made when it is first needed."""

    def __init__(self, api_base: str, origins: Origins) -> None:
        self.base = api_base.rstrip("/")
        self.origins = origins
        self.closing = threading.Event()
        self.sockets = Sockets()
        self._lock = threading.Lock()
        self._client: httpx.Client | None = None

    def client(self) -> "httpx.Client":
        """HTTP/1.1 only, as rclone found for Drive; redirects are followed by hand. Raises Stopped once closed."""
        import httpx

        with self._lock:
            if self.closing.is_set():
                raise Stopped
            if self._client is None:
                timeout = httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS)
                limits = httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=20)
                self._client = httpx.Client(timeout=timeout, limits=limits, headers={"User-Agent": AGENT})
            return self._client

    def close(self) -> None:
        """End waits and reads, and close its connections. Safe to repeat."""
        self.closing.set()
        self.sockets.end()
        with self._lock:
            if self._client is not None:
                self._client.close()
                self._client = None


class DriveApi:
    """One account's way to ask Drive. Thread-safe."""

    def __init__(self, account: str, way: Pass, pace: Pace, net: Net) -> None:
        self.account = account
        self._pass, self._pace, self._net = way, pace, net

    def check_open(self) -> None:
        """Raises Stopped when the program closes."""
        if self._net.closing.is_set():
            raise Stopped

    def pause(self, exponent: int) -> None:
        """Before the same is asked again. Raises Stopped."""
        self._pace.pause(exponent)

    def document(self, question: Question) -> Document:
        """Its JSON. Raises SourceTrouble where that is none, and whatever `open` raises."""
        import httpx

        for again in range(FAULTS + 1):
            with closing(self.open(question)) as answer:
                try:
                    found = read_object(read_body(answer))
                except httpx.TransportError as problem:
                    trouble: Trouble = offline(problem)
                else:
                    if found is not None:
                        return found
                    trouble = SourceTrouble("no JSON came", code=str(answer.status_code))
            if again < FAULTS:
                self._pace.pause(again)
        raise trouble

    def open(self, question: Question) -> "httpx.Response":
        """An answer that went well, its body still to be read and to be closed.

        Raises SourceOffline, SourceThrottled, SourceTrouble, SignInNeeded, ApiOff, NotShared, DailyLimit, SourceForbidden, Harmful,
        ExportTooLarge, Stopped; SourceTrouble with refusals.STALE_PAGE for a page token, with code "416" for a range.
        """
        faults, refreshed = 0, False
        while True:
            taken_at = self._pace.take(question.units)
            shown = self._shown()
            try:
                answer, foreign = self._sent(question, shown)
                if answer.status_code < 300:
                    self._pace.answered(taken_at)
                    return answer
                trouble = self._read_trouble(answer, foreign=foreign)
            except SourceOffline as problem:
                self.check_open()
                trouble = problem
            if _is_unauthorized(trouble) and not refreshed:
                refreshed = True
                self._pass.refused(shown)
            elif isinstance(trouble, SourceThrottled):
                self._pace.refused(taken_at, trouble)
            elif isinstance(trouble, SourceOffline | SourceTrouble) and _passes(trouble) and faults < FAULTS:
                self._pace.pause(faults)
                faults += 1
            else:
                raise trouble

    def _shown(self) -> Mapping[str, str]:
        try:
            return self._pass.headers()
        except SourceOffline:
            self.check_open()  # the connection was ended by us
            raise

    def _sent(self, question: Question, shown: Mapping[str, str]) -> tuple["httpx.Response", bool]:
        """The answer at the end of all redirects, and whether a host gave it that is shown no tokens. Raises SourceOffline."""
        import httpx

        client = self._net.client()
        url, query = question.url, {**question.query}
        if "://" not in url:
            url, query = f"{self._net.base}/{url}", {**query, **self._pass.query()}
        secrets = {**shown, **_resource_keys(question.keys)}
        for _ in range(HOPS):
            trusted = self._net.origins.trusts(url)
            headers = {"Accept-Encoding": "identity", **question.headers, **(secrets if trusted else {})}
            try:
                more = self._net.sockets.extensions
                request = client.build_request("GET", url, params=query or None, headers=headers, extensions=more)
                answer = client.send(request, stream=True)
            except httpx.TransportError as problem:
                raise offline(problem) from None
            except RuntimeError:
                self.check_open()  # the client was closed just now
                raise
            except httpx.InvalidURL:
                raise SourceTrouble("sent to what is no address", code="redirect") from None
            if not answer.has_redirect_location:
                return answer, not trusted
            answer.close()
            url, query = self._net.origins.next_hop(str(request.url), answer.headers["location"]), {}
        raise SourceTrouble("too many redirects", code="redirects")

    def _read_trouble(self, answer: "httpx.Response", *, foreign: bool) -> Trouble:
        """Closes the answer. A host that knows no tokens can't tell that ours are bad: what it gave leave for has expired."""
        import httpx

        try:
            body = read_body(answer, REFUSAL)
        except httpx.TransportError as problem:
            return offline(problem)
        except SourceTrouble:
            body = b""  # the status says enough
        finally:
            answer.close()
        if answer.status_code == 416:
            return SourceTrouble(answer.headers.get("content-range", ""), code="416")
        if foreign and answer.status_code in {401, 403, 404}:
            return SourceTrouble("the address that Drive sent us to has expired", code="redirect-expired")
        return trouble_of(read_refusal(answer.status_code, answer.headers, body), self.account)


def offline(problem: Exception) -> SourceOffline:
    """The trouble that a broken connection is; its words may quote an address, so only its kind is told."""
    return SourceOffline(type(problem).__name__, code=type(problem).__name__)


def _resource_keys(keys: Mapping[str, str]) -> Mapping[str, str]:
    pairs = ",".join(f"{identity}/{key}" for identity, key in keys.items() if key)
    return {RESOURCE_KEYS: pairs} if pairs else {}


def _is_unauthorized(trouble: Trouble) -> bool:
    return trouble.kind == "sign-in-needed" and trouble.code in {"401", "authError"}


def _passes(trouble: Trouble) -> bool:
    return trouble.code not in {"416", STALE_PAGE}
