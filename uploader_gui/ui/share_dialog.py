"""For how long links shall work, and how they are written."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from uploader_gui.ui.choices import choice
from uploader_gui.ui.dialog_column import fill, fit
from uploader_gui.ui.named import quiet_label
from uploader_gui.ui.wording import tr

HOUR, DAY = 3600, 86_400
LONGEST = 7 * DAY
"""Seconds: what signatures of version 4 allow, at every store (docs: AWS Signature Version 4, X-Amz-Expires)."""


class LinkForm(StrEnum):
    """How links are written."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"


class ShareDialog(QDialog):
    """`chosen` carries seconds and a LinkForm's value."""

    chosen = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Copy links"))
        self.expiry = choice([(HOUR, tr("an hour")), (DAY, tr("a day")), (LONGEST, tr("seven days"))], DAY)
        forms = [
            (LinkForm.PLAIN.value, tr("one a line")),
            (LinkForm.MARKDOWN.value, tr("a list in Markdown")),
            (LinkForm.HTML.value, tr("a list in HTML")),
        ]
        self.form = choice(forms, LinkForm.PLAIN.value)
        rows = QFormLayout()
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        rows.addRow(tr("They work for"), self.expiry)
        rows.addRow(tr("Written as"), self.form)
        note = quiet_label(
            tr("Whoever has a link can download the file, without an account. Seven days is the longest that stores allow.")
        )
        fill(self, self._accept, rows, note)
        self.setMinimumWidth(self.fontMetrics().height() * 26)
        fit(self)

    def _accept(self) -> None:
        self.chosen.emit(self.expiry.currentData(), self.form.currentData())
        self.accept()
