"""The way an attempt's bytes take out of the program."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from uploader_gui.engine.progress import ProgressBoard
from uploader_gui.engine.stop import Stop


class Outflow:
    """Counts bytes on the board and ends when the attempt is asked to stop."""

    def __init__(self, upload_id: int, board: ProgressBoard, stop: Stop) -> None:
        self._upload_id = upload_id
        self._board = board
        self._stop = stop

    def sent(self, count: int) -> None:
        """`count` more bytes went out. Raises Stopped."""
        self._board.add(self._upload_id, count)
        if count > 0:
            self._stop.check()

    def interrupts(self, close: Callable[[], None]) -> AbstractContextManager[None]:
        """A request to stop calls `close` while this is entered."""
        return self._stop.interrupts(close)
