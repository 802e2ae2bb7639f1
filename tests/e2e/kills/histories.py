"""The events, held against themselves: numbers without gaps, and moves that follow from each other."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Event = Mapping[str, Any]
ENDED = ("done", "skipped")


def told_wrong(events: Iterable[Event]) -> Iterator[str]:
    """Every contradiction, in words."""
    states: dict[int, tuple[int, str]] = {}
    last = 0
    for event in events:
        if event["seq"] != last + 1:
            yield f"event {last} is followed by {event['seq']}"
        last = event["seq"]
        if event["type"] == "upload_moved":
            yield from _moved(states, event)
        elif event["type"] == "queue_restored":
            yield f"the queue was damaged: {event['data']}"
    yield from (f"by the events upload {upload_id} is {state}" for upload_id, (_, state) in states.items() if state not in ENDED)


def _moved(states: dict[int, tuple[int, str]], event: Event) -> Iterator[str]:
    """Uploads begin as waiting. Where a verb moved very many, one event tells of all of a job that were in a state."""
    move = event["data"]
    if "upload_id" in move:
        _, state = states.get(move["upload_id"], (0, "waiting"))
        if state != move["from"]:
            yield f"event {event['seq']}: upload {move['upload_id']} moves from {move['from']}, and was {state}"
        states[move["upload_id"]] = move["job_id"], move["to"]
        return
    meant = [upload_id for upload_id, (job_id, state) in states.items() if (job_id, state) == (move["job_id"], move["from"])]
    if len(meant) != move["count"] and move["from"] != "waiting":  # of those that wait, some were not told of yet
        yield f"event {event['seq']}: {move['count']} uploads move from {move['from']}, and {len(meant)} were"
    for upload_id in meant:
        states[upload_id] = move["job_id"], move["to"]
