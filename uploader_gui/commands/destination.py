"""Where uploads go: destination add, list, test, remove; what other programs know is in elsewhere."""

import os
from pathlib import Path
from typing import Annotated

import typer

from uploader_gui.commands.face import JSON_HELP, Document, Face, face_of
from uploader_gui.commands.output import printable, say, show, tell, tell_json
from uploader_gui.commands.secret import read_secret
from uploader_gui.core.errors import Mistake
from uploader_gui.core.job import IfExists
from uploader_gui.core.rate import parse_size
from uploader_gui.credentials import Place

app = typer.Typer(help="Set up where uploads go.", no_args_is_help=True, rich_markup_mode=None)
_COLUMNS = (("Name", "name"), ("Scheme", "scheme"), ("Prefix", "prefix"), ("If it exists", "if_exists"), ("Options", "options"))


@app.command(epilog=JSON_HELP)
def add(  # noqa: PLR0913 - one parameter an option
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What you will call it.")],
    *,
    bucket: Annotated[str, typer.Option(help="The bucket's name.", show_default=False)] = "",
    endpoint: Annotated[
        str, typer.Option(metavar="URL", help="Where the store is, e.g. https://s3.example.org.", show_default=False)
    ] = "",
    region: Annotated[str, typer.Option(help="The store's region.", show_default=False)] = "",
    prefix: Annotated[str, typer.Option(help="A folder in the bucket that everything goes to.", show_default=False)] = "",
    preset: Annotated[str, typer.Option(help="A store by name: aws, r2, b2, wasabi, minio, …", show_default=False)] = "",
    profile: Annotated[str, typer.Option(metavar="AWS_PROFILE", help="Use this profile of ~/.aws.", show_default=False)] = "",
    access_key_id: Annotated[str, typer.Option(metavar="ID", help="Use this key; its secret follows.", show_default=False)] = "",
    secret_stdin: Annotated[bool, typer.Option("--secret-stdin", help="Read the secret: one line from stdin.")] = False,
    keep_secret_in: Annotated[Place, typer.Option(help="The system keyring, or a file that only you can read.")] = Place.KEYRING,
    ca_bundle: Annotated[Path | None, typer.Option(metavar="FILE", help="Trust these certificates.", show_default=False)] = None,
    addressing: Annotated[str, typer.Option(help="path, virtual or auto.", show_default=False)] = "",
    if_exists: Annotated[IfExists, typer.Option(help="What to do when another object has the name.")] = IfExists.SKIP,
    max_size: Annotated[str, typer.Option(metavar="SIZE", help="Skip larger files: 800M, 5G.", show_default=False)] = "none",
    option: Annotated[list[str] | None, typer.Option(metavar="NAME=VALUE", help="Any other option of the store.")] = None,
) -> None:
    """Set up a bucket. Without a profile or a key, credentials come from the environment."""
    face = face_of(context)
    _check_credentials(profile, access_key_id, secret_stdin=secret_stdin)
    given = {"endpoint": endpoint, "bucket": bucket, "region": region, "profile": profile, "access_key_id": access_key_id}
    options = {**given, "addressing": addressing, "ca_bundle": _certificates(ca_bundle), **_extra(option or [])}
    request = {"verb": "destination_add", "name": name, "options": {key: value for key, value in options.items() if value}}
    secret = (
        {"secret": read_secret(f"Secret of “{printable(name)}”"), "keep_secret": keep_secret_in}
        if secret_stdin
        else {"secret": "", "keep_secret": keep_secret_in}
    )
    more = {"prefix": prefix, "if_exists": if_exists, "preset": preset, "max_size": parse_size(max_size)}
    set_up(face, {**request, **secret, **more})


def set_up(face: Face, request: Document) -> None:
    """Ask for a destination, and say what comes next."""
    name = printable(str(request["name"]))
    for document in face.ask(request):
        tell_json(document) if face.json else say(f"“{name}” is set up. Try it with: uploader-gui destination test “{name}”")


def _check_credentials(profile: str, access_key_id: str, *, secret_stdin: bool) -> None:
    if profile and (access_key_id or secret_stdin):
        raise Mistake(reason="Choose one: --profile, or --access-key-id with --secret-stdin.")
    if bool(access_key_id) != secret_stdin:
        raise Mistake(
            reason="--access-key-id and --secret-stdin belong together: the secret is read from stdin, never from the command line."
        )


def _certificates(bundle: Path | None) -> str:
    if bundle is None:
        return ""
    if not bundle.is_file():
        raise Mistake(reason=f"There is no file “{printable(str(bundle))}” with certificates.")
    return os.path.abspath(bundle)  # noqa: PTH100 - the link stays: certificates are renewed behind it


def _extra(texts: list[str]) -> dict[str, str]:
    found = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise Mistake(reason=f"“{printable(text)}” is not an option. Write --option name=value.")
        found[name] = value
    return found


@app.command("list", epilog=JSON_HELP)
def list_all(context: typer.Context) -> None:
    """List the destinations."""
    face = face_of(context)
    if not show(face, face.ask({"verb": "destination_list"}), _COLUMNS):
        say("No destination is set up. Begin with: uploader-gui destination add NAME --endpoint URL --bucket B")


@app.command(epilog=JSON_HELP)
def test(context: typer.Context, name: Annotated[str, typer.Argument(metavar="NAME")]) -> None:
    """Make real calls to the store, and print what it can do."""
    face = face_of(context)
    for document in face.ask({"verb": "destination_test", "name": name}):
        tell_json(document) if face.json else _tell_capabilities(document)


def _tell_capabilities(document: Document) -> None:
    found = document.get("capabilities", document)
    told = found if isinstance(found, dict) else {}
    for field, value in told.items():
        if isinstance(value, bool):
            tell(f"{'yes' if value else 'no ':<3}  {field.replace('_', ' ')}")
    tell(f"guard: {told.get('guard') or 'none'}")
    for finding in told.get("findings") or ():
        tell(f"- {printable(str(finding))}")


@app.command(epilog=JSON_HELP)
def remove(context: typer.Context, name: Annotated[str, typer.Argument(metavar="NAME")]) -> None:
    """Forget a destination and its secret. What is in the bucket stays."""
    face = face_of(context)
    for document in face.ask({"verb": "destination_remove", "name": name}):
        if face.json:
            tell_json(document)
    if not face.json:
        say(f"“{printable(name)}” is removed. What is in its bucket stays.")
