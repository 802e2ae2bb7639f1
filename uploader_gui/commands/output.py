"""Documents made into lines: JSON for scripts, columns for people."""

import json
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime

from uploader_gui.commands.face import Document, Face

Column = tuple[str, str]
"""(heading, field)."""
_BYTES = frozenset({"size", "size_there", "sent", "total_bytes", "sent_bytes", "speed"})


class Unread(Exception):
    """The work is over, everything is closed, and a line still waits for whoever does not read it."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def tell(line: str) -> None:
    """A line on stdout."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def say(words: str) -> None:
    """A line on stderr, where words go."""
    sys.stderr.write(words + "\n")
    sys.stderr.flush()


def tell_json(document: Document) -> None:
    """One object, one line, ASCII only: any terminal and any locale takes it."""
    tell(json.dumps(document, ensure_ascii=True))


def show(face: Face, documents: Iterable[Document], columns: Sequence[Column]) -> int:
    """A list, for scripts or for people; returns how many there were. JSON lines come as they arrive."""
    if face.json:
        return _show_json(documents)
    shown = list(documents)
    if shown:
        table([heading for heading, _ in columns], [[worded(row, name) for _, name in columns] for row in shown])
    return len(shown)


def _show_json(documents: Iterable[Document]) -> int:
    count = 0
    for document in documents:
        tell_json(document)
        count += 1
    return count


def show_one(face: Face, document: Document) -> None:
    """One document: every field that says something on its own line."""
    if face.json:
        return tell_json(document)
    said = {name: text for name in document if (text := worded(document, name))}
    width = max((len(name) for name in said), default=0)
    for name, text in said.items():
        tell(f"{name.replace('_', ' '):<{width}}  {text}")
    return None


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns as wide as needed; cut to the terminal's width only where there is a terminal."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for heading in headings:
        grid.add_column(heading, overflow="ellipsis", no_wrap=True)
    for row in rows:
        grid.add_row(*(Text(printable(cell)) for cell in row))
    console = Console(highlight=False, emoji=False, markup=False, width=None if sys.stdout.isatty() else 10_000)
    console.print(grid)


LEFT_OUT = {
    "identical": "the same file is already there",
    "exists": "another file with this name is already there",
    "not-a-file": "not a file with content",
    "too-large": "larger than the store takes",
    "oversized": "larger than the limit that was set",
    "not-exportable": "Google has no file format for it",
    "dangling-shortcut": "a shortcut to something that is gone",
    "shortcut-loop": "a shortcut to a folder that is in this job already",
    "not-downloadable": "its owner does not allow downloads",
}
"""Why a file was skipped, by the code of the reason."""


def worded(document: Document, name: str) -> str:
    """A field in words."""
    value = document.get(name)
    if value is None or value == "" or value in ([], {}):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if name in _BYTES and isinstance(value, int | float):
        return bytes_worded(value)
    if name == "error" and isinstance(value, dict):
        return str(value.get("message") or value.get("kind"))
    if isinstance(value, list | tuple):
        return " ".join(str(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {item}" for key, item in value.items())
    return str(value)


def bytes_worded(count: float) -> str:
    """12,300,000 becomes "12.3 MB"."""
    from rich.filesize import decimal

    return decimal(int(count))


def event_line(document: Document) -> str:
    """An event in words, its time as the clock on the wall shows it."""
    at = str(document.get("at", ""))
    with suppress(ValueError):  # then it is shown as it came
        at = datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    data = document.get("data")
    facts = data if isinstance(data, dict) else {}
    said = (
        [str(facts["message"])]
        if facts.get("message")
        else [f"{name} {value}" for name, value in facts.items() if value not in ("", None)]
    )
    return printable(f"{at}  {document.get('seq')}  {document.get('type')}  {', '.join(said)}")


def ended_line(event: Document) -> str:
    """A file that ended, in one line; "" for other events."""
    data = event.get("data")
    if event.get("type") != "upload_progress" or not isinstance(data, dict):
        return ""
    count = data.get("count")
    what = f"{count:,} files" if isinstance(count, int) and count > 1 else str(data.get("filename", ""))
    why = str(data.get("error_reason") or "")
    return printable(f"{data.get('status', '')}: {what} {LEFT_OUT.get(why, why)}".rstrip())


def printable(text: str) -> str:
    """Without control characters (a file's name may hold some that command a terminal) and lone surrogates."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
