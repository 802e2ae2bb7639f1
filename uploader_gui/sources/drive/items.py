"""What Drive tells about an item, as far as it matters here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from uploader_gui.core.errors import NotShared
from uploader_gui.sources.drive.api import DriveApi, Question

GOOGLE = "application/vnd.google-apps."
FOLDER, SHORTCUT = f"{GOOGLE}folder", f"{GOOGLE}shortcut"
LISTED = (
    "id,name,mimeType,size,md5Checksum,modifiedTime,createdTime,headRevisionId,trashed,driveId,resourceKey,"
    "shortcutDetails(targetId,targetResourceKey),capabilities(canDownload)"
)
FIELDS = f"{LISTED},exportLinks"
"""Always named: without them Drive tells four."""


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
        except ValueError:
            return 0


def item_of(told: Mapping[str, Any], key: str = "") -> Item:
    """What a document of Drive's says; `key` is what the way to it said, where it does not say its own."""
    shortcut = told.get("shortcutDetails") or {}
    mime = str(told.get("mimeType") or "")
    size = str(told.get("size") or "0")
    return Item(
        id=str(told.get("id") or ""),
        name=str(told.get("name") or ""),
        mime=mime,
        size=int(size) if size.isdigit() and not mime.startswith(GOOGLE) else 0,
        md5=str(told.get("md5Checksum") or ""),
        revision=str(told.get("headRevisionId") or ""),
        modified=str(told.get("modifiedTime") or ""),
        created=str(told.get("createdTime") or ""),
        drive=str(told.get("driveId") or ""),
        key=str(told.get("resourceKey") or key),
        target=str(shortcut.get("targetId") or ""),
        target_key=str(shortcut.get("targetResourceKey") or ""),
        trashed=told.get("trashed") is True,
        downloadable=(told.get("capabilities") or {}).get("canDownload") is not False,
        links=told.get("exportLinks") or {},
    )


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
