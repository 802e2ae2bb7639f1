"""What goes into the queue, and what is in it: add, jobs, job, uploads, events."""

import time
from collections.abc import Iterator
from itertools import islice
from typing import Annotated

import typer

from uploader_gui.commands.adding import add_to_queue
from uploader_gui.commands.asked import show_plan
from uploader_gui.commands.face import JSON_HELP, Document, Face, face_of
from uploader_gui.commands.output import event_line, say, show, show_one, tell, tell_json
from uploader_gui.commands.times import start_time
from uploader_gui.core.errors import QueueTaken
from uploader_gui.core.job import IfExists
from uploader_gui.core.rate import parse_size
from uploader_gui.core.upload import UploadState

_JOB = (("Id", "id"), ("State", "state"), ("Files", "total_files"), ("Done", "done"), ("Verified", "verified"), ("Failed", "failed"))
JOB_COLUMNS = (*_JOB, ("Size", "total_bytes"), ("Destination", "destination"), ("Name", "name"))
_UPLOAD = (("Id", "id"), ("Job", "job_id"), ("State", "state"), ("Sent", "sent"), ("Size", "size"), ("Why", "reason"))
UPLOAD_COLUMNS = (*_UPLOAD, ("Name", "name"), ("Key", "key"))
FOLLOW_EVERY = 0.5
"""Seconds between two looks for new events."""


def register(app: typer.Typer) -> None:
    """Add these commands."""
    for command in (add, jobs, job, uploads, events):
        app.command(epilog=JSON_HELP)(command)


def add(  # noqa: PLR0913 - one parameter an option
    context: typer.Context,
    what: Annotated[list[str], typer.Argument(metavar="WHAT", help="Files, folders, links.", show_default=False)],
    *,
    to: Annotated[str | None, typer.Option(metavar="NAME", help="The destination; may be left out where only one is set up.")] = None,
    prefix: Annotated[str, typer.Option(help="A folder in the bucket, below the destination's own.", show_default=False)] = "",
    if_exists: Annotated[
        IfExists | None, typer.Option(help="What to do when another object has the name.", show_default=False)
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Upload even what is already there with the same content.")] = False,
    priority: Annotated[int, typer.Option(metavar="N", help="Higher goes first.")] = 0,
    start_at: Annotated[str | None, typer.Option(metavar="TIME", help="22:00, 2026-11-22 22:00, or with a zone.")] = None,
    max_size: Annotated[
        str | None, typer.Option(metavar="SIZE", help="Skip larger files: 800M, 5G; none for no limit.", show_default=False)
    ] = None,
    plan: Annotated[bool, typer.Option("--plan", help="Only say what would happen, and wait for “resume”.")] = False,
    account: Annotated[str, typer.Option(metavar="NAME", help="Who opens the links; may be left out.", show_default=False)] = "",
) -> None:
    """Queue files and folders as one job, each link as one, and print the ids."""
    face = face_of(context)
    begin = None if start_at is None else start_time(start_at, face.now())
    largest = None if max_size is None else parse_size(max_size)
    said: dict[str, object] = {
        "to": to,
        "prefix": prefix,
        "if_exists": if_exists,
        "force": force,
        "priority": priority,
        "start_at": begin,
    }
    said |= {"max_size": largest, "account": account, **({"plan": True} if plan else {})}
    added = add_to_queue(face, what, said)
    for job_id in added if plan else ():
        show_plan(face, job_id)


Limit = Annotated[int, typer.Option(metavar="N", min=1, help="At most so many.")]
Offset = Annotated[int, typer.Option(metavar="N", min=0, help="Leave out the first so many.")]


def jobs(context: typer.Context, *, limit: Limit = 100, offset: Offset = 0) -> None:
    """List the jobs."""
    face = face_of(context)
    found = face.ask({"verb": "jobs", "limit": limit, "offset": offset})
    _tell_of_more(show(face, islice(found, limit), JOB_COLUMNS), limit, offset)


def job(context: typer.Context, job_id: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Show one job."""
    face = face_of(context)
    for document in face.ask({"verb": "job", "id": job_id}):
        show_one(face, document)


def uploads(
    context: typer.Context,
    *,
    job_id: Annotated[int | None, typer.Option("--job", metavar="ID", help="Of this job only.")] = None,
    state: Annotated[UploadState | None, typer.Option(help="In this state only.", show_default=False)] = None,
    limit: Limit = 100,
    offset: Offset = 0,
) -> None:
    """List uploads: one a file."""
    face = face_of(context)
    found = face.ask({"verb": "uploads", "job": job_id, "state": state, "limit": limit, "offset": offset})
    _tell_of_more(show(face, islice(found, limit), UPLOAD_COLUMNS), limit, offset)


def _tell_of_more(count: int, limit: int, offset: int) -> None:
    if count == limit:
        say(f"There may be more: --offset {offset + limit}")


def events(
    context: typer.Context,
    *,
    since: Annotated[int, typer.Option(metavar="N", min=0, help="Only events after this number.")] = 0,
    follow: Annotated[bool, typer.Option("--follow", help="Go on with new ones as they happen.")] = False,
) -> None:
    """Print what happened, oldest first."""
    face = face_of(context)
    for document in _followed(face, since) if follow else _all_events(face, since):
        tell_event(face, document)


def tell_event(face: Face, document: Document) -> None:
    """One event on one line."""
    if face.json:
        tell_json(document)
    else:
        tell(event_line(document))


def _all_events(face: Face, since: int) -> Iterator[Document]:
    """Each number once, whoever answers."""
    for document in face.ask({"verb": "events", "since": since, "limit": 1000}):
        if (number := _number(document)) > since:
            since = number
            yield document


def _followed(face: Face, since: int) -> Iterator[Document]:
    while True:
        try:
            for document in _all_events(face, since):
                since = _number(document)
                yield document
        except QueueTaken:
            pass  # an owner that starts or ends takes longer than usual; what happens meanwhile is kept
        time.sleep(FOLLOW_EVERY)


def _number(document: Document) -> int:
    seq = document.get("seq")
    return seq if isinstance(seq, int) else 0
