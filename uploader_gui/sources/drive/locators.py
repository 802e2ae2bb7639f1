"""What stands behind "drive:" in the queue: whose account reads which item, with which key, in which format."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode

from uploader_gui.core.errors import Mistake

ID = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Locator:
    """An item of Drive as one account sees it: `ACCOUNT/ID?resourcekey=K&export=docx`, the query only where it is needed.

    `export` is the format that a Doc is written in, "" for a file that has bytes of its own.
    """

    account: str
    id: str
    key: str = ""
    export: str = ""

    def __str__(self) -> str:
        query = urlencode([pair for pair in (("resourcekey", self.key), ("export", self.export)) if pair[1]])
        return f"{self.account}/{self.id}" + (f"?{query}" if query else "")


def read_locator(text: str) -> Locator:
    """The opposite of str(). Raises Mistake for what is none."""
    account, slash, rest = text.partition("/")
    identity, _, query = rest.partition("?")
    if not slash or not ID.fullmatch(identity):
        raise Mistake(reason=f"“{text}” names nothing in Google Drive. Paste the link again.")
    fields = parse_qs(query)
    return Locator(account, identity, fields.get("resourcekey", [""])[0], fields.get("export", [""])[0])
