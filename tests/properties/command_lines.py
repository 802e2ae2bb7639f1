"""Any words on the command line, through the real parser: an exit code that is documented, and a sentence."""

import io
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import strategies as some

from tests.cli.scripted import ScriptedQueue
from tests.properties import Promise, promise
from tests.properties.material import any_text, link, name
from uploader_gui import cli
from uploader_gui.commands.face import DONE, NEEDS_USER, SOME_FAILED, WRONG_USAGE, Document, Face
from uploader_gui.core.errors import CredentialsMissing, DestinationGone, Mistake, QueueTaken, Throttled
from uploader_gui.settings import Home

PROMISES: list[Promise] = []
NOW = datetime(2026, 11, 22, 21, 30, tzinfo=UTC)

COMMANDS = (
    *("add", "jobs", "job", "uploads", "events", "health", "pause", "resume", "cancel", "retry", "refresh", "verify", "receipt"),
    *("cleanup", "limit", "destination", "drive", "no-such-command"),
    *(
        "destination add",
        "destination list",
        "destination test",
        "destination remove",
        "drive accounts",
        "drive sign-out",
        "drive api-key",
    ),
)
"""Not run and demo, which work until they are stopped; nor sign-in, which opens a browser."""
OPTIONS = (
    *("--help", "--version", "--json", "--to", "--prefix", "--if-exists", "skip", "replace", "--force", "--priority", "--start-at"),
    *(
        "--max-size",
        "--account",
        "--limit",
        "--offset",
        "--state",
        "waiting",
        "--job",
        "--since",
        "--all",
        "--failed",
        "--format",
        "csv",
    ),
    *(
        "--yes",
        "--destination",
        "--endpoint",
        "--bucket",
        "--region",
        "--preset",
        "aws",
        "--profile",
        "--access-key-id",
        "--secret-stdin",
    ),
    *(
        "--keep-secret-in",
        "file",
        "--ca-bundle",
        "--addressing",
        "--option",
        "a=b",
        "--",
        "-",
        "-x",
        "--x=",
        "=",
        "1",
        "17",
        "-1",
        "0",
    ),
    *("9" * 30, "1e9", "22:00", "5M", "a.txt", ".", "~", "file://[", "file:///a%00", "http://[", "https://drive.google.com/x"),
)
_word = some.one_of(some.sampled_from(OPTIONS), some.sampled_from(OPTIONS), name, any_text, link())
words = some.builds(lambda command, rest: [*command.split(), *rest], some.sampled_from(COMMANDS), some.lists(_word, max_size=6))

_document = {
    "id": 1,
    "name": "a\x1b[2J\udce9",
    "state": "done",
    "moved": 1,
    "refreshed": 1,
    "rate": 0,
    "seq": 1,
    "at": "x",
    "type": "t",
    "data": {"message": "\ud800"},
    "error": None,
    "aborted": True,
    "verified_at": None,
}
_answers = some.sampled_from(
    [
        [],
        [_document],
        [{}],
        Mistake(reason="No."),
        DestinationGone(name="there"),
        CredentialsMissing(reason="none"),
        QueueTaken(),
        Throttled(code="SlowDown", request_id="r"),
    ]
)


@contextmanager
def terminal(typed: str) -> Iterator[tuple[io.StringIO, io.StringIO]]:
    """Standard streams of this line's own: what is typed, and what is said."""
    before = sys.stdin, sys.stdout, sys.stderr
    out, err = io.StringIO(), io.StringIO()
    sys.stdin, sys.stdout, sys.stderr = io.StringIO(typed), out, err
    try:
        yield out, err
    finally:
        sys.stdin, sys.stdout, sys.stderr = before


class _AnyVerb(dict[str, object]):
    """The same answer to every verb."""

    def __init__(self, answer: object) -> None:
        super().__init__()
        self._answer = answer

    def get(self, verb: str, otherwise: object = None) -> object:  # type: ignore[override]
        return self._answer


@promise(
    PROMISES,
    "Any command line ends with a documented exit code and a sentence, and never with a traceback",
    some.tuples(words, _answers, any_text),
    150,
)
def lines_end_well(given: tuple[list[str], list[Document] | Exception, str]) -> None:
    line, answer, typed = given
    queue = ScriptedQueue(_AnyVerb(answer))  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as folder, terminal(typed) as (out, err):
        code = cli.serve(line, Face(Home.under(Path(folder)), queue.ask, now=lambda: NOW))
    said = err.getvalue()
    assert code in {DONE, SOME_FAILED, WRONG_USAGE, NEEDS_USER}
    assert "Traceback" not in said
    assert "Something unexpected" not in said, said
    assert said.strip() or out.getvalue().strip() or code == DONE
    assert code == DONE or len(said.split()) > 2, "no sentence"
    for shown in (said, out.getvalue()):
        assert "\x1b[2J" not in shown
