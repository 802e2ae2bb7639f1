"""Whether there is a newer version: asked when a person types it, and never otherwise."""

from typing import TYPE_CHECKING

import typer

from uploader_gui.commands.face import JSON_HELP, SOME_FAILED, Document, face_of
from uploader_gui.commands.output import bytes_worded, printable, say, tell, tell_json

if TYPE_CHECKING:
    from uploader_gui.updates.build import Build
    from uploader_gui.updates.lookout import Lookout
    from uploader_gui.updates.release import Release


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command(epilog=JSON_HELP)(updates)


def updates(context: typer.Context) -> None:
    """Look for a newer version now. Its makers' page is asked and nothing else; nothing is installed."""
    from uploader_gui.app import open_lookout

    face = face_of(context)
    lookout = open_lookout(face.home)
    build = lookout.build
    if build.may_ask:
        face.home.create()
        found = lookout.look()
        tell_json(document(lookout, found)) if face.json else _tell(lookout, found)
        return
    if face.json:
        tell_json({"version": build.version, "artefact": build.artefact, "newer": None})
    say(unasked(build))
    if not build.by_system:
        raise typer.Exit(SOME_FAILED)


def unasked(build: "Build") -> str:
    """Why nobody is asked."""
    if not build.by_system:
        return "This build does not know where new versions are."
    if build.artefact == "pip":
        return "pip brings new versions: pip install --upgrade uploader-gui"
    return "Your system's software updater brings new versions."


def document(lookout: "Lookout", found: "Release | None") -> Document:
    """For scripts. `newer` is null where this is the newest version."""
    build = lookout.build
    told: dict[str, object] = {"version": build.version, "artefact": build.artefact, "newer": None}
    if found is None:
        return told
    file = lookout.download(found)
    download = {"url": file.url, "size": file.size, "sha256": file.sha256} if file else None
    return {**told, "newer": found.version, "date": found.day, "notes": found.notes, "page": found.page, "download": download}


def _tell(lookout: "Lookout", found: "Release | None") -> None:
    if found is None:
        return tell(f"Uploader {lookout.build.version} is the newest version.")
    tell(f"Uploader {found.version} is there, of {found.day}; you have {lookout.build.version}.")
    for line in found.notes.splitlines():
        tell(f"  {printable(line)}")
    tell(found.page)
    if file := lookout.download(found):
        tell(f"For this computer: {file.url} ({bytes_worded(file.size)})")
        tell(f"SHA-256: {file.sha256}")
    return None
