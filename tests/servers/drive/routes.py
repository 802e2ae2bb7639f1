"""Which question a request is, who asks it, what stands in its way, and who answers."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from tests.servers.drive.access import Caller
from tests.servers.drive.consent import Consent
from tests.servers.drive.exports import Exports
from tests.servers.drive.listing import Listing
from tests.servers.drive.log import Entry, short
from tests.servers.drive.lookups import Lookups
from tests.servers.drive.manners import Hop
from tests.servers.drive.media import Media
from tests.servers.drive.metadata import EXPORT_PATH
from tests.servers.drive.quota import Answer, Asked, Quota
from tests.servers.drive.refusals import Refusal, invalid
from tests.servers.drive.schema import parameters
from tests.servers.drive.tokens import OAuthError, Tokens
from tests.servers.drive.wire import Reply, Request, as_html, redirect

BASE = "/drive/v3"
SIGN_IN = "/ServiceLogin"
NOWHERE = "<html><title>Error 404 (Not Found)!!1</title><body>The requested URL was not found on this server.</body></html>"
PATHS = [
    ("api", "GET", rf"{BASE}/files", "list"),
    ("api", "GET", rf"{BASE}/files/([^/]+)", "get"),
    ("api", "GET", rf"{BASE}/files/([^/]+)/export", "export"),
    ("api", "GET", rf"{BASE}/files/([^/]+)/revisions", "revisions"),
    ("api", "GET", rf"{BASE}/files/([^/]+)/revisions/([^/]+)", "revision"),
    ("api", "GET", rf"{BASE}/drives", "drives"),
    ("api", "GET", rf"{BASE}/drives/([^/]+)", "drive"),
    ("api", "GET", rf"{BASE}/about", "about"),
    ("api", "GET", "/auth", "auth"),
    ("api", "POST", "/token", "token"),
    ("api", "POST", "/revoke", "revoke"),
    ("docs", "GET", re.escape(EXPORT_PATH), "link"),
    ("docs", "GET", SIGN_IN, "sign in"),
    ("content", "GET", "/(download|export)/([^/]+)", "content"),
]
METHODS = {
    "list": ("files", "list"),
    "get": ("files", "get"),
    "media": ("files", "get"),
    "export": ("files", "export"),
    "revisions": ("revisions", "list"),
    "revision": ("revisions", "get"),
    "drives": ("drives", "list"),
    "drive": ("drives", "get"),
    "about": ("about", "get"),
}
"""An endpoint of the API, and what Google's description calls it."""
WITHOUT_CALLER = {"auth", "token", "revoke", "content", "sign in"}


@dataclass(frozen=True)
class Question:
    """A request, understood: its endpoint and what its path names."""

    endpoint: str
    parts: tuple[str, ...]
    request: Request


class Scripted(Exception):
    """The connection is to be reset."""


