"""What Drive tells about an item, as far as it matters here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from uploader_gui.core.errors import NotShared, SourceTrouble
from uploader_gui.sources.drive.api import DriveApi, Question
from uploader_gui.sources.drive.locators import ID

GOOGLE = "application/vnd.google-apps."
FOLDER, SHORTCUT = f"{GOOGLE}folder", f"{GOOGLE}shortcut"
LISTED = (
    "id,name,mimeType,size,md5Checksum,modifiedTime,createdTime,headRevisionId,trashed,driveId,resourceKey,"
    "shortcutDetails(targetId,targetResourceKey),capabilities(canDownload)"
)
FIELDS = f"{LISTED},exportLinks"
"""Always named: without them Drive tells four."""
DIGITS = 19
"""Fewer than this has every size that a file can have."""


@dataclass(frozen=True, slots=True)
class Item:
    """A file, a folder, a shortcut or a Doc. `target` is the ID that a shortcut leads to; `key` and `target_key` are resource keys.

    `size` is 0 for all that has no bytes of its own: what Drive tells of a Doc is not the size of its export.
    """

    id: str
    name: str
    mime: str
    size: int = 0
    md5: str = ""
    revision: str = ""
    modified: str = ""
    created: str = ""
    drive: str = ""
    key: str = ""
    target: str = ""
    target_key: str = ""
    trashed: bool = False
    downloadable: bool = True
    links: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_native(self) -> bool:
        """Whether it belongs to Google's own editors, or is no file at all: it has no bytes that could be read."""
        return self.mime.startswith(GOOGLE)

    @property
    def version(self) -> str:
        """Changes when the content does."""
        return self.md5 or self.modified

    @property
    def modified_ns(self) -> int:
        """Nanoseconds since the epoch; 0 where Drive tells no time."""
        try:
            return round(datetime.fromisoformat(self.modified).timestamp() * 1000) * 1_000_000
        except (ValueError, OverflowError, OSError):  # the last two: a year that no clock here can show
            return 0


def item_of(document: object, key: str = "") -> Item:
    """What a document of Drive's says; `key` is what the way to it said, where it does not say its own.

    Raises SourceTrouble for an ID that would lead elsewhere, in an address or in a locator.
    """
    told = _object(document)
    shortcut = _object(told.get("shortcutDetails"))
    mime = str(told.get("mimeType") or "")
    size = str(told.get("size") or "0")
    return Item(
        id=_identity(told.get("id")),
        name=str(told.get("name") or ""),
        mime=mime,
        size=int(size) if size.isdecimal() and len(size) < DIGITS and not mime.startswith(GOOGLE) else 0,
        md5=str(told.get("md5Checksum") or ""),
        revision=str(told.get("headRevisionId") or ""),
        modified=str(told.get("modifiedTime") or ""),
        created=str(told.get("createdTime") or ""),
        drive=_identity(told.get("driveId")),
        key=str(told.get("resourceKey") or key),
        target=_identity(shortcut.get("targetId")),
        target_key=str(shortcut.get("targetResourceKey") or ""),
        trashed=told.get("trashed") is True,
        downloadable=_object(told.get("capabilities")).get("canDownload") is not False,
        links={mime: link for mime, link in _object(told.get("exportLinks")).items() if isinstance(link, str)},
    )


def _object(told: object) -> Mapping[str, Any]:
    return told if isinstance(told, Mapping) else {}


def _identity(told: object) -> str:
    text = str(told or "")
    if text and not ID.fullmatch(text):
        raise SourceTrouble("an ID that is none", code="wrong-answer")
    return text


def look_up(api: DriveApi, identity: str, key: str = "") -> Item:
    """files.get. What is in the trash is as good as gone: raises NotShared for it, too."""
    query = {"supportsAllDrives": "true", "fields": FIELDS}
    item = item_of(api.document(Question(f"files/{identity}", query, keys={identity: key})), key)
    if item.trashed:
        raise NotShared("it is in the trash", code="trashed")
    return item


def resolve(api: DriveApi, identity: str, key: str = "") -> Item:
    """The item, or what it leads to if it is a shortcut. Raises as look_up does."""
    item = look_up(api, identity, key)
    return look_up(api, item.target, item.target_key) if item.mime == SHORTCUT else item
