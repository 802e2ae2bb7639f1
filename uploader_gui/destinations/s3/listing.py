"""A page of ListObjectsV2, of which only what is needed is read: botocore's reader takes five times as long."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from uploader_gui.core.destination import Held, Stored
from uploader_gui.core.errors import StoreTrouble
from uploader_gui.destinations.s3.answer import check_page
from uploader_gui.destinations.s3.held import DIGITS
from uploader_gui.destinations.s3.wire import Request

if TYPE_CHECKING:
    from xml.etree import ElementTree

MOST_ANSWER = 8 * 1024 * 1024
"""Bytes; a page of a thousand objects has some 300 kB, with the longest keys 4 MB."""


def list_request(prefix: str, following: str = "", *, after: str = "", most: int = 1000) -> Request:
    """The first page below `prefix`, of at most so many keys `after` one; or the page that a continuation token leads to."""
    told = {"continuation-token": following, "list-type": "2", "max-keys": str(most), "prefix": prefix, "start-after": after}
    query = "&".join(f"{name}={quote(value, safe='-_.~')}" for name, value in told.items() if value or name == "prefix")
    return Request("ListObjectsV2", "GET", "", f"?{query}", most=MOST_ANSWER)


def page_of(body: bytes) -> tuple[list[Stored], str]:
    """All that the page holds, and the token of the next one ("": there is none). Raises StoreTrouble for what is no such page."""
    page = _page(body)
    told = {child.tag.rpartition("}")[2]: child.text or "" for child in page}
    following = told.get("NextContinuationToken", "") if told.get("IsTruncated", "").lower() == "true" else ""
    return list(_stored(page, lambda _: True)), following


def listed(body: bytes, keys: Collection[str]) -> Mapping[str, Held]:
    """What the page says of these keys. Raises StoreTrouble for what is no such page."""
    return {stored.key: stored.held for stored in _stored(_page(body), keys.__contains__)}


def _page(body: bytes) -> "ElementTree.Element":
    """Without EncodingType=url, which not every store writes alike: a key that XML can't hold makes the page unreadable."""
    from xml.etree import ElementTree  # most stores are asked for no list

    check_page(body)
    try:
        return ElementTree.fromstring(body, ElementTree.XMLParser(encoding="utf-8"))  # noqa: S314 it has no entities
    except ElementTree.ParseError as error:
        raise StoreTrouble(f"ListObjectsV2: {error}") from error


def _stored(page: "ElementTree.Element", wanted: Callable[[str], bool]) -> Iterator[Stored]:
    for entry in page:
        if not entry.tag.endswith("Contents"):
            continue
        told = {child.tag.rpartition("}")[2]: child.text or "" for child in entry}
        key, size = told.get("Key", ""), told.get("Size", "")
        if key and wanted(key) and size.isdecimal() and len(size) <= DIGITS:
            yield Stored(key, Held(int(size), told.get("ETag", "").strip('"'), modified_at=_moment(told.get("LastModified", ""))))


def _moment(text: str) -> float:
    with suppress(ValueError, OverflowError, OSError):
        return datetime.fromisoformat(text).timestamp()
    return 0.0
