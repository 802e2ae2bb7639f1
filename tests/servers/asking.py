"""Waits for a courier's answers, as the post does: it goes on only while somebody serves it."""

from functools import partial
from time import monotonic
from typing import Any

from uploader_gui.core.ports import Courier

PATIENCE = 60.0
"""Seconds."""


def answers_to(courier: Courier, *requests: Any) -> list[Any]:
    """Send all (each is given where its answer is to go), then wait for all; answers in the order of the requests."""
    found: dict[int, Any] = {}
    for number, request in enumerate(requests):
        request(partial(found.setdefault, number))
    until = monotonic() + PATIENCE
    while len(found) < len(requests):
        assert courier.serve(1.0)
        assert monotonic() < until, "it went on and on"
    return [found[number] for number in range(len(requests))]
