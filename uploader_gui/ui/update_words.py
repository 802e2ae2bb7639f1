"""Words for what the program was delivered as, and for what is known of newer versions."""

from uploader_gui.ui.update_news import UpdateNews
from uploader_gui.ui.wording import moment, tr, trouble
from uploader_gui.updates.build import Artefact, Build


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
