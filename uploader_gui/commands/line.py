"""The line in which jobs and uploads stand: move, start."""

from typing import Annotated

import typer

from uploader_gui.commands.face import JSON_HELP, SOME_FAILED, Document, face_of
from uploader_gui.commands.look import objects, whole
from uploader_gui.commands.output import say, tell, tell_json
from uploader_gui.core.queue import Direction

Ids = Annotated[list[int], typer.Argument(metavar="ID", help="Of jobs or uploads.", show_default=False)]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    for command in (move, start):
        app.command(epilog=JSON_HELP)(command)


def move(
    context: typer.Context,
    to: Annotated[Direction, typer.Argument(metavar="top|up|down|bottom", help="Where to in line.", show_default=False)],
    ids: Ids,
) -> None:
    """Move jobs in line, or uploads within their job: to the top, one up, one down, to the bottom."""
    face = face_of(context)
    for document in face.ask({"verb": "move", "direction": to, "ids": ids}):
        count = whole(document, "moved")
        tell_json(document) if face.json else tell(f"{count} moved" if count else "Nothing moved: what has ended is not in line.")


def start(context: typer.Context, ids: Ids) -> None:
    """Let jobs or uploads go next, whatever time they wait for."""
    face = face_of(context)
    for document in face.ask({"verb": "start", "ids": ids}):
        tell_json(document) if face.json else _tell_started(document)
        if whole(document, "paused") or objects(document, "holds") or not whole(document, "started"):
            raise typer.Exit(SOME_FAILED)


def _tell_started(document: Document) -> None:
    count, paused, holds = whole(document, "started"), whole(document, "paused"), objects(document, "holds")
    if count and not holds:
        tell(f"{count} {'upload goes' if count == 1 else 'uploads go'} next")
    elif not (count or paused or holds):
        say("Nothing of it waits.")
    for hold in holds:
        who = hold.get("destination") or str(hold.get("account")).partition(":")[2]
        say(f"{count} first in line, but “{who}” waits. {hold.get('message') or hold.get('reason')}")
    if paused:
        say(f"{paused} paused: let them go on with: uploader-gui resume")
