"""The command line: reads words, asks the queue (its owner, where there is one), answers with lines and an exit code."""

import contextlib
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Annotated, cast

import typer

from uploader_gui import __version__
from uploader_gui.commands import queue, run
from uploader_gui.commands.asking import asking
from uploader_gui.commands.face import DONE, INTERRUPTED, JSON_HELP, NEEDS_USER, SOME_FAILED, WRONG_USAGE, Face, OpenWindow
from uploader_gui.commands.output import Unread, printable, say, tell
from uploader_gui.commands.words import take_plain_words
from uploader_gui.core.errors import Action, AlreadyThere, DestinationGone, Mistake, Trouble
from uploader_gui.settings import HOME_VARIABLE, Home

_FREQUENT = {**dict.fromkeys(("add", "jobs", "job", "uploads", "events"), queue), "run": run}
"""Commands that scripts call over and over: they are loaded alone, for all the others take 30 ms more."""
_WRONG = (Mistake, DestinationGone, AlreadyThere)


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - called by typer
    if wanted:
        tell(f"uploader-gui {__version__}")
        raise typer.Exit


def _options(
    *,
    version: Annotated[bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version.")] = False,  # noqa: ARG001
) -> None:
    return


def _parser(first: str = "") -> typer.Typer:
    """The command line; where its first word is a frequent command, only what stands beside that."""
    if first not in _FREQUENT:
        return _whole()
    app = _empty()
    _FREQUENT[first].register(app)
    return app


@cache
def _whole() -> typer.Typer:
    from uploader_gui.commands import asked, demo, destination, drive, elsewhere, health, line, updates, verbs

    app = _empty()
    for each in (queue, verbs, asked, line, health, run, updates, demo):
        each.register(app)
    elsewhere.register(destination.app)
    app.add_typer(destination.app, name="destination")
    app.add_typer(drive.app, name="drive")
    return app


def _empty() -> typer.Typer:
    app = typer.Typer(
        help="Gets files into S3-compatible object storage, complete and proven. "
        "Without a command it opens the window, on the files that are named.",
        epilog=f"{JSON_HELP} Everything lives under one folder with {HOME_VARIABLE}=DIR.",
        add_completion=False,
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    app.callback()(_options)
    return app


def commands() -> frozenset[str]:
    """Their names."""
    return frozenset(getattr(typer.main.get_command(_whole()), "commands", {}))


def main(arguments: Sequence[str], open_window: OpenWindow | None = None) -> int:
    """Run one command line for this computer's own queue; returns its exit code."""
    home = Home.find()
    face = Face(home, asking(home))
    return serve(arguments, face if open_window is None else replace(face, open_window=open_window))


def serve(arguments: Sequence[str], face: Face) -> int:
    """Run one command line; returns its exit code. Whatever happens, there is a sentence and a code, never a traceback."""
    _speak_everywhere()
    words, as_json = _take_json(arguments)
    try:
        return _run(words, replace(face, json=as_json))
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


def _run(words: list[str], face: Face) -> int:
    command = typer.main.get_command(_parser(words[0] if words else ""))
    take_plain_words(command)
    try:
        code = command.main(args=words, prog_name="uploader-gui", standalone_mode=False, obj=face)
    except typer.Abort:
        return INTERRUPTED
    except Exception as problem:
        said = getattr(problem, "format_message", None)  # what the parser raises for wrong usage, under any version of typer
        if said is None:
            raise
        say(_usage(printable(" ".join(str(said()).split())), problem))
        return WRONG_USAGE
    return code if isinstance(code, int) else DONE


def _usage(sentence: str, problem: Exception) -> str:
    """The parser's sentence, and where help is; help itself when nothing was asked."""
    if type(problem).__name__ == "NoArgsIsHelpError":
        return str(cast(typer.BadParameter, problem).message)
    context = getattr(problem, "ctx", None)
    return f"{sentence} See: {context.command_path if context else 'uploader-gui'} --help"


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
