"""The way an attempt's bytes take out of the program."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from uploader_gui.engine.limit import Limiter
from uploader_gui.engine.progress import ProgressBoard
from uploader_gui.engine.stop import Stop


class Outflow:
    """Counts bytes on the board, keeps to the limit where there is one, and ends when the attempt is asked to stop."""

    def __init__(self, upload_id: int, board: ProgressBoard, stop: Stop, limiter: Limiter | None = None) -> None:
        self._upload_id = upload_id
        self._board = board
        self._stop = stop
        self._limiter = limiter

    def room(self, wanted: int) -> int:
        """How many of `wanted` bytes may go out now; waits its turn. Raises Stopped."""
        return wanted if self._limiter is None else self._limiter.room(wanted, self._stop)

    def sent(self, count: int) -> None:
        """`count` more bytes went out. Raises Stopped."""
        self._board.add(self._upload_id, count)
        if count > 0:
            self._stop.check()

    def interrupts(self, close: Callable[[], None]) -> AbstractContextManager[None]:
        """A request to stop calls `close` while this is entered."""
        return self._stop.interrupts(close)
