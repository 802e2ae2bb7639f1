"""How the bytes of a file are served, and where its bodies break."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

ALWAYS = 1_000_000_000


class Hop(StrEnum):
    """Whether a download is sent on to another origin (307), and what that origin thinks of tokens."""

    NONE = "none"
    WITHOUT_BEARER = "without bearer"  # refuses whoever brings one
    WITH_BEARER = "with bearer"  # refuses whoever brings none


class How(StrEnum):
    """What happens to a body at a byte."""

    CUT = "cut"  # a clean end of the connection, too early
    RESET = "reset"
    STALL = "stall"  # nothing more, the connection stays
    ACT = "act"  # something is done, the body goes on


@dataclass(frozen=True)
class Manner:
    """`limit` is in bytes per second; `extra` bytes follow the true ones; `mixed`: new content shows in bodies under way."""

    ignores_range: bool = False
    gzip: bool = False
    hop: Hop = Hop.NONE
    wrong_content_range: bool = False
    chunked: bool = False
    limit: float | None = None
    extra: int = 0
    mixed: bool = False


@dataclass
class Break:
    """At a byte of the file, or so many bytes into each body. `left` is how often yet."""

    at: int
    how: How
    absolute: bool
    left: int
    act: Callable[[], object] | None = None


class Manners:
    """By file ID; "*" is for all files that have none of their own."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._manners: dict[str, Manner] = {}
        self._breaks: dict[str, list[Break]] = {}

    def set(self, file: str, **fields: object) -> None:
        with self._lock:
            self._manners[file] = replace(self._manners.get(file, Manner()), **fields)  # type: ignore[arg-type]

    def of(self, file: str) -> Manner:
        with self._lock:
            return self._manners.get(file) or self._manners.get("*") or Manner()

    def break_at(self, file: str, broken: Break) -> None:
        with self._lock:
            self._breaks.setdefault(file, []).append(broken)

    def clear(self) -> None:
        with self._lock:
            self._manners.clear()
            self._breaks.clear()

    def next_break(self, file: str, start: int, offset: int) -> tuple[int, Break] | None:
        """The nearest one at or after `offset` for a body that began at `start`, and the offset in the file where it is."""
        with self._lock:
            known = [each for name in (file, "*") for each in self._breaks.get(name, []) if each.left > 0]
            places = [(each.at if each.absolute else start + each.at, each) for each in known]
            ahead = [(at, each) for at, each in places if at >= offset]
            return min(ahead, key=lambda pair: pair[0], default=None)

    def take(self, broken: Break) -> bool:
        """Whether it happens: false if another body was quicker."""
        with self._lock:
            broken.left -= 1
            return broken.left >= 0
