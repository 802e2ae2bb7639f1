"""The order of uploads in the person's hands: moved in line, or started now, with a word where that can't be."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from uploader_gui.core.queue import Direction, Hold, Selection, Started
from uploader_gui.core.trouble import Trouble
from uploader_gui.core.upload import Cause
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.message_bar import Message, MessageBar
from uploader_gui.ui.queue_model import QueueModel
from uploader_gui.ui.queue_reader import View
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.verbs import Chosen, ids_of
from uploader_gui.ui.wording import counted, error, tr, trouble


class LineDeeds(QObject):
    """Each is an errand for the clerk."""

    def __init__(self, backend: Backend, model: QueueModel, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._backend, self._model, self._messages = backend, model, messages
        self.hold_selection: Callable[[], object] = lambda: None

    def move(self, direction: Direction, what: Chosen, view: View) -> None:
        """Up or down, or to either end; what is selected stays so."""
        if not what.in_line():
            return
        self.hold_selection()
        self._backend.ask(lambda desk: desk.line.move(direction, Selection(ids_of(desk, what, view))), None, self._trouble)

    def start_now(self, what: Chosen, view: View) -> None:
        """Whatever time it waits for; next of all."""
        if not what.in_line():
            return
        self.hold_selection()

        def started(found: tuple[tuple[int, ...], Started]) -> None:
            self._model.refresh()
            self._tell(*found)

        self._backend.ask(
            lambda desk: ((ids := ids_of(desk, what, view)), desk.line.start_now(Selection(ids))), started, self._trouble
        )

    def _tell(self, ids: tuple[int, ...], found: Started) -> None:
        """Silent where it simply goes on: the row shows that."""
        self._messages.unsay("line")
        if found.holds:
            self._messages.say("line", Message(_held_words(found.holds[0]), Tone.HELD, lasting=False))
        elif found.paused:
            words = counted(
                found.paused, "It is paused. Resume it to let it go on.", "{n} of them are paused. Resume them to let them go on."
            )
            self._messages.say("line", Message(words, Tone.MUTED, ((tr("Resume"), lambda: self._resume(ids)),), lasting=False))

    def _resume(self, ids: tuple[int, ...]) -> None:
        self._messages.unsay("line")

        def resumed(_: object) -> None:
            self._model.refresh()

        def resume(desk: Desk) -> Started:
            desk.command(Cause.RESUMED, Selection(ids))
            return desk.line.start_now(Selection(ids))

        self._backend.ask(resume, resumed, self._trouble)

    @property
    def _trouble(self) -> Callable[[Trouble], None]:
        return lambda why: self._messages.say("line", Message(trouble(why), Tone.BAD, lasting=False))


def _held_words(hold: Hold) -> str:
    why = error(hold.reason, {})
    why = hold.message if hold.message and "?" in why else why
    words = tr("It is first in line now, but can't start yet. {party}: {why}")
    return words.format(party=hold.destination or hold.account.partition(":")[2], why=why)