@dataclass
class Routes:
    """Answers requests; `pause` waits so many seconds, or until the server stops."""

    tokens: Tokens
    consent: Consent
    listing: Listing
    lookups: Lookups
    media: Media
    exports: Exports
    quota: Quota
    pause: Callable[[float], object]

    def answer(self, request: Request, entry: Entry) -> Reply:
        """Never raises but Scripted; what it finds out about the request goes into its log entry."""
        try:
            return self._answered(self._question(request), entry)
        except Refusal as refusal:
            entry.reason = refusal.reason
            return Reply(refusal.status, refusal.headers(), refusal.body())
        except OAuthError as error:
            entry.reason = error.error
            return error.reply()

    def _answered(self, question: Question, entry: Entry) -> Reply:
        entry.endpoint, entry.file = question.endpoint, self._file(question)
        caller = self._caller(question, entry)
        asked = Asked(question.endpoint, entry.file, entry.account, question.request.bearer or "")
        if (scripted := self.quota.scripted(asked)) is not None:
            self._play(scripted, oauth=question.endpoint in {"token", "revoke"})
        self.quota.charge(asked)
        if question.endpoint in METHODS:
            _check_parameters(question)
        return self._handler(question, caller)

    def _question(self, request: Request) -> Question:
        for origin, method, pattern, endpoint in PATHS:
            if origin == request.origin and (match := re.fullmatch(pattern, request.path)):
                if method != request.method:
                    raise Refusal(405, html=NOWHERE)
                media = endpoint in {"get", "revision"} and request.query.get("alt") == "media"
                return Question("media" if media else endpoint, match.groups(), request)
        raise Refusal(404, html=NOWHERE)

    def _file(self, question: Question) -> str:
        """The ID of the file that it is about."""
        if question.endpoint == "content":
            ticket = self.media.ticket(question.parts[1])
            return ticket.item.id if ticket else self.exports.file_of(question.parts[1])
        if question.endpoint == "link":
            return question.request.query.get("id", "")
        if question.endpoint == "list":
            match = re.search(r"'([^']+)' in parents", question.request.query.get("q", ""))
            return match.group(1) if match else ""
        return question.parts[0] if question.parts else ""

    def _caller(self, question: Question, entry: Entry) -> Caller | None:
        request = question.request
        if question.endpoint == "token":
            entry.account = self.tokens.account_of(request.form.get("refresh_token", ""))
            entry.detail["grant"] = request.form.get("grant_type", "")
        if question.endpoint == "revoke":
            entry.account = self.tokens.account_of(request.form.get("token", ""))
        if question.endpoint in WITHOUT_CALLER or (question.endpoint == "link" and request.bearer is None):
            return None
        entry.detail["token"] = short(request.bearer) if request.bearer else "key"
        caller = self.tokens.caller(request)
        entry.account = caller.email or "key"
        return caller

    def _play(self, answer: Answer, *, oauth: bool) -> None:
        if answer.delay:
            self.pause(answer.delay)
        if answer.drop:
            raise Scripted
        if oauth and answer.status and not answer.html:
            raise OAuthError(answer.reason or "internal_failure", answer.message, answer.status)
        answer.refuse()

    def _handler(self, question: Question, caller: Caller | None) -> Reply:
        request, parts = question.request, question.parts
        if caller is not None:
            return self._of_caller(question, caller)
        nobodys: dict[str, Callable[[], Reply]] = {
            "auth": lambda: self.consent.page(request),
            "token": lambda: self.tokens.token(request),
            "revoke": lambda: self.tokens.revoked(request),
            "link": lambda: self._public_link(request),
            "sign in": lambda: as_html("<html><title>Google Docs: Sign-in</title><body>Sign in to continue</body></html>"),
            "content": lambda: self._content(request, *parts),
        }
        return nobodys[question.endpoint]()

    def _of_caller(self, question: Question, caller: Caller) -> Reply:
        request, parts = question.request, question.parts
        answers: dict[str, Callable[[], Reply]] = {
            "list": lambda: self.listing.answer(request, caller),
            "get": lambda: self.lookups.file(request, caller, *parts),
            "media": lambda: self.media.get(request, caller, *parts),
            "export": lambda: self.exports.export(request, caller, *parts),
            "revisions": lambda: self.lookups.revisions(request, caller, *parts),
            "revision": lambda: self.lookups.revision(request, caller, *parts),
            "drives": lambda: self.lookups.drives(request, caller),
            "drive": lambda: self.lookups.drive(request, caller, *parts),
            "about": lambda: self.lookups.about(request, caller),
            "link": lambda: self.exports.link(request, caller),
        }
        return answers[question.endpoint]()

    def _public_link(self, request: Request) -> Reply:
        """Without a token the editors' host shows a page to sign in, unless anyone may see the Doc."""
        item = request.query.get("id", "")
        try:
            return self.exports.link(request, Caller(None, keys={item: request.query.get("resourcekey", "")}))
        except Refusal:
            return redirect(SIGN_IN, 302)

    def _content(self, request: Request, kind: str, number: str) -> Reply:
        if kind == "export":
            return self.exports.fetch(request, number)
        if (ticket := self.media.ticket(number)) is None:
            raise Refusal(403, html="<html><body>This download has expired.</body></html>")
        return self.media.fetch(request, ticket)

    def wants_bearer(self, number: str) -> bool:
        """Whether a ticket is for an origin that takes tokens."""
        ticket = self.media.ticket(number)
        return ticket is not None and ticket.hop is Hop.WITH_BEARER


def _check_parameters(question: Question) -> None:
    """A parameter that the method does not have is a mistake of the client (`supportAllDrives`…), and so is a truth that is none."""
    known = parameters(*METHODS[question.endpoint])
    for name, value in question.request.query.items():
        if known is not None and name not in known:
            raise invalid(name, f"Unknown name {name!r}: Cannot bind query parameter.", "badRequest")
        if name in {"supportsAllDrives", "includeItemsFromAllDrives", "acknowledgeAbuse"} and value not in {"true", "false"}:
            raise invalid(name, f"Invalid boolean value: {value}", "invalidParameter")
