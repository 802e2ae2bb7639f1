"""In the window that tells of the program: what it was delivered as, and what is known of newer versions."""

import time

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uploader_gui.ui.named import link_button
from uploader_gui.ui.update_dialog import plain_label
from uploader_gui.ui.update_news import UpdateNews
from uploader_gui.ui.wording import moment, tr, trouble
from uploader_gui.updates.build import Artefact, Build


class AboutUpdates(QWidget):
    """Two lines, and what can be done about it."""

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


def artefact_words(build: Build) -> str:
    """What this program was delivered as."""
    return {
        Artefact.DEB: tr("Installed from the .deb package."),
        Artefact.RPM: tr("Installed from the .rpm package."),
        Artefact.APPIMAGE: tr("This is the AppImage."),
        Artefact.FLATPAK: tr("Installed by Flatpak."),
        Artefact.WINDOWS: tr("Installed by the setup program for Windows."),
        Artefact.MACOS: tr("This is the program for macOS."),
        Artefact.PIP: tr("Installed by pip."),
        Artefact.SOURCE: tr("This runs from its source."),
    }[build.artefact]


def update_words(updates: UpdateNews, now: float) -> str:
    """Whether there is a newer version; where nobody can be asked, what brings one."""
    build, news = updates.build, updates.news
    if build.artefact is Artefact.PIP:
        return tr("pip brings new versions: {command}").format(command="pip install --upgrade uploader-gui")
    if build.by_system:
        return tr("Your system's software updater brings new versions.")
    if build.feed is None:
        return tr("This build does not know where new versions are.")
    if updates.busy:
        return tr("Looking for new versions…")
    if news.trouble is not None:
        return trouble(news.trouble)
    if news.release is not None:
        return tr("Uploader {version} is there.").format(version=news.release.version)
    if not news.looked:
        return tr("Nobody has looked for new versions yet.")
    return tr("This is the newest version, as was seen {time}.").format(time=moment(news.looked, now))
