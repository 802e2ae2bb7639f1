"""This computer's time and chance."""

import random
import secrets
import time


class SystemClock:
    """The port's Clock."""

    def now(self) -> float:
        """Seconds since the epoch, UTC."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()

    def chance(self) -> float:
        """A random number in [0, 1)."""
        return random.random()

    def token(self) -> str:
        """32 random hexadecimal digits."""
        return secrets.token_hex(16)
