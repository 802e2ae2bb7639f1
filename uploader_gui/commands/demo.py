"""demo: a practice bucket on this computer, sample files on their way to it, and proof that they arrived."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from uploader_gui.commands.face import DONE, JSON_HELP, SOME_FAILED, Document, Face, face_of
from uploader_gui.commands.output import bytes_worded, say, table, tell_json
from uploader_gui.commands.work import show_work
from uploader_gui.core.errors import Mistake
from uploader_gui.settings import HOME_VARIABLE, Home

if TYPE_CHECKING:
    from uploader_gui.practice import PracticeBucket
    from uploader_gui.sample_drive import Sample


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command(epilog=JSON_HELP)(demo)


def demo(
    context: typer.Context,
    *,
    no_window: Annotated[
        bool, typer.Option("--no-window", help="Progress bars in the terminal, even where there is a display.")
    ] = False,
    folder: Annotated[Path | None, typer.Option(metavar="DIR", help="Keep everything of the demonstration there.")] = None,
    sample_drive: Annotated[str, typer.Option("--sample-drive", metavar="COMMAND", hidden=True)] = "",
) -> None:
    """Start a practice bucket on this computer, with sample files on their way to it."""
    from uploader_gui.demo import FOLDER, make_samples
    from uploader_gui.practice import PracticeBucket, server_program
    from uploader_gui.sample_drive import sample_drive as serving

    face = _apart(face_of(context), folder)
    samples, kept = face.home.data / FOLDER, face.home.data / "bucket"
    kept.mkdir(mode=0o700, parents=True, exist_ok=True)
    server_program(kept)  # says how to get it where it is missing, before anything large is made
    _stay_here()
    say(f"Preparing sample files and a practice bucket in “{face.home.data}”.")
    try:
        make_samples(samples)
    except OSError as problem:
        raise Mistake(str(problem), reason=f"The sample files can't be written ({problem.strerror}). They need 350 MB.") from problem
    with PracticeBucket(kept) as bucket, serving(sample_drive, face.home.data / "drive.log") as drive:
        if sample_drive and drive is None:
            say("The sample Google Drive did not start; all else is there.")
        shown = Shown(face, bucket, samples, drive)
        opened = None if no_window or not _has_display() else _in_window(shown)
        raise typer.Exit(_in_terminal(shown) if opened is None else opened)


@dataclass(frozen=True, slots=True)
class Shown:
    """What there is to be seen, and who shows it."""

    face: Face
    bucket: "PracticeBucket"
    samples: Path
    drive: "Sample | None"


def _apart(face: Face, folder: Path | None) -> Face:
    """Folders of its own, so that the demonstration never meets a person's real queue."""
    if folder is not None:
        return face._replace(home=Home.under(folder).create())
    own = face.home if os.environ.get(HOME_VARIABLE) else Home.under(face.home.data / "practice")
    return face._replace(home=own.create())


def _stay_here() -> None:
    """Everything is on this computer: a proxy that the person may have set has no part in it."""
    name = "no_proxy" if "no_proxy" in os.environ else "NO_PROXY"
    os.environ[name] = ",".join(filter(None, (os.environ.get(name), "127.0.0.1")))


def _has_display() -> bool:
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _in_window(shown: Shown) -> int | None:
    """None where this computer can't show a window."""
    from uploader_gui.app import open_owner
    from uploader_gui.demo import hand_over, meet_drive

    with open_owner(shown.face.home) as owner:
        meet_drive(owner.home, shown.drive)
        hand_over(owner, shown.bucket, shown.samples)
    os.environ[HOME_VARIABLE] = str(shown.face.home.data)
    try:
        return shown.face.open_window([])
    except ImportError as problem:  # a system library that Qt needs is not there
        say(f"The window can't be opened here ({problem}). Here is the same in the terminal.")
        return None


def _in_terminal(shown: Shown) -> int:
    from uploader_gui.app import open_owner
    from uploader_gui.demo import compare, hand_over, meet_drive, of_drive, of_samples, proven, summary, try_link

    meet_drive(shown.face.home, shown.drive)  # before the owner opens its sources
    with open_owner(shown.face.home) as owner:
        job_id = hand_over(owner, shown.bucket, shown.samples)
        link_id = try_link(owner, shown.drive)
        code = show_work(shown.face, owner, until_done=True)
        if code != DONE:
            return code
        from_drive = of_drive(owner, link_id, shown.drive) if shown.drive and link_id else {}
        rows = compare(owner, job_id, {**of_samples(shown.samples), **from_drive})
    _tell(shown.face, rows)
    say(summary(rows))
    return DONE if proven(rows) else SOME_FAILED


def _tell(face: Face, rows: list[dict[str, object]]) -> None:
    if face.json:
        for row in rows:
            tell_json(row)
    else:
        table(("In the bucket", "Size", "SHA-256", "Its original"), [_cells(row) for row in rows])


def _cells(row: Document) -> tuple[str, str, str, str]:
    return str(row["key"]), bytes_worded(int(str(row["size"]))), str(row.get("sha256", ""))[:16], str(row["verdict"])
