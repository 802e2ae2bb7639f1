"""What is new in a newer version, and where it is found."""

from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QDate, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from uploader_gui.ui.named import quiet_label
from uploader_gui.ui.wording import locale, size, tr
from uploader_gui.updates.release import Download, Release


class UpdateDialog(QDialog):
    """To be read; nothing is installed or downloaded from here."""

    def __init__(self, release: Release, have: str, download: Download | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("A new version"))
        self._page = release.page
        unit = self.fontMetrics().height()
        day = locale().toString(QDate.fromString(release.day, Qt.DateFormat.ISODate), QLocale.FormatType.LongFormat)
        head = plain_label(tr("Uploader {version}, of {date}").format(version=release.version, date=day))
        have_words = quiet_label(tr("You have {version}.").format(version=have))
        self.notes = QPlainTextEdit(release.notes, readOnly=True)
        self.notes.setAccessibleName(tr("What is new"))
        self.file = plain_label(file_words(download) if download else "", quiet=True)
        self.file.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.file.setVisible(download is not None)
        self.where = plain_label(release.page, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit, unit, unit, unit)
        column.setSpacing(round(unit * 0.6))
        for part in (head, have_words, self.notes, self.file, self.where, self._buttons()):
            column.addWidget(part)
        self.resize(unit * 36, unit * 24)

    def _buttons(self) -> QDialogButtonBox:
        buttons = close_button(self)
        self.open_page = QPushButton(tr("Open the download page"))
        self.open_page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._page)))
        buttons.addButton(self.open_page, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """It alone, and chosen from the beginning."""
    made = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    made.rejected.connect(dialog.reject)
    made.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # words are enough
    made.button(QDialogButtonBox.StandardButton.Close).setFocus()
    return made


def plain_label(words: str, *, quiet: bool = False) -> QLabel:
    """Whatever stands in it is shown as it is."""
    made = quiet_label() if quiet else QLabel(wordWrap=True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(words)
    return made


def file_words(download: Download) -> str:
    """Which file is for this computer, and by what it can be known."""
    name = PurePosixPath(unquote(urlsplit(download.url).path)).name
    words = tr("For this computer: {name}, {size}").format(name=name, size=size(download.size))
    return f"{words}\nSHA-256: {download.sha256}"
