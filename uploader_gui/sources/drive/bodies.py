"""Answers that are read whole: no more of them than there can be, and never unpacked."""

import json
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

from uploader_gui.core.errors import SourceTrouble

if TYPE_CHECKING:
    import httpx

DOCUMENT = 32 * 1024 * 1024
"""Bytes; a page of a thousand items has about one million."""
REFUSAL = 1024 * 1024
WHOLE_SECONDS = 300.0
"""For all of it, however it drips."""


def read_body(answer: "httpx.Response", most: int = DOCUMENT, seconds: float = WHOLE_SECONDS) -> bytes:
    """All of it. Raises SourceTrouble for one without an end, or compressed though nobody asked for that; httpx.TransportError."""
    if answer.headers.get("content-encoding", "identity") != "identity":
        raise SourceTrouble("compressed, unasked", code="wrong-answer")
    until, body = monotonic() + seconds, bytearray()
    for piece in answer.iter_raw():
        body += piece
        if len(body) > most or monotonic() > until:
            raise SourceTrouble("the answer has no end", code="wrong-answer")
    return bytes(body)


def read_object(content: bytes) -> dict[str, Any] | None:
    """A JSON object, None where it is none."""
    with suppress(ValueError, RecursionError):
        found = json.loads(content)
        return found if isinstance(found, dict) else None
    return None
