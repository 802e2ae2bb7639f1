"""The same verbs over HTTP, for a Drive in a process of its own: POST /_control/VERB with a JSON object, GET /_control/log."""

import dataclasses
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tests.servers.drive.consent import Person
from tests.servers.drive.items import Role
from tests.servers.drive.pages import Odd
from tests.servers.drive.quota import Answer
from tests.servers.drive.wire import Reply, Request, as_json

if TYPE_CHECKING:
    from tests.servers.drive.drive import FakeDrive

Arguments = dict[str, Any]


class Control:
    """Answers /_control/ on any origin; arguments are those of FakeDrive's verbs, files by ID, answers as objects."""

    def __init__(self, drive: "FakeDrive") -> None:
        self._drive = drive
        self._verbs: dict[str, Callable[[Arguments], object]] = {
            "addresses": lambda given: drive.addresses(),
            "log": lambda given: [dataclasses.asdict(entry) for entry in drive.log.entries(**given)],
            "leaks": lambda given: [dataclasses.asdict(entry) for entry in drive.log.leaks()],
            "complaints": lambda given: drive.complaints,
            "fetched_again": lambda given: drive.log.fetched_again(**given),
            "items": lambda given: self._items(**given),
            "exports": lambda given: [{**dataclasses.asdict(each), "md5": each.md5} for each in drive.exports.made],
            "revoke": lambda given: drive.revoke(**given),
            "expire_tokens": lambda given: drive.tokens.expire(**given),
            "expire_pages": lambda given: drive.pages.expire(),
            "tokens": lambda given: vars(drive.tokens).update({name: given[name] for name in given if name in {"life", "rotates"}}),
            "person": lambda given: self._person(**given),
            "odd_pages": lambda given: drive.odd_pages(given["folder"], [Odd(page) for page in given["pages"]]),
            "forbid": lambda given: drive.tree.forbid(**given),
            "mint": lambda given: drive.mint(**given),
            "grant": lambda given: drive.grant(**given),
            "script": lambda given: self._script(**given),
            "bucket": lambda given: drive.bucket(**given),
            "hold": lambda given: drive.hold(**given),
            "clear": lambda given: drive.clear_troubles(),
            "advance": lambda given: drive.advance(**given),
            "manner": lambda given: drive.manner(**given),
            "cut_after": lambda given: drive.cut_after(**given),
            "cut_at": lambda given: drive.cut_at(**given),
            "reset_after": lambda given: drive.reset_after(**given),
            "stall": lambda given: drive.stall(**given),
            "change": lambda given: drive.change(**given).id,
            "change_at": lambda given: drive.change_at(**given),
            "trash": lambda given: drive.trash(**given).id,
            "delete": lambda given: drive.delete(**given),
            "file": lambda given: drive.file(**given).id,
            "folder": lambda given: drive.folder(**given).id,
            "share": lambda given: self._share(**given),
        }

    def answer(self, request: Request) -> Reply:
        """404 for a verb that there is not, 400 for what it did not take."""
        verb = self._verbs.get(request.path.removeprefix("/_control/"))
        if verb is None:
            return as_json({"error": "no such verb", "verbs": sorted(self._verbs)}, 404)
        try:
            return as_json(verb(json.loads(request.body or b"{}") | dict(request.query)))
        except (TypeError, KeyError, ValueError) as error:
            return as_json({"error": repr(error)}, 400)

    def _script(self, endpoint: str, answers: list[dict[str, Any]], **whose: str) -> None:
        self._drive.script(endpoint, [Answer(**answer) for answer in answers], **whose)

    def _person(self, person: str = Person.AGREES, account: str = "", scope: str = "") -> None:
        consent = self._drive.consent
        consent.person, consent.account, consent.scope = Person(person), account, scope

    def _share(self, item: str, whom: str, role: str | None = "reader") -> None:
        self._drive.share(item, whom, Role(role) if role else None)

    def _items(self, below: str, md5: bool = False) -> list[dict[str, object]]:
        """Everything below a folder, without following shortcuts: what it is, and if asked the true md5 of its bytes."""
        tree = self._drive.tree
        return [
            {
                "id": item.id,
                "name": item.name,
                "mime": item.mime,
                "parent": item.parent,
                "trashed": item.trashed,
                "target": item.target,
                "size": item.head.size if item.is_blob else None,
                **({"md5": tree.md5(item)} if md5 and item.is_blob else {}),
            }
            for item in tree.below(below)
        ]
