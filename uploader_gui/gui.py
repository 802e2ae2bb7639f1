"""The window as a program: one per person; the queue is opened behind it, and closed after it."""

import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from uploader_gui import HIDDEN, IDENTITY
from uploader_gui.app import Owner, load_ahead, open_lookout
from uploader_gui.core.errors import DiskFull, QueueTaken, Trouble
from uploader_gui.core.events import Event
from uploader_gui.core.request import Reply
from uploader_gui.desktop import this_desktop
from uploader_gui.desktop.login import this_login
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.remainder import goes_on
from uploader_gui.invitation import Invitation, invitation, invited
from uploader_gui.opening import PATIENCE, SHOW, Opening, show_elsewhere
from uploader_gui.program_files import resource
from uploader_gui.queue_lock import is_taken
from uploader_gui.settings import HOME_VARIABLE, SAMPLE_LINK, Home, Settings, SettingsFile
from uploader_gui.ui.about_updates import AboutUpdates
from uploader_gui.ui.at_login import AtLogin
from uploader_gui.ui.bridge import Bridge
from uploader_gui.ui.front import Opener, about, bring_forward, use
from uploader_gui.ui.gently import work_gently
from uploader_gui.ui.invited import KEPT
from uploader_gui.ui.languages import LANGUAGE, speak
from uploader_gui.ui.late_backend import LateBackend
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.message_bar import Message
from uploader_gui.ui.outside import Outside
from uploader_gui.ui.recognition import told
from uploader_gui.ui.theme import Tone, theme
from uploader_gui.ui.update_news import UpdateNews
from uploader_gui.ui.wording import tr, trouble
from uploader_gui.workers.door import Answer
from uploader_gui.workers.doorbell import platforms_doorbell
from uploader_gui.workers.network import local_network
from uploader_gui.workers.uploader import Host, Uploader

SWITCH = 0.001
"""Seconds that a lane may keep the interpreter from the window: with Python's own 0.005 the window stalls twice as long."""
LANES = 16
"""Lanes beside a window, at the most: each of them wants the interpreter that draws it."""
NOTHING = Invitation()
TRY_AGAIN = 5000
"""Milliseconds until a queue on a full disk is opened again."""
LOOKED_BACK = 50
"""Events: opening the queue writes few."""
Reply_ = Callable[[Reply | Trouble], None]


def main(arguments: Sequence[str]) -> int:
    """Opens the window; `arguments` are files and links to hand over, after HIDDEN or "--". Returns the exit code."""
    app = application()
    home = Home.find()
    hidden = list(arguments[:1]) == [HIDDEN]
    words = arguments[1:] if hidden or list(arguments[:1]) == ["--"] else arguments
    handed = invitation(words, working_folder())
    if (window := show_elsewhere(home, handed, hidden=hidden)) is not None:
        bring_forward(window)
        return 0
    running = Program(home, handed, hidden=hidden)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: running.window.quit())  # heard within a second: a timer of the window lets Python run
    if sys.platform == "darwin":
        app.installEventFilter(Opener(running.take_address, running))
    if not (hidden or is_taken(home.data)):
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


def working_folder() -> str:
    """Where the person is; a folder that is gone is nowhere."""
    try:
        return str(Path.cwd())
    except OSError:
        return os.sep


def latest_events(desk: Desk) -> list[Event]:
    """The errand: what happened last."""
    return desk.queue.events(max(0, desk.queue.last_seq() - LOOKED_BACK))


def work_left(desk: Desk) -> bool:
    """The errand: whether anything would go on by itself, or what is left of some at a store is still to be taken away."""
    return goes_on(desk.queue) or bool(desk.queue.health_facts(time.time()).abandoned)


def _read(file: SettingsFile) -> tuple[Settings, Trouble | None]:
    """As saved; where they can't be read, those of a new program, and why. They are not written over then, either."""
    try:
        return file.load(), None
    except Trouble as why:
        return Settings(), why


