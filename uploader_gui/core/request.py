"""What a person asks, and what is answered: documents that travel as JSON, within this process or through the doorbell."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from uploader_gui.core.errors import KINDS, Mistake, Trouble

LARGEST_REQUEST = 16 * 1024 * 1024
"""Bytes of one request on its way to another process; a shell passes some 2 MB of names at most."""


class Reply(NamedTuple):
    """An answer: documents fit for JSON, and the request to send for more of them, or None."""

    documents: tuple[Mapping[str, object], ...] = ()
    next: Mapping[str, object] | None = None


def pack(message: Mapping[str, object]) -> bytes:
    """One line of JSON, ASCII only: lone surrogates in names arrive as they were."""
    return json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"


def unpack(line: bytes) -> dict[str, object]:
    """The object in a line of JSON. Raises Mistake for anything else."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as problem:
        raise Mistake(str(problem)[:200], reason="This request can't be read.") from None
    if not isinstance(message, dict):
        raise Mistake(reason="A request must be a JSON object.")
    return message


def reply_message(reply: Reply) -> dict[str, object]:
    """A reply as it travels."""
    return {"documents": list(reply.documents), "next": reply.next}


def trouble_message(trouble: Trouble) -> dict[str, object]:
    """A trouble as it travels."""
    fields = {"kind": trouble.kind, "code": trouble.code, "detail": trouble.detail, "request_id": trouble.request_id}
    return {"trouble": {**fields, "facts": dict(trouble.facts)}}


def received(message: Mapping[str, object]) -> Reply:
    """The reply in a message. Raises the trouble in it, or Mistake when it is neither (another version answered)."""
    trouble = message.get("trouble")
    if isinstance(trouble, dict):
        raise _trouble(trouble)
    documents, following = message.get("documents"), message.get("next")
    well_formed = isinstance(documents, list) and all(isinstance(document, dict) for document in documents)
    if not well_formed or not (following is None or isinstance(following, dict)):
        raise Mistake(reason="Another version of Uploader has the queue open and answers in another way. Close it, then try again.")
    assert isinstance(documents, list)
    return Reply(tuple(documents), following)


def _trouble(fields: Mapping[str, object]) -> Trouble:
    texts = {name: str(fields.get(name) or "") for name in ("detail", "code", "request_id")}
    facts = fields.get("facts")
    words = {str(name): str(value) for name, value in facts.items()} if isinstance(facts, dict) else {}
    for taken in ("detail", "code", "request_id", "retry_after"):
        words.pop(taken, None)
    kind = KINDS.get(str(fields.get("kind")), Trouble)
    return kind(texts["detail"], code=texts["code"], request_id=texts["request_id"], retry_after=0.0, **words)
