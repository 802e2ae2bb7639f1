"""What a store answered: status, headers, a bounded body, and what its error says."""

import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from uploader_gui.core.errors import StoreTrouble

_TYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_LONG_TAG = re.compile(rb"<[^<>]{2000}")
_PAGE = re.compile(rb"^\s*<(?:!doctype html|html)\b", re.IGNORECASE)
_ROOT = re.compile(rb"^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<([A-Za-z]+)")

MOST_TAGS = 100_000
"""In one page: a thousand entries have some thirty thousand."""
LONGEST_WORD = 1024
"""Characters of what is kept of an answer: Amazon's longest version has this many."""


class Answer(NamedTuple):
    """One answer. Header names are lower case.

    `sent`: bytes of the request's body that were counted. `repeated`: the request went out a second time on a fresh connection.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes = b""
    sent: int = 0
    repeated: bool = False

    @property
    def ok(self) -> bool:
        """Whether the store says that it did it: not even then when an error hides in a 200 (facts/s3.md 1.5)."""
        return 200 <= self.status < 300 and self.root != "Error" and not self.foreign

    @property
    def foreign(self) -> bool:
        """Whether something else answered in the store's place: a page for people, or the way to one. Stores refuse in XML."""
        page = (self.status < 300 or self.status == 403) and _PAGE.match(self.body) is not None
        return page or (self.status in (302, 303, 511) and not self.code and not self.region)

    @property
    def root(self) -> str:
        """The name of the body's XML element, or ""."""
        found = _ROOT.match(self.body)
        return found[1].decode() if found else ""

    @property
    def code(self) -> str:
        """The error's code; "" where there is none, as after HEAD."""
        return self.text("Code") if self.root == "Error" else ""

    @property
    def request_id(self) -> str:
        """What the store's operator asks for."""
        return (self.headers.get("x-amz-request-id", "") or self.text("RequestId"))[:LONGEST_WORD]

    @property
    def region(self) -> str:
        """The bucket's region, where the answer names it."""
        return (self.headers.get("x-amz-bucket-region", "") or self.text("Region"))[:LONGEST_WORD]

    @property
    def etag(self) -> str:
        """The ETag without quotes, or ""; one that is too long to be kept of ten thousand parts counts as none."""
        given = self.headers.get("etag", "").strip().removeprefix("W/").strip('"')
        return given if len(given) <= LONGEST_WORD else ""

    @property
    def version(self) -> str:
        """The object's version, or "" where the bucket keeps none."""
        given = self.headers.get("x-amz-version-id", "").replace("null", "")
        return given if len(given) <= LONGEST_WORD else ""

    @property
    def retry_after(self) -> float:
        """Seconds that the store asks to wait; 0 where it does not say. A date is read by the store's own clock."""
        asked = self.headers.get("retry-after", "") or self.headers.get("x-amz-retry-after", "")
        if asked.isdigit():
            return float(asked) if len(asked) < 8 else 0.0
        until, now = _seconds(asked), _seconds(self.headers.get("date", ""))
        return max(0.0, until - now) if until is not None and now is not None else 0.0

    @property
    def modified_at(self) -> float:
        """When the object was written, in seconds since the epoch; 0 where the store does not say."""
        return _seconds(self.headers.get("last-modified", "")) or 0.0

    def skew(self, now: float) -> float:
        """By how many seconds the clock here (`now`) is ahead of the store's; 0 where the store tells no time."""
        there = _seconds(self.headers.get("date", ""))
        return 0.0 if there is None else now - there

    def text(self, element: str) -> str:
        """The text of the first XML element of this name: found by pattern, because not every store's XML is well-formed."""
        found = re.search(rf"<{element}>([^<]{{0,1024}})</{element}>".encode(), self.body)
        if found is None:
            return ""
        from html import unescape  # it knows 2,231 characters by name, and most answers have none

        return unescape(found[1].decode("utf-8", "replace")).strip()


def check_page(body: bytes) -> None:
    """Raises StoreTrouble for XML that no store writes, and that takes far more memory to read than it has bytes.

    No page of S3 has a document type, and so no entities of its own. One in UTF-16 could hide it, and is none of S3 either.
    """
    if b"\0" in body or (b"<!" in body and _TYPE.search(body)):
        raise StoreTrouble("the answer has a document type of its own")
    if body.count(b"<") > MOST_TAGS or _LONG_TAG.search(body):
        raise StoreTrouble("the answer is no page of a store")


def _seconds(date: str) -> float | None:
    """A header's date in seconds since the epoch; None for what is none."""
    try:
        return parsedate_to_datetime(date).timestamp()
    except (ValueError, OverflowError, OSError):  # the last one on Windows, for a time before 1970
        return None
