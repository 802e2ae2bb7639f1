"""The frame of a small dialog: its parts in a column, its buttons below them."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLayout, QVBoxLayout, QWidget


def fit(dialog: QDialog) -> None:
    """As tall as what is in it, when Qt has seen what that is; labels that wrap make Qt's own guess too large."""

    def resize() -> None:
        column, width = dialog.layout(), dialog.width()
        assert column is not None
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # its own would be as large as that guess
        height = column.heightForWidth(width) if column.hasHeightForWidth() else column.sizeHint().height()
        dialog.setMinimumHeight(height)
        dialog.resize(width, height)

    QTimer.singleShot(0, dialog, resize)


def level(form: QFormLayout) -> None:
    """Each label stands at the middle of its field."""
    for row in range(form.rowCount()):
        label, field = (form.itemAt(row, role) for role in (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole))
        if label is not None and field is not None and (words := label.widget()) is not None:
            words.setMinimumHeight(field.sizeHint().height())


def fill(dialog: QDialog, accept: Callable[[], object], *parts: QWidget | QLayout) -> None:
    """Lay out `parts` and OK and Cancel; OK calls `accept`, which decides whether the dialog closes."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(accept)
    buttons.rejected.connect(dialog.reject)
    for button in buttons.buttons():
        button.setIcon(QIcon())  # words are enough, and no other button here has one
    unit = dialog.fontMetrics().height()
    column = QVBoxLayout(dialog)
    column.setContentsMargins(unit, unit, unit, unit)
    column.setSpacing(unit)
    for part in (*parts, buttons):
        if isinstance(part, QFormLayout):
            level(part)
        column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
