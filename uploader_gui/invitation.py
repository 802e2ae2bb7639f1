"""What the program is handed when it is started, or started again: files, folders, and links that ask it for something.

A web page can fire an uploader: link, and whatever follows it in the same command may be its doing, too. So such a link stands alone,
and says nothing but which web links to show in the field for links.
"""

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from urllib.parse import unquote

from uploader_gui import INVITED
from uploader_gui.file_links import is_file_link, path_of

LONGEST, MOST = 8000, 20
"""Characters of a link of ours; web links in one."""
_ADD = re.compile(r"uploader:(?://)?add/?\?([!-~]+)", re.IGNORECASE)
_WEB = re.compile(r"https://[a-z0-9][a-z0-9.-]{0,252}(?:/[!-~]{0,2000})?", re.IGNORECASE)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Invitation:
    """Absolute `paths`; web `links` to be shown, never followed by themselves; `strange`: what nobody here can read.

    `refused`: a link of ours asked for something else.
    """

    paths: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    strange: tuple[str, ...] = ()
    refused: bool = False

    def document(self) -> dict[str, object]:
        """As it travels to the window that is open."""
        return asdict(self)

    def __bool__(self) -> bool:
        return bool(self.paths or self.links or self.strange or self.refused)


def invitation(words: Sequence[str], folder: str) -> Invitation:
    """What a command line means whose words are files and links; relative ones are in `folder`."""
    for word in words:
        if is_ours(word):
            links = links_in(word)
            return Invitation(links=links, refused=not links)
    return _sorted([_whole(word, folder) for word in words if word])


def invited(document: Mapping[str, object]) -> Invitation:
    """What travelled: what is no list of texts counts as nothing."""
    paths, links, strange = (_texts(document.get(name)) for name in ("paths", "links", "strange"))
    return Invitation(
        tuple(path for path in paths if os.path.isabs(path)),  # noqa: PTH117 - a path may be no path at all
        tuple(link for link in links if _WEB.fullmatch(link)),
        strange,
        refused=document.get("refused") is True,
    )


def is_ours(word: str) -> bool:
    """Whether it is a link that this program is meant to open."""
    return word[: len(INVITED)].lower() == INVITED


def links_in(link: str) -> tuple[str, ...]:
    """uploader:add?link=https%3A%2F%2F…, once or several times: the web links. Nothing for whatever else it says."""
    asked = _ADD.fullmatch(link) if len(link) <= LONGEST else None
    fields = asked[1].split("&") if asked else []
    if len(fields) > MOST:
        return ()
    found = [_web(field) for field in fields]
    return tuple(dict.fromkeys(found)) if all(found) else ()


def _web(field: str) -> str:
    name, _, value = field.partition("=")
    try:
        link = unquote(value, errors="strict")
    except UnicodeDecodeError:
        return ""
    return link if name == "link" and _WEB.fullmatch(link) else ""


def _whole(word: str, folder: str) -> str:
    if is_file_link(word):
        return path_of(word) or word
    if _ELSEWHERE.match(word):
        return word
    return os.path.normpath(os.path.join(folder, word))  # noqa: PTH118 - resolve() would follow the person's links


def _sorted(found: Sequence[str]) -> Invitation:
    paths = tuple(dict.fromkeys(each for each in found if os.path.isabs(each)))  # noqa: PTH117
    rest = tuple(dict.fromkeys(each for each in found if not os.path.isabs(each)))  # noqa: PTH117
    links = tuple(each for each in rest if _WEB.fullmatch(each))
    return Invitation(paths, links[:MOST], tuple(each for each in rest if each not in links))


def _texts(value: object) -> tuple[str, ...]:
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list | tuple) else ()
