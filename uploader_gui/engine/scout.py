"""Looks ahead where files are there already: a folder that is added again is not sent again to be refused file by file."""

from collections.abc import Callable, Mapping, Sequence
from queue import SimpleQueue

from uploader_gui.core.destination import Held
from uploader_gui.core.errors import Trouble
from uploader_gui.engine.small import Small

TOGETHER = 100
"""So many are looked for by one listing."""


class Scout:
    """Begins to look when a key proves to be taken, ends when a listing brings none. Used under the post's lock.

    `absent` gets what may be sent, `taken` what a listing has seen: absence is not certain, the store has the last word.
    """

    def __init__(
        self, answers: "SimpleQueue[Callable[[], None]]", absent: Callable[[Small], None], taken: Callable[[Small], None]
    ) -> None:
        self._answers = answers
        self._absent = absent
        self._taken = taken
        self._wary: set[str] = set()
        self._collected: dict[str, list[Small]] = {}

    def met(self, small: Small) -> None:
        """Its key is taken: the next ones may be, too."""
        self._wary.add(_name(small))

    def wary(self, destination: str) -> bool:
        """Whether files there are looked for before they are sent."""
        return destination in self._wary

    def send(self, small: Small) -> None:
        """Send it, after a look at what is there where that is wise."""
        name = _name(small)
        if name not in self._wary or small.claim.force:
            self._absent(small)
            return
        collected = self._collected.setdefault(name, [])
        collected.append(small)
        if len(collected) >= TOGETHER:
            self._ask(name)

    def hurry(self) -> None:
        """Nothing more comes for now."""
        for name in [name for name, collected in self._collected.items() if collected]:
            self._ask(name)

    def _ask(self, name: str) -> None:
        collected, self._collected[name] = self._collected[name], []

        def done(found: Mapping[str, Held] | Trouble) -> None:
            self._answers.put(lambda: self._listed(name, collected, found))

        collected[0].courier.look_around([small.claim.upload.key for small in collected], done)

    def _listed(self, name: str, collected: Sequence[Small], found: Mapping[str, Held] | Trouble) -> None:
        known = {} if isinstance(found, Trouble) else found
        if not known:
            self._wary.discard(name)
        for small in collected:
            (self._taken if small.claim.upload.key in known else self._absent)(small)


def _name(small: Small) -> str:
    return small.claim.upload.destination
