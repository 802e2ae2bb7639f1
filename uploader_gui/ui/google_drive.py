"""Google Drive in the window: its dialogs, one at a time, and what they set in motion."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from uploader_gui.core.account import Accounts
from uploader_gui.core.errors import SignInNeeded, Trouble
from uploader_gui.core.forecast import Threshold
from uploader_gui.core.request import Reply
from uploader_gui.engine.requests import answer
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.drive_dialog import PUBLIC, DriveDialog
from uploader_gui.ui.link_dialog import LinkDialog
from uploader_gui.ui.message_bar import Message, MessageBar
from uploader_gui.ui.places import Places
from uploader_gui.ui.queue_model import QueueModel
from uploader_gui.ui.sign_in_dialog import Browse, SignInDialog, browse
from uploader_gui.ui.sign_in_worker import SignInWorker
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.wording import tr, trouble

Then = Callable[[], object]
PREFIX = "drive:"
"""What the queue puts before an account's name."""


def nothing() -> None:
    """What follows when nothing was waiting."""


class GoogleDrive(QObject):
    """Links that are added, accounts that sign in. `open_url` opens the person's browser."""

    def __init__(self, backend: Backend, model: QueueModel, messages: MessageBar, places: Places, window: QWidget) -> None:
        super().__init__(window)
        self._backend, self._model, self._messages, self._places, self._window = backend, model, messages, places, window
        self.open_url: Browse = browse
        self.asks_above: Callable[[], Threshold | None] = lambda: None
        self.links: LinkDialog | None = None
        self.accounts: DriveDialog | None = None
        self.signing: SignInDialog | None = None

    # --- links ---

    def ask_for_links(self, text: str = "", *, offered: bool = False) -> None:
        """Open the field for links; `offered`: what stands in it is not the person's own."""
        if self.links is not None:
            return self.links.raise_()
        self.links = LinkDialog(self._backend, self._places.goal(), text, self._window, offered=offered)
        self.links.chosen.connect(self.add)
        self.links.finished.connect(self._links_closed)
        return self.links.open()

    def offer(self, link: str) -> None:
        """Say, once, that there is a link to try."""

        def take() -> None:
            self._messages.unsay("sample")
            self.add(link)

        words = tr("A small Google Drive of samples is on this computer, too.")
        self._messages.say("sample", Message(words, Tone.MUTED, ((tr("Try a Drive link"), take),), lasting=False))

    def add(self, text: str, to: str = "") -> None:
        """Upload what the links in this text lead to; what is missing for that is set up first: a destination, somebody signed in."""
        target = to or self._places.target
        if not target:
            self._places.edit(then=lambda: self.add(text, self._places.target) if self._places.target else None)
            return
        above = self.asks_above()
        plan = {} if above is None else {"plan_files": above.files, "plan_bytes": above.bytes}
        request = {"verb": "add", "what": [text], "to": target, **plan}

        def add(_: object = None) -> None:
            self._messages.unsay("add")
            self._backend.ask(lambda desk: answer(desk, request), self._added, refused, aside=True)

        def refused(why: Trouble) -> None:
            self._say(why)
            if isinstance(why, SignInNeeded):
                self.sign_in(why.facts.get("account", PUBLIC), add)

        def known(accounts: Accounts, *, any_kept: bool) -> None:
            if any_kept:
                add()
            else:
                self._open_sign_in(accounts, "", add)

        self._backend.ask(
            lambda desk: (desk.accounts, bool(desk.accounts.list())),
            lambda found: known(found[0], any_kept=found[1]),
            self._say,
            aside=True,
        )

    def _added(self, reply: Reply) -> None:
        ids = [document.get("id") for document in reply.documents]
        self._model.changed([one for one in ids if isinstance(one, int)])

    def _links_closed(self) -> None:
        self.links = None

    # --- accounts ---

    def show_accounts(self) -> None:
        """Open the list."""

        def opened(accounts: Accounts) -> None:
            if self.accounts is not None:
                return self.accounts.raise_()
            self.accounts = DriveDialog(self._backend, accounts, self._window)
            self.accounts.sign_in_wanted.connect(self.sign_in)
            self.accounts.key_kept.connect(lambda: self._let_go_on(PUBLIC))
            self.accounts.finished.connect(self._accounts_closed)
            return self.accounts.open()

        self._backend.ask(lambda desk: desk.accounts, opened, self._say)

    def sign_in(self, account: str = "", then: Then = nothing) -> None:
        """Open the dialog; `account` as the queue or the list names it, "" for any. What is public wants a key instead."""
        hint = account.removeprefix(PREFIX)
        if hint and "@" not in hint:
            return self.show_accounts()
        return self._backend.ask(lambda desk: desk.accounts, lambda accounts: self._open_sign_in(accounts, hint, then), self._say)

    def _open_sign_in(self, accounts: Accounts, hint: str, then: Then) -> None:
        if self.signing is not None:
            return self.signing.raise_()

        def signed_in(account: str) -> None:
            self._let_go_on(account)
            then()

        self.signing = SignInDialog(self._backend, accounts, hint, self.accounts or self._window, self.open_url)
        self.signing.signed_in.connect(signed_in)
        self.signing.finished.connect(self._signing_closed)
        return self.signing.open()

    def _let_go_on(self, account: str) -> None:
        """What was held for it goes on at once."""
        self._backend.ask(lambda desk: answer(desk, {"verb": "signed_in", "account": account}), self._gone_on, self._say)
        if self.accounts is not None:
            self.accounts.look()

    def _gone_on(self, _: object) -> None:
        self._model.ask_totals()

    def close(self) -> None:
        """Before the window is gone: nobody waits for a browser any more."""
        app = QCoreApplication.instance()
        for worker in app.findChildren(SignInWorker) if app is not None else ():
            worker.stop()
            worker.wait()

    def _accounts_closed(self) -> None:
        self.accounts = None

    def _signing_closed(self) -> None:
        self.signing = None

    def _say(self, why: Trouble) -> None:
        self._messages.say("add", Message(trouble(why), Tone.BAD, lasting=False))
