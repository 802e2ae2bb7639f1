"""Whom to ask: the process that owns the queue, or, when there is none, the queue itself."""

import time
from collections.abc import Iterator

from uploader_gui.commands.face import Ask, Document, pages
from uploader_gui.commands.output import printable, say
from uploader_gui.core.errors import Mistake, QueueTaken
from uploader_gui.core.request import Reply
from uploader_gui.queue_lock import is_taken
from uploader_gui.settings import Home

PATIENCE = 15.0
"""Seconds to wait while an owner is just starting or ending: it has the lock, and no doorbell (any more)."""

_REPEATABLE = frozenset(
    {"jobs", "job", "uploads", "events", "health", "verify", "receipt", "run_state"}
    | {"pause", "resume", "cancel", "cleanup", "plan", "taken", "destination_list", "destination_test", "signed_in", "refresh"}
)
"""Verbs that may be asked again when an owner ended before it answered; to add twice would be a lie."""


def asking(home: Home) -> Ask:
    """`ask` for the queue of this home."""

    def ask(request: Document) -> Iterator[Document]:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                return (yield from _ask_once(home, request))
            except QueueTaken:
                if time.monotonic() > deadline:
                    raise
            time.sleep(0.1)

    return ask


def ringing(home: Home) -> Ask:
    """`ask` for the process that owns the queue alone. Raises NobodyHome or AnswerCut where there is none (any more)."""
    from uploader_gui.workers.caller import ring

    def ask(request: Document) -> Iterator[Document]:
        return pages(lambda following: ring(home.data, following, PATIENCE), request)

    return ask


def _ask_once(home: Home, request: Document) -> Iterator[Document]:
    """Raises QueueTaken, before the first document only, when neither the owner nor the queue can be had at this moment."""
    if not is_taken(home.data):
        return (yield from _ask_here(home, request))
    from uploader_gui.workers.caller import NobodyHome

    try:
        first = _ring(home, request)
    except NobodyHome:
        return (yield from _ask_here(home, request))
    yield from first.documents
    if first.next is not None:
        yield from pages(lambda following: _ring_again(home, following), first.next)
    return None


def _ring(home: Home, request: Document) -> Reply:
    from uploader_gui.workers.caller import AnswerCut, ring

    try:
        return ring(home.data, request, PATIENCE)
    except AnswerCut:
        if request["verb"] in _REPEATABLE:
            raise QueueTaken("the owner ended") from None
        raise Mistake(reason=_CUT) from None


def _ring_again(home: Home, request: Document) -> Reply:
    from uploader_gui.workers.caller import NobodyHome

    try:
        return _ring(home, request)
    except (NobodyHome, QueueTaken):
        raise Mistake(reason="The Uploader that answered was closed in the middle of its answer. Ask again.") from None


_CUT = "The Uploader that has the queue open was closed before it answered. Look with “uploader-gui jobs” before you try again."


def _ask_here(home: Home, request: Document) -> Iterator[Document]:
    from uploader_gui.app import open_owner
    from uploader_gui.engine.requests import answer

    with open_owner(home) as owner:
        for sentence in owner.news:
            say(printable(sentence))
        if request["verb"] == "plan":
            owner.look_ahead()
        yield from pages(lambda following: answer(owner.desk, following), request)
        if request["verb"] in ("add", "refresh"):
            owner.finish_listings()
