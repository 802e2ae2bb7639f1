"""Secrets: in the system keyring, or, where the person chose so, in a file that only its owner can read."""

import logging
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import Protocol, TypeVar

from uploader_gui.core.errors import CredentialsMissing, Mistake, Trouble
from uploader_gui.core.ports import Vault
from uploader_gui.core.said import said
from uploader_gui.json_file import JsonFile, unusable

SERVICE = "Uploader"
ADVICE = "With --keep-secret-in file it is kept in a file that only you can read"
T = TypeVar("T")
log = logging.getLogger(__name__)


class Place(StrEnum):
    """Where a person wants a secret to be kept."""

    KEYRING = "keyring"
    FILE = "file"


class Backend(Protocol):
    """The part of a keyring backend that is used here."""

    def get_password(self, service: str, username: str) -> str | None:
        """As the keyring library has it."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """As the keyring library has it."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """As the keyring library has it."""
        ...


def keyring_usable(backend: Backend | None = None) -> str:
    """ "" where secrets can be kept in the system keyring, else a sentence that says why not."""
    try:
        found = backend or _system_backend()
    except Exception as problem:  # noqa: BLE001 - backends are foreign code and raise what they like
        return said(f"The system keyring can't be opened ({type(problem).__name__}).")
    module = type(found).__module__
    if module.endswith(".fail"):
        return said("This computer has no keyring that answers.")
    if module.endswith(".null"):
        return said("The system keyring is switched off in its settings.")
    if module.endswith(".chainer") and not getattr(found, "backends", True):
        return said("This computer has no keyring that answers.")
    return ""


def _system_backend() -> Backend:
    import keyring  # 0.14 s: only when a secret is asked for

    backend: Backend = keyring.get_keyring()
    return backend


class KeyringVault:
    """Secrets in the system keyring: Keychain, Credential Manager, Secret Service. `backend` None is the system's own."""

    def __init__(self, backend: Backend | None = None) -> None:
        self._backend = backend

    def usable(self) -> str:
        """ "" or a sentence why not."""
        return keyring_usable(self._backend)

    def get(self, account: str) -> str | None:
        """Raises CredentialsMissing where the keyring does not answer (locked, gone)."""
        return self._ask(lambda backend: backend.get_password(SERVICE, account))

    def put(self, account: str, secret: str) -> None:
        """Raises CredentialsMissing, telling what else can be done: nothing is kept elsewhere unasked."""
        self._ask(lambda backend: backend.set_password(SERVICE, account, secret))

    def delete(self, account: str) -> None:
        """Nothing happens where there is none."""
        if self.get(account) is not None:
            self._ask(lambda backend: backend.delete_password(SERVICE, account))

    def _ask(self, question: Callable[[Backend], T]) -> T:
        if reason := self.usable():
            raise CredentialsMissing(reason, code="no-keyring", reason=f"{reason.rstrip('.')}. {ADVICE}")
        try:
            return question(self._backend or _system_backend())
        except Exception as problem:  # noqa: BLE001 - backends are foreign code; their words could hold the secret
            reason = said(f"the system keyring refused ({type(problem).__name__}). {ADVICE}")
            raise CredentialsMissing(type(problem).__name__, code="keyring-refused", reason=reason) from None


class FileVault:
    """Secrets in one file, mode 0600. Chosen by the person, never by the program."""

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(path)
        self._lock = Lock()

    @property
    def messages(self) -> list[str]:
        """Sentences for people about what had to be set aside."""
        return self._file.messages

    def look(self) -> None:
        """Read it now: what is damaged is set aside, and told. Whatever else is wrong is said when a secret is asked for."""
        with self._lock, suppress(CredentialsMissing):
            self._read()

    def get(self, account: str) -> str | None:
        """Raises CredentialsMissing where the file belongs to somebody else."""
        with self._lock:
            found = self._read().get(account)
        return found if isinstance(found, str) else None

    def put(self, account: str, secret: str) -> None:
        """Raises CredentialsMissing where the file can't be written."""
        self._change(account, secret)

    def delete(self, account: str) -> None:
        """Nothing happens where there is none."""
        if self.get(account) is not None:
            self._change(account, None)

    def _change(self, account: str, secret: str | None) -> None:
        with self._lock:
            held = self._read()
            kept: Mapping[str, object] = {name: value for name, value in held.items() if name != account}
            try:
                self._file.write(kept if secret is None else {**kept, account: secret})
            except Trouble as problem:
                raise CredentialsMissing(problem.detail, code=problem.code, reason=f"it can't be kept. {problem.message}") from problem

    def _read(self) -> dict[str, object]:
        _close_to_others(self._file.path)
        try:
            return self._file.read()
        except Trouble as problem:
            raise _missing(problem) from problem


def _missing(problem: Trouble) -> CredentialsMissing:
    return CredentialsMissing(problem.detail, code=problem.code, reason=problem.message)


def _close_to_others(path: Path) -> None:
    """A copy or a restored backup may have left the file open to others: close it before it is read, or refuse to read it."""
    if sys.platform == "win32":
        return  # JsonFile gave it to its owner alone when it was written
    try:
        status = path.stat()
    except OSError:
        return  # nothing to protect; reading says what is wrong
    if status.st_uid != os.getuid():
        raise CredentialsMissing(code="not-yours", reason=f"“{path}” belongs to another user")
    if status.st_mode & 0o077:
        try:
            path.chmod(0o600)
        except OSError as problem:
            raise _missing(unusable(path, problem)) from problem
        log.warning("others could read the file with the secrets; it is yours alone again", extra={"file": str(path)})


class ChainVault:
    """The file first: that costs nothing. Each secret is in one of them only, so that an old one never answers for a new one."""

    def __init__(self, ring: KeyringVault, file: FileVault) -> None:
        self._ring = ring
        self._file = file

    def set_aside(self) -> tuple[str, ...]:
        """Sentences for people about a damaged file with secrets: looked for now, while somebody is there to read them."""
        self._file.look()
        return tuple(self._file.messages)

    def get(self, account: str) -> str | None:
        """The secret, or None. Raises CredentialsMissing where it may be in a keyring that does not answer, and is not in the file."""
        kept = self._file.get(account)
        if kept is not None or self._ring.usable():
            return kept
        return self._ring.get(account)

    def put(self, account: str, secret: str) -> None:
        """Keep it in the keyring."""
        self.put_in(Place.KEYRING, account, secret)

    def put_in(self, place: str, account: str, secret: str) -> None:
        """Keep it there and nowhere else. Raises CredentialsMissing, and Mistake for an unknown place."""
        if not secret:
            raise Mistake(reason="The secret is empty. Enter it again.")
        if place == Place.KEYRING:
            self._ring.put(account, secret)
            self._file.delete(account)
        elif place == Place.FILE:
            self._file.put(account, secret)
            self._forget_in_ring(account)
        else:
            raise Mistake(reason=f"A secret can be kept in “keyring” or in “file”, not in “{place}”.")

    def delete(self, account: str) -> None:
        """Forget it wherever it is."""
        self._file.delete(account)
        self._forget_in_ring(account)

    def _forget_in_ring(self, account: str) -> None:
        if not self._ring.usable():
            self._ring.delete(account)


def choose_vault(secrets_file: Path) -> ChainVault:
    """Where this computer's secrets are looked for and kept."""
    return ChainVault(KeyringVault(), FileVault(secrets_file))


_PORT: type[Vault] = ChainVault  # the type checker sees that it is one
