"""The program outside its window: the icon beside the clock, notices, progress on the dock, and the computer's sleep."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon

from uploader_gui.core.events import JOB_ENDED, Batch, Event
from uploader_gui.desktop import Desktop
from uploader_gui.settings import Settings
from uploader_gui.ui.actions import Actions
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.message_bar import MessageBar
from uploader_gui.ui.overview import Overview
from uploader_gui.ui.status_bar import Sum
from uploader_gui.ui.tray import Tray
from uploader_gui.ui.wording import counted, listed, number, span, speed, tr

AWAKE, NOTICES, TRAY = "awake", "notices", "tray"
"""Where the window remembers whether the computer stays awake, whether jobs tell that they ended, whether closing hides."""
TRAY_PATIENCE, TRAY_LOOK = 20_000, 500
"""Milliseconds, after login: how long a place beside the clock is waited for, and between two looks."""
TOLD = "tray-told"
"""Where it remembers that it has said where it hides."""


class Window(Protocol):
    """The main window, as it is seen from outside."""

    actions_: Actions
    overview: Overview
    settings: Settings
    hides: Callable[[], bool]
    messages: MessageBar

    def come_forward(self) -> None:
        """Be seen."""
        ...

    def remember(self, name: str, value: str) -> None:
        """Keep a text in Settings.window."""
        ...

    def isActiveWindow(self) -> bool:
        """As Qt has it."""
        ...

    def isVisible(self) -> bool:
        """As Qt has it."""
        ...

    def showMinimized(self) -> None:
        """As Qt has it."""
        ...


class Outside(QObject):
    """Looks once a second. What the desktop is asked for is asked aside: it may take its time."""

    def __init__(self, window: Window, backend: Backend, desktop: Desktop, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._backend, self._desktop = window, backend, desktop
        self._awake = False
        self._percent: int | None = None
        self.tray = Tray(icon, window.actions_, self)
        self.tray.wanted.connect(window.come_forward)
        window.hides = self._hide
        backend.happened.connect(self._tell)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.look)
        self._second.start()

    def look(self) -> None:
        """Show how far everything is, and see to the sleep."""
        if self._wants(TRAY):
            self.tray.begin()
        found = self._window.overview.sum()
        percent = percent_of(found)
        self.tray.show_state(state_words(found), percent)
        if percent != self._percent:
            self._percent = percent
            self._ask(lambda desktop: desktop.show_progress(None if percent is None else percent / 100))
        self._keep_awake(self._wants(AWAKE) and self._works())

    def stay_aside(self, patience: int = TRAY_PATIENCE) -> None:
        """The program works without its window, beside the clock; where no place for that comes up, with a small one.

        `patience` in milliseconds: right after login, what shows icons there may still be starting.
        """
        self.look()
        if self._wants(TRAY) and not self.tray.is_there and patience > 0:
            QTimer.singleShot(TRAY_LOOK, self, lambda: self.stay_aside(patience - TRAY_LOOK))
        elif not (self._wants(TRAY) and self.tray.is_there):
            self._be_small()

    def close(self) -> None:
        """The program ends."""
        self._second.stop()
        self.tray.end()
        if self._percent is not None:
            self._desktop.show_progress(None)
        self._desktop.close()

    def _be_small(self) -> None:
        if not self._window.isVisible():
            self._window.showMinimized()

    def _works(self) -> bool:
        counts = self._window.overview.counts
        return any(counts.get(of, 0) for of in (Filter.ACTIVE, Filter.WAITING))  # what is held may be held for days

    def _keep_awake(self, awake: bool) -> None:  # noqa: FBT001
        if awake == self._awake:
            return
        self._awake = awake
        why = tr("Files are being uploaded")
        self._ask(lambda desktop: desktop.stay_awake(why) if awake else desktop.may_sleep())

    def _hide(self) -> bool:
        """Whether closing the window only hides it: what is held is left to do as well; said once."""
        if not self._wants(TRAY) or not self.tray.is_there or not self._window.overview.goes_on:
            return False
        if self._window.settings.window.get(TOLD) != "yes":
            self._window.remember(TOLD, "yes")
            self.tray.notify(tr("Uploads go on"), tr("Uploader is here now, beside the clock. Quit it from its menu."))
        return True

    def _tell(self, batch: Batch) -> None:
        for event in batch.events:
            if event.type in JOB_ENDED and self._window.isActiveWindow():
                self._window.messages.announce(self._window.messages, ". ".join(notice(event.data) or ()))
            elif event.type in JOB_ENDED and self._wants(NOTICES):
                self._notify(event)

    def _notify(self, event: Event) -> None:
        if (words := notice(event.data)) is None:
            return

        def shown(there: object) -> None:
            if not there and self.tray.is_there:
                self.tray.notify(*words)

        self._backend.ask(lambda _: self._desktop.notify(*words), shown, aside=True)

    def _ask(self, what: Callable[[Desktop], object]) -> None:
        self._backend.ask(lambda _: what(self._desktop), aside=True)

    def _wants(self, name: str) -> bool:
        return self._window.settings.window.get(name, "yes") == "yes"


def percent_of(found: Sum) -> int | None:
    """How far everything is; None with nothing under way."""
    return min(100, round(100 * found.sent / found.bytes)) if found.unfinished and found.bytes else None


def state_words(found: Sum) -> str:
    """One line for the icon's tip."""
    if not found.unfinished:
        return tr("Uploader: nothing to do")
    files = counted(found.unfinished, "{n} file to go", "{n} files to go")
    parts = [files, speed(found.speed) if found.running else "", span(found.left) if found.left and found.running else ""]
    return " · ".join(part for part in parts if part)


def notice(data: Mapping[str, object]) -> tuple[str, str] | None:
    """Title and words for a job that ended; None where nothing came of it."""
    done, failed = (_number(data, f"{which}_files") for which in ("processed", "failed"))
    left_out = _number(data, "skipped_files") + _number(data, "oversized_files")
    if not (done or failed or left_out):
        return None
    name = str(data.get("name") or "")
    title = tr("{name} needs you") if failed else tr("{name} has arrived")
    parts = [
        counted(failed, "{n} file failed", "{n} files failed") if failed else "",
        counted(done, "{n} file uploaded", "{n} files uploaded") if done or not left_out else "",
        tr("{n} left out").format(n=number(left_out)) if left_out else "",
    ]
    return title.format(name=tr("“{name}”").format(name=name) if name else tr("A job")), listed(part for part in parts if part)


def _number(data: Mapping[str, object], name: str) -> int:
    found = data.get(name)
    return found if isinstance(found, int) else 0
