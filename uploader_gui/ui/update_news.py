"""Newer versions, as the window deals with them: it asks whether to look, looks once a week if it may, and says what was found."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from uploader_gui.core.errors import Trouble
from uploader_gui.settings import Settings
from uploader_gui.ui.message_bar import Message, MessageBar
from uploader_gui.ui.settings_dialog import NO, UPDATES, WEEKLY, SettingsDialog
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.update_dialog import UpdateDialog
from uploader_gui.ui.update_worker import UpdateWorker
from uploader_gui.ui.wording import tr
from uploader_gui.updates.build import Build
from uploader_gui.updates.lookout import Lookout
from uploader_gui.updates.release import Release

QUESTION, NEWS = "updates-question", "updates-news"
HOUR = 3_600_000
"""Milliseconds."""


class Window(Protocol):
    """The main window, as this knows it."""

    settings: Settings
    messages: MessageBar
    more_settings: list[Callable[[SettingsDialog], object]]

    def remember(self, name: str, value: str) -> None:
        """Keep a text in Settings.window."""
        ...


@dataclass(frozen=True, slots=True)
class News:
    """What is known. `looked` in seconds since the epoch, 0: never; `untold` where the person wants to hear of `release`."""

    looked: float = 0.0
    release: Release | None = None
    untold: bool = False
    trouble: Trouble | None = None


class UpdateNews(QObject):
    """Never looks without having asked once. `changed` is emitted when `news` or `busy` has."""

    changed = Signal()

    def __init__(self, window: Window, lookout: Lookout, over: QWidget) -> None:
        super().__init__(over)
        self._window, self._lookout, self._over = window, lookout, over
        self.news = News()
        self._workers: list[UpdateWorker] = []
        self._put_off = ""  # the version that shall be told again at the next start
        self._hourly = QTimer(self, interval=HOUR)
        self._hourly.timeout.connect(self.look_if_due)
        if self.may_ask:
            window.more_settings.append(SettingsDialog.offer_looking)

    @property
    def build(self) -> Build:
        """What this program is."""
        return self._lookout.build

    @property
    def may_ask(self) -> bool:
        """Whether there is somebody to ask."""
        return self.build.may_ask

    @property
    def busy(self) -> bool:
        """Whether it looks right now."""
        return bool(self._workers)

    def begin(self) -> None:
        """When this start is to stay. The first one has enough to say: the question comes with the second, and once."""
        if not self.may_ask:
            return
        kept = self._window.settings.window
        if kept and UPDATES not in kept:
            self._ask()
        self._hourly.start()
        self.look_if_due() if self._weekly else self._do(lambda: recall(self._lookout))

    def look_if_due(self) -> None:
        """Once a week, where the person said so."""
        if self._weekly:
            self._do(lambda: look(self._lookout, only_if_due=True))

    def look_now(self) -> None:
        """A person asks for it."""
        if not self.busy:
            self._do(lambda: look(self._lookout))

    def show(self, over: QWidget | None = None) -> None:
        """What is new, to be read."""
        if (release := self.news.release) is not None:
            UpdateDialog(release, self.build.version, self._lookout.download(release), over or self._over).open()

    def close(self) -> None:
        """The program ends: a look that is under way is cut short."""
        self._hourly.stop()
        self._lookout.close()
        for worker in self._workers:
            worker.close()

    @property
    def _weekly(self) -> bool:
        return self._window.settings.window.get(UPDATES) == WEEKLY

    def _ask(self) -> None:
        host = self.build.feed.host if self.build.feed else ""
        words = tr("Look for new versions once a week? Uploader asks {host}, and sends nothing but the request.").format(host=host)
        links = ((tr("Yes"), lambda: self._answer(WEEKLY)), (tr("No"), lambda: self._answer(NO)))
        self._window.messages.say(QUESTION, Message(words, Tone.ACCENT, links))

    def _answer(self, answer: str) -> None:
        self._window.messages.unsay(QUESTION)
        self._window.remember(UPDATES, answer)
        self.look_if_due()

    def _do(self, errand: Callable[[], News]) -> None:
        worker = UpdateWorker(errand, self)
        self._workers.append(worker)
        worker.answered.connect(self._take)
        worker.finished.connect(lambda: self._ended(worker))
        worker.start()
        self.changed.emit()

    def _take(self, answer: object) -> None:
        self.news = answer if isinstance(answer, News) else News(trouble=answer if isinstance(answer, Trouble) else None)
        release = self.news.release if self.news.untold and self._weekly else None
        if release is not None and release.version != self._put_off:
            self._tell(release)
        else:
            self._window.messages.unsay(NEWS)

    def _ended(self, worker: UpdateWorker) -> None:
        self._workers.remove(worker)
        worker.deleteLater()
        self.changed.emit()

    def _tell(self, release: Release) -> None:
        words = tr("Uploader {version} is there.").format(version=release.version)
        links: tuple[tuple[str, Callable[[], object]], ...] = (
            (tr("See what is new"), self.show),
            (tr("Later"), lambda: self._later(release)),
            (tr("Don't tell me of this one"), lambda: self._decline(release)),
        )
        self._window.messages.say(NEWS, Message(words, Tone.ACCENT, links))

    def _later(self, release: Release) -> None:
        self._window.messages.unsay(NEWS)
        self._put_off = release.version

    def _decline(self, release: Release) -> None:
        self._window.messages.unsay(NEWS)
        self._do(lambda: decline(self._lookout, release))


def recall(lookout: Lookout, trouble: Trouble | None = None) -> News:
    """What the last look found; asks nobody."""
    return News(lookout.looked, lookout.known(), lookout.untold() is not None, trouble)


def look(lookout: Lookout, *, only_if_due: bool = False) -> News:
    """Look, and then what is known: of a look in vain what was known before, and why it was in vain."""
    if only_if_due and not lookout.due():
        return recall(lookout)
    try:
        lookout.look()
    except Trouble as why:
        return recall(lookout, why)
    return recall(lookout)


def decline(lookout: Lookout, release: Release) -> News:
    """The person does not want to hear of it."""
    lookout.decline(release)
    return recall(lookout)
