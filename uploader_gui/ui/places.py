"""The destinations as the window knows them, which of them new uploads go to, and their form."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from uploader_gui.core.destination import DestinationSettings
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.destination_dialog import DestinationDialog
from uploader_gui.ui.message_bar import Message, MessageBar
from uploader_gui.ui.recognition import told
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.wording import tr, trouble


class Places(QObject):
    """`changed` follows every reading; `target` names where new uploads go, "" while there is none."""

    changed = Signal()

    def __init__(self, backend: Backend, messages: MessageBar, target: str, window: QWidget) -> None:
        super().__init__(window)
        self._backend, self._messages, self._window = backend, messages, window
        self.known: dict[str, DestinationSettings] = {}
        self.target = target
        self.read = False
        self.dialog: DestinationDialog | None = None

    def look(self, then: Callable[[], object] | None = None) -> None:
        """Read them again."""

        def got(found: list[DestinationSettings]) -> None:
            self.known = {one.name: one for one in found}
            self.read = True
            if self.target not in self.known:
                self.target = next(iter(self.known), "")
            self.changed.emit()
            if then is not None:
                then()

        self._backend.ask(lambda desk: desk.destinations(), got, self._say)

    def aim(self, name: str) -> None:
        """New uploads go there from now on."""
        self.target = name
        self.changed.emit()

    def goal(self, name: str = "") -> str:
        """Where uploads would go, in words: Family archive / photos/2026/."""
        settings = self.known.get(name or self.target)
        if settings is None:
            return ""
        return f"{settings.name} / {settings.prefix.strip('/')}/" if settings.prefix else settings.name

    def edit(self, name: str = "", then: Callable[[], object] | None = None) -> None:
        """Open the form, of a new destination or of this one."""

        def opened(plug_ins: object) -> None:
            assert isinstance(plug_ins, dict)
            self.dialog = DestinationDialog(self._backend, plug_ins, self.known.get(name), self._window)
            self.dialog.saved.connect(lambda saved: self._saved(saved, then))
            self.dialog.finished.connect(self._forget)
            self.dialog.open()

        self._backend.ask(lambda desk: dict(desk.plug_ins()), opened, self._say)

    def menu(self, name: str, at: QPoint) -> QMenu:
        """What can be done with a destination."""
        menu = QMenu(self._window)
        menu.addAction(tr("Edit…"), lambda: self.edit(name))
        menu.addAction(tr("Test"), lambda: self.test(name))
        menu.addSeparator()
        menu.addAction(tr("Remove"), lambda: self.remove(name))
        menu.popup(at)
        return menu

    def test(self, name: str) -> None:
        """Real calls; what was found is said above the table."""

        def found(capabilities: object) -> None:
            sentences = getattr(capabilities, "findings", ())
            words = " ".join((tr("“{name}” works.").format(name=name), *map(told, sentences)))
            self._messages.say("test", Message(words, Tone.GOOD, lasting=False))

        self._messages.say("test", Message(tr("Trying out “{name}”…").format(name=name), Tone.MUTED, lasting=False))
        self._backend.ask(lambda desk: desk.test_saved(name), found, self._say)

    def remove(self, name: str) -> None:
        """Refused, with the reason, while uploads for it are unfinished."""

        def forget(desk: Desk) -> None:
            desk.remove_destination(name)

        self._backend.ask(forget, lambda _: self.look(), self._say)

    def _saved(self, name: str, then: Callable[[], object] | None) -> None:
        if not self.known:
            self.target = name
        self.look(then)

    def _forget(self) -> None:
        self.dialog = None

    def _say(self, why: object) -> None:
        self._messages.say("test", Message(trouble(why), Tone.BAD, lasting=False))  # type: ignore[arg-type]
