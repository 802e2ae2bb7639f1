"""Who may see and read what."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.servers.drive.items import ANYONE, Item, Role
from tests.servers.drive.refusals import Refusal, not_found
from tests.servers.drive.tree import Tree

AUTH = "https://www.googleapis.com/auth/"
EVERYTHING = {f"{AUTH}drive", f"{AUTH}drive.readonly"}
METADATA = {f"{AUTH}drive.metadata", f"{AUTH}drive.metadata.readonly"}
PICKED = f"{AUTH}drive.file"
RANK = list(Role)


@dataclass(frozen=True)
class Caller:
    """Who asks: an account by a token, or nobody by an API key. `keys` are the resource keys that were sent."""

    email: str | None
    scopes: frozenset[str] = frozenset()
    keys: Mapping[str, str] = field(default_factory=dict)

    @property
    def by_key(self) -> bool:
        return self.email is None

    def needs(self, *, content: bool) -> None:
        """Refuses (403) a token that was given for less than reading metadata, or content."""
        allowed = EVERYTHING | {PICKED} | (set() if content else METADATA)
        if not self.by_key and not self.scopes & allowed:
            raise Refusal(403, "insufficientPermissions")


def resource_keys(header: str) -> dict[str, str]:
    """X-Goog-Drive-Resource-Keys: id/key,id/key."""
    pairs = [pair.strip().partition("/") for pair in header.split(",") if pair.strip()]
    return {item: key for item, _, key in pairs}


def role(tree: Tree, caller: Caller, item: Item, *, keyed: bool = True) -> Role | None:
    """The most that the caller may, by any way; None is no access. `keyed`: a link needs the resource key of an item that has one."""
    opened = not keyed or item.resource_key is None or caller.keys.get(item.id) == item.resource_key
    found = [held for held in _grants(tree, caller, item, opened=opened) if held]
    return max(found, key=RANK.index) if found else None


def _grants(tree: Tree, caller: Caller, item: Item, *, opened: bool) -> list[Role | None]:
    with tree.lock:
        line = tree.ancestry(item)
        grants: list[Role | None] = []
        if opened:
            grants += [each.readers.get(ANYONE) for each in line]
        if caller.email is not None:
            grants += [each.readers.get(caller.email) for each in line]
            grants += [Role.OWNER] if item.owner == caller.email else []
            grants += [tree.drives[item.drive].members.get(caller.email)] if item.drive in tree.drives else []
        return grants


def seen(tree: Tree, caller: Caller, file: str, *, all_drives: bool) -> tuple[Item, Role]:
    """The item of an ID or alias, and what the caller may do with it; refuses (404) as if it were not there."""
    with tree.lock:
        if file == "root" and caller.email in tree.accounts:
            file = tree.accounts[caller.email].root
        item = tree.items.get(file)
        held = role(tree, caller, item) if item else None
        if item is None or held is None or (item.drive and not all_drives):
            raise not_found(file)
        if caller.scopes and not caller.scopes & (EVERYTHING | METADATA):
            raise Refusal(403, "appNotAuthorizedToFile", location="Authorization")
        return item, held


def downloadable(item: Item, held: Role, *, acknowledged: bool) -> None:
    """Refuses (403) what must not be read: restricted by its owner, or flagged as abusive."""
    if not item.downloadable:
        raise Refusal(403, "cannotDownloadFile")
    if item.abusive and not acknowledged:
        raise Refusal(403, "cannotDownloadAbusiveFile")
    if item.abusive and not held.vouches:
        raise Refusal(403, "cannotDownloadAbusiveFile", "Only the owner can download abusive files.")
