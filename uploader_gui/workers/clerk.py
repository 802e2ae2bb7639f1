"""Runs errands (verbs and reads) away from whoever asks, in the order in which they were asked for."""

import logging
import queue
from collections.abc import Callable
from threading import Thread
from typing import Any

from uploader_gui.core.errors import Trouble, Unexpected
from uploader_gui.engine.desk import Desk

_log = logging.getLogger(__name__)


class Clerk:
    """One thread at the desk."""

    def __init__(self, name: str, desk: Desk) -> None:
        self.thread = Thread(target=self._work, name=name, daemon=True)
        self._desk = desk
        self._errands: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()

    def ask(self, errand: Callable[[Desk], Any], then: Callable[[Any], None] | None, failed: Callable[[Trouble], None] | None) -> None:
        """Run `errand`, then `then` with its result or `failed` with its trouble, in this thread."""

        def run() -> None:
            try:
                result = errand(self._desk)
            except Trouble as trouble:
                _tell(failed, trouble)
            except Exception as fault:  # noqa: BLE001 the clerk must survive whatever an errand does
                _log.exception("an errand met a fault of this program")
                _tell(failed, Unexpected(repr(fault)))
            else:
                _tell(then, result)

        self._errands.put(run)

    def close(self) -> None:
        """End after the errands asked for so far."""
        self._errands.put(None)

    def _work(self) -> None:
        while (errand := self._errands.get()) is not None:
            errand()


def _tell(listener: Callable[[Any], None] | None, news: object) -> None:
    if listener is not None:
        try:
            listener(news)
        except Exception:  # noqa: BLE001 nor may he end by what others make of the answer
            _log.exception("an errand's answer met a fault of this program")
    elif isinstance(news, Trouble):
        _log.warning("an errand failed: %s", news, extra={"kind": news.kind})
