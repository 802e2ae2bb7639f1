"""A lane: a thread that claims, lets the engine run, and starts again."""

from collections.abc import Callable
from threading import Thread

from uploader_gui.engine.crew import Crew

HANGS = 3.0
"""Seconds in one read, after which the program does not wait for a lane to end."""


class UploadWorker:
    """Hosts one lane of the crew. `begin` is called in its thread before all else."""

    def __init__(self, crew: Crew, number: int, begin: Callable[[], None] | None = None) -> None:
        self.thread = Thread(target=self._work, name=f"lane-{number}", daemon=True)
        self._crew = crew
        self._number = number
        self._begin = begin

    @property
    def hangs(self) -> bool:
        """Whether it is in a read that does not return."""
        return self._crew.reads.hangs(self.thread.ident or 0, HANGS)

    def _work(self) -> None:
        if self._begin is not None:
            self._begin()
        self._crew.work(self._number)
