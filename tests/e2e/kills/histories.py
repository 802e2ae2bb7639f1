"""The events, held against themselves: numbers without gaps, and moves that follow from each other."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Event = Mapping[str, Any]
ENDED = ("done", "skipped")


def told_wrong(events: Iterable[Event], jobs: Mapping[int, int]) -> Iterator[str]:
    """Every contradiction, in words. `jobs` tells the job of each upload there is."""
    history = _History(jobs)
    last = 0
    for event in events:
        if event["seq"] != last + 1:
            yield f"event {last} is followed by {event['seq']}"
        last = event["seq"]
        if event["type"] == "upload_moved":
            yield from (f"event {last}: {why}" for why in history.move(event["data"]))
        elif event["type"] == "queue_restored":
            yield f"the queue was damaged: {event['data']}"
    for upload_id, state in history.states.items():
        if state not in ENDED:
            yield f"by the events upload {upload_id} is {state}"


class _History:
    """Where each upload stands by what was told so far: all begin as waiting."""

    def __init__(self, jobs: Mapping[int, int]) -> None:
        self.states = dict.fromkeys(sorted(jobs), "waiting")
        self._jobs = jobs

    def move(self, move: Mapping[str, Any]) -> Iterator[str]:
        meant = [move["upload_id"]] if "upload_id" in move else self._meant(move)
        for upload_id in meant:
            if self.states.get(upload_id) != move["from"]:
                yield f"upload {upload_id} moves from {move['from']}, and was {self.states.get(upload_id)}"
            self.states[upload_id] = move["to"]
        if len(meant) != move.get("count", 1):
            yield f"{move['count']} uploads move from {move['from']}, and {len(meant)} were"

    def _meant(self, move: Mapping[str, Any]) -> list[int]:
        """Very many are told of together: all of a job that were in a state. Those that were listed later have higher numbers."""
        there = [id_ for id_, state in self.states.items() if (self._jobs[id_], state) == (move["job_id"], move["from"])]
        return there[: move["count"]] if move["from"] == "waiting" else there
