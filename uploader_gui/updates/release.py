"""A release as its makers tell of it: the feed's document, read with care though it is signed."""

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from uploader_gui.core.errors import FeedOutdated, FeedUnread
from uploader_gui.updates.build import is_https

MOST_NOTES = 4000
"""Characters."""
MOST_BYTES, MOST_SERIAL = 2**40, 2**53
VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){1,3}")


@dataclass(frozen=True, slots=True)
class Download:
    """One file of a release; `sha256` in hexadecimal."""

    url: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Release:
    """The newest one, as of `serial`: a number that only grows. `expires` in seconds since the epoch; `page` is for people."""

    version: str
    day: str
    notes: str
    page: str
    serial: int
    expires: float
    downloads: Mapping[str, Download] = field(default_factory=dict)  # by artefact and processor: "deb-x86_64"

    def newer_than(self, version: str) -> bool:
        """Whether it comes after that one; never for the same, or where that one can't be compared."""
        found = VERSION.match(version)
        return found is not None and _numbers(self.version) > _numbers(found[0])


def read_release(document: str, now: float, serial: int = 0, host: str = "") -> Release:
    """Raises FeedUnread; FeedOutdated where its time is over, or one with a higher `serial` was seen before."""
    try:
        release = _release(json.loads(document))
    except (ValueError, RecursionError, TypeError, KeyError, OverflowError) as problem:
        raise FeedUnread(f"{type(problem).__name__}: {problem}"[:200], code="document", host=host) from None
    if release.serial < serial:
        raise FeedOutdated(f"serial {release.serial} after {serial}", code="replayed")
    if release.expires <= now:
        raise FeedOutdated(f"until {release.expires:.0f}", code="expired")
    return release


def _release(document: dict[str, object]) -> Release:
    version, day, page, notes = (_text(document, name) for name in ("version", "date", "page", "notes"))
    serial = document["serial"]
    if not VERSION.fullmatch(version) or not is_https(page):
        raise ValueError("version or page")
    if type(serial) is not int or not 0 < serial < MOST_SERIAL:
        raise ValueError("serial")
    until = datetime.fromisoformat(_text(document, "expires"))
    expires = until.replace(tzinfo=until.tzinfo or UTC).timestamp()
    return Release(version, date.fromisoformat(day).isoformat(), plain(notes), page, serial, expires, _downloads(document))


def plain(notes: str) -> str:
    """Without control characters, marks that turn the direction of writing, and without end."""
    kept = "".join(char for char in notes.replace("\r\n", "\n") if char == "\n" or char.isprintable())
    return kept[:MOST_NOTES].strip()


def _text(document: dict[str, object], name: str) -> str:
    value = document[name]
    if not isinstance(value, str):
        raise TypeError(name)
    return value


def _downloads(document: dict[str, object]) -> dict[str, Download]:
    """Those that are whole: one that a later format says in another way costs no more than itself."""
    told, found = document.get("downloads"), {}
    for name, one in told.items() if isinstance(told, dict) else ():
        with suppress(ValueError, TypeError, KeyError):
            found[str(name)] = _download(one)
    return found


def _download(one: dict[str, object]) -> Download:
    url, size, digest = _text(one, "url"), one["size"], _text(one, "sha256")
    if not is_https(url) or type(size) is not int or not 0 < size < MOST_BYTES or not re.fullmatch("[0-9a-f]{64}", digest):
        raise ValueError(url)
    return Download(url, size, digest)


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(number) for number in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))
