"""What a person is asked: what a job would do before it starts, and what to do where a file is already there."""

import time
from typing import Annotated

import typer

from uploader_gui.commands.face import JSON_HELP, Document, Face, face_of
from uploader_gui.commands.output import bytes_worded, printable, say, show, tell, tell_json
from uploader_gui.core.errors import KINDS, Mistake
from uploader_gui.core.forecast import Looked
from uploader_gui.core.job import IfExists
from uploader_gui.core.trouble import template_of

LOOK_EVERY = 0.3
"""Seconds between two looks while what is there is still looked at."""
_UNDER_WAY = (Looked.COUNTING, Looked.LOOKING)
_COLUMNS = (("Id", "id"), ("Here", "size"), ("Changed", "modified_at"), ("There", "size_there"), ("Changed", "modified_there"))
TAKEN_COLUMNS = (*_COLUMNS, ("Answer", "answer"), ("Key", "key"))
_THERE = {
    IfExists.SKIP: "{n:,} left out, for another file is there",
    IfExists.REPLACE: "{n:,} replace",
    IfExists.RENAME: "{n:,} kept beside another file",
    IfExists.FAIL: "{n:,} ask, for another file is there",
}


def register(app: typer.Typer) -> None:
    """Add these commands."""
    for command in (plan, resolve):
        app.command(epilog=JSON_HELP)(command)


def plan(context: typer.Context, job_id: Annotated[int, typer.Argument(metavar="JOB", help="The job's id.")]) -> None:
    """Say what a job added with --plan would do; “resume JOB” starts it, “cancel JOB” does not."""
    show_plan(face_of(context), job_id)


def show_plan(face: Face, job_id: int) -> None:
    """As soon as all is known."""
    while True:
        (document,) = face.ask({"verb": "plan", "id": job_id})
        if document["looked"] not in _UNDER_WAY:
            break
        time.sleep(LOOK_EVERY)
    if face.json:
        tell_json(document)
        return
    tell(_line(document))
    if document["waits"]:
        say(f"Start it with: uploader-gui resume {job_id}")


def _line(document: Document) -> str:
    if not document["waits"]:
        return "It does not wait for a word: it was small, or it has begun."
    counts = {name: value for name, value in document.items() if isinstance(value, int)}
    head = f"{counts['files']:,} {'file' if counts['files'] == 1 else 'files'}, {bytes_worded(counts['bytes'])}"
    if document["looked"] == Looked.REFUSED:
        return f"{head}: what is already there is found out file by file{_why(str(document['reason']))}"
    said = (
        (counts["new"], "{n:,} new"),
        (counts["identical"], "{n:,} identical, skipped"),
        (counts["same_size"], "{n:,} of the same size, compared when sent"),
        (counts["other"], _THERE[IfExists(str(document["if_exists"]))]),
        (counts["left_out"], "{n:,} left out"),
        (counts["unreadable"], "{n:,} unreadable"),
    )
    return f"{head}: {', '.join(words.format(n=count) for count, words in said if count)}"


def _why(kind: str) -> str:
    if kind not in KINDS:
        return ""
    first = template_of(KINDS[kind], {}).split(". ")[0]
    return "" if "{" in first else f" ({printable(first.rstrip('.'))})"


def resolve(
    context: typer.Context,
    ids: Annotated[list[int] | None, typer.Argument(metavar="ID", help="Of uploads or jobs.", show_default=False)] = None,
    *,
    by: Annotated[IfExists | None, typer.Option("--by", help="What to do with them.", show_default=False)] = None,
    everything: Annotated[bool, typer.Option("--all", help="All that were refused.")] = False,
    job_id: Annotated[int, typer.Option("--job", metavar="ID", help="List those of this job.", show_default=False)] = 0,
) -> None:
    """List the files that are already there, or say what to do with them: --by skip, replace or rename (keep both)."""
    face = face_of(context)
    if by is None:
        _list(face, job_id)
        return
    if bool(ids) is everything or by is IfExists.FAIL:
        raise Mistake(reason="Say which: the ids of uploads or jobs, or --all; and --by skip, replace or rename.")
    for document in face.ask({"verb": "resolve", "ids": ids or [], "all": everything, "by": by}):
        count = document.get("resolved")
        tell_json(document) if face.json else tell(f"{count} {'upload' if count == 1 else 'uploads'} answered")


def _list(face: Face, job_id: int) -> None:
    count = show(face, face.ask({"verb": "taken", "job": job_id, "after": 0}), TAKEN_COLUMNS)
    if not face.json:
        say("Answer with: uploader-gui resolve ID… --by skip|replace|rename" if count else "No file waits for an answer.")
