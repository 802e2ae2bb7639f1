"""What the retry policy promises, reckoned apart from the code that keeps it."""

from tests.simulator.world import World
from uploader_gui.core.errors import KINDS, Treatment
from uploader_gui.core.events import Event
from uploader_gui.core.upload import Upload, UploadState

PROMISE = "attempts and waits follow the policy"
MOST_ATTEMPTS = 10
LONGEST_BEHIND = 900.0
LEAST_WAIT, QUEUED, LONGEST_HOLD, LONGEST_RETRY_AFTER = 30.0, 2.0, 300.0, 3600.0
PACES = {"source-changed": (5.0, 120.0), "answer-lost": (5.0, 120.0)}
IN_VAIN = frozenset({"parts-refused"})
"""What makes all of it be sent again: parts that were sent before are no progress."""
USUAL = (1.0, 300.0)
IN_TROUBLE, LONGEST_IN_TROUBLE, A_DAY = "store-in-trouble", 60.0, 86_400.0
HOLDS = {"offline": 900.0, "throttled": LONGEST_RETRY_AFTER, IN_TROUBLE: LONGEST_IN_TROUBLE}
"""Seconds that a hold may last, where it is not the usual time."""
TELLING = frozenset({"store-trouble", "answer-lost", IN_TROUBLE})
"""Troubles that may be the store's own. So many in a row, with nothing that worked between them, are; and it is known soon after."""
ENOUGH, KNOWN, TOLD_AFTER = 5, 15, 30.0
TOLERANCE = 0.2
"""Seconds that pass between a decision and the commit that tells of it."""


class Row:
    """The troubles in a row at the store, as the queue's events tell of them: at most `_times` many, at least `_found`.

    What worked is told of a little later than it did: other lanes may have met trouble since.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._times: list[float] = []
        self._found = 0
        self._began = 0.0

    def restarted(self) -> None:
        self._found = 0

    def worked(self, event: Event) -> None:
        self._found = 0
        self._times = [at for at in self._times if at > event.at - TOLD_AFTER]

    def moved(self, before: UploadState, row: Upload, event: Event) -> None:
        """Whether what becomes of it fits what became of those before it."""
        if row.state in (UploadState.DONE, UploadState.SKIPPED):
            self.worked(event)
        if before is not UploadState.RUNNING or event.data["reason"] not in TELLING:
            return
        self._began = self._began if self._found else self._world.clock.passed
        self._found += 1
        self._times.append(event.at)
        if row.state is UploadState.FAILED:
            lately = self._found < KNOWN or self._world.clock.passed - self._began > A_DAY
            _check(self._world, lately, f"upload {row.id} failed, and nothing had worked at the store for {self._found} troubles")

    def check_hold(self, event: Event) -> None:
        """The trouble that it is held for is told of afterwards."""
        known = event.data["reason"] != IN_TROUBLE or len(self._times) + 1 >= ENOUGH
        _check(self._world, known, f"the store counts as in trouble after {len(self._times) + 1} troubles")


def check_move(world: World, before: Upload | None, row: Upload, event: Event, *, progressed: bool) -> None:
    """Whether a move out of a lane's hands counts attempts, and waits, as the policy says. `progressed`: a part was sent."""
    if before is None or before.state is not UploadState.RUNNING:
        return
    reason = str(event.data["reason"])
    kind = KINDS.get(reason)
    if row.state is UploadState.FAILED and kind is not None:
        counted = kind.treatment is Treatment.FAIL or row.attempts >= MOST_ATTEMPTS
        _check(world, counted, f"upload {row.id} gave up after {row.attempts} attempts: {reason}")
    if row.state is not UploadState.WAITING:
        return
    if kind is None or kind.treatment in (Treatment.HOLD, Treatment.WAIT):
        _check(world, row.attempts == before.attempts, f"upload {row.id} was held ({reason}), and an attempt was counted")
    if kind is not None and kind.treatment is Treatment.RETRY:
        counted = 1 if progressed and not kind.restarts and reason not in IN_VAIN else before.attempts + 1
        _check(world, row.attempts == counted, f"upload {row.id}: {row.attempts} attempts, not {counted}, after {reason}")
    if kind is not None and row.reason == reason and row.not_before is not None:  # else a hold stands before it
        _check_wait(world, row, row.not_before - event.at)


def _check_wait(world: World, row: Upload, wait: float) -> None:
    if KINDS[row.reason].treatment is Treatment.HOLD:
        _check(world, wait <= LONGEST_RETRY_AFTER + LONGEST_BEHIND, f"upload {row.id} waits {wait:.1f} s for {row.reason}")
        return
    if KINDS[row.reason].treatment is Treatment.WAIT:
        _check(
            world, LEAST_WAIT - TOLERANCE <= wait <= 2 * LEAST_WAIT + QUEUED, f"upload {row.id} waits {wait:.1f} s for {row.reason}"
        )
        return
    _check(world, row.attempts < MOST_ATTEMPTS, f"upload {row.id} is tried again after {row.attempts} attempts")
    base, longest = PACES.get(row.reason, USUAL)
    most = min(longest, base * 2.0 ** (row.attempts - 1))
    fits = most / 2 - TOLERANCE <= wait <= most + TOLERANCE
    _check(world, fits, f"upload {row.id} waits {wait:.2f} s for {row.reason} after {row.attempts} attempts, not {most / 2} to {most}")


def is_hold(row: Upload) -> bool:
    """Whether it waits with its whole destination, which may be let go at any time."""
    return row.reason in KINDS and KINDS[row.reason].treatment is Treatment.HOLD


def check_hold(world: World, event: Event) -> None:
    """Whether a whole destination waits no longer than it may."""
    until, reason = event.data["until"], str(event.data["reason"])
    assert isinstance(until, float)
    wait = until - event.at
    _check(
        world, wait <= HOLDS.get(reason, LONGEST_HOLD) + TOLERANCE or wait <= LONGEST_RETRY_AFTER, f"{reason} holds for {wait:.1f} s"
    )


def _check(world: World, kept: bool, what: str) -> None:
    if not kept:
        world.broke(PROMISE, what)
