"""Everything that is in the Drive, and the verbs that put it there and change it."""

import itertools
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from tests.servers.drive.clock import Clock
from tests.servers.drive.content import Sums, content
from tests.servers.drive.items import BLOB, FOLDER, SHORTCUT, Account, Item, Native, Revision, Role, SharedDrive, new_id

Place = Item | SharedDrive | Account | str | None


class Tree:
    """Accounts, shared drives and items. Without a `parent`, an item lands in the first account's My Drive."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._numbers = itertools.count(1)
        self.lock = threading.RLock()
        self.accounts: dict[str, Account] = {}
        self.drives: dict[str, SharedDrive] = {}
        self.items: dict[str, Item] = {}
        self._children: dict[str, list[str]] = {}

    def add_account(self, email: str = "anna@example.org", name: str = "Anna") -> Account:
        """The one there is, if there is one."""
        with self.lock:
            if email in self.accounts:
                return self.accounts[email]
            root = self._add("My Drive", FOLDER, None, kind="root")
            root.owner = email
            account = self.accounts[email] = Account(email, name, root.id)
            return account

    def shared_drive(self, name: str, members: dict[str, Role] | None = None) -> SharedDrive:
        """All accounts are its members, as readers, if none are named. Its root calls itself "Drive"."""
        with self.lock:
            root = self._add("Drive", FOLDER, None, kind="root")
            root.drive = root.id
            everyone = dict.fromkeys(self.accounts, Role.READER)
            drive = self.drives[root.id] = SharedDrive(root.id, name, root.created, members if members is not None else everyone)
            return drive

    def folder(self, name: str, parent: Place = None, **options: Any) -> Item:
        """`options` are fields of Item."""
        return self._add(name, FOLDER, parent, **options)

    def file(self, name: str, size: int = 1000, parent: Place = None, *, seed: str = "", mime: str = BLOB, **options: Any) -> Item:
        """`size` bytes out of `seed` (its ID, if none is given); `claimed` are checksums that are told in place of the true ones."""
        claimed = options.pop("claimed", None)
        assert claimed is None or isinstance(claimed, Sums)
        with self.lock:
            item = self._add(name, mime, parent, **options)
            item.revisions.append(Revision(new_id("revision", next(self._numbers)), seed or item.id, size, item.modified, claimed))
            return item

    def shortcut(self, name: str, target: Item | str, parent: Place = None, **options: Any) -> Item:
        """To an item or, where it is to dangle, to an ID that nothing has."""
        mime = target.mime if isinstance(target, Item) else BLOB
        return self._add(name, SHORTCUT, parent, target=target.id if isinstance(target, Item) else target, target_mime=mime, **options)

    def doc(self, name: str, parent: Place = None, kind: Native = Native.DOCUMENT, **options: Any) -> Item:
        """`export_size`: about how long its exports are; `shown_size`: what its metadata says, which is something else."""
        return self._add(name, kind, parent, **{"export_size": 5000, **options})

    def change(self, item: Item | str, *, size: int | None = None, seed: str = "") -> Item:
        """New content: another revision, another md5, a later time."""
        with self.lock:
            found = self.item(item)
            number = next(self._numbers)
            found.modified = max(self._clock.now(), found.modified + 1)
            length = found.head.size if size is None else size
            found.revisions.append(Revision(new_id("revision", number), seed or f"{found.id} {number}", length, found.modified))
            found.version += 1
            return found

    def edit(self, item: Item | str, **fields: Any) -> Item:
        """Any field of Item: name, trashed, readers, downloadable, abusive, resource_key, absent, parent…"""
        with self.lock:
            found = self.item(item)
            if "parent" in fields:
                fields["parent"] = self._move(found, fields["parent"])
            edited = replace(found, **fields)
            vars(found).update(vars(edited))
            found.version += 1
            return found

    def trash(self, item: Item | str) -> Item:
        return self.edit(item, trashed=True)

    def delete(self, item: Item | str) -> None:
        """For good, with everything below it."""
        with self.lock:
            found = self.item(item)
            for child in list(self._children.get(found.id, ())):
                self.delete(child)
            if found.parent:
                self._children[found.parent].remove(found.id)
            del self.items[found.id]

    def share(self, item: Item | str, whom: str, role: Role | None = Role.READER) -> Item:
        """With an account, or with "anyone" who has the link; None takes it back."""
        with self.lock:
            found = self.item(item)
            readers = {reader: held for reader, held in found.readers.items() if reader != whom}
            return self.edit(found, readers=readers if role is None else {**readers, whom: role})

    def forbid(self, drive: SharedDrive | str, email: str) -> None:
        """Takes a member out of a shared drive."""
        with self.lock:
            self.drives[drive if isinstance(drive, str) else drive.id].members.pop(email, None)

    def item(self, item: Item | str) -> Item:
        """KeyError if there is none (any more)."""
        return self.items[item if isinstance(item, str) else item.id]

    def children(self, folder: str) -> list[Item]:
        """Direct ones, also those in the trash."""
        with self.lock:
            return [self.items[child] for child in self._children.get(folder, ())]

    def below(self, folder: str) -> Iterator[Item]:
        """Everything below, without following shortcuts."""
        for child in self.children(folder):
            yield child
            yield from self.below(child.id)

    def ancestry(self, item: Item) -> Sequence[Item]:
        """The item, its folder, and so on to the root."""
        line = [item]
        with self.lock:
            while (parent := line[-1].parent) and parent in self.items:
                line.append(self.items[parent])
        return line

    def content(self, item: Item | str, offset: int = 0, length: int | None = None) -> bytes:
        """What a download of a blob's newest revision gives."""
        head = self.item(item).head
        return content(head.seed, head.size, offset, length)

    def md5(self, item: Item | str) -> str:
        """Of the bytes as they are, whatever the metadata claims."""
        return replace(self.item(item).head, claimed=None).sums.md5

    def _add(self, name: str, mime: str, parent: Place, kind: str = "item", **options: Any) -> Item:
        with self.lock:
            number = next(self._numbers)
            folder = self._folder_of(parent) if kind == "item" else None
            born = self._clock.now() - 86_400 * 30 + number
            parent_id, drive, owner = (folder.id, folder.drive, folder.owner) if folder else (None, None, None)
            item = Item(new_id(kind, number), name, mime, parent_id, drive, owner, **{"created": born, "modified": born, **options})
            self.items[item.id] = item
            if folder:
                self._children.setdefault(folder.id, []).append(item.id)
            return item

    def _folder_of(self, place: Place) -> Item:
        if place is None:
            place = next(iter(self.accounts.values())) if self.accounts else self.add_account()
        if isinstance(place, Account):
            return self.items[place.root]
        return self.items[place if isinstance(place, str) else place.id]

    def _move(self, item: Item, target: object) -> str:
        assert target is None or isinstance(target, Item | SharedDrive | Account | str)
        folder = self._folder_of(target)
        if item.parent:
            self._children[item.parent].remove(item.id)
        self._children.setdefault(folder.id, []).append(item.id)
        return folder.id
