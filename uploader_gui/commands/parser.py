"""The parser of the command line: words become a command, or a sentence that says what is wrong with them."""

from collections.abc import Sequence
from functools import cache
from typing import Annotated, cast

import typer

from uploader_gui import __version__
from uploader_gui.commands import queue, run
from uploader_gui.commands.face import DONE, INTERRUPTED, JSON_HELP, WRONG_USAGE, Face
from uploader_gui.commands.output import printable, say, tell
from uploader_gui.commands.words import take_plain_words
from uploader_gui.settings import HOME_VARIABLE

_FREQUENT = {**dict.fromkeys(("add", "jobs", "job", "uploads", "events"), queue), "run": run}
"""Commands that scripts call over and over: they are loaded alone, for all the others take 30 ms more."""


def parse_and_run(words: Sequence[str], face: Face) -> int:
    """Run one command line; returns its exit code. Raises what the command raises."""
    command = typer.main.get_command(_parser(words[0] if words else ""))
    take_plain_words(command)
    try:
        with command.make_context("uploader-gui", list(words), obj=face) as context:
            code = command.invoke(context)
    except typer.Exit as end:
        return end.exit_code
    except typer.Abort:
        return INTERRUPTED
    except EOFError:  # instead of a secret
        say("")
        return INTERRUPTED
    except Exception as problem:
        said = getattr(problem, "format_message", None)  # what the parser raises for wrong usage, under any version of typer
        if said is None:
            raise
        say(_usage(printable(" ".join(str(said()).split())), problem))
        return WRONG_USAGE
    return code if isinstance(code, int) else DONE


def names() -> frozenset[str]:
    """Of all commands."""
    return frozenset(getattr(typer.main.get_command(_whole()), "commands", {}))


def _usage(sentence: str, problem: Exception) -> str:
    """The parser's sentence, and where help is; help itself when nothing was asked."""
    if type(problem).__name__ == "NoArgsIsHelpError":
        return str(cast(typer.BadParameter, problem).message)
    context = getattr(problem, "ctx", None)
    return f"{sentence} See: {context.command_path if context else 'uploader-gui'} --help"


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
