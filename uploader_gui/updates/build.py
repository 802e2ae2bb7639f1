"""What this build of the program knows of itself: what it was delivered as, and where its makers tell of newer versions."""

import base64
import binascii
import json
import platform
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources.abc import Traversable
from typing import TypeGuard
from urllib.parse import urlsplit

from uploader_gui import __version__
from uploader_gui.program_files import SANDBOX, in_checkout, resource
from uploader_gui.this_program import is_frozen

ARTEFACT, RELEASE = "artefact.txt", "release.json"
"""Below resources/, written when an installer is built (packaging/installers/release.py); a checkout has neither."""
KEY_BYTES = 32


class Artefact(StrEnum):
    """What the program was delivered as. The values are part of the feed's format."""

    DEB = "deb"
    RPM = "rpm"
    APPIMAGE = "appimage"
    FLATPAK = "flatpak"
    WINDOWS = "windows"
    MACOS = "macos"
    PIP = "pip"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Feed:
    """Where newer versions are told of, and by whose keys (Ed25519, 32 bytes each): the one in use, and a spare."""

    url: str
    keys: tuple[bytes, ...]
    by_system: frozenset[str] = frozenset()  # artefacts that reach people from a repository, which brings newer ones by itself

    @property
    def host(self) -> str:
        """Who is asked."""
        return urlsplit(self.url).netloc


@dataclass(frozen=True, slots=True)
class Build:
    """This program. `feed` is None where nobody told the build of one."""

    version: str
    artefact: Artefact
    machine: str
    feed: Feed | None

    @property
    def by_system(self) -> bool:
        """Whether what installed it brings newer versions: then the program itself asks nobody."""
        return self.artefact is Artefact.PIP or bool(self.feed and self.artefact in self.feed.by_system)

    @property
    def may_ask(self) -> bool:
        """Whether there is somebody to ask."""
        return self.feed is not None and not self.by_system


def this_build() -> Build:
    """As its own files and the system say."""
    return Build(__version__, artefact(resource(ARTEFACT)), platform.machine().lower(), read_feed(resource(RELEASE)))


def artefact(mark: Traversable) -> Artefact:
    """By the mark that the package's build left. One tree serves several packages, so no other file tells."""
    if SANDBOX.is_file():
        return Artefact.FLATPAK
    with suppress(OSError, ValueError):
        return Artefact(mark.read_text(encoding="utf-8").strip())
    if is_frozen():
        return {"win32": Artefact.WINDOWS, "darwin": Artefact.MACOS}.get(sys.platform, Artefact.SOURCE)
    return Artefact.SOURCE if in_checkout() else Artefact.PIP


def read_feed(file: Traversable) -> Feed | None:
    """None without a file, and for one that can't be right: then nobody is asked."""
    with suppress(OSError, ValueError, RecursionError):
        return feed_of(json.loads(file.read_text(encoding="utf-8")))
    return None


def feed_of(document: object) -> Feed:
    """Raises ValueError with a sentence for whoever builds."""
    facts: Mapping[str, object] = document if isinstance(document, dict) else {}
    url, keys, by_system = facts.get("feed"), facts.get("keys"), facts.get("by_system", [])
    if not isinstance(url, str) or not is_https(url):
        raise ValueError("“feed” must be an address that begins with https://.")
    if not _texts(keys) or not keys:
        raise ValueError("“keys” must be a list with at least one public key in base64.")
    if not _texts(by_system) or not set(by_system) <= set(Artefact):
        raise ValueError(f"“by_system” must be a list of {', '.join(Artefact)}.")
    return Feed(url, tuple(_key(text) for text in keys), frozenset(by_system))


def is_https(url: str) -> bool:
    """Whether it is a plain https address: a host, no user's name, nothing that is not printable."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    whole = url.isascii() and url.isprintable() and " " not in url and "\\" not in url
    return whole and parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc and port != 0


def _texts(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(text, str) for text in value)


def _key(text: str) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except binascii.Error:
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError("Each of “keys” must be the 32 bytes of an Ed25519 public key in base64.")
    return key
