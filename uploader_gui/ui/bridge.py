"""The Uploader as the window's backend: what its threads say is heard in the window's."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from uploader_gui.core.events import Batch
from uploader_gui.core.trouble import Trouble
from uploader_gui.engine.desk import Desk
from uploader_gui.workers.uploader import Uploader


class Bridge(QObject):
    """See Backend. Made before the Uploader starts, in the window's thread; emitting in another one queues what is connected here."""

    happened = Signal(object)
    _told = Signal(object)
    _answered = Signal(object)

    def __init__(self, uploader: Uploader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._uploader = uploader
        self._told.connect(self._tell)
        self._answered.connect(self._call)
        uploader.listen(self._told.emit)

    def ask(
        self,
        errand: Callable[[Desk], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
        *,
        aside: bool = False,
    ) -> None:
        """As Backend says."""
        self._uploader.ask(errand, self._home(then), self._home(failed), aside=aside)

    def close(self) -> None:
        """As Backend says."""
        self._uploader.close()

    def _home(self, call: Callable[[Any], None] | None) -> Callable[[Any], None] | None:
        return None if call is None else lambda news: self._answered.emit(lambda: call(news))

    @Slot(object)
    def _tell(self, batch: Batch) -> None:
        self.happened.emit(batch)

    @Slot(object)
    def _call(self, then: Callable[[], None]) -> None:
        then()
