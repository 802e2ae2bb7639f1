"""The one retry policy: returns a decision, never sleeps, knows no clock."""

from typing import NamedTuple

from uploader_gui.core.errors import (
    AnswerLost,
    NotTheStore,
    Offline,
    PartsRefused,
    SourceChanged,
    SourceOffline,
    SourceThrottled,
    StoreInTrouble,
    StoreTrouble,
    Throttled,
    Treatment,
    Trouble,
)
from uploader_gui.core.upload import Cause

ATTEMPTS_WITHOUT_PROGRESS = 10
LONGEST_RETRY_AFTER = 3600.0
"""Seconds; a store that asks for more is asked again after this (facts/s3.md 4.2)."""
LONGEST_WAIT = 86_400.0
"""Seconds that one upload waits at a time: Drive's limits for a file are counted by the day."""
TROUBLES_IN_A_ROW = 5
"""With nothing that worked between them: then the store is in trouble, and what was sent is not to blame for it."""
LONGEST_IN_TROUBLE = 86_400.0
"""Seconds that this is believed. Afterwards attempts count, so that nothing waits for ever without a word."""


class Streak(NamedTuple):
    """Troubles in a row at a store, nothing having worked there since: how many, of how many uploads, for how many seconds."""

    troubles: int
    uploads: int
    seconds: float


class Decision(NamedTuple):
    """What becomes of an upload whose attempt ended in trouble.

    `wait` is in seconds from now. `hold` means: everything for the same destination (or of the same account) waits as long.
    """

    cause: Cause
    wait: float = 0.0
    attempts: int = 0
    hold: bool = False


def decide(trouble: Trouble, attempts: int, *, progressed: bool, chance: float, holds: int = 0) -> Decision:
    """What to do after `trouble`.

    `attempts` counts earlier ones without progress, `holds` how often in a row this destination or account was held,
    `chance` is a random number in [0, 1): full jitter, so that lanes do not come back in step.
    """
    if trouble.treatment is Treatment.HOLD:
        return Decision(Cause.HELD, _backoff(trouble, holds, chance), attempts, hold=True)
    if trouble.treatment is Treatment.WAIT:
        return Decision(Cause.HELD, max(30 + 30 * chance, min(trouble.retry_after, LONGEST_WAIT)), attempts)
    in_vain = trouble.restarts or isinstance(trouble, PartsRefused)  # all is sent again: counted as progress, for ever
    counted = 1 if progressed and not in_vain else attempts + 1
    if trouble.treatment is Treatment.FAIL or counted >= ATTEMPTS_WITHOUT_PROGRESS:
        return Decision(Cause.GAVE_UP, 0.0, counted)
    return Decision(Cause.RETRY_LATER, _backoff(trouble, counted - 1, chance), counted)


def wait_for_store(trouble: StoreInTrouble, attempts: int, streak: Streak, *, chance: float, holds: int) -> Decision | None:
    """What to do where the store itself is in trouble; None where it is not, or has been for too long.

    Several uploads tell that it is: then everything waits. One alone may be to blame itself, and waits alone.
    """
    if streak.troubles < TROUBLES_IN_A_ROW or streak.seconds > LONGEST_IN_TROUBLE:
        return None
    several = streak.uploads > 1
    return Decision(
        Cause.HELD, _backoff(trouble, holds if several else streak.troubles - TROUBLES_IN_A_ROW, chance), attempts, hold=several
    )


def in_trouble(trouble: Trouble) -> StoreInTrouble | None:
    """What it is called once the store is in trouble; None for what does not tell of that."""
    if not isinstance(trouble, StoreTrouble | AnswerLost):
        return None
    return StoreInTrouble(trouble.detail, code=trouble.code, request_id=trouble.request_id, retry_after=trouble.retry_after)


def _backoff(trouble: Trouble, exponent: int, chance: float) -> float:
    """Seconds: between half of and the whole of base * 2^exponent, within the cap, and never less than the store asked for."""
    base, cap = _PACE.get(type(trouble), (15.0, 300.0) if trouble.treatment is Treatment.HOLD else (1.0, 300.0))
    ceiling = min(cap, base * 2.0 ** min(exponent, 20))
    return max(ceiling * (0.5 + 0.5 * chance), min(trouble.retry_after, LONGEST_RETRY_AFTER))


_PACE: dict[type[Trouble], tuple[float, float]] = {
    Offline: (1.0, 10.0),
    Throttled: (1.0, 60.0),
    SourceOffline: (1.0, 10.0),
    SourceThrottled: (1.0, 60.0),
    StoreInTrouble: (5.0, 60.0),
    NotTheStore: (5.0, 30.0),
    SourceChanged: (5.0, 120.0),
    AnswerLost: (5.0, 120.0),  # a Complete may go on at the store for minutes after its answer was lost
}
"""Seconds: (first wait, longest wait). Offline stays short: uploads go on within ten seconds of the network's return."""
