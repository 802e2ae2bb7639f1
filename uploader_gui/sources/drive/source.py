"""Google Drive as a source: links, listings and files, each as one of the accounts."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from uploader_gui.core.account import SourceContext
from uploader_gui.core.errors import NotAFile, SourceForbidden
from uploader_gui.core.ports import Found, OpenFile
from uploader_gui.sources.drive import SPOOL
from uploader_gui.sources.drive.accounts import DriveAccounts
from uploader_gui.sources.drive.api import DriveApi, Net
from uploader_gui.sources.drive.children import Children
from uploader_gui.sources.drive.exports import ExportFile, clear_leftovers
from uploader_gui.sources.drive.formats import Formats
from uploader_gui.sources.drive.items import FOLDER, Item, resolve
from uploader_gui.sources.drive.links import links_in
from uploader_gui.sources.drive.listing import Known, Walk
from uploader_gui.sources.drive.locators import Locator, read_locator
from uploader_gui.sources.drive.names import segment, with_extension
from uploader_gui.sources.drive.origins import Origins
from uploader_gui.sources.drive.pace import Pace
from uploader_gui.sources.drive.proofs import Proofs
from uploader_gui.sources.drive.reading import DriveFile

REMEMBERED = 3600.0
"""Seconds for which what a broken-off listing found is of use to the next one."""


class DriveSource:
    """Reads Drive. A locator is `ACCOUNT/ID?resourcekey=K&export=docx`. Thread-safe; nothing is asked before it is used.

    `wait` is how time is let pass: it takes seconds, and says whether the program is closing.
    """

    near = False

    def __init__(self, context: SourceContext, accounts: DriveAccounts, wait: Callable[[float], bool] | None = None) -> None:
        self._clock, self._accounts = context.clock, accounts
        self._formats = Formats(context.options)
        self._spool = Path(context.folder) / SPOOL
        more = context.options.get("bearer_origins", "").split()
        self._net = Net(accounts.api_base, Origins(accounts.api_base, more))
        self._wait = wait or self._net.closing.wait
        self._proofs = Proofs()
        self._lock = threading.Lock()
        self._apis: dict[str, DriveApi] = {}
        self._roots: dict[str, tuple[float, Item]] = {}
        self._walked: dict[str, tuple[float, Known]] = {}
        clear_leftovers(self._spool)

    def recognises(self, text: str) -> list[str] | None:
        """The links in `text`, each as a root without an account ("/ID?resourcekey=K"); None where there is none. Raises Mistake."""
        return [str(Locator("", link.id, link.key)) for link in links_in(text)] or None

    def accounts(self) -> list[str]:
        """Who may be tried for a link: those who signed in, in the order of signing in; then the key for public links."""
        return sorted((account.name for account in self._accounts.list()), key=lambda name: "@" not in name)

    def name(self, root: str) -> str:
        """As a segment of a key. Asks Drive, unless `check` did a while ago: raises as that does."""
        item = self._root(root)
        if item.mime == FOLDER:
            return segment(self._drive_name(root, item) or item.name)
        extension = self._formats.of(item)
        return segment(with_extension(item.name, extension) if extension else item.name)

    def check(self, root: str) -> None:
        """Raises NotShared (a SourceMissing) where this account sees no such item, and whatever keeps Drive from telling."""
        self._root(root, anew=True)

    def listing(self, root: str) -> Iterator[Found]:
        """Every file below `root`, or `root` itself. Raises Trouble as a whole; a later listing goes on where this one broke off."""
        locator, item = read_locator(root), self._root(root, anew=True)
        walk = Walk(self._api(locator.account), self._formats, self._walk_of(root))
        if item.mime == FOLDER:
            yield from walk.below(item)
        else:
            yield walk.file(item, locator)
        with self._lock:
            self._walked.pop(root, None)

    def open(self, locator: str) -> OpenFile:
        """Raises NotShared, SourceForbidden, NotAFile, DiskFull, and what DriveApi.open raises."""
        place = read_locator(locator)
        api = self._api(place.account)

        def look() -> Item:
            return resolve(api, place.id, place.key)

        item = look()
        if item.mime == FOLDER:
            raise NotAFile(item.name, reason="a folder")
        if item.is_native:
            extension = place.export or self._formats.of(item)
            return ExportFile(api, item, extension, self._spool).watched(look, self._clock.monotonic)
        if not item.downloadable:
            raise SourceForbidden(code="canDownload", reason="Its owner does not let it be downloaded.")
        return DriveFile(api, item, self._proofs, look, self._clock.monotonic)

    def close(self) -> None:
        """What waits or reads ends at once, with Stopped. Safe to repeat."""
        self._net.close()
        self._accounts.close()

    def _api(self, account: str) -> DriveApi:
        with self._lock:
            if account not in self._apis:
                self._apis[account] = DriveApi(account, self._accounts.pass_of(account), Pace(self._clock, self._wait), self._net)
            return self._apis[account]

    def _root(self, root: str, *, anew: bool = False) -> Item:
        """What a root is, asked again after an hour, or when `anew`."""
        now = self._clock.monotonic()
        with self._lock:
            known = self._roots.get(root)
        if known is None or anew or now - known[0] > REMEMBERED:
            locator = read_locator(root)
            known = (now, resolve(self._api(locator.account), locator.id, locator.key))
            with self._lock:
                self._roots[root] = known
        return known[1]

    def _drive_name(self, root: str, item: Item) -> str:
        """Of a shared drive whose root this is."""
        api = self._api(read_locator(root).account)
        return Children(api).drive_name(item.drive) if item.drive == item.id else ""

    def _walk_of(self, root: str) -> Known:
        now = self._clock.monotonic()
        with self._lock:
            self._walked = {each: kept for each, kept in self._walked.items() if now - kept[0] <= REMEMBERED}
            return self._walked.setdefault(root, (now, {}))[1]
