"""What a practice bucket is, and how to get one: it is too large to come with every installed program."""

import os
import shlex
import shutil
from subprocess import list2cmdline

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from uploader_gui.desktop.login import own_command
from uploader_gui.ui.dialog_column import fit
from uploader_gui.ui.named import quiet_label
from uploader_gui.ui.update_dialog import close_button, plain_label
from uploader_gui.ui.wording import tr


class PracticeDialog(QDialog):
    """A few sentences, and the line to type."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("The practice bucket"))
        unit = self.fontMetrics().height()
        what = tr("A practice bucket is a small store on this computer: to try everything without an account, and free of charge.")
        how = tr("Type this in a terminal. It opens a window of its own, with sample files on their way:")
        self.command = plain_label(demo_command())
        self.command.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.command.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        needs = tr("It needs SeaweedFS, a free program of some 40 MB. Where that is missing, the command says how to get it.")
        own = tr("Your own uploads and destinations are left alone.")
        column = QVBoxLayout(self)
        column.setContentsMargins(unit, unit, unit, unit)
        column.setSpacing(round(unit * 0.7))
        for part in (QLabel(what, wordWrap=True), QLabel(how, wordWrap=True), self.command, quiet_label(f"{needs}\n{own}")):
            column.addWidget(part)
        column.addWidget(close_button(self))
        self.setMinimumWidth(unit * 32)
        fit(self)


def demo_command() -> str:
    """The line that starts a demonstration of this very program."""
    if shutil.which("uploader-gui"):
        return "uploader-gui demo"
    words = [*own_command(os.environ)[:-1], "demo"]
    return list2cmdline(words).replace("Uploader.exe", "uploader-gui.exe") if os.name == "nt" else shlex.join(words)
