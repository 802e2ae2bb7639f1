"""Work in the foreground: run."""

import time
from typing import Annotated

import typer

from uploader_gui.commands.asking import PATIENCE, ringing
from uploader_gui.commands.face import JSON_HELP, Face, face_of
from uploader_gui.commands.output import printable, say
from uploader_gui.commands.work import show_work
from uploader_gui.core.errors import QueueTaken
from uploader_gui.core.rate import format_rate, parse_rate

WATCH_EVERY = 0.5
"""Seconds between two looks at the work of another process."""


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


def work_or_watch(face: Face, lanes: int = 0, limit: int | None = None, *, until_done: bool, on_metered: bool = False) -> int:
    """Work; where another process owns the queue, watch it, and take over when it ends. Returns the exit code.

    `limit` in bytes a second; None: as the settings say. `on_metered`: do not wait for another network, whatever they say.
    """
    from uploader_gui.workers.caller import AnswerCut, NobodyHome

    patient_until = time.monotonic() + PATIENCE
    while True:
        try:
            return _work(face, lanes, limit, until_done=until_done, on_metered=on_metered)
        except QueueTaken:
            if time.monotonic() > patient_until:
                raise
        try:
            return _watch(face, limit, until_done=until_done, on_metered=on_metered)
        except AnswerCut:
            patient_until = time.monotonic() + PATIENCE  # it was there a moment ago
        except NobodyHome:
            time.sleep(0.1)


def _work(face: Face, lanes: int, limit: int | None, *, until_done: bool, on_metered: bool) -> int:
    from uploader_gui.app import open_owner

    with open_owner(face.home) as owner:
        for sentence in owner.news:
            say(printable(sentence))
        if limit is not None:
            owner.floor.limiter.insist(limit)
        if on_metered:
            owner.desk.metering.choose(False)
        return show_work(face, owner, lanes, until_done=until_done)


def _watch(face: Face, limit: int | None, *, until_done: bool, on_metered: bool) -> int:
    """Raises NobodyHome or AnswerCut when the owner is gone."""
    from uploader_gui.commands.look import look
    from uploader_gui.commands.screen import choose_screen
    from uploader_gui.commands.watch import Watch, first_number

    ask = ringing(face.home)
    since = first_number(next(iter(ask({"verb": "run_state"}))))
    say("Another Uploader has the queue open and does the work. This follows it.")
    if limit is not None:
        list(ask({"verb": "limit", "rate": limit}))
        say(f"Its speed limit is now: {format_rate(limit)}.")
    if on_metered:
        list(ask({"verb": "metered", "anyway": True}))
    watch = Watch(choose_screen(face), until_done=until_done)
    watch.since = since
    try:
        while (code := watch.take(look(ask, watch.since or 0, watch.listing, every=watch.every_event))) is None:
            time.sleep(WATCH_EVERY)
    finally:
        watch.close()
    return code
