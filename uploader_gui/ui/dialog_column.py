"""The frame of a small dialog: its parts in a column, its buttons below them."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QVBoxLayout, QWidget


def fill(dialog: QDialog, accept: Callable[[], object], *parts: QWidget | QLayout) -> None:
    """Lay out `parts` and OK and Cancel; OK calls `accept`, which decides whether the dialog closes."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(accept)
    buttons.rejected.connect(dialog.reject)
    unit = dialog.fontMetrics().height()
    column = QVBoxLayout(dialog)
    column.setContentsMargins(unit, unit, unit, unit)
    column.setSpacing(unit)
    for part in (*parts, buttons):
        column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
