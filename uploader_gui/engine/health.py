"""How the queue is doing, and what deserves attention."""

from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import HealthFacts, Queue, UploadQuery
from uploader_gui.core.upload import UploadState

DAY = 86_400.0
TOO_LONG = 6 * 3600.0
"""Seconds after which a running upload is worth a look: a large file on a slow line may well take that long."""
BACKLOG = 24 * 3600.0
"""Seconds that the oldest upload has waited before it is called a backlog."""
LEAST_SUCCESS = 0.9


def health(queue: Queue, clock: Clock) -> dict[str, object]:
    """The document of `uploader-gui health`: counts, ages in seconds, the last day's success rate, alerts as codes."""
    now = clock.now()
    facts = queue.health_facts(now - DAY)
    held = queue.count(UploadQuery(states=(UploadState.WAITING,), held=True))
    done, failed = facts.ended.get(UploadState.DONE, 0), facts.ended.get(UploadState.FAILED, 0)
    rate = done / (done + failed) if done + failed else None
    waited = now - facts.oldest_waiting if facts.oldest_waiting is not None else None
    longest = now - facts.running_since if facts.running_since is not None else None
    return {
        "waiting": queue.count(UploadQuery(states=(UploadState.WAITING,))),
        "held": held,
        "running": queue.count(UploadQuery(states=(UploadState.RUNNING,))),
        "paused": queue.count(UploadQuery(states=(UploadState.PAUSED,))),
        "failed": queue.count(UploadQuery(states=(UploadState.FAILED,))),
        "oldest_waiting_seconds": waited,
        "longest_running_seconds": longest,
        "done_last_day": done,
        "failed_last_day": failed,
        "success_rate": rate,
        "abandoned": facts.abandoned,
        "alerts": _alerts(queue, facts, now, rate),
    }


def _alerts(queue: Queue, facts: HealthFacts, now: float, rate: float | None) -> list[str]:
    alerts = [queue.hindrance.kind] if queue.hindrance else []
    alerts += [f"{hold.reason}: {hold.destination or hold.account}" for hold in queue.holds() if hold.until > now]
    if facts.oldest_waiting is not None and now - facts.oldest_waiting > BACKLOG:
        alerts.append("backlog")
    if facts.running_since is not None and now - facts.running_since > TOO_LONG:
        alerts.append("running-long")
    if rate is not None and rate < LEAST_SUCCESS:
        alerts.append("failures")
    return alerts
