"""What a dialog asks for: it may be closed before the answer comes, which finds it all the same."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from uploader_gui.core.trouble import Trouble
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.backend import Backend


class Errands:
    """Asks as a Backend does; the dialog goes when it is closed and everything was answered."""

    def __init__(self, backend: Backend, dialog: QDialog) -> None:
        self._backend, self._dialog = backend, dialog
        self._open, self._closed = 0, False
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.finished.connect(lambda _: self._close())  # a method's owner would not be kept alive

    def ask(
        self,
        errand: Callable[[Desk], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
        *,
        aside: bool = False,
    ) -> None:
        """As Backend says."""
        self.wait()
        self._backend.ask(errand, self._heard(then), self._heard(failed), aside=aside)

    def wait(self) -> None:
        """Something else is under way that the dialog has to outlive, until `end`."""
        self._open += 1

    def end(self) -> None:
        """It is over."""
        self._open -= 1
        self._go_if_done()

    def _heard(self, call: Callable[[Any], None] | None) -> Callable[[Any], None]:
        def hear(answer: object) -> None:
            if call is not None:
                call(answer)
            self.end()

        return hear

    def _close(self) -> None:
        self._closed = True
        self._go_if_done()

    def _go_if_done(self) -> None:
        if self._closed and not self._open:
            self._dialog.deleteLater()
