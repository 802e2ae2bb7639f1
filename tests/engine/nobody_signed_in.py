"""Accounts where nobody has one: whoever signs in is refused."""

from collections.abc import Callable
from typing import NoReturn

from uploader_gui.core.account import Account, StopRequest
from uploader_gui.core.errors import Mistake, SignInRefused


class NobodySignedIn:
    limit = 0.0

    def list(self) -> tuple[Account, ...]:
        return ()

    def client_file(self) -> str:
        return ""

    def check_client(self, path: str) -> NoReturn:
        raise Mistake(reason="This is not a client file.")

    def sign_in(
        self, client_secrets: str, open_url: Callable[[str], object], stop: StopRequest, *, keep_in: str = "keyring", hint: str = ""
    ) -> NoReturn:
        raise SignInRefused(reason="nobody may.")

    def set_api_key(self, key: str, *, keep_in: str = "keyring") -> NoReturn:
        raise Mistake(reason="This is not an API key.")

    def sign_out(self, name: str) -> NoReturn:
        raise Mistake(reason=f"Nobody is signed in as “{name}”.")
