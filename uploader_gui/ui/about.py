"""What the program is, which version, and whose work it stands on."""

from collections.abc import Callable, Iterable

from PySide6 import __version__ as qt_version
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from uploader_gui import __version__
from uploader_gui.program_files import resource
from uploader_gui.ui.named import quiet_label
from uploader_gui.ui.resources import pixmap
from uploader_gui.ui.update_dialog import close_button
from uploader_gui.ui.wording import tr

THIRD_PARTY = "third_party.txt"
"""Below resources/: the parts that an installer brings, and their licences. It is written when that is built."""
PICTURE = 48


class About(QDialog):
    """A few lines, `more` of them below the version, and every licence to be read."""

    def __init__(self, parent: QWidget, more: Iterable[Callable[[], QWidget]] = ()) -> None:
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
        for part in (picture, name, *(make() for make in more), own, qt, self.licences, buttons):
            column.addWidget(part)
        self.resize(unit * 42, unit * 34)


def licences() -> str:
    """Of everything that was installed with the program."""
    file = resource(THIRD_PARTY)
    if file.is_file():
        return file.read_text(encoding="utf-8")
    return tr(
        "This runs from its source. The libraries that it uses lie beside your Python, each with its own licence; NOTICE names them."
    )


def open_about(parent: QWidget, more: Iterable[Callable[[], QWidget]]) -> None:
    """Show it."""
    About(parent, more).open()
