"""Stands for the backend until the queue is open: what is asked in the meantime is kept, and handed over in order."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from uploader_gui.core.trouble import Trouble
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.backend import Backend

Asked = tuple[Callable[[Desk], Any], Callable[[Any], None] | None, Callable[[Trouble], None] | None, bool]


class LateBackend(QObject):
    """A Backend from the first moment on."""

    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._real: Backend | None = None
        self._asked: list[Asked] = []
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether what is asked now comes too late."""
        return self._closed

    def arrive(self, real: Backend) -> None:
        """The queue is open."""
        self._real = real
        real.happened.connect(self.happened)
        asked, self._asked = self._asked, []
        for errand, then, failed, aside in asked:
            real.ask(errand, then, failed, aside=aside)

    def ask(
        self,
        errand: Callable[[Desk], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
        *,
        aside: bool = False,
    ) -> None:
        """As Backend says."""
        if self._real is None:
            self._asked.append((errand, then, failed, aside))
        else:
            self._real.ask(errand, then, failed, aside=aside)

    def close(self) -> None:
        """As Backend says."""
        self._closed = True
        if self._real is not None:
            self._real.close()
