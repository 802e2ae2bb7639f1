"""Runs errands (verbs and reads) away from the window, in the order in which they were asked for."""

import logging
import queue
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from uploader_gui.core.errors import Trouble, Unexpected
from uploader_gui.engine.desk import Desk

_log = logging.getLogger(__name__)


class Clerk(QThread):
    """One thread at the desk. `ran` carries a callable for the thread that owns this object to call."""

    ran = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clerk")
        self._desk = desk
        self._errands: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()

    def ask(
        self,
        errand: Callable[[Desk], Any],
        then: Callable[[Any], None] | None,
        failed: Callable[[Trouble], None] | None,
        *,
        home: bool = True,
    ) -> None:
        """Run `errand`, then `then` with its result or `failed` with its trouble: in the owner's thread if `home`, else here."""

        def run() -> None:
            try:
                result = errand(self._desk)
            except Trouble as trouble:
                self._tell(failed, trouble, home=home)
            except Exception as fault:  # noqa: BLE001 the clerk must survive whatever an errand does
                _log.exception("an errand met a fault of this program")
                self._tell(failed, Unexpected(repr(fault)), home=home)
            else:
                self._tell(then, result, home=home)

        self._errands.put(run)

    def run(self) -> None:
        """Until `close`."""
        while (errand := self._errands.get()) is not None:
            errand()

    def close(self) -> None:
        """End after the errands asked for so far."""
        self._errands.put(None)

    def _tell(self, listener: Callable[[Any], None] | None, news: object, *, home: bool) -> None:
        if listener is None:
            if isinstance(news, Trouble):
                _log.warning("an errand failed: %s", news, extra={"kind": news.kind})
        elif home:
            self.ran.emit(lambda: listener(news))
        else:
            listener(news)
