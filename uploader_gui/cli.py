"""The command line: reads words, asks the queue (its owner, where there is one), answers with lines and an exit code."""

import contextlib
import gc
import logging
import os
import sys
from collections.abc import Sequence

from uploader_gui import LOADED
from uploader_gui.commands.asking import asking
from uploader_gui.commands.face import DONE, INTERRUPTED, NEEDS_USER, SOME_FAILED, WRONG_USAGE, Face, OpenWindow
from uploader_gui.commands.output import Unread, printable, say
from uploader_gui.core.errors import Action, AlreadyThere, DestinationGone, Mistake, Trouble
from uploader_gui.settings import Home

_WRONG = (Mistake, DestinationGone, AlreadyThere)


def commands() -> frozenset[str]:
    """Their names."""
    from uploader_gui.commands.parser import names

    return names()


def main(arguments: Sequence[str], open_window: OpenWindow | None = None) -> int:
    """Run one command line for this computer's own queue; returns its exit code."""
    gc.set_threshold(LOADED, 20, 20)  # until the queue is open
    home = Home.find()
    face = Face(home, asking(home))
    return serve(arguments, face if open_window is None else face._replace(open_window=open_window))


def serve(arguments: Sequence[str], face: Face) -> int:
    """Run one command line; returns its exit code. Whatever happens, there is a sentence and a code, never a traceback."""
    _speak_everywhere()
    words, as_json = _take_json(arguments)
    try:
        from uploader_gui.commands.parser import parse_and_run

        return parse_and_run(words, face._replace(json=as_json))
    except Trouble as trouble:
        return _explain(trouble)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return _pipe_closed(INTERRUPTED if words[:1] == ["run"] else DONE)
    except Unread as stuck:  # a thread waits in a write: Python's own end would wait for it, or abort
        os._exit(stuck.code)
    except Exception as problem:  # noqa: BLE001 - the last line of defence: a sentence instead of a traceback
        return _confess(problem, face.home)


def _take_json(arguments: Sequence[str]) -> tuple[list[str], bool]:
    """--json means the same at every place before "--"."""
    words = list(arguments)
    end = words.index("--") if "--" in words else len(words)
    kept = [word for word in words[:end] if word != "--json"]
    return kept + words[end:], len(kept) < end


def _explain(trouble: Trouble) -> int:
    say(printable(trouble.message))
    if trouble.code and not isinstance(trouble, _WRONG):
        say(printable(f"({trouble.code}{', request ' + trouble.request_id if trouble.request_id else ''})"))
    if trouble.action is Action.SIGN_IN:
        return NEEDS_USER
    return WRONG_USAGE if isinstance(trouble, _WRONG) else SOME_FAILED


def _pipe_closed(code: int) -> int:
    """Whoever read our lines has heard enough (`| head`); Python's own flush at exit must not complain."""
    with contextlib.suppress(OSError):
        sys.stdout.close()
    return code


def _confess(problem: Exception, home: Home) -> int:
    from uploader_gui.log import close_log, write_log

    where = str(home.log_file)
    try:
        handler = write_log(home.create().log_file)
        logging.getLogger(__name__).error("unexpected", exc_info=problem)
        close_log(handler)
    except (OSError, Trouble):
        where += " (which can't be written)"
    say(printable(f"Something unexpected went wrong ({type(problem).__name__}). What is in the queue is safe. Details: {where}"))
    return SOME_FAILED


def _speak_everywhere() -> None:
    """No name may stop an answer: what the terminal can't show is escaped."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
