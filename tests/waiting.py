"""The one place where a test waits: for a thing, with a deadline, never for time to pass."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

STEP = 0.01
"""Seconds between two looks."""


def until(condition: Callable[[], T], timeout: float = 10.0, what: str = "") -> T:
    """The first true value of `condition`. Fails the test when there is none within `timeout` seconds."""
    deadline = time.monotonic() + timeout
    while not (value := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"Waited {timeout:g} s in vain for {what or getattr(condition, '__name__', 'a condition')}")
        time.sleep(STEP)
    return value
