"""files.get, drives, revisions and about."""

from tests.servers.drive.access import EVERYTHING, Caller, seen
from tests.servers.drive.items import Item, Role
from tests.servers.drive.media import revision_of
from tests.servers.drive.metadata import Metadata, revision, shared_drive
from tests.servers.drive.refusals import Refusal, not_found
from tests.servers.drive.selection import select, selection
from tests.servers.drive.tree import Tree
from tests.servers.drive.wire import Reply, Request, as_json


class Lookups:
    """Answers what is asked about one thing."""

    def __init__(self, tree: Tree, metadata: Metadata) -> None:
        self._tree = tree
        self._metadata = metadata

    def file(self, request: Request, caller: Caller, file: str) -> Reply:
        caller.needs(content=False)
        chosen = selection(request.query.get("fields", "kind,id,name,mimeType"), "File")
        with self._tree.lock:
            item, held = seen(self._tree, caller, file, all_drives=request.flag("supportsAllDrives"))
            return as_json(select(self._metadata.file(item, held, caller, chosen), chosen), schema="File")

    def revisions(self, request: Request, caller: Caller, file: str) -> Reply:
        """Viewers have none (403)."""
        chosen = selection(request.query.get("fields", "kind,revisions(kind,id,mimeType,modifiedTime)"), "RevisionList")
        item = self._with_revisions(caller, file)
        told = {"kind": "drive#revisionList", "revisions": [revision(item, each) for each in item.revisions]}
        return as_json(select(told, chosen), schema="RevisionList")

    def revision(self, request: Request, caller: Caller, file: str, number: str) -> Reply:
        chosen = selection(request.query.get("fields", "kind,id,mimeType,modifiedTime"), "Revision")
        item = self._with_revisions(caller, file)
        return as_json(select(revision(item, revision_of(item, number)), chosen), schema="Revision")

    def drive(self, request: Request, caller: Caller, drive: str) -> Reply:
        """The name of a shared drive, which its root does not tell."""
        chosen = selection(request.query.get("fields", "kind,id,name"), "Drive")
        held = self._membership(caller, drive)
        if held is None:
            raise Refusal(404, "notFound", f"Shared drive not found: {drive}", "driveId")
        return as_json(select(shared_drive(self._tree.drives[drive], held), chosen), schema="Drive")

    def drives(self, request: Request, caller: Caller) -> Reply:
        chosen = selection(request.query.get("fields", "kind,nextPageToken,drives(kind,id,name)"), "DriveList")
        held = {drive: role for drive in self._tree.drives if (role := self._membership(caller, drive))}
        told = {"kind": "drive#driveList", "drives": [shared_drive(self._tree.drives[drive], role) for drive, role in held.items()]}
        return as_json(select(told, chosen), schema="DriveList")

    def about(self, request: Request, caller: Caller) -> Reply:
        if "fields" not in request.query:
            raise Refusal(400, "required", "The 'fields' parameter is required for this method.", "fields")
        chosen = selection(request.query["fields"], "About")
        return as_json(select(self._metadata.about(caller), chosen), schema="About")

    def _membership(self, caller: Caller, drive: str) -> Role | None:
        if not caller.scopes & EVERYTHING:
            raise Refusal(403, "insufficientPermissions")
        found = self._tree.drives.get(drive)
        return found.members.get(caller.email or "") if found else None

    def _with_revisions(self, caller: Caller, file: str) -> Item:
        caller.needs(content=False)
        item, held = seen(self._tree, caller, file, all_drives=True)
        if not held.edits:
            raise Refusal(403, "insufficientFilePermissions")
        if not item.is_blob:
            raise not_found(file)
        return item
