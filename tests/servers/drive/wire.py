"""What arrives and what goes back, apart from sockets."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl


@dataclass(frozen=True)
class Request:
    """One request. Header names are in lower case; `origin` is "api", "docs" or "content"."""

    method: str
    origin: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))

    @property
    def bearer(self) -> str | None:
        """The token of its Authorization header."""
        scheme, _, token = self.headers.get("authorization", "").partition(" ")
        return token.strip() if scheme.lower() == "bearer" else None

    def flag(self, name: str) -> bool:
        return self.query.get(name, "false") == "true"


@dataclass(frozen=True)
class Stream:
    """A body that is read while it is sent: `read(offset, length)` gives bytes of the file, from `start` to before `end`.

    `file` is whose faults it suffers ("" is nobody's); `limit` the bytes per second.
    """

    read: Callable[[int, int], bytes]
    start: int
    end: int
    file: str = ""
    chunked: bool = False
    limit: float | None = None


@dataclass(frozen=True)
class Reply:
    """One answer. `schema` names the shape that Google's description promises for it."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | Stream = b""
    schema: str = ""
    reason: str = ""
    file: str = ""
    account: str = ""


def as_json(document: object, status: int = 200, schema: str = "") -> Reply:
    return Reply(status, {"Content-Type": "application/json; charset=UTF-8"}, json.dumps(document).encode(), schema)


def as_html(page: str, status: int = 200) -> Reply:
    return Reply(status, {"Content-Type": "text/html; charset=UTF-8"}, page.encode())


def redirect(url: str, status: int = 307) -> Reply:
    return Reply(status, {"Location": url})
