"""What the two processes write to each other: lines of JSON, each with one or many letters."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from uploader_gui.core import errors
from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.errors import StoreTrouble, Trouble
from uploader_gui.core.ports import Errand, Sent
from uploader_gui.core.upload import Identity, Part
from uploader_gui.document_fields import read_fields, write_fields

READY = "ready"
"""The branch's first word."""
IDLE = 30.0
"""Seconds without an errand after which a branch ends."""


class Opening(NamedTuple):
    """The first letter: where everything goes, and the secret for it."""

    settings: DestinationSettings
    secret: str | None
    idle: float = IDLE

    def line(self) -> bytes:
        """For the branch."""
        settings = write_fields(self.settings, {})
        return line({"name": self.settings.name, "settings": settings, "secret": self.secret, "idle": self.idle})

    @classmethod
    def read(cls, written: bytes) -> "Opening":
        """What `line` wrote."""
        found = json.loads(written)
        return cls(read_fields(DestinationSettings(found["name"]), found["settings"]), found["secret"], found["idle"])


def line(letter: object) -> bytes:
    """As it goes through the pipe. Names that are no text (lone surrogates) arrive as they are."""
    return json.dumps(letter, separators=(",", ":")).encode("ascii") + b"\n"


def errand(number: int, given: Errand) -> list[object]:
    """A letter to the branch."""
    return [number, *given]


def read_errand(letter: Sequence[Any]) -> tuple[int, Errand]:
    """The number, and what is to be done."""
    return letter[0], Errand(*letter[1:])


def sent(number: int, done: Sent) -> list[object]:
    """A good letter from the branch."""
    return [number, done.identity, done.part, done.seconds]


def failed(number: int, trouble: Trouble) -> list[object]:
    """A bad one."""
    return [number, trouble.kind, trouble.detail, trouble.code, trouble.request_id, trouble.retry_after, trouble.facts]


def read_end(letter: Sequence[Any]) -> tuple[int, Sent | Trouble]:
    """The number, and how it ended."""
    number, first, *more = letter
    if not isinstance(first, str):
        part, seconds = more
        return number, Sent(Identity(*first), Part(*part), seconds)
    detail, code, request_id, retry_after, facts = more
    kind = errors.KINDS.get(first, StoreTrouble)
    return number, kind(detail, code=code, request_id=request_id, retry_after=retry_after, **facts)
