"""How a person gets a client of their own from Google: six steps, each with the page on which it is done."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from uploader_gui.ui.named import named
from uploader_gui.ui.wording import tr

CONSOLE = "https://console.cloud.google.com/"


def steps() -> list[tuple[str, str]]:
    """(words with the link between angle brackets, where it leads)."""
    return [
        (tr("<Create a project> in Google's console. Any name will do."), "projectcreate"),
        (tr("In it, <enable the Google Drive API>."), "apis/library/drive.googleapis.com"),
        (tr("<Set up the consent screen>: your e-mail address, and the audience “External”."), "auth/overview"),
        (tr("Under Audience, <press “Publish app”>. Without this, Google ends your sign-in after seven days."), "auth/audience"),
        (tr("Under Clients, <create a client> of the type “Desktop app”, and download its JSON file."), "auth/clients"),
        (tr("Choose that file here, and sign in. Google will say that it has not checked the app: it is your own."), ""),
    ]


class Guide(QWidget):
    """The six steps."""

    def __init__(self) -> None:
        super().__init__()
        unit = self.fontMetrics().height()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(round(unit * 0.6))
        grid.setVerticalSpacing(round(unit * 0.45))
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        self.labels: list[QLabel] = []
        for number, (words, page) in enumerate(steps(), 1):
            grid.addWidget(named(QLabel(f"{number}."), "muted"), number, 0, top)
            label = QLabel(_linked(words, page), wordWrap=True, openExternalLinks=True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            grid.addWidget(label, number, 1, top)
            self.labels.append(label)


def _linked(words: str, page: str) -> str:
    return re.sub("<(.+?)>", rf'<a href="{CONSOLE}{page}" style="text-decoration:none">\1</a>', words)
