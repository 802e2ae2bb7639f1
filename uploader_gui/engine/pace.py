"""How much may be on its way at once."""

import mmap
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from uploader_gui.engine.reads import Reads
from uploader_gui.engine.stop import Stop

SEAT = 8 * 1024 * 1024
"""Bytes: what is larger takes no more seats than a part of this size."""
SEATS = 5 * SEAT
"""Bytes: five parts in memory at once, or more smaller files: enough to fill a line, few enough to stay small."""
SPARE = 5
"""Pieces of memory kept for the next parts while any part is under way."""
LARGE = 4 * 1024 * 1024
"""Bytes from which memory is asked for in large pages."""
MEMORY = 256 * 1024 * 1024
"""Bytes that parts in memory may take together; a larger single part is let in alone."""


class Budget:
    """Lets parts and whole files into memory while they fit, so that large ones do not multiply by the number of lanes.

    The memory is mapped, and goes back to the system at once: a heap would keep it, in pieces.
    """

    def __init__(self, size: int = MEMORY, seats: int = SEATS, reads: Reads | None = None) -> None:
        """The room of `reads` that are stuck is given to others, too."""
        self._reads = reads
        self._free = self._size = size
        self._seats = seats
        self._changed = threading.Condition()
        self._turns: deque[object] = deque()
        self._spare: list[mmap.mmap] = []

    @contextmanager
    def room(self, wanted: int, stop: Stop) -> Iterator[memoryview]:
        """Room for `wanted` bytes, waiting until they fit. Raises Stopped."""
        counted = min(wanted, self._size)
        with stop.interrupts(self.wake):
            self._take(counted, stop)
        memory = self._memory(wanted)
        try:
            with memoryview(memory) as whole, whole[:wanted] as view:
                yield view
        finally:
            self._give_back(memory, counted)

    @property
    def crowded(self) -> bool:
        """Whether a part would have to wait for its seat."""
        with self._changed:
            stuck = self._reads.stuck if self._reads is not None else 0
            return bool(self._turns) or self._seats + stuck * SEAT < SEAT

    def _memory(self, wanted: int) -> mmap.mmap:
        """A spare piece that fits well, or a new one."""
        with self._changed:
            for index, spare in enumerate(self._spare):
                if wanted <= len(spare) <= 2 * wanted:
                    return self._spare.pop(index)
        return _mapped(max(1, wanted))

    def _give_back(self, memory: mmap.mmap, counted: int) -> None:
        with self._changed:
            self._free += counted
            self._seats += min(counted, SEAT)
            idle = self._free == self._size
            self._spare.append(memory)
            leaving, self._spare = (self._spare, []) if idle else (self._spare[:-SPARE], self._spare[-SPARE:])
            self._changed.notify_all()
        for piece in leaving:
            with suppress(BufferError):  # a trouble on its way out still knows a slice of it: it goes back when that is forgotten
                piece.close()

    def _take(self, wanted: int, stop: Stop) -> None:
        seats, turn = min(wanted, SEAT), object()

        def fits() -> bool:
            stuck = self._reads.stuck if self._reads is not None else 0
            room = self._seats + stuck * SEAT >= seats and (self._free >= wanted or stuck > 0)
            return self._turns[0] is turn and room

        with self._changed:
            self._turns.append(turn)  # one after the other: many small files would never leave room for a large part
            self._changed.wait_for(lambda: stop.requested or fits())
            self._turns.remove(turn)
            self._changed.notify_all()
            stop.check()
            self._free -= wanted
            self._seats -= seats

    def wake(self) -> None:
        """Whoever waits looks again."""
        with self._changed:
            self._changed.notify_all()


def _mapped(size: int) -> mmap.mmap:
    """Memory of this process alone, where the system can, in large pages: to be given 8 MiB of small ones takes as long as to read."""
    private = getattr(mmap, "MAP_PRIVATE", 0)
    if not private:
        return mmap.mmap(-1, size)
    memory = mmap.mmap(-1, size, flags=private | mmap.MAP_ANONYMOUS)
    if size >= LARGE and hasattr(mmap, "MADV_HUGEPAGE"):
        with suppress(OSError):  # a kernel without them
            memory.madvise(mmap.MADV_HUGEPAGE)
    return memory


class Bell:
    """Wakes idle lanes when there may be something to do."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._rings = 0

    @property
    def rings(self) -> int:
        """How often it rang; read it before looking for work, pass it to `wait` afterwards, and no ring is missed."""
        with self._changed:
            return self._rings

    def ring(self) -> None:
        """There may be work."""
        with self._changed:
            self._rings += 1
            self._changed.notify_all()

    def wait(self, seen: int, seconds: float | None) -> None:
        """Until it rings again after `seen` rings, at most `seconds`."""
        with self._changed:
            self._changed.wait_for(lambda: self._rings != seen, seconds)
