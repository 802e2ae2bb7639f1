"""Links to Google Drive, as people paste them: whatever their shape, and whatever text is around them."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from uploader_gui.core.errors import Mistake

DRIVE = frozenset({"drive.google.com", "docs.google.com", "drive.usercontent.google.com", "script.google.com"})
COLAB = "colab.research.google.com"
WRAPPERS = frozenset({"google.com", "www.google.com", "accounts.google.com"})
SAFE_LINKS = ".safelinks.protection.outlook.com"
SHORT = frozenset({"goo.gl", "g.co", "forms.gle"})
PHOTOS = frozenset({"photos.google.com"})
"""Hosts: never matched by their end alone, so that drive.google.com.example is a stranger."""

_LONGEST_TEXT = 1_000_000
_SHORTEST_ID = 10  # roots of shared drives have 19, and nothing says that none will be shorter
_UNWRAPPED = 3
_ID = re.compile(rf"[A-Za-z0-9_-]{{{_SHORTEST_ID},}}")
_BARE = re.compile(r"(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])[01][A-Za-z0-9_-]{17,99}")
_KEY = re.compile(r"[A-Za-z0-9_-]+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_BETWEEN = re.compile(r"[\s<>\"'`|“”„«»‘’\\]+|[,;](?=https?:)", re.IGNORECASE)
_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_AROUND = ".,;:!?()[]{}…*~"
"""What may stand before and behind a link, and is no part of it; IDs may end in a dash or a low line."""
_HINTS = ("google", "goo.gl", "g.co", "forms.gle", SAFE_LINKS)

_PAGE = "This is a page of Google Drive, not one file or folder. Open the file or folder there, and copy its link."
_PUBLISHED = "This is a published copy, which has no file behind it. Open the document itself, and copy its link."
_SHORT = "This is a short link. Open it in the browser, and copy the address that it leads to."
_PHOTOS = "This is Google Photos, not Google Drive. Download the pictures there, and add the files."
_LONG = "This text is too long to look for links in it. Give the links themselves, one a line."
_UNREADABLE = "This link to Google Drive names no file or folder. Copy it again, with Share and Copy link."


@dataclass(frozen=True, slots=True)
class Link:
    """What a link names: an ID ("root" is My Drive), and the resource key that old items want."""

    id: str
    key: str = ""


def links_in(text: str) -> list[Link]:
    """Every link in `text`, each item once, in order; also bare IDs that stand alone. Nothing where nothing is Google Drive's.

    Raises Mistake, with the reason, for a page that is not one file or folder, and for a text that is too long to be read whole: half
    of it, or half a link, would be something else than was meant.
    """
    if len(text) > _LONGEST_TEXT:
        raise Mistake(reason=_LONG)
    cleaned = _INVISIBLE.sub("", _unescaped(text).replace("\\/", "/"))
    found: dict[str, Link] = {}
    for piece in _BETWEEN.split(cleaned):
        for link in _read(piece):
            if link.id not in found or link.key:
                found[link.id] = link
    return list(found.values()) or [Link(bare) for bare in _bare_ids(cleaned)]


def _unescaped(text: str) -> str:
    try:
        return html.unescape(text)
    except ValueError:  # "&#" and a number with more digits than Python reads: nobody's link
        return text


def _bare_ids(text: str) -> list[str]:
    """Only where there is nothing else in the text: an ID looks like many a word."""
    words = [word for piece in _BETWEEN.split(text) if (word := piece.strip(_AROUND))]
    return list(dict.fromkeys(words)) if words and all(_BARE.fullmatch(word) for word in words) else []


def _read(piece: str) -> Iterator[Link]:
    if not any(hint in piece.lower() for hint in _HINTS):
        return
    start = _SCHEME.search(piece)
    url = (piece[start.start() :] if start else "https://" + piece.lstrip(_AROUND)).rstrip(_AROUND)
    try:
        link = _link(url, _UNWRAPPED)
    except ValueError:  # no URL after all: urlsplit and its host and port are particular
        return
    if link:
        yield link


def _link(url: str, wrappers: int) -> Link | None:
    """None for what is on another host. Raises Mistake, ValueError."""
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    if host in WRAPPERS or host.endswith(SAFE_LINKS):
        return _unwrapped(parts, wrappers)
    if host in SHORT or host.endswith(".goo.gl"):
        raise Mistake(reason=_SHORT)
    if host in PHOTOS:
        raise Mistake(reason=_PHOTOS)
    return _named(parts, host) if host in DRIVE or host == COLAB else None


def _unwrapped(parts: SplitResult, wrappers: int) -> Link | None:
    query = _query(parts)
    inside = next((query[name] for name in ("continue", "q", "url", "followup") if _SCHEME.match(query.get(name, ""))), "")
    return _link(inside, wrappers - 1) if inside and wrappers else None


def _named(parts: SplitResult, host: str) -> Link:
    """What an address of Drive names. The kind that its path tells is a hint at most: Drive itself is asked. Raises Mistake."""
    segments, query = _segments(parts), _query(parts)
    if host == COLAB:
        identity = _behind("drive", segments)
    elif "folders" in segments:
        below = segments[segments.index("folders") + 1 :]
        identity = next((each for each in reversed(below) if _ID.fullmatch(each)), "") if ".." not in below else ""
    else:
        identity = _of_file(segments, query)
    if not identity:
        raise Mistake(reason=_UNREADABLE if "folders" in segments or "d" in segments or "id" in query else _PAGE)
    key = query.get("resourcekey", "")
    return Link(identity, key if _KEY.fullmatch(key) else "")


def _of_file(segments: list[str], query: dict[str, str]) -> str:
    if "d" in segments:
        if _next(segments, "d") == "e":
            raise Mistake(reason=_PUBLISHED)
        return _behind("d", segments)
    given = next((query[name] for name in ("id", "docid", "srcid") if name in query), "")
    if _ID.fullmatch(given) or given == "root":
        return given
    return "root" if segments and segments[-1] == "my-drive" else _behind("projects", segments)


def _segments(parts: SplitResult) -> list[str]:
    """Of the path, without the domain of a Workspace, and of a fragment that is a path (#folders/ID, until 2015)."""
    below = [unquote(each) for each in parts.path.split("/") if each]
    if below[:1] == ["a"]:
        below = below[2:]
    return below + [unquote(each) for each in parts.fragment.split("/") if each] if "folders/" in parts.fragment else below


def _query(parts: SplitResult) -> dict[str, str]:
    """The first value of each name; names in lower case."""
    found: dict[str, str] = {}
    for name, value in parse_qsl(parts.query, keep_blank_values=True, max_num_fields=200):
        found.setdefault(name.lower(), value.rstrip(_AROUND))
    return found


def _next(segments: list[str], word: str) -> str:
    return (segments[segments.index(word) + 1 :] or [""])[0] if word in segments else ""


def _behind(word: str, segments: list[str]) -> str:
    """The segment after `word`, if it is an ID."""
    found = _next(segments, word)
    return found if _ID.fullmatch(found) else ""
