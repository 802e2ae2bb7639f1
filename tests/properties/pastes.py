"""What is pasted or dropped: links, paths, anything else."""

import time

from hypothesis import strategies as some
from PySide6.QtCore import QMimeData, QUrl

from tests.properties import Promise, promise
from tests.properties.material import known_links, link, name, pasted
from uploader_gui.core.errors import Mistake
from uploader_gui.sources.drive.links import links_in
from uploader_gui.sources.drive.locators import Locator, read_locator
from uploader_gui.sources.local import LocalSource
from uploader_gui.ui.intake import carries_anything, is_link, paths_in, things_in

PROMISES: list[Promise] = []
LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
SECONDS = 1.0
"""For one text, however long: more would be felt."""
TEN_MB = 10_000_000


def clipboard(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


@promise(PROMISES, "A text with links gives IDs and nothing else, or a sentence why not", some.one_of(link(), pasted), 400)
def links_give_ids(text: str) -> None:
    began = time.monotonic()
    try:
        found = links_in(text)
    except Mistake as mistake:
        assert mistake.message.endswith((".", "!"))
        return
    finally:
        assert time.monotonic() - began < SECONDS, f"{len(text)} characters took {time.monotonic() - began:.1f} s"
    for each in found:
        assert each.id
        assert set(each.id) <= LETTERS
        assert set(each.key) <= LETTERS
        assert read_locator(f"anna@example.org/{each.id}") == Locator("anna@example.org", each.id)
    assert len({each.id for each in found}) == len(found)


@promise(PROMISES, "A pasted text becomes paths and links, or nothing, at once", pasted, 400)
def pastes_are_sorted(text: str) -> None:
    began = time.monotonic()
    data = clipboard(text)
    things = things_in(data)
    assert carries_anything(data) == bool(things)
    assert len(set(things)) == len(things)
    assert [thing for thing in things if not is_link(thing)] == paths_in(data)
    assert all(things)
    assert time.monotonic() - began < SECONDS


@promise(
    PROMISES,
    "Dropped addresses become paths and links, or nothing",
    some.lists(some.one_of(link(), name, some.just("file:///a%00b")), max_size=4),
)
def drops_are_sorted(addresses: list[str]) -> None:
    data = QMimeData()
    data.setUrls([QUrl(address) for address in addresses])
    for thing in things_in(data):
        assert thing


@promise(PROMISES, "Whether a path is there is answered for any text", name, 100)
def paths_are_looked_for(text: str) -> None:
    try:
        LocalSource().check("/" + text)
    except Exception as error:
        from uploader_gui.core.errors import SourceMissing

        assert isinstance(error, SourceMissing)


def long_texts() -> dict[str, str]:
    """Ten megabytes each, made to be slow for whoever looks for patterns in them."""
    first = known_links()[0]
    pieces = {
        "one letter": "a",
        "links without an end": "https://drive.google.com/drive/folders/",
        "one link": f"{first} ",
        "lines": "x\n",
        "paths": "/home/ana/photos/IMG_0001.JPG\n",
        "brackets": "([{<",
        "entities": "&amp;&#x2f;&#",
        "invisible": "\u200b",
        "wrapped": "https://www.google.com/url?q=",
        "percent": "%25%32%35",
        "ids": "1A0b",
        "slashes": "\\/",
        "quotes": "\"'`",
        "tildes": "~x/\n",
        "digits": "&#9",
    }
    texts = {what: (piece * (TEN_MB // len(piece) + 1))[:TEN_MB] for what, piece in pieces.items()}
    texts["one number"] = "&#" + "9" * TEN_MB
    texts["one id"] = "1A" + "b" * TEN_MB
    texts["one query"] = "https://drive.google.com/open?" + "id=&" * (TEN_MB // 4)
    return texts
