"""Who a source is read as, and what a source is made of."""

from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol

from uploader_gui.core.ports import Clock, Vault


class Account(NamedTuple):
    """`kind` is "signed-in", or "public": a key for what anyone may read. `added_at` in seconds since the epoch."""

    name: str
    kind: str
    added_at: float


class SourceContext(NamedTuple):
    """What every source is opened with; `folder` is for what it keeps, `options` are the settings of its scheme."""

    vault: Vault
    folder: str
    clock: Clock
    options: Mapping[str, str]


class StopRequest(Protocol):
    """What ends a wait."""

    def wait(self, seconds: float) -> bool:
        """Sleeps at most so long; whether it should end."""
        ...


class Accounts(Protocol):
    """The accounts of a source behind a sign-in. Thread-safe; every method blocks. `limit`: seconds that one sign-in may take."""

    limit: float

    def list(self) -> tuple[Account, ...]:
        """In the order in which they were added."""
        ...

    def client_file(self) -> str:
        """The id of the client that the next sign-in uses; "" where none is kept."""
        ...

    def check_client(self, path: str) -> str:
        """The id of the client in this file. Raises Mistake, with what is wrong with it."""
        ...

    def sign_in(
        self, client_secrets: str, open_url: Callable[[str], object], stop: StopRequest, *, keep_in: str = "keyring", hint: str = ""
    ) -> str:
        """Blocks until somebody signed in; returns the account's name. `client_secrets` is a path, or "" for what is kept.

        `open_url` is called once, from this thread; `hint` is the account that should sign in again. Raises Mistake,
        CredentialsMissing, SignInRefused, SourceOffline, Stopped.
        """
        ...

    def set_api_key(self, key: str, *, keep_in: str = "keyring") -> None:
        """For what anyone with the link may read. Raises Mistake, CredentialsMissing."""
        ...

    def sign_out(self, name: str) -> None:
        """Forget it on this computer. Raises Mistake."""
        ...
