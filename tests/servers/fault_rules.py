"""What a fault proxy does to which request: an S3 operation, its how manieth, and what happens to it."""

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qs, urlsplit

from tests.servers.scripted import Reply

ALWAYS = 1_000_000
ANY = "*"
WRITES = "PutObject|UploadPart|CreateMultipartUpload|CompleteMultipartUpload"
BODIES = "PutObject|UploadPart"
LOOKS = "HeadObject|GetObject|ListObjectsV2"

Rewrite = Callable[[Reply], Reply]


def never(_: Reply) -> Reply:
    """It was done, and nothing is ever said."""
    return Reply(mute=True)


def dripping(reply: Reply) -> Reply:
    """It was done, and that is said a byte at a time."""
    return replace(reply, drip=0.5)


@dataclass(frozen=True)
class Asked:
    """A request as far as it is looked at: which S3 operation it is, of which part (0: none), and its head."""

    operation: str
    part: int
    method: str
    target: str
    headers: dict[str, str]

    @property
    def length(self) -> int:
        return int(self.headers.get("content-length", 0))


@dataclass(frozen=True)
class Fault:
    """What happens to a request. The first of these that is set ends it: `instead`, `cut`; the others add up.

    `wait`: seconds before anything happens; `rate`: bytes a second of its body; `cut`: the connection is reset after so many bytes of
    its body; `flip`: the byte at this place of its body is changed; `instead`: the answer, without asking the server; `late`: seconds
    that the server's answer is kept back; `answer`: makes what is answered of what the server said. `without`: headers of the request
    that the server does not get to see; `shut`: from here on nobody listens any more.
    """

    wait: float = 0.0
    rate: int = 0
    cut: int | None = None
    flip: int | None = None
    instead: Reply | Callable[[], Reply] | None = None
    late: float = 0.0
    answer: Rewrite | None = None
    without: tuple[str, ...] = ()
    shut: bool = False

    @property
    def silent(self) -> bool:
        """Whether the program's patience has to come to its end."""
        return self.answer in (never, dripping) or (isinstance(self.instead, Reply) and self.instead.mute)


PLAIN = Fault()


@dataclass
class Rule:
    """`fault` happens to the requests of `operations` (names with | between them, * for all) from the `first` to the `last` one.

    `part`: only to this one, counted by itself.
    """

    operations: str
    fault: Fault
    first: int = 1
    last: int = 1
    part: int = 0
    met: int = field(default=0, compare=False)

    def counts(self, asked: Asked) -> bool:
        return (self.operations == ANY or asked.operation in self.operations.split("|")) and self.part in (0, asked.part)


class Rulebook:
    """The rules in force. Thread-safe. `struck` counts what happened."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rules: list[Rule] = []
        self.struck: Counter[Fault] = Counter()

    def lay(self, *rules: Rule) -> None:
        """These from now on, counted from here."""
        with self._lock:
            self._rules = [Rule(rule.operations, rule.fault, rule.first, rule.last, rule.part) for rule in rules]

    def fault_for(self, asked: Asked) -> Fault:
        """Every rule counts the request; the first one whose turn it is happens."""
        with self._lock:
            turns = []
            for rule in self._rules:
                if rule.counts(asked):
                    rule.met += 1
                    turns += [rule.fault] if rule.first <= rule.met <= rule.last else []
            self.struck.update(turns[:1])
            return turns[0] if turns else PLAIN


def read_request(line: str, headers: dict[str, str]) -> Asked:
    method, target, _ = line.split(" ", 2)
    parts = urlsplit(target)
    query = parse_qs(parts.query, keep_blank_values=True)
    whole_bucket = parts.path.strip("/").count("/") == 0
    number = int(query["partNumber"][0]) if "partNumber" in query else 0
    return Asked(_operation(method, query, whole_bucket=whole_bucket), number, method, target, headers)


def _operation(method: str, query: dict[str, list[str]], *, whole_bucket: bool) -> str:
    for word, by_method in _BY_QUERY.items():
        if word in query and method in by_method:
            return by_method[method]
    return (_OF_BUCKET if whole_bucket else _OF_OBJECT).get(method, method)


_BY_QUERY = {
    "partNumber": {"PUT": "UploadPart"},
    "uploadId": {"POST": "CompleteMultipartUpload", "DELETE": "AbortMultipartUpload", "GET": "ListParts"},
    "uploads": {"POST": "CreateMultipartUpload", "GET": "ListMultipartUploads"},
    "list-type": {"GET": "ListObjectsV2"},
}
_OF_OBJECT = {"PUT": "PutObject", "GET": "GetObject", "HEAD": "HeadObject", "DELETE": "DeleteObject"}
_OF_BUCKET = {"PUT": "CreateBucket", "GET": "ListObjects", "HEAD": "HeadBucket"}
