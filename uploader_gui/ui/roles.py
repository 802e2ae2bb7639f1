"""What of a row a view, a tip or a reader of the screen asks for."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from uploader_gui.ui.rows import RIGHT, Column, Row

ROW = int(Qt.ItemDataRole.UserRole)
"""The role that carries a Row."""


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Figures at the right."""
    return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft)


def _spoken(row: Row, column: Column) -> str:
    return row.sentence if column is Column.NAME else row.text(column)


ROLES: dict[int, Callable[[Row, Column], Any]] = {
    ROW: lambda row, _: row,
    int(Qt.ItemDataRole.DisplayRole): lambda row, column: row.text(column),
    int(Qt.ItemDataRole.ToolTipRole): lambda row, column: row.text(column) or None,
    int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
    int(Qt.ItemDataRole.TextAlignmentRole): lambda _, column: alignment(column),
}
