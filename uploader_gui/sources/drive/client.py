"""The client file that a person downloads from Google's console: what in it counts, and a sentence for each way it can be wrong."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from uploader_gui.core.errors import Mistake
from uploader_gui.core.said import said

LARGEST = 64 * 1024
"""Bytes; Google's own are smaller than one kilobyte."""
FIELDS = ("client_id", "client_secret", "auth_uri", "token_uri")
AGAIN = "In Google's console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that."
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Client:
    """A client of the type “Desktop app”, as Google knows it."""

    client_id: str
    client_secret: str
    auth_uri: str
    token_uri: str

    def document(self) -> dict[str, str]:
        """As Google wrote it."""
        return {name: getattr(self, name) for name in FIELDS}

    def public(self) -> dict[str, str]:
        """As it is kept: its secret is kept with the other secrets."""
        return {name: text for name, text in self.document().items() if name != "client_secret"}

    def __repr__(self) -> str:
        return f"Client({self.client_id!r})"


def read_client(path: str) -> Client:
    """The client in a file. Raises Mistake."""
    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise Mistake(path, reason=f"There is no file “{path}”. Choose the JSON file that Google's console gave you.") from None
    except (OSError, ValueError) as problem:
        why = getattr(problem, "strerror", "") or said("its name can't be used")
        raise Mistake(path, reason=f"“{path}” can't be read ({why}). Choose the JSON file that Google's console gave you.") from None
    if len(content) > LARGEST:
        raise Mistake(path, reason=f"This file is too large to be a client file. {AGAIN}")
    return parse_client(content)


def parse_client(content: bytes) -> Client:
    """The client in a file's content. Raises Mistake, with the one thing to do about it."""
    try:
        document = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise Mistake(reason=f"This is not a JSON file. {AGAIN}") from None
    if not isinstance(document, dict):
        raise Mistake(reason=f"This is not a client file. {AGAIN}")
    installed = document.get("installed")
    if not isinstance(installed, dict):
        raise Mistake(reason=f"{_other_kind(document)} {AGAIN}")
    return client_of(installed)


def client_of(fields: Mapping[str, object]) -> Client:
    """The client of these fields. Raises Mistake."""
    missing = [name for name in FIELDS if not (isinstance(fields.get(name), str) and fields[name])]
    if missing:
        raise Mistake(reason=f"In this client file {_listed(missing)}. Download it again, and choose the new one.")
    client = Client(*(str(fields[name]) for name in FIELDS))
    for uri in (client.auth_uri, client.token_uri):
        if not _is_safe(uri):
            raise Mistake(
                reason="This client file names an address that is not secure (https). Download it again from Google's console."
            )
    return client


def _other_kind(document: Mapping[str, object]) -> str:
    if "web" in document:
        return said("This client file is for a web application, and Google would not let it sign in from here.")
    if document.get("type") == "service_account":
        return said("This is the key of a service account, and that can't sign in as you.")
    if document.get("type") == "authorized_user" or "refresh_token" in document:
        return said("These are somebody's credentials, not a client file.")
    return said("This is not a client file.")


def _listed(missing: list[str]) -> str:
    names = ", ".join(f"“{name}”" for name in missing)
    return said(f"{names} is missing") if len(missing) == 1 else said(f"{names} are missing")


def _is_safe(uri: str) -> bool:
    try:
        parts = urlsplit(uri)
        return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK))
    except ValueError:
        return False
