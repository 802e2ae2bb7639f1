"""The line of a desk in memory: what was cancelled goes on again."""

from collections.abc import Callable

from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause


class MemoryLine:
    def __init__(self, command: Callable[[Cause, Selection], int]) -> None:
        self._command = command

    def now(self) -> float:
        return 0.0

    def take_back(self, selection: Selection, since: float) -> int:
        return self._command(Cause.RETRIED, selection)
