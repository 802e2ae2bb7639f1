"""What is handed over is put into the queue, and the ids are told."""

import os
import re
from collections.abc import Mapping, Sequence

from uploader_gui.commands.face import Face
from uploader_gui.commands.output import printable, say, tell, tell_json
from uploader_gui.core.errors import Mistake, SourceMissing
from uploader_gui.file_links import path_of

_UNSAID: Mapping[str, object] = dict.fromkeys(("to", "if_exists", "start_at", "max_size")) | {"prefix": "", "account": ""}
_AS_USUAL = {"force": False, "priority": 0}


def add_to_queue(face: Face, what: Sequence[str], said: Mapping[str, object]) -> list[int]:
    """Ask for it, and return the ids; `said` is what the request has of its own. Raises Mistake, SourceMissing."""
    request = {"verb": "add", "what": [located(item) for item in what], **_UNSAID, **_AS_USUAL, **said}
    added: list[int] = []
    for document in face.ask(request):  # told at once: what is listed afterwards may fail
        added.append(int(str(document["id"])))
        if face.json:
            tell_json(document)
        else:
            tell(str(document["id"]))
            say(f"Added “{printable(str(document.get('name', '')))}”, to be uploaded to “{document.get('destination', '')}”.")
    return added


_LIKE_A_LINK = r"https?://|\bgoogle\.com/"
"""Where no path is meant, this tells a text with links in it, or one without its “https://”."""


def located(what: str) -> str:
    """What a person wrote, as any process can find it: an absolute path, its links kept, or a link. Raises Mistake, SourceMissing."""
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]+)://", what)
    if scheme and scheme[1].lower() != "file":
        return what
    path = os.path.abspath((path_of(what) or what) if scheme else what)  # noqa: PTH100 - resolve() would follow links
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        if re.search(_LIKE_A_LINK, what) and not scheme:
            return what
        raise Mistake(
            what, code=SourceMissing.kind, reason=f"There is no file or folder “{printable(what)}”. Nothing was added."
        ) from None
    except (OSError, ValueError) as problem:
        why = getattr(problem, "strerror", "") or str(problem)
        raise Mistake(what, reason=f"“{printable(what)}” can't be opened ({why}). Nothing was added.") from None
    return path
