"""What the desktop hands over: files wait here until it is clear where they go, links until somebody says that they are wanted."""

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from uploader_gui.core.keys import readable
from uploader_gui.invitation import Invitation, invited
from uploader_gui.ui.deeds import Deeds
from uploader_gui.ui.google_drive import GoogleDrive
from uploader_gui.ui.message_bar import Message, MessageBar
from uploader_gui.ui.places import Places
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.where_dialog import WhereDialog
from uploader_gui.ui.wording import counted, tr

TOGETHER = 300
"""Milliseconds: some file managers start a program once for each selected file, and these are one job."""
KEPT, MOST_KEPT = "invited", 1_000_000
"""Where the window remembers what waits, over the end of the program; characters."""
WAITING, OFFERED, STRANGE = "invited", "offered", "strange"
"""Names of messages."""


class Invited(QObject):
    """With one destination files go there; with several a small question is asked; with none they wait until there is one."""

    def __init__(self, deeds: Deeds, drive: GoogleDrive, places: Places, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._deeds, self._drive, self._places, self._messages, self._window = deeds, drive, places, messages, window
        self.waiting: list[str] = []
        self.remember: Callable[[str], object] = lambda _: None
        self.question: WhereDialog | None = None
        self._homeless = False
        self._together = QTimer(self, interval=TOGETHER, singleShot=True)
        self._together.timeout.connect(self._look)
        places.changed.connect(self._settle)

    def take(self, invitation: Invitation) -> None:
        """Nothing of it is lost, and no link is followed."""
        if invitation.paths:
            self._keep(invitation.paths)
            self._together.start()
        if invitation.links:
            self._offer(invitation.links)
        if invitation.refused:
            self._say(STRANGE, tr("A link asked for something that Uploader does not do. Nothing was changed."))
        if invitation.strange:
            name = readable(invitation.strange[0][:100])
            self._say(STRANGE, tr("“{link}” can't be read from here. Save it on this computer, then add it.").format(link=name))

    def restore(self, kept: str) -> None:
        """What waited when the program ended: said, and nothing is asked before the person comes to it."""
        try:
            found = json.loads(kept) if kept else []
        except (ValueError, RecursionError):
            found = []
        if paths := invited({"paths": found}).paths:
            self._keep(paths)
            self._say_waiting()

    def wait(self, paths: Sequence[str]) -> None:
        """Files that were dropped before there is a destination."""
        self._keep(paths)
        self._look()

    def _keep(self, paths: Sequence[str]) -> None:
        self.waiting = list(dict.fromkeys([*self.waiting, *paths]))

    def _look(self) -> None:
        if not self.waiting:
            return
        if not self._places.read:
            self._places.look(self._look)
        elif len(self._places.known) == 1:
            self._go(next(iter(self._places.known)))
        else:
            self._homeless = not self._places.known
            text = json.dumps(self.waiting)
            self.remember(text if len(text) <= MOST_KEPT else "")
            self._say_waiting()
            self._ask()

    def _settle(self) -> None:
        """The first destination was set up, wherever that was begun."""
        if self._homeless and self._places.known:
            self._homeless = False
            self._look()

    def _ask(self) -> None:
        if self.question is not None:
            self.question.show_things(self.waiting)
        elif QApplication.activeModalWidget() is None:
            if self._places.known:
                self._open_question()
            else:
                self._places.edit()

    def _open_question(self) -> None:
        goals = {name: self._places.goal(name) for name in self._places.known}
        self.question = WhereDialog(goals, self._places.target, self._window)
        self.question.show_things(self.waiting)
        self.question.chosen.connect(self._go)
        self.question.finished.connect(self._asked)
        self.question.open()

    def _asked(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

    def _go(self, to: str) -> None:
        paths = self.waiting
        self._forget()
        self._deeds.add(paths, to)

    def _forget(self) -> None:
        if WAITING in self._messages.messages:
            self.remember("")
        self.waiting, self._homeless = [], False
        self._messages.unsay(WAITING)

    def _say_waiting(self) -> None:
        words = counted(
            len(self.waiting),
            "One file or folder waits until you say where it goes.",
            "{n} files and folders wait until you say where they go.",
        )
        links = ((tr("Choose…"), self._look), (tr("Forget them"), self._forget))
        self._messages.say(WAITING, Message(words, Tone.HELD, links))

    def _offer(self, links: Sequence[str]) -> None:
        """Into the field for links, where a person looks at them; never over what that person is busy with."""

        def look() -> None:
            self._messages.unsay(OFFERED)
            self._drive.ask_for_links("\n".join(links), offered=True)

        if QApplication.activeModalWidget() is None:
            look()
        else:
            words = tr("A web page or another program offers a link to Google Drive.")
            self._messages.say(OFFERED, Message(words, Tone.MUTED, ((tr("Look at it"), look),), lasting=False))

    def _say(self, name: str, words: str) -> None:
        self._messages.say(name, Message(words, Tone.MUTED, lasting=False))
