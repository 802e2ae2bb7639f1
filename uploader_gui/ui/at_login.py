"""The switch for starting at login, in the settings: it shows what the system will do, not what was once chosen here."""

from PySide6.QtCore import QObject

from uploader_gui.desktop.login import LoginEntry
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.errands import Errands
from uploader_gui.ui.message_bar import Message, MessageBar
from uploader_gui.ui.settings_dialog import SettingsDialog
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.wording import tr


class AtLogin(QObject):
    """Reads and writes away from the window."""

    def __init__(self, backend: Backend, entry: LoginEntry, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._backend, self._entry, self._messages = backend, entry, messages

    def offer(self, dialog: SettingsDialog) -> None:
        """The switch can be used as soon as it is known how it stands."""
        dialog.offer_login()
        dialog.login_chosen.connect(self._turn)
        Errands(self._backend, dialog).ask(lambda _: self._entry.is_on(), dialog.show_login, aside=True)

    def _turn(self, on: bool) -> None:  # noqa: FBT001 - of a signal
        self._messages.unsay("login")
        self._backend.ask(lambda _: self._entry.turn(on=on), self._turned, aside=True)

    def _turned(self, done: bool) -> None:  # noqa: FBT001 - of an answer
        if not done:
            words = tr("What starts when you log in could not be changed. Look at the system's own settings for that.")
            self._messages.say("login", Message(words, Tone.BAD, lasting=False))
