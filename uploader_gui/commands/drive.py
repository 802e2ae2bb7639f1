"""Google Drive: who may read it from here. drive sign-in, api-key, accounts, sign-out."""

import os
import sys
import threading
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import parse_qs, urlsplit

import typer

from uploader_gui.commands.face import JSON_HELP, Face, face_of
from uploader_gui.commands.output import printable, say, show, tell, tell_json
from uploader_gui.commands.secret import read_secret
from uploader_gui.core.errors import Trouble
from uploader_gui.credentials import Place

if TYPE_CHECKING:
    from uploader_gui.core.account import Accounts

app = typer.Typer(help="Let Uploader read Google Drive.", no_args_is_help=True, rich_markup_mode=None)
_COLUMNS = (("Account", "name"), ("Kind", "kind"), ("Added", "added_at"))
_PUBLIC = "public"

KeepIn = Annotated[Place, typer.Option("--keep-secret-in", help="The system keyring, or a file that only you can read.")]


@app.command("sign-in", epilog=JSON_HELP)
def sign_in(
    context: typer.Context,
    *,
    client_secrets: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The JSON file of a “Desktop app” client of yours.", show_default=False)
    ] = None,
    account: Annotated[str, typer.Option(metavar="NAME", help="Who should sign in, e.g. again.", show_default=False)] = "",
    keep_secret_in: KeepIn = Place.KEYRING,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Only print the link.")] = False,
) -> None:
    """Sign in to Google in your browser. The client file is needed the first time only."""
    from uploader_gui.engine.stop import Stop

    face = face_of(context)
    chosen = "" if client_secrets is None else str(client_secrets)
    told = partial(_tell_link, face, quietly=no_browser)
    name = _accounts(face).sign_in(chosen, told, Stop(), keep_in=keep_secret_in, hint=account)
    tell_json({"account": name}) if face.json else say(f"Signed in as {printable(name)}. Paste a link with: uploader-gui add LINK")
    _let_go_on(face, name)


@app.command("api-key", epilog=JSON_HELP)
def api_key(context: typer.Context, *, keep_secret_in: KeepIn = Place.KEYRING) -> None:
    """Read an API key from stdin or a prompt: with it, links that anyone may open need no sign-in."""
    face = face_of(context)
    _accounts(face).set_api_key(read_secret("API key"), keep_in=keep_secret_in)
    tell_json({"account": _PUBLIC}) if face.json else say("The key is kept. Links that anyone may open can be added now.")
    _let_go_on(face, _PUBLIC)


@app.command(epilog=JSON_HELP)
def accounts(context: typer.Context) -> None:
    """List who is signed in."""
    from uploader_gui.engine.documents import moment

    face = face_of(context)
    found = [{"name": one.name, "kind": one.kind, "added_at": moment(one.added_at)} for one in _accounts(face).list()]
    if not show(face, found, _COLUMNS) and not face.json:
        say("Nobody is signed in. Begin with: uploader-gui drive sign-in --client-secrets FILE")


@app.command("sign-out", epilog=JSON_HELP)
def sign_out(context: typer.Context, name: Annotated[str, typer.Argument(metavar="NAME", help="As “accounts” lists it.")]) -> None:
    """Forget an account here. To take away the access itself: myaccount.google.com/connections."""
    face = face_of(context)
    _accounts(face).sign_out(name)
    tell_json({"account": name, "signed_out": True}) if face.json else say(f"“{printable(name)}” is forgotten on this computer.")


def _accounts(face: Face) -> "Accounts":
    """They need neither the queue nor its lock."""
    from uploader_gui.app import open_accounts

    return open_accounts(face.home, tell=lambda sentence: say(printable(sentence)))


def _let_go_on(face: Face, name: str) -> None:
    """Whatever waited for this account. Signing in has worked, whatever comes of this."""
    try:
        for _ in face.ask({"verb": "signed_in", "account": name}):
            pass
    except Trouble as trouble:
        say(printable(f"What waited for it goes on a little later. {trouble.message}"))


def _tell_link(face: Face, url: str, *, quietly: bool) -> None:
    """Prints the link, and opens it where there is a browser with a window; returns at once."""
    if face.json:
        tell_json({"link": url})
    else:
        say("Open this link in your browser, and allow reading (Ctrl-C ends this):")
        tell(url)
    if not quietly and _has_window():
        threading.Thread(target=_open, args=(url,), daemon=True).start()
    elif not face.json:
        say(f"If that browser is on another computer, first let it reach this one: ssh -L {_forwarded(url)} …")


def _open(url: str) -> None:
    import webbrowser

    with suppress(Exception):  # the link stands there, too
        webbrowser.open(url)


def _has_window() -> bool:
    """Else a browser in the terminal would take it over."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _forwarded(url: str) -> str:
    back = urlsplit(parse_qs(urlsplit(url).query)["redirect_uri"][0])
    return f"{back.port}:{back.netloc}"
