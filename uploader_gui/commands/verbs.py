"""What is done with what is in the queue: pause, resume, cancel, retry, refresh, verify, receipt, cleanup."""

import sys
from collections.abc import Callable, Iterable
from typing import Annotated

import typer

from uploader_gui.commands.face import DONE, JSON_HELP, SOME_FAILED, Document, Face, face_of
from uploader_gui.commands.output import say, show, tell, tell_json
from uploader_gui.core.errors import Mistake
from uploader_gui.engine.receipts import ReceiptFormat, write

_MOVED = {
    "pause": ("Pause", "paused"),
    "resume": ("Let go on", "to go on"),
    "cancel": ("Cancel", "cancelled"),
    "retry": ("Try again", "to be tried again"),
}


def register(app: typer.Typer) -> None:
    """Add these commands."""
    for verb, (help_start, _) in _MOVED.items():
        app.command(verb, help=f"{help_start} jobs or uploads, by their ids.", epilog=JSON_HELP)(_mover(verb))
    for command in (refresh, verify, receipt, cleanup):
        app.command(epilog=JSON_HELP)(command)


Ids = Annotated[list[int] | None, typer.Argument(metavar="ID", help="Of jobs or uploads.", show_default=False)]


def _mover(verb: str) -> Callable[..., None]:
    def move(
        context: typer.Context,
        ids: Ids = None,
        *,
        everything: Annotated[bool, typer.Option("--all", help="Everything that can be.")] = False,
        failed: Annotated[bool, typer.Option("--failed", help="All that failed.")] = False,
    ) -> None:
        face = face_of(context)
        if sum((bool(ids), everything, failed)) != 1:
            raise Mistake(reason=f"Say what to {verb}: the ids of jobs or uploads, or --all, or --failed.")
        for document in face.ask({"verb": verb, "ids": ids or [], "all": everything, "failed": failed}):
            tell_json(document) if face.json else tell(_moved(verb, document.get("moved")))

    return move


def _moved(verb: str, count: object) -> str:
    return f"{count} {'upload' if count == 1 else 'uploads'} {_MOVED[verb][1]}"


def refresh(context: typer.Context, ids: Annotated[list[int], typer.Argument(metavar="JOB", help="The jobs' ids.")]) -> None:
    """List jobs again: what is new or changed is uploaded, the rest is left alone."""
    face = face_of(context)
    for document in face.ask({"verb": "refresh", "ids": ids}):
        count = document.get("refreshed")
        tell_json(document) if face.json else tell(f"{count} {'job' if count == 1 else 'jobs'} listed again")


def verify(context: typer.Context, ids: Annotated[list[int], typer.Argument(metavar="ID", help="Of jobs or uploads.")]) -> None:
    """Ask the store again what it holds, and compare."""
    face = face_of(context)
    proven = [True]
    columns = (("Id", "id"), ("Verified", "verified_at"), ("Proof", "proof"), ("Size", "size"), ("Key", "key"), ("Error", "error"))
    count = show(face, _watched(face.ask({"verb": "verify", "ids": ids}), proven), columns)
    if not count:
        say("There is nothing to verify: only uploads that are done can be.")
    raise typer.Exit(DONE if all(proven) else SOME_FAILED)


def _watched(documents: Iterable[Document], proven: list[bool]) -> Iterable[Document]:
    """Notes, while they pass, whether each one was proven to be what was sent."""
    for document in documents:
        proven.append(bool(document.get("verified_at")) and not document.get("error"))
        yield document


def receipt(
    context: typer.Context,
    job_id: Annotated[int, typer.Argument(metavar="JOB", help="The job's id.")],
    *,
    form: Annotated[ReceiptFormat, typer.Option("--format", help="One JSON object a line, or a table.")] = ReceiptFormat.JSON,
) -> None:
    """Print the proof of what the store holds, one line an upload."""
    documents = face_of(context).ask({"verb": "receipt", "job": job_id, "offset": 0})
    write(documents, form, sys.stdout)
    sys.stdout.flush()


def cleanup(
    context: typer.Context,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Abort them.")] = False,
    destination: Annotated[str | None, typer.Option(metavar="NAME", help="At this destination only.")] = None,
) -> None:
    """List multipart uploads of ours that nothing will finish any more; with --yes abort them."""
    face = face_of(context)
    columns = (("Destination", "destination"), ("Began", "began_at"), ("Key", "key"), ("Id", "multipart_id"))
    count = show(face, face.ask({"verb": "cleanup", "abort": yes, "destination": destination}), columns)
    _say_cleaned(face, count, aborted=yes)


def _say_cleaned(face: Face, count: int, *, aborted: bool) -> None:
    if face.json:
        return
    if not count:
        say("Nothing is left behind.")
    else:
        say(f"{count} aborted." if aborted else f"{count} left behind. Abort them with: uploader-gui cleanup --yes")
