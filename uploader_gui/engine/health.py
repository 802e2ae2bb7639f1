"""How the queue is doing, and what deserves attention."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from uploader_gui.core.errors import VolumeGone
from uploader_gui.core.health_facts import HealthFacts
from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import Hold, Queue, UploadQuery
from uploader_gui.core.upload import UploadState

DAY = 86_400.0
TOO_LONG = 6 * 3600.0
"""Seconds after which a running upload is worth a look: a large file on a slow line may well take that long."""
BACKLOG = 24 * 3600.0
"""Seconds that the oldest upload has waited before it is called a backlog."""
LEAST_SUCCESS = 0.9
PREPARING, SLOWEST = 600.0, 50_000
"""What an upload is expected to take at the most: seconds for everything but its bytes, and bytes a second for those."""

Document = dict[str, object]


class AtWork(NamedTuple):
    """An upload that a lane is busy with: for how many seconds, and for how many it is stuck in a call that does not return."""

    id: int
    name: str
    size: int
    seconds: float
    stuck: float = 0.0

    @property
    def expected(self) -> float:
        """Seconds that it should take at the most."""
        return PREPARING + self.size / SLOWEST


def health(
    queue: Queue, clock: Clock, at_work: Sequence[AtWork] = (), since: Callable[[str], float | None] = lambda _: None
) -> Document:
    """The document of `uploader-gui health`: counts, ages in seconds, the last day's success rate, alerts as codes.

    `attention` tells of each alert what belongs to it. `since`: when a party began to wait (since the epoch), where known.
    """
    now = clock.now()
    facts = queue.health_facts(now - DAY)
    count = {state: queue.count(UploadQuery(states=(state,))) for state in UploadState}
    done, failed = facts.ended.get(UploadState.DONE, 0), facts.ended.get(UploadState.FAILED, 0)
    hindered: list[Document] = [{"alert": queue.hindrance.kind, "message": queue.hindrance.message}] if queue.hindrance else []
    found: list[Document] = [
        *hindered,
        *_parties(queue.holds(), now, since),
        *_drives(facts),
        *_queue(facts, now),
        *_lanes(at_work, facts, now),
        *_failures(done, failed),
    ]
    return {
        "depth": count[UploadState.WAITING] + count[UploadState.RUNNING],
        "waiting": count[UploadState.WAITING],
        "held": queue.count(UploadQuery(states=(UploadState.WAITING,), held=True)),
        "running": count[UploadState.RUNNING],
        "paused": count[UploadState.PAUSED],
        "failed": count[UploadState.FAILED],
        "oldest_waiting_seconds": _age(facts.oldest_waiting, now),
        "longest_running_seconds": _age(facts.running_since, now),
        "done_last_day": done,
        "failed_last_day": failed,
        "success_rate": done / (done + failed) if done + failed else None,
        "abandoned": facts.abandoned,
        "alerts": list(dict.fromkeys(_code(each) for each in found)),
        "attention": found,
    }


def _age(then: float | None, now: float) -> float | None:
    """Seconds; none since a time that is still to come, as the clock was set."""
    return None if then is None else max(0.0, now - then)


def _code(attention: Document) -> str:
    """Of one that waits, the reason and its name: as scripts know it."""
    who = attention.get("destination") or attention.get("account")
    return f"{attention['alert']}: {who}" if who else str(attention["alert"])


def _parties(holds: Sequence[Hold], now: float, since: Callable[[str], float | None]) -> list[Document]:
    """The stores that can't be reached, and whoever else waits as a whole."""
    return [
        {
            "alert": hold.reason,
            "destination": hold.destination,
            "account": hold.account,
            "message": hold.message,
            "seconds": _age(since(hold.party), now),
        }
        for hold in holds
        if hold.until > now
    ]


def _drives(facts: HealthFacts) -> list[Document]:
    return [{"alert": VolumeGone.kind, "name": name, "files": files} for name, files in facts.drives.items()]


def _queue(facts: HealthFacts, now: float) -> list[Document]:
    waited = _age(facts.oldest_waiting, now)
    return [{"alert": "backlog", "seconds": waited}] if waited is not None and waited > BACKLOG else []


def _lanes(at_work: Sequence[AtWork], facts: HealthFacts, now: float) -> list[Document]:
    found: list[Document] = [
        {"alert": "stuck", "upload_id": each.id, "name": each.name, "seconds": each.stuck} for each in at_work if each.stuck
    ]
    slow = [each for each in at_work if each.seconds > each.expected and not each.stuck]
    found += [{"alert": "running-long", "upload_id": each.id, "name": each.name, "seconds": each.seconds} for each in slow]
    longest = _age(facts.running_since, now)
    if longest is not None and longest > TOO_LONG and not slow and not at_work:
        found.append({"alert": "running-long", "seconds": longest})
    return found


def _failures(done: int, failed: int) -> list[Document]:
    few = failed and done / (done + failed) < LEAST_SUCCESS
    return [{"alert": "failures", "done": done, "failed": failed}] if few else []
