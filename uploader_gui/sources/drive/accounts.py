"""The accounts that Drive is read with: who signed in, with which client. Tokens, and the key for public links, are in the vault."""

import logging
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from uploader_gui.core.account import Account, Accounts, SourceContext, StopRequest
from uploader_gui.core.errors import CredentialsMissing, Mistake, SignInUnkept, SignInUnread, Trouble
from uploader_gui.json_file import JsonFile
from uploader_gui.sockets import Sockets
from uploader_gui.sources.drive import ACCOUNTS
from uploader_gui.sources.drive.client import Client, client_of, read_client
from uploader_gui.sources.drive.tokens import Grant, Kept, KeyPass, Pass, TokenPass

VERSION = 1
LIMIT = 300.0
"""Seconds for a person to come back from the browser."""
PUBLIC = "public"
"""The account of who has not signed in, and has a key."""
SIGNED_IN = "signed-in"
GOOGLE = "https://www.googleapis.com/drive/v3"
KEY_LENGTHS = range(10, 201)

Document = dict[str, object]
LATEST = 1e11
"""Seconds since the epoch; a time behind it is none."""
log = logging.getLogger(__name__)


class DriveAccounts:
    """Thread-safe; several processes may change the file, and each sees what the others did. `limit`: seconds for one sign-in."""

    def __init__(self, context: SourceContext, limit: float = LIMIT) -> None:
        self._context, self.limit = context, limit
        self._file = JsonFile(Path(context.folder) / ACCOUNTS)
        self._lock = threading.RLock()
        self._passes: dict[str, Pass] = {}
        self._sockets = Sockets()
        self.api_base = context.options.get("api_base") or GOOGLE

    def list(self) -> tuple[Account, ...]:
        """In the order in which they were added."""
        found = [_account(name, entry) for name, entry in self._accounts(self._read()).items()]
        return tuple(sorted(found, key=lambda account: account.added_at))

    def pass_of(self, name: str) -> Pass:
        """The same object every time; of an unknown account, one that says that signing in is needed."""
        with self._lock:
            if name not in self._passes:
                self._passes[name] = self._made(name)
            return self._passes[name]

    def close(self) -> None:
        """Whoever waits for a token waits no more. Safe to repeat."""
        self._sockets.end()

    def client_file(self) -> str:
        """The id of the client that the next sign-in uses; "" where none is kept."""
        return str(self._read().get("client") or "")

    def check_client(self, path: str) -> str:
        """The id of the client in this file. Raises Mistake, with what is wrong with it."""
        return read_client(path).client_id

    def sign_in(
        self,
        client_secrets: str,
        open_url: Callable[[str], object],
        stop: StopRequest,
        *,
        keep_in: str = "keyring",
        hint: str = "",
    ) -> str:
        """Blocks until somebody signed in; returns the account's name. `client_secrets` is a path, or "" for the client that is kept.

        `open_url` is called once, from this thread. Raises Mistake, SignInUnkept (before anything is opened), SignInRefused,
        SourceOffline, Stopped.
        """
        from uploader_gui.sources.drive.sign_in import Visit, sign_in  # brings an HTTP server

        client = read_client(client_secrets) if client_secrets else self._kept_client(hint)
        self._try_place(keep_in)
        visit = Visit(open_url, stop, self._context.clock, hint, self.limit)
        return sign_in(client, visit, self.api_base, lambda name, grant: self._keep(name, grant, keep_in))

    def set_api_key(self, key: str, *, keep_in: str = "keyring") -> None:
        """For links that anyone may open. Raises Mistake for what is no key, SignInUnkept."""
        key = key.strip()
        if len(key) not in KEY_LENGTHS or not key.isascii() or not key.replace("-", "").replace("_", "").isalnum():
            raise Mistake(reason="This is not an API key. In Google's console, under Credentials, create one and copy it whole.")
        self._save(PUBLIC, key, {"kind": PUBLIC, "kept_in": keep_in}, {})

    def sign_out(self, name: str) -> None:
        """Forget it here. Google is not told: that would end every program that uses the same client. Raises Mistake."""
        with self._lock:
            document = self._read()
            accounts = self._accounts(document)
            if accounts.pop(name, None) is None:
                raise Mistake(reason=f"Nobody is signed in as “{name}”. Look at: uploader-gui drive accounts")
            self._context.vault.delete(_secret(name))
            used = {str(entry.get("client")) for entry in accounts.values()} | {str(document.get("client"))}
            for unused in self._clients(document).keys() - used:
                self._context.vault.delete(_secret(_client_name(unused)))
            clients = {known: fields for known, fields in self._clients(document).items() if known in used}
            self._file.write({**document, "accounts": accounts, "clients": clients})

    def _made(self, name: str) -> Pass:
        if name == PUBLIC:
            return KeyPass(lambda: self._secret_of(PUBLIC), self._stamp)
        kept = Kept(lambda: self._grant(name), lambda token: self._replace(name, token), self._stamp)
        return TokenPass(name, kept, self._context.clock, self._sockets)

    def _grant(self, name: str) -> Grant | None:
        document = self._read()
        entry = self._accounts(document).get(name)
        client = self._clients(document).get(str(entry.get("client"))) if entry else None
        whole = self._whole(client) if client else {}
        token = self._secret_of(name) if whole.get("client_secret") else None
        return Grant(client_of(whole), token) if token else None

    def _whole(self, fields: Document) -> Document:
        """With its secret, which older versions kept beside it."""
        kept = fields.get("client_secret") or self._secret_of(_client_name(str(fields.get("client_id"))))
        return {**fields, "client_secret": kept or ""}

    def _secret_of(self, name: str) -> str | None:
        """Raises SignInUnread: that a keyring does not answer is no fault of the destination that the file is for."""
        try:
            return self._context.vault.get(_secret(name))
        except CredentialsMissing as problem:
            raise SignInUnread(code=problem.code, account=name, reason=problem.facts.get("reason", "")) from problem

    def _replace(self, name: str, token: str) -> None:
        """Google gave another refresh token: from now on only that one counts."""
        entry = self._accounts(self._read()).get(name, {})
        try:
            self._context.vault.put_in(str(entry.get("kept_in") or "keyring"), _secret(name), token)
        except CredentialsMissing as problem:  # the access token is good for an hour; after it, signing in again is asked for
            log.warning("a new refresh token could not be kept", extra={"kind": problem.kind})

    def _kept_client(self, account: str) -> Client:
        """The one that this account signed in with, else that of the last sign-in."""
        document = self._read()
        clients = self._clients(document)
        entry = self._accounts(document).get(account, {})
        fields = clients.get(str(entry.get("client"))) or clients.get(str(document.get("client")))
        if fields is None:
            raise Mistake(
                code="no-client", reason="Signing in needs a client file of your own from Google's console. Choose that first."
            )
        return client_of(self._whole(fields))

    def _try_place(self, keep_in: str) -> None:
        """A keyring that refuses is better met before the browser than after it."""
        self._put_in(keep_in, "try", "nothing")
        self._context.vault.delete(_secret("try"))

    def _keep(self, name: str, grant: Grant, keep_in: str) -> None:
        entry: Document = {"kind": SIGNED_IN, "client": grant.client.client_id, "kept_in": keep_in}
        client = grant.client
        self._put_in(keep_in, _client_name(client.client_id), client.client_secret)
        self._save(name, grant.refresh_token, entry, {"client": client.client_id, "clients": {client.client_id: client.public()}})

    def _save(self, name: str, secret: str, entry: Document, more: Mapping[str, object]) -> None:
        """The secret first: an account in the list without one would only ask to sign in again."""
        with self._lock:
            document = self._read()
            accounts, clients = self._accounts(document), self._clients(document)
            added = accounts.get(name, {}).get("added_at", self._context.clock.now())
            self._put_in(str(entry["kept_in"]), name, secret)
            new = more.get("clients")
            clients = {**clients, **(new if isinstance(new, dict) else {})}
            accounts[name] = {**entry, "added_at": added}
            try:
                self._file.write({"version": VERSION, **document, **more, "clients": clients, "accounts": accounts})
            except Trouble:
                self._context.vault.delete(_secret(name))
                raise

    def _put_in(self, place: str, name: str, secret: str) -> None:
        """Raises SignInUnkept: the vault's own trouble speaks of a destination."""
        try:
            self._context.vault.put_in(place, _secret(name), secret)
        except CredentialsMissing as problem:
            raise SignInUnkept(problem.detail, code=problem.code, reason=problem.facts.get("reason", "")) from problem

    def _stamp(self) -> object:
        try:
            found = self._file.path.stat()
        except OSError:
            return None
        return (found.st_mtime_ns, found.st_ino, found.st_size)

    def _read(self) -> Document:
        with self._lock:
            return self._file.read()

    @staticmethod
    def _accounts(document: Document) -> dict[str, Document]:
        return _objects(document.get("accounts"))

    @staticmethod
    def _clients(document: Document) -> dict[str, Document]:
        return _objects(document.get("clients"))


def _objects(found: object) -> dict[str, Document]:
    return {name: entry for name, entry in found.items() if isinstance(entry, dict)} if isinstance(found, dict) else {}


def _account(name: str, entry: Document) -> Account:
    added = entry.get("added_at")
    kind = PUBLIC if name == PUBLIC else SIGNED_IN
    return Account(name, kind, float(added) if isinstance(added, int | float) and 0 <= added < LATEST else 0.0)


def _client_name(client_id: str) -> str:
    """What stands for a client among the names of accounts, which have no space."""
    return f"client {client_id}"


def _secret(name: str) -> str:
    """What the vault calls it."""
    return f"drive:{name}"


_PORT: type[Accounts] = DriveAccounts  # the type checker sees that it is one
