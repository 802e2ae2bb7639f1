"""How wide columns are at first: as their figures want it, and as the words need that stand in them, in the person's language."""

from PySide6.QtGui import QFontMetrics

from uploader_gui.ui.queue_delegate import padding
from uploader_gui.ui.rows import HELPS, Column, Help, column_title, help_words
from uploader_gui.ui.wording import tr

_WIDTHS = {
    Column.NAME: 25.0,
    Column.PROGRESS: 13.0,
    Column.SIZE: 5.6,
    Column.SPEED: 6.4,
    Column.LEFT: 4.9,
    Column.SOURCE: 16.0,
    Column.KEY: 16.0,
}
"""In heights of the font; the status takes what is left."""
_NAME_AT_LEAST = 19.0
"""Likewise: names give way to the words in the other columns."""


def first_width(column: Column, metrics: QFontMetrics) -> int:
    """In pixels. Links in a row are whole, and what is said of most files that arrived; else long words are elided, with a tip."""
    if column is Column.NAME:
        beyond = first_width(Column.PROGRESS, metrics) - round(metrics.height() * _WIDTHS[Column.PROGRESS])
        return max(round(metrics.height() * _NAME_AT_LEAST), round(metrics.height() * _WIDTHS[column]) - beyond)
    needed = metrics.horizontalAdvance(column_title(column)) + metrics.height() // 2
    if column is Column.PROGRESS:
        needed = max(needed, *(_links(of, metrics) for of in HELPS.values()), metrics.horizontalAdvance(tr("checksum and size match")))
    return max(round(metrics.height() * _WIDTHS.get(column, 8.0)), needed + 2 * padding(metrics))


def _links(of: tuple[Help, ...], metrics: QFontMetrics) -> int:
    return sum(metrics.horizontalAdvance(help_words(link)) for link in of) + metrics.height() * max(0, len(of) - 1)
