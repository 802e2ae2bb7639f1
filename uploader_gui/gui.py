"""The window as a program: one per person; the queue is opened behind it, and closed after it."""

import signal
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack

from PySide6.QtCore import QObject, QThread, QTimer, QUrl, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from uploader_gui import IDENTITY
from uploader_gui.app import Owner, open_owner
from uploader_gui.core.errors import DiskFull, Trouble, Unexpected
from uploader_gui.core.events import Event
from uploader_gui.core.request import Reply
from uploader_gui.desktop import this_desktop
from uploader_gui.engine.desk import Desk
from uploader_gui.program_files import resource
from uploader_gui.settings import SAMPLE_LINK, Home, Settings, SettingsFile
from uploader_gui.ui.languages import LANGUAGE, speak
from uploader_gui.ui.late_backend import LateBackend
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.message_bar import Message
from uploader_gui.ui.outside import Outside
from uploader_gui.ui.recognition import told
from uploader_gui.ui.theme import Tone, theme
from uploader_gui.ui.wording import tr, trouble
from uploader_gui.workers.caller import NobodyHome, ring
from uploader_gui.workers.doorbell import Answer, Doorbell
from uploader_gui.workers.uploader import Uploader

SWITCH = 0.001
"""Seconds that a lane may keep the interpreter from the window: with Python's own 0.005 the window stalls twice as long."""
LANES = 16
"""Lanes beside a window, at the most: each of them wants the interpreter that draws it."""
SHOW = "show"
"""The request that brings a window forward: {"verb": "show", "what": [paths]}."""


TRY_AGAIN = 5000
"""Milliseconds until a queue on a full disk is opened again."""
LOOKED_BACK = 50
"""Events: opening the queue writes few."""


def main(arguments: Sequence[str]) -> int:
    """Opens the window; `arguments` are paths or file links to upload. Returns the exit code."""
    app = application()
    home = Home.find()
    paths = [path_of(argument) for argument in arguments]
    if _shown_elsewhere(home, paths):
        return 0
    running = Program(home, paths)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: running.window.quit())  # heard within a second: a timer of the window lets Python run
    running.window.show()
    running.open()
    code = app.exec()
    running.close()
    return code


def application() -> QApplication:
    """The application, with its name and its look."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("uploader-gui")
    app.setApplicationDisplayName("Uploader")
    app.setDesktopFileName(IDENTITY)
    app.setQuitOnLastWindowClosed(False)  # the window says when the workers have stopped, and it may hide meanwhile
    picture = QPixmap()
    picture.loadFromData(resource("icons", "app.svg").read_bytes())
    app.setWindowIcon(QIcon(picture))
    theme()
    return app


def path_of(argument: str) -> str:
    """A path, from itself or from a file link."""
    return QUrl(argument).toLocalFile() if argument.startswith("file:") else argument


def _shown_elsewhere(home: Home, paths: Sequence[str]) -> bool:
    try:
        ring(home.data, {"verb": SHOW, "what": list(paths)}, patience=5.0)
    except NobodyHome:
        return False
    except Trouble:
        return False  # a command line owns the queue: opening it says so
    return True


def latest_events(desk: Desk) -> list[Event]:
    """The errand: what happened last."""
    return desk.queue.events(max(0, desk.queue.last_seq() - LOOKED_BACK))


class Opening(QThread):
    """Opens the queue away from the window: a large one takes a moment, a damaged one longer."""

    opened = Signal(object)
    refused = Signal(object)

    def __init__(self, home: Home, stack: ExitStack, parent: QObject) -> None:
        super().__init__(parent)
        self._home, self._stack = home, stack

    def run(self) -> None:
        """Once."""
        try:
            self.opened.emit(self._stack.enter_context(open_owner(self._home)))
        except Trouble as why:
            self.refused.emit(why)
        except Exception as fault:  # noqa: BLE001 - whatever it was, the window must say so
            self.refused.emit(Unexpected(repr(fault)))


def _read(file: SettingsFile) -> tuple[Settings, Trouble | None]:
    """As saved; where they can't be read, those of a new program, and why. They are not written over then, either."""
    try:
        return file.load(), None
    except Trouble as why:
        return Settings(), why


class Program(QObject):
    """The window, and what is opened for it."""

    def __init__(self, home: Home, paths: Sequence[str] = ()) -> None:
        super().__init__()
        sys.setswitchinterval(SWITCH)
        file = SettingsFile(home.settings_file)
        self._home, self._paths, self._since = home, list(paths), time.time()
        self._stack = ExitStack()
        self._backend = LateBackend(self)
        self._opening: Opening | None = None
        settings, why = _read(file)
        speak(application(), settings.window.get(LANGUAGE, ""))
        self.window = MainWindow(self._backend, settings, file.save)
        self.outside = Outside(self.window, self._backend, this_desktop(), QApplication.windowIcon(), self)
        self.window.closed.connect(self._end)
        self._say_set_aside([*file.messages, *([trouble(why)] if why else [])])

    def open(self) -> None:
        """Begin to open the queue."""
        self.window.messages.unsay("opening")
        self._opening = Opening(self._home, self._stack, self)
        self._opening.opened.connect(self._opened)
        self._opening.refused.connect(self._refused)
        self._opening.start()

    def close(self) -> None:
        """After the window: the queue is closed, the lock released."""
        if self._opening is not None:
            self._opening.wait()
        self._stack.close()

    def _end(self) -> None:
        self.outside.close()
        QApplication.quit()

    def _opened(self, owner: Owner) -> None:
        uploader = owner.uploader(most=LANES, gently=True)
        door = Doorbell(self._home.data, self._answering(uploader), self)
        door.open()
        self._stack.callback(door.close)
        uploader.start()
        self._backend.arrive(uploader)
        self._say_set_aside(owner.set_aside)
        self._backend.ask(latest_events, lambda events: self.window.overview.look_back(events, self._since))
        if self._paths:
            self.window.deeds.add(self._paths)
        if link := self.window.settings.drive.get(SAMPLE_LINK):
            self.window.drive.offer(link)

    def _say_set_aside(self, sentences: Sequence[str]) -> None:
        for number, sentence in enumerate(sentences):
            self.window.messages.say(f"{number}: {sentence}", Message(told(sentence), Tone.BAD, lasting=False))

    def _refused(self, why: Trouble) -> None:
        self.window.empty.say_opening()
        self.window.status.say("")
        again = ((tr("Try again"), self.open),)
        self.window.messages.say("opening", Message(trouble(why), Tone.BAD, again))
        if isinstance(why, DiskFull):
            QTimer.singleShot(TRY_AGAIN, self, self._try_again)

    def _try_again(self) -> None:
        """By itself, unless the person did, or is leaving."""
        if "opening" in self.window.messages.messages and self.window.isVisible():
            self.open()

    def _answering(self, uploader: Uploader) -> Answer:
        def answer(request: Mapping[str, object], reply: object) -> None:
            assert callable(reply)
            if request.get("verb") == SHOW:
                self._show(request)
                reply(Reply())
            else:
                uploader.answer(request, reply)

        return answer

    def _show(self, request: Mapping[str, object]) -> None:
        self.window.come_forward()
        what = request.get("what")
        paths = [path for path in what if isinstance(path, str)] if isinstance(what, list) else []
        if paths:
            self.window.deeds.add(paths)
