"""Links to files of this computer, as desktops and browsers hand them over: file:///home/ana/a%20b."""

import os
from urllib.parse import unquote_to_bytes

SCHEME = "file:"
_HERE = ("", "localhost")


def is_file_link(text: str) -> bool:
    """Whether it says that it is one."""
    return text[: len(SCHEME)].lower() == SCHEME


def path_of(link: str, *, windows: bool = os.name == "nt") -> str:
    """The path, as os.fsdecode gives it, whatever bytes the name is made of; "" for one that leads nowhere on this computer."""
    rest = link[len(SCHEME) :]
    host = ""
    if rest.startswith("//"):
        host, slash, rest = rest[2:].partition("/")
        rest = slash + rest
    try:
        path = _decoded(rest, windows=windows)
    except UnicodeError:
        return ""
    if "\0" in path or not path.startswith("/"):
        return ""
    if windows:
        return _of_windows(host, path)
    return path if host.lower() in _HERE else ""


def _decoded(rest: str, *, windows: bool) -> str:
    if windows:
        return unquote_to_bytes(rest).decode("utf-8")
    return os.fsdecode(unquote_to_bytes(os.fsencode(rest)))


def _of_windows(host: str, path: str) -> str:
    """/C:/a or /C|/a is C:\\a; with a host it is a share: \\\\host\\share\\a."""
    turned = path.replace("/", "\\")
    if host.lower() not in _HERE:
        return f"\\\\{host}{turned}"
    drive = turned[1:3].replace("|", ":")
    return drive + turned[3:] if len(drive) == 2 and drive[0].isalpha() and drive[1] == ":" else ""
