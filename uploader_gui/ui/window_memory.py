"""What the window remembers about itself: where it was, how it was divided, its columns."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from uploader_gui.ui.queue_view import QueueView


class WindowMemory:
    """Reads and writes the texts kept in Settings.window; what can't be understood is passed over by Qt."""

    def __init__(self, window: QMainWindow, table: QueueView, middle: QSplitter, right: QSplitter) -> None:
        self._window, self._table, self._middle, self._right = window, table, middle, right

    def restore(self, kept: Mapping[str, str]) -> None:
        """As it was, or as it is at first: sizes in heights of the font."""
        unit = self._window.fontMetrics().height()
        self._window.resize(unit * 85, unit * 49)
        self._middle.setSizes([unit * 11, unit * 74])
        self._right.setSizes([unit * 33, unit * 11])
        for name, put in (
            ("geometry", self._window.restoreGeometry),
            ("columns", self._table.set_columns),
            ("middle", self._middle.restoreState),
            ("right", self._right.restoreState),
        ):
            if text := kept.get(name, ""):
                put(QByteArray.fromBase64(text.encode("ascii", "ignore")))

    def texts(self) -> dict[str, str]:
        """As it is."""
        states = {
            "geometry": self._window.saveGeometry(),
            "columns": self._table.columns(),
            "middle": self._middle.saveState(),
            "right": self._right.saveState(),
        }
        return {name: bytes(state.toBase64().data()).decode() for name, state in states.items()}
