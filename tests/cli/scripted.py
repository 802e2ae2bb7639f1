"""A queue that answers from a script, and a command line that asks it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from uploader_gui import cli
from uploader_gui.commands.face import Document, Face
from uploader_gui.core.errors import Mistake
from uploader_gui.settings import Home

NOW = datetime(2026, 11, 22, 21, 30, tzinfo=ZoneInfo("Europe/Berlin"))


@dataclass
class ScriptedQueue:
    """Remembers every request; answers each verb with its documents, or raises what stands there for it."""

    answers: dict[str, list[Document] | BaseException] = field(default_factory=dict)
    requests: list[Document] = field(default_factory=list)

    def ask(self, request: Document) -> Iterator[Document]:
        self.requests.append(request)
        answer = self.answers.get(str(request["verb"]), Mistake(reason="Nothing is written for this."))
        if isinstance(answer, BaseException):
            raise answer
        yield from answer


@dataclass(frozen=True)
class Said:
    """What a command line came to."""

    code: int
    out: str
    err: str


class CommandLine:
    """Runs command lines in this process against the scripted queue."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = Home.under(folder / "home")
        self.queue = ScriptedQueue()
        self._capsys = capsys

    def run(self, *words: str) -> Said:
        code = cli.serve(words, Face(self.home, self.queue.ask, now=lambda: NOW))
        out, err = self._capsys.readouterr()
        return Said(code, out, err)

    @property
    def asked(self) -> Mapping[str, object]:
        """The one request."""
        (request,) = self.queue.requests
        return request
