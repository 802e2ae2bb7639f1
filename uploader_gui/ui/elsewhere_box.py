"""The choice of what another program on this computer is set up with, to fill in a form."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from uploader_gui.core.destination import Found
from uploader_gui.ui.wording import tr


class ElsewhereBox(QComboBox):
    """`picked` carries the Found that was chosen. With nothing to choose from, it had better not be seen."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._found: Sequence[Found] = ()
        self.activated.connect(self._pick)

    def offer(self, found: Sequence[Found]) -> None:
        """These can be chosen."""
        self._found = found
        self.clear()
        self.addItem(tr("nothing: I fill it in myself"))
        for one in found:
            bucket = one.settings.options.get("bucket", "")
            self.addItem(f"{one.origin}: {one.settings.name}" + (f" ({bucket})" if bucket else ""))

    def _pick(self, row: int) -> None:
        if row > 0:
            self.picked.emit(self._found[row - 1])
