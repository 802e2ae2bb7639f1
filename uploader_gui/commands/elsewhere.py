"""What is written down elsewhere: stores that other programs are set up with, and the rights to ask for."""

from typing import Annotated

import typer

from uploader_gui.commands.destination import set_up
from uploader_gui.commands.face import JSON_HELP, face_of
from uploader_gui.commands.output import printable, say, show, tell
from uploader_gui.core.destination import Found
from uploader_gui.core.errors import Mistake
from uploader_gui.credentials import Place
from uploader_gui.destination_book import DestinationBook

_COLUMNS = (("Program", "program"), ("Name", "name"), ("Bucket", "bucket"), ("Endpoint", "endpoint"))


def register(app: typer.Typer) -> None:
    """Add the commands to `destination`."""
    app.command("found", epilog=JSON_HELP)(list_found)
    app.command("import", epilog=JSON_HELP)(take)
    app.command("policy")(policy)


def list_found(context: typer.Context) -> None:
    """List what the AWS command line, rclone and Cyberduck are set up with on this computer."""
    documents = [
        {
            "program": found.origin,
            "name": found.settings.name,
            "bucket": found.settings.options.get("bucket", ""),
            "endpoint": found.settings.options.get("endpoint", ""),
        }
        for found in _all_found()
    ]
    if not show(face_of(context), documents, _COLUMNS):
        say("Nothing was found. Begin with: uploader-gui destination add NAME --endpoint URL --bucket B")


def take(  # noqa: PLR0913 - one parameter an option
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="As `destination found` lists it.")],
    *,
    program: Annotated[str, typer.Option("--from", help="AWS, rclone or Cyberduck, where two have that name.")] = "",
    call_it: Annotated[str, typer.Option("--as", metavar="NAME", help="What you will call it.")] = "",
    bucket: Annotated[str, typer.Option(help="The bucket's name, where the other program does not say it.")] = "",
    prefix: Annotated[str, typer.Option(help="A folder in the bucket that everything goes to.")] = "",
    keep_secret_in: Annotated[Place, typer.Option(help="The system keyring, or a file that only you can read.")] = Place.KEYRING,
) -> None:
    """Set up a destination as another program has it, its access key included where that can be read."""
    found = _chosen(name, program)
    options = {**found.settings.options, **({"bucket": bucket} if bucket else {})}
    if not options.get("bucket"):
        raise Mistake(reason=f"{found.origin} does not say which bucket. Add: --bucket NAME")
    request = {
        "verb": "destination_add",
        "name": call_it or name,
        "options": options,
        "preset": options.get("preset", ""),
        "prefix": prefix or found.settings.prefix,
        "secret": found.secret,
        "keep_secret": keep_secret_in,
    }
    set_up(face_of(context), request)


def policy(context: typer.Context, name: Annotated[str, typer.Argument(metavar="NAME")]) -> None:
    """Print the rights that the destination's access key needs, to be sent to whoever gives them."""
    from uploader_gui.app import destination_kinds

    book = DestinationBook(face_of(context).home.destinations_file)
    try:
        settings = book.get(name)
    finally:
        for sentence in book.messages:
            say(printable(sentence))
    tell(destination_kinds()[settings.scheme].rights(settings))


def _all_found() -> list[Found]:
    from uploader_gui.app import destination_kinds

    return [found for kind in destination_kinds().values() for found in kind.found()]


def _chosen(name: str, program: str) -> Found:
    fitting = [
        found
        for found in _all_found()
        if found.settings.name == name and (not program or found.origin.casefold() == program.casefold())
    ]
    if not fitting:
        raise Mistake(reason=f"No other program knows “{printable(name)}”. See: uploader-gui destination found")
    if len(fitting) > 1:
        raise Mistake(reason=f"{' and '.join(found.origin for found in fitting)} both know “{printable(name)}”. Add: --from PROGRAM")
    return fitting[0]
