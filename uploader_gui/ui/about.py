"""What the program is, which version, and whose work it stands on."""

import time

from PySide6 import __version__ as qt_version
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from uploader_gui import __version__
from uploader_gui.program_files import resource
from uploader_gui.ui.named import link_button, quiet_label
from uploader_gui.ui.resources import pixmap
from uploader_gui.ui.update_dialog import close_button, plain_label
from uploader_gui.ui.update_news import UpdateNews
from uploader_gui.ui.update_words import artefact_words, update_words
from uploader_gui.ui.wording import tr

THIRD_PARTY = "third_party.txt"
"""Below resources/: the parts that an installer brings, and their licences. It is written when that is built."""
PICTURE = 48


class About(QDialog):
    """A few lines, and below them every licence to be read."""

    def __init__(self, parent: QWidget, updates: UpdateNews | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Uploader"))
        unit = self.fontMetrics().height()
        picture = QLabel()
        picture.setPixmap(pixmap("app", "#000000", PICTURE, self.devicePixelRatio()))
        name = QLabel(tr("Uploader {version}").format(version=__version__))
        own = quiet_label(tr("Free software under the Apache License 2.0, without any warranty."))
        qt = quiet_label(
            tr("The window is drawn by Qt (PySide6 {version}), under the LGPL 3: you may replace it by a version of your own.").format(
                version=qt_version
            )
        )
        self.licences = QPlainTextEdit(licences(), readOnly=True)
        self.licences.setAccessibleName(tr("Licences of all parts"))
        buttons = close_button(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit, unit, unit, unit)
        column.setSpacing(round(unit * 0.6))
        news = [AboutUpdates(updates)] if updates else []
        for part in (picture, name, *news, own, qt, self.licences, buttons):
            column.addWidget(part)
        self.resize(unit * 42, unit * 34)


class AboutUpdates(QWidget):
    """What it was delivered as, what is known of newer versions, and what can be done about it."""

    def __init__(self, updates: UpdateNews) -> None:
        super().__init__()
        self._updates = updates
        self.words = plain_label("", quiet=True)
        self.look = link_button(tr("Look now"))
        self.look.clicked.connect(updates.look_now)
        self.show_news = link_button(tr("See what is new"))
        self.show_news.clicked.connect(lambda: updates.show(self.window()))
        row = QHBoxLayout()
        row.setSpacing(self.fontMetrics().height())
        for button in (self.look, self.show_news):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addLayout(row)
        updates.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        updates = self._updates
        self.words.setText(f"{artefact_words(updates.build)} {update_words(updates, time.time())}")
        self.look.setVisible(updates.may_ask)
        self.look.setEnabled(not updates.busy)
        self.show_news.setVisible(updates.news.release is not None)


def licences() -> str:
    """Of everything that was installed with the program."""
    file = resource(THIRD_PARTY)
    if file.is_file():
        return file.read_text(encoding="utf-8")
    return tr(
        "This runs from its source. The libraries that it uses lie beside your Python, each with its own licence; NOTICE names them."
    )


def open_about(parent: QWidget, updates: UpdateNews | None) -> None:
    """Show it."""
    About(parent, updates).open()
