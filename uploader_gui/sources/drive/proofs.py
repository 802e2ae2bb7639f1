"""The MD5 of a file, as far as it was read in order: kept from one attempt to the next, as long as the program runs."""

import hashlib
import threading
from bisect import bisect_right, insort
from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import _Hash

FILES = 64
"""So many proofs are kept; the one that was used longest ago is dropped first. One state is some hundred bytes."""


class Proof:
    """States of one file's MD5, by the offset that they reach. Thread-safe.

    A state follows from all bytes before it. So, when an offset is reached again, by bytes that were fetched again, an equal state
    says that they were the same bytes; and when the last one is what Drive claims, every piece that was given out between two states
    was right, although some were fetched twice and some by an earlier attempt.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._offsets = [0]
        self._states: dict[int, _Hash] = {0: hashlib.md5(usedforsecurity=False)}

    def before(self, offset: int) -> tuple[int, "_Hash"]:
        """The furthest known offset up to `offset`, and its state, to go on from."""
        with self._lock:
            found = self._offsets[bisect_right(self._offsets, offset) - 1]
            return found, self._states[found].copy()

    def after(self, offset: int) -> int | None:
        """The next known offset behind `offset`."""
        with self._lock:
            index = bisect_right(self._offsets, offset)
            return self._offsets[index] if index < len(self._offsets) else None

    def fits(self, offset: int, state: "_Hash") -> bool:
        """Keep the state that `offset` was reached with. False where another one was known: the bytes were not the same."""
        with self._lock:
            known = self._states.get(offset)
            if known is None:
                insort(self._offsets, offset)
                self._states[offset] = state.copy()
                return True
            return known.digest() == state.digest()


class Proofs:
    """Of the files that are under way, by their identity. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[str, Proof] = OrderedDict()
        self._differed: OrderedDict[str, None] = OrderedDict()

    def of(self, identity: str) -> Proof:
        """What is known of it, or a new one."""
        with self._lock:
            proof = self._known.setdefault(identity, Proof())
            self._known.move_to_end(identity)
            while len(self._known) > FILES:
                self._known.popitem(last=False)
            return proof

    def settled(self, identity: str) -> None:
        """It was proven, and is over."""
        with self._lock:
            self._known.pop(identity, None)
            self._differed.pop(identity, None)

    def differs(self, identity: str) -> bool:
        """Its bytes are not what Drive claims: begin anew. Whether that is the second time."""
        with self._lock:
            self._known.pop(identity, None)
            if identity in self._differed:
                del self._differed[identity]
                return True
            self._differed[identity] = None
            while len(self._differed) > FILES:
                self._differed.popitem(last=False)
            return False
