"""Clocks for tests: the system's, and one that is off."""

import random
import secrets
import time


class SystemClock:
    """The time as it is; `ahead` seconds are added."""

    def __init__(self, ahead: float = 0.0) -> None:
        self._ahead = ahead

    def now(self) -> float:
        return time.time() + self._ahead

    def monotonic(self) -> float:
        return time.monotonic()

    def chance(self) -> float:
        return random.random()

    def token(self) -> str:
        return secrets.token_hex(16)
