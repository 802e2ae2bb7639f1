"""The nouns of a Drive: items of every kind, shared drives, accounts, roles."""

import hashlib
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from enum import StrEnum

from tests.servers.drive.content import Sums, sums

GOOGLE = "application/vnd.google-apps."
FOLDER = f"{GOOGLE}folder"
SHORTCUT = f"{GOOGLE}shortcut"
BLOB = "application/octet-stream"
OFFICE = "application/vnd.openxmlformats-officedocument."
ANYONE = "anyone"


class Native(StrEnum):
    """What Google's own editors write. The last ones cannot be exported."""

    DOCUMENT = f"{GOOGLE}document"
    SPREADSHEET = f"{GOOGLE}spreadsheet"
    PRESENTATION = f"{GOOGLE}presentation"
    DRAWING = f"{GOOGLE}drawing"
    SCRIPT = f"{GOOGLE}script"
    FORM = f"{GOOGLE}form"
    SITE = f"{GOOGLE}site"
    MAP = f"{GOOGLE}map"
    JAM = f"{GOOGLE}jam"


EXPORTS: dict[str, dict[str, str]] = {
    Native.DOCUMENT: {
        f"{OFFICE}wordprocessingml.document": "docx",
        "application/pdf": "pdf",
        "application/vnd.oasis.opendocument.text": "odt",
        "text/markdown": "md",
        "text/plain": "txt",
    },
    Native.SPREADSHEET: {
        f"{OFFICE}spreadsheetml.sheet": "xlsx",
        "application/pdf": "pdf",
        "application/x-vnd.oasis.opendocument.spreadsheet": "ods",
        "text/csv": "csv",
    },
    Native.PRESENTATION: {
        f"{OFFICE}presentationml.presentation": "pptx",
        "application/pdf": "pdf",
        "text/plain": "txt",
    },
    Native.DRAWING: {"image/svg+xml": "svg", "image/png": "png", "application/pdf": "pdf", "image/jpeg": "jpeg"},
    Native.SCRIPT: {f"{GOOGLE}script+json": "json"},
}
"""By kind: the types that it can be exported as, with the names of the formats in links."""


class Role(StrEnum):
    """What an account may do with an item, the least first."""

    READER = "reader"
    WRITER = "writer"
    ORGANIZER = "organizer"
    OWNER = "owner"

    @property
    def edits(self) -> bool:
        """Who reads only sees no revisions."""
        return self is not Role.READER

    @property
    def vouches(self) -> bool:
        """May download what is flagged as abusive."""
        return self in {Role.OWNER, Role.ORGANIZER}


@dataclass(frozen=True)
class Revision:
    """One version of a file's content. `claimed` are checksums that are told in place of the true ones, as for old photos."""

    id: str
    seed: str
    size: int
    modified: float
    claimed: Sums | None = None

    @property
    def sums(self) -> Sums:
        return self.claimed or sums(self.seed, self.size)


@dataclass
class Item:
    """A folder, a file, a shortcut or a Doc. Changed only by the tree, under its lock."""

    id: str
    name: str
    mime: str
    parent: str | None
    drive: str | None
    owner: str | None
    created: float
    modified: float
    revisions: list[Revision] = field(default_factory=list)
    trashed: bool = False
    absent: frozenset[str] = frozenset()
    readers: dict[str, Role] = field(default_factory=dict)
    resource_key: str | None = None
    downloadable: bool = True
    abusive: bool = False
    target: str | None = None
    target_mime: str = ""
    shown_size: int | None = None
    export_size: int = 0
    version: int = 1

    @property
    def head(self) -> Revision:
        """The content as it is now; only blobs have some."""
        return self.revisions[-1]

    @property
    def is_blob(self) -> bool:
        return bool(self.revisions)

    @property
    def is_folder(self) -> bool:
        return self.mime == FOLDER

    @property
    def is_drive_root(self) -> bool:
        return self.id == self.drive


@dataclass
class SharedDrive:
    """Its root folder has the same ID."""

    id: str
    name: str
    created: float
    members: dict[str, Role]


@dataclass(frozen=True)
class Account:
    """Someone with a Drive of their own."""

    email: str
    name: str
    root: str


def new_id(kind: str, number: int) -> str:
    """Shaped like Drive's: 33 characters for items, 19 with "ROOT" in them for roots."""
    digest = urlsafe_b64encode(hashlib.sha256(f"{kind} {number}".encode()).digest()).decode()
    return f"0A{digest[:11]}Uk9PVA" if kind == "root" else f"1{digest[:32]}"
