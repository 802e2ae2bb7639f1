"""What the person's actions set in motion: each is an errand for the clerk, and a word about what came of it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from uploader_gui.core.asking import Answer
from uploader_gui.core.errors import Mistake
from uploader_gui.core.forecast import Threshold
from uploader_gui.core.job import IfExists
from uploader_gui.core.keys import readable
from uploader_gui.core.queue import Selection
from uploader_gui.core.trouble import Trouble
from uploader_gui.core.upload import Cause, Upload
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.adding import Added, add_those_there, missing_words
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.intake import is_link
from uploader_gui.ui.line_deeds import LineDeeds
from uploader_gui.ui.message_bar import Message, MessageBar
from uploader_gui.ui.places import Places
from uploader_gui.ui.queue_model import QueueModel
from uploader_gui.ui.queue_reader import View
from uploader_gui.ui.rows import Help
from uploader_gui.ui.store_side import StoreSide
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.verbs import Chosen, Given, command, remove, uploads_of
from uploader_gui.ui.wording import counted, number, tr, trouble

UNDO = 10_000
"""Milliseconds in which a cancel can be taken back."""

MOST_COPIED = 1000


class Deeds(QObject):
    """Verbs in the window's words."""

    def __init__(self, backend: Backend, model: QueueModel, messages: MessageBar, places: Places, window: QWidget) -> None:
        super().__init__(window)
        self._backend, self._model, self._messages, self._places, self._window = backend, model, messages, places, window
        self.line = LineDeeds(backend, model, messages, self)
        self.store_side = StoreSide(backend, model, messages, self)
        self._undoable = QTimer(self, interval=UNDO, singleShot=True)
        self._undoable.timeout.connect(lambda: messages.unsay("undo"))
        self.add_links: Callable[[str, str], object] = lambda _text, _to: None
        self.wait: Callable[[Sequence[str]], object] = lambda _paths: None
        self.asks_above: Callable[[], Threshold | None] = lambda: None

    # --- adding ---

    def add(self, things: Sequence[str], to: str = "") -> None:
        """Upload these paths and links; without any destination, one is set up first."""
        links = [thing for thing in things if is_link(thing)]
        if links:
            self.add_links("\n".join(links), to)
        if len(links) < len(things) or not things:
            self._add_paths([thing for thing in things if thing not in links], to)

    def _add_paths(self, paths: Sequence[str], to: str) -> None:
        target = to or self._places.target
        if not paths:
            self._say("add", tr("There is nothing in it that could be uploaded. Drop files or folders."), Tone.MUTED)
        elif not target and not self._places.read:
            self._places.look(lambda: self._add_paths(paths, to))
        elif not target:
            self.wait(paths)
        else:
            self._messages.unsay("add")
            above = self.asks_above()
            self._backend.ask(lambda desk: add_those_there(desk, paths, target, above), self._added, self._trouble("add"))

    def choose_files(self) -> None:
        """The system's dialog for files."""
        self._choose(tr("Add files"), QFileDialog.FileMode.ExistingFiles)

    def choose_folder(self) -> None:
        """The system's dialog for a folder."""
        self._choose(tr("Add a folder"), QFileDialog.FileMode.Directory)

    def _choose(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _added(self, added: Added) -> None:
        self._model.changed([added.job_id])
        if added.missing:
            self._say("add", missing_words(added.missing), Tone.BAD)

    # --- verbs ---

    def order(self, cause: Cause, what: Chosen, view: View) -> None:
        """Pause, resume, cancel or retry what is chosen."""
        if what.allows(cause):
            then = self._cancelled if cause is Cause.CANCELLED else self._done
            self._backend.ask(lambda desk: command(desk, cause, what, view), then, self._trouble("verb"))

    def order_all(self, cause: Cause, *, failed: bool = False) -> None:
        """Everything, or everything that failed."""
        selection = Selection(everything=not failed, failed=failed)
        self._backend.ask(lambda desk: desk.command(cause, selection), self._done, self._trouble("verb"))

    def remove(self, what: Chosen, view: View) -> None:
        """Off the list: only what has ended."""
        self._backend.ask(lambda desk: remove(desk, what, view), self._removed, self._trouble("verb"))

    def set_policy(self, what: Chosen, policy: IfExists) -> None:
        """What the chosen jobs do when another file is there."""
        ids = tuple({job.id for job in what.jobs} | {upload.job_id for upload in what.uploads})
        self._backend.ask(lambda desk: desk.set_options(Selection(ids), policy, force=False), self._done, self._trouble("verb"))

    def refresh(self, what: Chosen) -> None:
        """List whole jobs again."""
        ids = [job.id for job in what.jobs]
        if what.refreshable():
            self._backend.ask(lambda desk: desk.refresh(ids), self._done, self._trouble("verb"))

    def help(self, upload: Upload, link: str) -> None:
        """What a failed row offers."""
        deeds: dict[str, Callable[[], object]] = {
            Help.FIX: lambda: self._places.edit(upload.destination),
            Help.SIGN_IN: lambda: self._places.edit(upload.destination),
            Help.SHOW_FOLDER: lambda: self._backend.ask(lambda _: folder_of([upload]), _open, self._trouble("verb"), aside=True),
            Help.KEEP_BOTH: lambda: self._again(upload, IfExists.RENAME),
        }
        deeds.get(link, lambda: self.order(Cause.RETRIED, Chosen(uploads=(upload,)), View()))()

    def copy_keys(self, what: Chosen, view: View) -> None:
        """To the clipboard, a line each."""

        def copy(found: list[Upload]) -> None:
            QGuiApplication.clipboard().setText("\n".join(upload.key for upload in found[:MOST_COPIED]))
            if len(found) > MOST_COPIED:
                words = tr("The first {n} keys are on the clipboard. Choose fewer files to get the others.")
                self._say("verb", words.format(n=number(MOST_COPIED)), Tone.MUTED)

        self._backend.ask(lambda desk: uploads_of(desk, what, view, MOST_COPIED + 1), copy, self._trouble("verb"))

    def open_folders(self, what: Chosen, view: View) -> None:
        """The folder of the first file that is chosen."""

        self._backend.ask(lambda desk: folder_of(uploads_of(desk, what, view, 1)), _open, self._trouble("verb"), aside=True)

    # --- what came of it ---

    def _again(self, upload: Upload, policy: IfExists) -> None:
        def go(desk: Desk) -> None:
            desk.resolve([Answer(policy, (upload.id,))])

        self._backend.ask(go, self._done, self._trouble("verb"))

    def _done(self, _: object) -> None:
        self._messages.unsay("verb")
        self._model.refresh()

    def _cancelled(self, given: Given) -> None:
        self._done(None)

        def undo() -> None:
            self._messages.unsay("undo")
            taken = Selection(given.ids)
            self._backend.ask(lambda desk: desk.line.take_back(taken, given.since), self._done, self._trouble("verb"))

        words = counted(given.count, "Cancelled.", "Cancelled {n} uploads.")
        self._messages.unsay("undo")  # of one like it: its Undo would take back the other
        self._messages.say("undo", Message(words, Tone.MUTED, ((tr("Undo"), undo),), lasting=False))
        self._undoable.start()

    def _removed(self, count: int) -> None:
        self._done(None)
        if not count:
            self._say("verb", tr("Only what has ended can be removed. Cancel it first."), Tone.MUTED)

    def _trouble(self, name: str) -> Callable[[Trouble], None]:
        return lambda why: self._say(name, trouble(why), Tone.BAD)

    def _say(self, name: str, words: str, tone: Tone) -> None:
        self._messages.say(name, Message(words, tone, lasting=False))


def folder_of(uploads: Sequence[Upload]) -> str:
    """The address of the folder that the first of these is in; "" where they are not this computer's. Raises Mistake."""
    for upload in uploads:
        scheme, _, locator = upload.source.partition(":")
        if scheme == "local":
            folder = Path(locator).parent
            if not folder.is_dir():
                raise Mistake(reason=tr("“{folder}” is not there now.").format(folder=readable(str(folder))))
            return folder.as_uri()  # of its bytes: a name that is no text arrives, too
    return ""


def _open(address: str) -> None:
    if address:
        QDesktopServices.openUrl(QUrl.fromEncoded(address.encode("ascii")))
