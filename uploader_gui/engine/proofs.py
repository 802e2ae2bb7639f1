"""The proofs of small files: many by one listing where a store's ETags tell contents apart, else each by a look of its own."""

from collections.abc import Callable, Mapping, Sequence
from queue import SimpleQueue

from uploader_gui.core.destination import Held
from uploader_gui.core.errors import AnswerLost, PermissionDenied, Trouble, Unproven
from uploader_gui.core.ports import Clock, Destination
from uploader_gui.core.upload import Part, Receipt
from uploader_gui.engine.small import Small
from uploader_gui.engine.verify import compared, prove

TOGETHER, FEW = 200, 8
"""So many are proven by one listing; for fewer than this, looks are as quick."""
LONGEST = 0.5
"""Seconds that a file waits for others to be proven with."""
SPARSE = 3
"""Listings that brought less than half of what they were asked for; then a destination is not listed any more."""

Judged = Callable[[Small, Receipt | None], None]


class Proofs:
    """Collects what was acknowledged, asks, and tells what was proven; None: by an ordinary attempt, if at all.

    Used under the post's lock; answers come through its queue.
    """

    def __init__(self, clock: Clock, answers: "SimpleQueue[Callable[[], None]]", judged: Judged) -> None:
        self._clock = clock
        self._answers = answers
        self._judged = judged
        self._collected: dict[str, list[Small]] = {}
        self._since: dict[str, float] = {}
        self._sparse: dict[str, int] = {}

    def add(self, small: Small) -> None:
        """It was acknowledged: prove it, at once or with others."""
        name = small.destination.settings.name
        if not self._lists(small.destination):
            self._look(small)
            return
        collected = self._collected.setdefault(name, [])
        if not collected:
            self._since[name] = self._clock.monotonic()
        collected.append(small)
        if len(collected) >= TOGETHER:
            self._ask(name)

    def ask(self, *, everything: bool) -> None:
        """For what waited long enough; `everything`: nothing more comes for now."""
        now = self._clock.monotonic()
        for name in [name for name, collected in self._collected.items() if collected]:
            if everything or now - self._since[name] >= LONGEST:
                self._ask(name)

    def _lists(self, destination: Destination) -> bool:
        return destination.settings.capabilities.md5_etag and self._sparse.get(destination.settings.name, 0) < SPARSE

    def _ask(self, name: str) -> None:
        collected, self._collected[name] = self._collected[name], []
        if len(collected) < FEW:
            for small in collected:
                self._look(small)
            return
        keys = [small.claim.upload.key for small in collected]

        def done(found: Mapping[str, Held] | Trouble) -> None:
            self._answers.put(lambda: self._listed(name, collected, found))

        collected[0].courier.look_around(keys, done)

    def _listed(self, name: str, collected: Sequence[Small], found: Mapping[str, Held] | Trouble) -> None:
        known = {} if isinstance(found, Trouble) else found
        if isinstance(found, Trouble):
            self._sparse[name] = SPARSE
        elif 2 * len(known) < len(collected):
            self._sparse[name] = self._sparse.get(name, 0) + 1
        for small in collected:
            part, held = small.part, known.get(small.claim.upload.key)
            receipt = self._compared(small, part, held) if part is not None and held is not None else None
            if part is not None and receipt is not None and receipt.proof:
                self._judged(small, receipt._replace(version=part.version))
            else:
                self._look(small)

    def _look(self, small: Small) -> None:
        def done(held: Held | Trouble | None) -> None:
            self._answers.put(lambda: self._looked(small, held))

        small.ask(lambda: small.courier.look(small.claim.upload.key, done))

    def _looked(self, small: Small, held: Held | Trouble | None) -> None:
        if isinstance(held, PermissionDenied):
            self._judged(small, Receipt(small.claim.upload.size))
        elif isinstance(held, Trouble) or small.part is None:
            self._judged(small, None)
        else:
            self._judged(small, self._compared(small, small.part, held))

    def _compared(self, small: Small, part: Part, held: Held | None) -> Receipt | None:
        if small.session is None:
            return None
        try:
            expected = small.destination.expect(small.session, [part], small.claim.upload.size)
            receipt = prove(expected, held, self._clock.now())
        except (AnswerLost, Unproven):
            return None
        if receipt.proof or held is None or not small.same(held):
            return receipt
        return compared(held, self._clock.now())
