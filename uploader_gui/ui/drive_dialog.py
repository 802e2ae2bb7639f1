"""Who may read Google Drive from here: the accounts, a way to add one, and the key for public links."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from uploader_gui.core.account import Account, Accounts
from uploader_gui.core.trouble import Trouble
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.choices import choice
from uploader_gui.ui.dialog_column import fit
from uploader_gui.ui.errands import Errands
from uploader_gui.ui.named import describe, link_button, named, quiet_label
from uploader_gui.ui.said import Said
from uploader_gui.ui.secret_field import SecretField
from uploader_gui.ui.tab_order import follow_layout
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.wording import locale, tr, trouble

PUBLIC = "public"


class AccountRow(QWidget):
    """One account, and the ways to do something about it."""

    def __init__(self, account: Account) -> None:
        super().__init__()
        public = account.kind == PUBLIC
        self.account = account
        self.name = QLabel(tr("Public links, by an API key") if public else account.name)
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        added = locale().toString(QDateTime.fromSecsSinceEpoch(int(account.added_at)).date(), QLocale.FormatType.ShortFormat)
        self.again = link_button(tr("Sign in again"))
        self.again.setVisible(not public)
        self.remove = link_button(tr("Remove") if public else tr("Sign out"))
        for button in (self.again, self.remove):
            button.setAccessibleName(f"{button.text()} {self.name.text()}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name)
        row.addWidget(quiet_label(tr("since {date}").format(date=added)), 1)
        row.addWidget(self.again)
        row.addWidget(self.remove)


class DriveDialog(QDialog):
    """`sign_in_wanted` carries the account that should, "" for any; `key_kept` and `changed` follow what was done."""

    sign_in_wanted = Signal(str)
    key_kept = Signal()

    def __init__(self, backend: Backend, accounts: Accounts, parent: QWidget) -> None:
        super().__init__(parent)
        self._errands, self._accounts = Errands(backend, self), accounts
        self.rows: list[AccountRow] = []
        self.setWindowTitle(tr("Google Drive"))
        self.none = quiet_label(tr("Nobody is signed in yet."))
        self._list = QVBoxLayout()
        self.add_button = named(QPushButton(tr("Sign in…")), "primary")
        self.key = SecretField(placeholder=tr("API key"))
        self.key.setAccessibleName(tr("API key for public links"))
        self.keep = choice([("keyring", tr("in the keyring")), ("file", tr("in a file of mine"))], "keyring")
        describe(self.keep, tr("Where the key is kept"))
        self.key_button = QPushButton(tr("Keep"))
        self.said = Said()
        self.said.hide()
        self._lay_out()
        self._connect()
        self.look()

    def _lay_out(self) -> None:
        unit = self.fontMetrics().height()
        adding, key, closing = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        adding.addWidget(self.add_button)
        adding.addStretch(1)
        key.addWidget(self.key, 1)
        key.addWidget(self.keep)
        key.addWidget(self.key_button)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        closing.addStretch(1)
        closing.addWidget(close)
        line = named(QFrame(), "separator")
        line.setFixedHeight(1)
        note = quiet_label(tr("Links that anyone may open need no sign-in, only an API key of your own Google project."))
        column = QVBoxLayout(self)
        column.setContentsMargins(unit, unit, unit, unit)
        column.setSpacing(round(unit * 0.8))
        self._list.setSpacing(round(unit * 0.5))
        for part in (self.none, self._list, adding, line, note, key, self.said, closing):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        self.setMinimumWidth(unit * 30)
        self.add_button.setAutoDefault(False)
        self.key_button.setAutoDefault(False)

    def _connect(self) -> None:
        self.add_button.clicked.connect(lambda *_: self.sign_in_wanted.emit(""))
        self.key.textChanged.connect(lambda text: self.key_button.setEnabled(bool(text.strip())))
        self.finished.connect(self.key.forget)
        self.key.returnPressed.connect(self._keep_key)
        self.key_button.clicked.connect(self._keep_key)
        self.key_button.setEnabled(False)

    def look(self) -> None:
        """Read them again."""
        self._errands.ask(lambda _: self._accounts.list(), self._show, self._refuse, aside=True)

    def _show(self, found: Sequence[Account]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = [AccountRow(account) for account in found]
        for row in self.rows:
            row.again.clicked.connect(lambda *_, name=row.account.name: self.sign_in_wanted.emit(name))
            row.remove.clicked.connect(lambda *_, name=row.account.name: self._sign_out(name))
            self._list.addWidget(row)
        follow_layout(self)
        self.none.setVisible(not found)
        fit(self)

    def _sign_out(self, name: str) -> None:
        words = tr("“{name}” is forgotten on this computer.").format(name=name) if name != PUBLIC else tr("The key is forgotten.")
        self._do(lambda: self._accounts.sign_out(name), words)

    def _keep_key(self) -> None:
        key, keep_in = self.key.text(), str(self.keep.currentData())
        if key.strip():
            self._do(lambda: self._accounts.set_api_key(key, keep_in=keep_in), tr("The key is kept."), self._key_kept)

    def _key_kept(self) -> None:
        self.key.forget()
        self.key_kept.emit()

    def _do(self, deed: Callable[[], object], words: str, then: Callable[[], object] = lambda: None) -> None:
        def done(_: object) -> None:
            then()
            self._say(words, Tone.MUTED)
            self.look()

        self._errands.ask(lambda _: deed(), done, self._refuse, aside=True)

    def _refuse(self, why: Trouble) -> None:
        self._say(trouble(why), Tone.BAD)

    def _say(self, words: str, tone: Tone) -> None:
        self.said.say(words, tone)
        self.said.show()
        fit(self)
