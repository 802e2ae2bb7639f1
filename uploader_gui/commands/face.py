"""What every command is given: where everything lives, whom to ask, and how to answer."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, cast

from uploader_gui.core.request import Reply
from uploader_gui.settings import Home

if TYPE_CHECKING:
    import typer

Document = Mapping[str, object]
Ask = Callable[[Document], Iterator[Document]]
"""Sends a request to the queue, here or in the process that owns it, and gives all documents, page after page."""

OpenWindow = Callable[[list[str]], int]
"""Opens the window on some files, and returns when it is closed. Raises ImportError where it can't be shown."""

DONE, SOME_FAILED, WRONG_USAGE, NEEDS_USER, INTERRUPTED = 0, 1, 2, 3, 130
"""The exit codes that scripts rely on: design/command-line.md."""

JSON_HELP = "With --json: one JSON object a line on stdout."


def _local_now() -> datetime:
    return datetime.now().astimezone()


def _no_window(_files: list[str]) -> int:
    raise ImportError("this program was started without its window")


class Face(NamedTuple):
    """One run of the command line."""

    home: Home
    ask: Ask
    json: bool = False
    open_window: OpenWindow = _no_window
    now: Callable[[], datetime] = _local_now


def face_of(context: "typer.Context") -> Face:
    """The Face that the command line was started with."""
    return cast(Face, context.obj)


def pages(answer: Callable[[Document], Reply], request: Document) -> Iterator[Document]:
    """Every document that `answer` has for `request`, its pages followed."""
    following: Document | None = request
    while following is not None:
        reply = answer(following)
        yield from reply.documents
        following = reply.next
