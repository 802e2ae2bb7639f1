"""Signing in to Google: the guide, the client file, and the wait for the person to come back from the browser."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from uploader_gui.core.account import Accounts
from uploader_gui.core.trouble import Trouble
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.choices import choice
from uploader_gui.ui.dialog_column import fit
from uploader_gui.ui.errands import Errands
from uploader_gui.ui.intake import paths_in
from uploader_gui.ui.named import describe, link_button, named, quiet_label
from uploader_gui.ui.said import Said
from uploader_gui.ui.sign_in_guide import Guide
from uploader_gui.ui.sign_in_worker import SignInWorker
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.wording import tr, trouble

Browse = Callable[[str], object]


def browse(url: str) -> None:
    """In the system's browser."""
    QDesktopServices.openUrl(QUrl(url))


class SignInDialog(QDialog):
    """`signed_in` carries the account's name. `hint` is the account that should sign in again, "" for any."""

    signed_in = Signal(str)

    def __init__(self, backend: Backend, accounts: Accounts, hint: str, parent: QWidget, open_url: Browse = browse) -> None:
        super().__init__(parent)
        self._errands, self._accounts, self._hint, self._open_url = Errands(backend, self), accounts, hint, open_url
        self.worker: SignInWorker | None = None
        self.link, self._file = "", ""
        self._wanted: Callable[[], object] = self._browse
        self._until = 0.0
        self.setWindowTitle(tr("Sign in again as {account}").format(account=hint) if hint else tr("Sign in to Google"))
        self.setAcceptDrops(True)
        self.guide = Guide()
        self.guide_button = link_button(tr("How to get a client file"))
        self.guide_button.setCheckable(True)
        self.client = QLabel(wordWrap=True)
        self.choose_button = QPushButton(tr("Choose client file…"))
        ways = [("keyring", tr("Stay signed in by the system's keyring")), ("file", tr("Stay signed in by a file only I can read"))]
        self.keep = choice(ways, "keyring")
        describe(self.keep, tr("Where the sign-in is kept"))
        self.said = Said()
        self.said.hide()
        self.copy_button, self.cancel_button = QPushButton(tr("Copy link")), QPushButton(tr("Cancel"))
        self.open_button = named(QPushButton(tr("Open the browser")), "primary")
        self._second = QTimer(self, interval=1000)
        self._lay_out()
        self._connect()
        self._ready(known="")
        self._errands.ask(lambda _: accounts.client_file(), self._know, self._refuse, aside=True)

    def _lay_out(self) -> None:
        unit = self.fontMetrics().height()
        about = quiet_label(tr("Uploader reads Google Drive through a client of your own. It costs nothing, and nobody else uses it."))
        file = QHBoxLayout()
        file.addWidget(self.client, 1)
        file.addWidget(self.choose_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.open_button)
        self.open_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit, unit, unit, unit)
        column.setSpacing(round(unit * 0.9))
        guide = QHBoxLayout()
        guide.addWidget(self.guide_button)
        guide.addStretch(1)
        for part in (about, guide, self.guide, file, self.keep, self.said, buttons):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        self.setMinimumWidth(unit * 34)

    def _connect(self) -> None:
        self.guide_button.toggled.connect(self._fold)
        self.choose_button.clicked.connect(self._choose)
        self.open_button.clicked.connect(lambda *_: self._want(self._browse))
        self.copy_button.clicked.connect(lambda *_: self._want(self._copy))
        self.cancel_button.clicked.connect(self._cancel)
        self._second.timeout.connect(self._tick)

    # --- the client file ---

    def choose_file(self, path: str) -> None:
        """Take this one, if it is one."""

        def fits(_: object) -> None:
            self._file = path
            self.client.setText(tr("Client file: {name}").format(name=Path(path).name))
            self._ready(known=path)
            self._say("", Tone.MUTED)

        self._errands.ask(lambda _: self._accounts.check_client(path), fits, self._refuse, aside=True)

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Choose the client file"), "", tr("Client files (*.json);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.choose_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _know(self, known: str) -> None:
        if not self._file:
            self.client.setText(tr("The client file of the last time is used.") if known else tr("No client file is chosen yet."))
            self.guide_button.setChecked(not known)
            self._fold(shown=not known)
            self._ready(known)

    def _fold(self, shown: bool) -> None:  # noqa: FBT001 - a signal's
        self.guide.setVisible(shown)
        self.guide_button.setText(tr("Hide the guide") if shown else tr("How to get a client file"))
        fit(self)

    # --- the wait ---

    def _want(self, deed: Callable[[], object]) -> None:
        """Do it with the link, now or as soon as there is one."""
        self._wanted = deed
        if self.link:
            deed()
        elif self.worker is None:
            self._start()

    def _start(self) -> None:
        file, keep_in, hint, accounts = self._file, str(self.keep.currentData()), self._hint, self._accounts
        self.worker = SignInWorker(
            lambda tell, stop: accounts.sign_in(file, tell, stop, keep_in=keep_in, hint=hint), QCoreApplication.instance()
        )
        self.worker.linked.connect(self._linked)
        self.worker.signed_in.connect(self._succeeded)
        self.worker.refused.connect(self._refused)
        self.worker.stopped.connect(self._stopped)
        self.worker.finished.connect(self.worker.deleteLater)
        self._errands.wait()
        self.worker.finished.connect(self._errands.end)
        for part in (self.choose_button, self.keep):
            part.setEnabled(False)
        self._say(tr("One moment…"), Tone.MUTED)
        self.worker.start()

    def _linked(self, link: str) -> None:
        self.link, self._until = link, monotonic() + self._accounts.limit
        self._second.start()
        self._tick()
        self._wanted()

    def _tick(self) -> None:
        left = max(0, round(self._until - monotonic()))
        time = f"{left // 60}:{left % 60:02}"
        self._say(tr("Waiting for you to allow it in the browser. Time left: {time}").format(time=time), Tone.MUTED)

    def _browse(self) -> None:
        self._open_url(self.link)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.link)
        self.copy_button.setText(tr("Copied"))

    def _succeeded(self, account: str) -> None:
        self._over()
        self.signed_in.emit(account)
        if self.isVisible():
            self.accept()

    def _refused(self, why: Trouble) -> None:
        self._over()
        self._refuse(why)

    def _stopped(self) -> None:
        self._over()
        self._say(tr("Stopped. Nothing was changed."), Tone.MUTED)

    def _over(self) -> None:
        self._second.stop()
        self.worker, self.link = None, ""
        self.copy_button.setText(tr("Copy link"))
        for part in (self.choose_button, self.keep):
            part.setEnabled(True)

    def _cancel(self) -> None:
        """Ends the wait first; where there is none, the dialog."""
        if self.worker is not None:
            self.worker.stop()
        else:
            self.reject()

    # --- what is said ---

    def _ready(self, known: str) -> None:
        for button in (self.open_button, self.copy_button):
            button.setEnabled(bool(known))

    def _refuse(self, why: Trouble) -> None:
        self._say(trouble(why), Tone.BAD)

    def _say(self, words: str, tone: Tone) -> None:
        self.said.say(words, tone)
        self.said.setVisible(bool(words))
        fit(self)

    # --- Qt ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A client file may be dropped here."""
        if self.worker is None and len(paths_in(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes it."""
        event.acceptProposedAction()
        self.choose_file(paths_in(event.mimeData())[0])

    def done(self, result: int) -> None:
        """Nobody waits for a browser any more. Who was faster is signed in all the same, and that is told."""
        super().done(result)
        if self.worker is not None:
            self.worker.stop()
