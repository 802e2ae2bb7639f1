"""Lines that are plainly right, as scripts write them over and over: the parser, which reads all the others, takes 20 ms to load."""

from collections.abc import Callable, Sequence
from functools import partial

from uploader_gui.commands.face import DONE, Face

_SAID = {"--to": "to", "--prefix": "prefix"}
"""Options of `add` whose value is any text."""


def plain_line(words: Sequence[str]) -> Callable[[Face], int] | None:
    """What serves this line and returns its exit code; None: the parser has to read it."""
    command, rest = (words[0], words[1:]) if words else ("", ())
    if command == "run" and tuple(rest) in ((), ("--until-done",)):
        return partial(_work, until_done=bool(rest))
    return _adding(rest) if command == "add" else None


def _adding(words: Sequence[str]) -> Callable[[Face], int] | None:
    what: list[str] = []
    said: dict[str, object] = {}
    following = iter(words)
    for word in following:
        name = _SAID.get(word, "")
        value = next(following, "-") if name else word
        if value.startswith("-") or name in said:
            return None
        if name:
            said[name] = value
        else:
            what.append(word)
    return partial(_add, what, said) if what else None


def _add(what: Sequence[str], said: dict[str, object], face: Face) -> int:
    from uploader_gui.commands.adding import add_to_queue

    add_to_queue(face, what, said)
    return DONE


def _work(face: Face, *, until_done: bool) -> int:
    from uploader_gui.commands.work import work_or_watch

    return work_or_watch(face, until_done=until_done)
