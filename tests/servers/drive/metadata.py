"""An item as Drive tells it: Google's File, Revision, Drive and About, only as far as was asked for."""

from collections.abc import Callable
from urllib.parse import urlencode

from tests.servers.drive.access import Caller, role
from tests.servers.drive.clock import timestamp
from tests.servers.drive.items import ANYONE, EXPORTS, Item, Revision, Role, SharedDrive
from tests.servers.drive.schema import Document
from tests.servers.drive.selection import Selection, wants
from tests.servers.drive.tree import Tree

EXPORT_PATH = "/feeds/download/documents/export/Export"


class Metadata:
    """Tells about items. `docs_origin` is where the links for exports lead."""

    def __init__(self, tree: Tree, docs_origin: str) -> None:
        self._tree = tree
        self._docs_origin = docs_origin

    def file(self, item: Item, held: Role, caller: Caller, chosen: Selection) -> Document:
        """Checksums are worked out only if they are asked for, as huge files take a while."""
        with self._tree.lock:
            told = {**self._identity(item), **self._place(item, caller), **_rights(item, held), **self._kind(item)}
            if item.is_blob:
                told |= _content(item.head, lambda name: wants(chosen, name) and name not in item.absent)
                told["headRevisionId"] = item.head.id
        told["ownedByMe"] = held is Role.OWNER
        return {name: value for name, value in told.items() if wants(chosen, name) and name not in item.absent}

    def _identity(self, item: Item) -> Document:
        line = self._tree.ancestry(item)
        told: Document = {
            "kind": "drive#file",
            "id": item.id,
            "name": item.name,
            "mimeType": item.mime,
            "starred": False,
            "trashed": any(each.trashed for each in line),
            "explicitlyTrashed": item.trashed,
            "spaces": ["drive"],
            "version": str(item.version),
            "createdTime": timestamp(item.created),
            "modifiedTime": timestamp(item.modified),
            "webViewLink": f"https://drive.google.com/file/d/{item.id}/view?usp=drivesdk",
            "shared": bool(item.drive) or any(each.readers for each in line),
        }
        if item.resource_key:
            told |= {"resourceKey": item.resource_key}
            told["linkShareMetadata"] = {"securityUpdateEligible": True, "securityUpdateEnabled": True}
        return told

    def _place(self, item: Item, caller: Caller) -> Document:
        told: Document = {"driveId": item.drive, "teamDriveId": item.drive} if item.drive else {}
        parent = self._tree.items.get(item.parent or "")
        if parent and role(self._tree, caller, parent):
            told["parents"] = [parent.id]
        if item.owner:
            told["owners"] = [user(item.owner, item.owner == caller.email)]
        return told

    def _kind(self, item: Item) -> Document:
        if item.target is not None:
            target = self._tree.items.get(item.target)
            key = {"targetResourceKey": target.resource_key} if target and target.resource_key else {}
            return {"shortcutDetails": {"targetId": item.target, "targetMimeType": item.target_mime, **key}}
        shown = {} if item.shown_size is None else {"size": str(item.shown_size), "quotaBytesUsed": str(item.shown_size)}
        links = self.export_links(item) if item.downloadable else {}
        return {**shown, **({"exportLinks": links} if links else {})}

    def export_links(self, item: Item) -> dict[str, str]:
        def link(format_: str) -> str:
            key = {"resourcekey": item.resource_key} if item.resource_key else {}
            return f"{self._docs_origin}{EXPORT_PATH}?{urlencode({'id': item.id, **key, 'exportFormat': format_})}"

        return {mime: link(format_) for mime, format_ in EXPORTS.get(item.mime, {}).items()}

    def about(self, caller: Caller) -> Document:
        limits = {"limit": str(15 * 2**30), "usage": "12345", "usageInDrive": "12345", "usageInDriveTrash": "0"}
        return {
            "kind": "drive#about",
            **({"user": user(caller.email, me=True)} if caller.email else {}),
            "storageQuota": limits,
            "maxUploadSize": str(5 * 2**40),
            "canCreateDrives": True,
            "appInstalled": False,
            "exportFormats": {kind: list(formats) for kind, formats in EXPORTS.items()},
        }


def user(email: str, me: bool) -> Document:
    return {"kind": "drive#user", "displayName": email.partition("@")[0], "me": me, "permissionId": email[:8], "emailAddress": email}


def _rights(item: Item, held: Role) -> Document:
    told: Document = {
        "capabilities": {
            "canDownload": item.downloadable and not item.is_folder,
            "canListChildren": item.is_folder,
            "canReadRevisions": held.edits and not item.is_folder,
            "canEdit": held.edits,
            "canCopy": item.downloadable and not item.is_folder,
            "canRename": held.edits,
            "canShare": held.edits,
            "canTrash": held.edits,
        },
        "copyRequiresWriterPermission": not item.downloadable,
        "viewersCanCopyContent": item.downloadable,
    }
    if not item.downloadable:
        restricted = {"restrictedForReaders": True, "restrictedForWriters": True}
        told["downloadRestrictions"] = {"itemDownloadRestriction": restricted, "effectiveDownloadRestrictionWithContext": restricted}
    if ANYONE in item.readers:
        told["permissionIds"] = ["anyoneWithLink"]
    return told


def _content(head: Revision, wanted: Callable[[str], bool]) -> Document:
    told: Document = {"size": str(head.size), "quotaBytesUsed": str(head.size)}
    for name in ("md5", "sha1", "sha256"):
        if wanted(f"{name}Checksum"):
            told[f"{name}Checksum"] = getattr(head.sums, name)
    return told


def revision(item: Item, told: Revision) -> Document:
    return {
        "kind": "drive#revision",
        "id": told.id,
        "mimeType": item.mime,
        "modifiedTime": timestamp(told.modified),
        "size": str(told.size),
        "md5Checksum": told.sums.md5,
        "originalFilename": item.name,
        "keepForever": False,
    }


def shared_drive(drive: SharedDrive, held: Role) -> Document:
    return {
        "kind": "drive#drive",
        "id": drive.id,
        "name": drive.name,
        "createdTime": timestamp(drive.created),
        "hidden": False,
        "capabilities": {"canListChildren": True, "canDownload": True, "canEdit": held.edits, "canReadRevisions": held.edits},
    }
