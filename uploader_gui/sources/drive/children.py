"""What is in one folder of Drive: all of it, or a trouble."""

from uploader_gui.core.errors import NotShared, SignInNeeded, SourceForbidden, SourceTrouble
from uploader_gui.sources.drive.api import DriveApi, Question
from uploader_gui.sources.drive.items import LISTED, Item, item_of
from uploader_gui.sources.drive.pace import LIST
from uploader_gui.sources.drive.refusals import STALE_PAGE

PAGE = 1000
TRIES = 3
"""How often a folder is listed from its first page on, before it is a trouble."""
MOST = 600_000
"""Items of a folder; Drive itself takes 500,000."""
_POOR_PAGES = 50
"""So many pages in a row without anything new, each with a token for the next one, are a circle."""

_EVERYWHERE = {"supportsAllDrives": "true", "includeItemsFromAllDrives": "true"}


class Children:
    """Lists folders as one account. Not for several threads at once."""

    def __init__(self, api: DriveApi) -> None:
        self._api = api
        self._names: dict[str, str] = {}

    def drive_name(self, drive: str) -> str:
        """Of a shared drive, whose root calls itself "Drive"; "" for who is no member of it."""
        if drive not in self._names:
            try:
                told = self._api.document(Question(f"drives/{drive}", {"fields": "id,name"}))
            except (NotShared, SourceForbidden, SignInNeeded):  # the last one for a key, which is nobody's
                told = {}
            self._names[drive] = str(told.get("name") or "")
        return self._names[drive]

    def of(self, folder: Item) -> list[Item]:
        """Everything in it but the trash, each item once, by name and ID. Raises SourceTrouble while Drive does not tell all of it."""
        for _ in range(TRIES - 1):
            try:
                return self._listed(folder)
            except SourceTrouble as trouble:
                if trouble.code not in {STALE_PAGE, "incomplete-search"}:
                    raise
        return self._listed(folder)

    def _listed(self, folder: Item) -> list[Item]:
        found: dict[str, Item] = {}
        query, poor = self._query(folder), 0
        while True:
            page = self._api.document(Question("files", query, keys={folder.id: folder.key}, units=LIST))
            if page.get("incompleteSearch") is True:
                raise SourceTrouble("Drive did not look everywhere", code="incomplete-search")
            before = len(found)
            listed = page.get("files")
            items = map(item_of, listed if isinstance(listed, list) else [])
            found.update((item.id, item) for item in items if item.id and not item.trashed)
            poor = poor + 1 if len(found) == before else 0
            if len(found) > MOST:
                raise SourceTrouble("more than a folder can hold", code="endless-listing")
            token = page.get("nextPageToken")
            if not token:
                return sorted(found.values(), key=lambda item: (item.name, item.id))
            if poor > _POOR_PAGES:
                raise SourceTrouble("the pages of a listing lead in a circle", code="endless-listing")
            query = {**query, "pageToken": str(token)}

    def _query(self, folder: Item) -> dict[str, str]:
        """One folder a question: several in one sometimes bring nothing (rclone/rclone#3114)."""
        where = (
            {"corpora": "drive", "driveId": folder.drive} if folder.drive and self.drive_name(folder.drive) else {"corpora": "user"}
        )
        asked = {"q": f"'{folder.id}' in parents and trashed=false", "fields": f"incompleteSearch,nextPageToken,files({LISTED})"}
        return {**asked, **_EVERYWHERE, **where, "pageSize": str(PAGE)}
