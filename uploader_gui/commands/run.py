"""Work in the foreground: run."""

from typing import Annotated

import typer

from uploader_gui.commands.face import JSON_HELP, face_of
from uploader_gui.commands.work import work_or_watch
from uploader_gui.core.rate import parse_rate


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command(epilog=JSON_HELP)(run)


def run(
    context: typer.Context,
    *,
    until_done: Annotated[bool, typer.Option("--until-done", help="End when nothing waits or runs any more.")] = False,
    lanes: Annotated[
        int, typer.Option(metavar="N", min=0, max=64, help="At most so many requests at once; 0: as the settings say.")
    ] = 0,
    limit: Annotated[
        str, typer.Option(metavar="RATE", help="At most so many bytes a second: 800k, 5M, none. Otherwise as the settings say.")
    ] = "",
    on_metered: Annotated[
        bool, typer.Option("--on-metered", help="Upload on this network, even if the settings say to wait.")
    ] = False,
) -> None:
    """Upload what is in the queue, in the foreground. Ctrl-C stops; what was sent stays sent."""
    rate = parse_rate(limit) if limit else None
    raise typer.Exit(work_or_watch(face_of(context), lanes, rate, until_done=until_done, on_metered=on_metered))