class Program(QObject):
    """The window, and what is opened for it. `patience`: seconds that another owner of the queue is given to answer or to end."""

    added = Signal(list)
    rung = Signal(object)

    def __init__(self, home: Home, handed: Invitation = NOTHING, *, hidden: bool = False) -> None:
        super().__init__()
        sys.setswitchinterval(SWITCH)
        load_ahead(home)
        file = SettingsFile(home.settings_file)
        self.patience = PATIENCE
        self._home, self._handed, self._hidden, self._since = home, handed, hidden, time.time()
        self._stack = ExitStack()
        self._backend = LateBackend(self)
        self._opening: Opening | None = None
        settings, why = _read(file)
        speak(application(), settings.window.get(LANGUAGE, ""))
        self.window = MainWindow(self._backend, settings, file.save)
        self.outside = Outside(self.window, self._backend, this_desktop(), QApplication.windowIcon(), self)
        if (entry := None if os.environ.get(HOME_VARIABLE) else this_login()) is not None:  # at login nobody names another home
            self.window.more_settings.append(AtLogin(self._backend, entry, self.window.messages, self).offer)
        self.updates = UpdateNews(self.window, open_lookout(home), self.window)
        self.window.more_about.append(lambda: AboutUpdates(self.updates))
        self.window.closed.connect(self._end)
        self.added.connect(self.window.model.changed)
        self.rung.connect(self._let_in)
        self._say_set_aside([*file.messages, *([trouble(why)] if why else [])])

    def open(self) -> None:
        """Begin to open the queue."""
        self.window.messages.unsay("opening")
        self._opening = Opening(self._home, self._stack, self._hand_over, self.patience)
        self._opening.setParent(self)
        self._opening.opened.connect(self._opened)
        self._opening.refused.connect(self._refused)
        self._opening.left.connect(self._left)
        self._opening.start()

    def close(self) -> None:
        """After the window: the queue is closed, the lock released."""
        if self._opening is not None:
            self._opening.give_up()
        self._stack.close()

    def take_address(self, address: str) -> None:
        """A file or a link, handed to the program that runs."""
        self._take(invitation([address], working_folder()))

    def _hand_over(self) -> Mapping[str, object] | None:
        return show_elsewhere(self._home, self._handed, hidden=self._hidden)

    def _left(self, window: Mapping[str, object]) -> None:
        bring_forward(window)
        self.window.quit()

    def _end(self) -> None:
        self.updates.close()
        self.outside.close()
        QApplication.quit()

    def _opened(self, owner: Owner) -> None:
        uploader = owner.uploader(Host(local_network(under_qt=True), work_gently), most=LANES)
        door = platforms_doorbell(self._home.data, self._answering(uploader))
        door.open()
        self._stack.callback(door.close)
        self._backend.arrive(Bridge(uploader, self))
        uploader.start()
        self._say_set_aside(owner.set_aside)
        self.updates.begin()
        self._backend.ask(latest_events, lambda found: self.window.overview.look_back(found, self._since))
        self.window.invited.restore(self.window.settings.window.get(KEPT, ""))
        self.window.invited.remember = lambda text: self.window.remember(KEPT, text)
        self.window.invited.take(self._handed)
        if link := self.window.settings.drive.get(SAMPLE_LINK):
            self.window.drive.offer(link)
        if self._hidden:
            self._backend.ask(work_left, lambda left: self.outside.stay_aside() if left else self._leave())
        elif not self.window.isVisible():
            self.window.show()

    def _leave(self) -> None:
        """Nothing is left to do, and nobody has asked for the window meanwhile."""
        if not self.window.isVisible():
            self.window.quit()

    def _say_set_aside(self, sentences: Sequence[str]) -> None:
        """A window that was to stay aside is shown then: nobody would read them there."""
        self._hidden = self._hidden and not sentences
        for number, sentence in enumerate(sentences):
            self.window.messages.say(f"{number}: {sentence}", Message(told(sentence), Tone.BAD, lasting=False))

    def _refused(self, why: Trouble) -> None:
        self.window.empty.say_opening()
        self.window.status.say("")
        again = ((tr("Try again"), self.open),)
        self.window.messages.say("opening", Message(trouble(why), Tone.BAD, again))
        if self._hidden and isinstance(why, QueueTaken):
            return self.window.quit()  # whoever has it goes on with what is left
        self.window.show()
        if isinstance(why, DiskFull):
            QTimer.singleShot(TRY_AGAIN, self, self._try_again)
        return None

    def _try_again(self) -> None:
        """By itself, unless the person did, or is leaving."""
        if "opening" in self.window.messages.messages and self.window.isVisible():
            self.open()

    def _answering(self, uploader: Uploader) -> Answer:
        def answer(request: Mapping[str, object], reply: Reply_) -> None:
            if request.get("verb") == SHOW:
                self.rung.emit((request, reply))
            else:
                uploader.answer(request, self._looking(reply) if request.get("verb") == "add" else reply)

        return answer

    @Slot(object)
    def _let_in(self, rung: tuple[Mapping[str, object], Reply_]) -> None:
        """In the window's thread, wherever the doorbell lives."""
        request, reply = rung
        if self._backend.closed:
            reply(QueueTaken())  # it closes: whoever rings opens the queue after it
        else:
            reply(Reply((self._show(request),)))

    def _looking(self, reply: Reply_) -> Reply_:
        """What another process adds is seen at once, whether or not a lane begins with it."""

        def told(answered: Reply | Trouble) -> None:
            reply(answered)
            if isinstance(answered, Reply):
                self.added.emit([document["id"] for document in answered.documents])

        return told

    def _show(self, request: Mapping[str, object]) -> Mapping[str, object]:
        """Somebody started the program again. What the desktop starts at login wants nothing but that it runs."""
        if request.get("hidden") is not True:
            self._take(invited(request), request.get("token"))
        return about(self.window)

    def _take(self, handed: Invitation, token: object = None) -> None:
        self._hidden = False
        use(token)
        self.window.come_forward()
        self.window.invited.take(handed)
