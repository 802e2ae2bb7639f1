"""Pages of a listing: opaque tokens that grow old, and pages that are odd, as Drive's can be."""

import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tests.servers.drive.clock import Clock
from tests.servers.drive.refusals import invalid

SEVERAL_HOURS = 4 * 3600.0
EVERY = "*"


class Odd(StrEnum):
    """What one page of a listing can be like, when it is not as one would think."""

    EMPTY = "empty"  # nothing on it, and yet a token
    SHORT = "short"  # half of what was asked for
    REPEATS = "repeats"  # begins with the last item of the page before
    INCOMPLETE = "incomplete"  # incompleteSearch, and its last item is missing


@dataclass(frozen=True)
class Page:
    """Where a listing goes on: after the item with this sort key. `asked` must be asked again in the same words."""

    asked: Mapping[str, str]
    after: tuple[object, ...]
    until: float


class Pages:
    """Hands out page tokens and takes them back, until they expire."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._known: dict[str, Page] = {}
        self._odd: dict[str, list[Odd | Callable[[], object]]] = {}
        self.life = SEVERAL_HOURS

    def odd(self, folder: str, pages: list[Odd | Callable[[], object]]) -> None:
        """What the next pages of a folder, or of any ("*"), are. A callable is called once its page is made, to change the tree."""
        with self._lock:
            self._odd.setdefault(folder, []).extend(pages)

    def next_odd(self, folder: str) -> Odd | Callable[[], object] | None:
        with self._lock:
            for each in (folder, EVERY):
                if self._odd.get(each):
                    return self._odd[each].pop(0)
            return None

    def token(self, asked: Mapping[str, str], after: tuple[object, ...]) -> str:
        token = f"~!!~{secrets.token_urlsafe(48)}"
        with self._lock:
            self._known[token] = Page(dict(asked), after, self._clock.now() + self.life)
        return token

    def start(self, token: str, asked: Mapping[str, str]) -> tuple[object, ...]:
        """Refuses (400) a token that is unknown, has expired, or belongs to another question."""
        with self._lock:
            page = self._known.get(token)
        if page is None or page.until < self._clock.now() or page.asked != asked:
            raise invalid("pageToken")
        return page.after

    def expire(self) -> None:
        """All tokens that were handed out."""
        with self._lock:
            self._known.clear()
