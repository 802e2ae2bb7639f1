"""The keys that requests are signed with: from the vault, an AWS profile, or the environment."""

from collections.abc import Callable
from threading import Lock
from typing import Any, NamedTuple, Protocol

from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.errors import CredentialsMissing, Mistake
from uploader_gui.core.ports import Vault
from uploader_gui.core.said import said
from uploader_gui.destinations.s3.trouble import of_exception


class Keys(Protocol):
    """What requests are signed with, as botocore has it."""

    @property
    def access_key(self) -> str:
        """Names the key."""
        ...

    @property
    def secret_key(self) -> str:
        """Never leaves this computer."""
        ...

    @property
    def token(self) -> str | None:
        """Goes with keys that run out."""
        ...


class Credentials(Protocol):
    """Keys that may be renewed."""

    def get_frozen_credentials(self) -> Keys:
        """Those of this moment."""
        ...


class TypedKeys(NamedTuple):
    """Keys that a person typed, and their own Credentials. botocore's would take 70 ms to load, and do no more."""

    access_key: str
    secret_key: str
    token: None = None

    def get_frozen_credentials(self) -> "TypedKeys":
        """They stay as they are."""
        return self


class Access:
    """One source of keys. Thread-safe. Keys that run out (SSO, roles) are renewed by botocore before they do."""

    def __init__(self, load: Callable[[], Credentials]) -> None:
        self._load = load
        self._lock = Lock()
        self._found: Credentials | None = None

    def keys(self) -> Keys:
        """The keys of this moment. Raises CredentialsMissing, CredentialsRefused, Offline."""
        try:
            with self._lock:
                if self._found is None:
                    self._found = self._load()
                found = self._found
            keys = found.get_frozen_credentials()
        except Exception as error:
            raise of_exception(error) from error
        _check(keys)
        return keys

    def forget(self) -> None:
        """The store refused them: read them anew the next time, for they may have been changed meanwhile."""
        with self._lock:
            self._found = None


def access_of(settings: DestinationSettings, vault: Vault) -> Access:
    """The access that the settings name, tried once. Raises CredentialsMissing, Mistake."""
    options = settings.options
    way = options.get("credentials") or _way(options.get("profile", ""), options.get("access_key_id", ""))
    if way not in {"vault", "profile", "environment"}:
        raise Mistake(reason=f"“{way}” is not a way to find an access key. Choose vault, profile or environment.")
    if way == "vault":
        access = Access(lambda: _from_vault(settings, vault))
    else:
        profile = options.get("profile", "") if way == "profile" else ""
        access = Access(lambda: _from_botocore(profile))
    access.keys()
    return access


def account(name: str) -> str:
    """The vault's account of the destination of this name."""
    return f"destination:{name}"


def _check(keys: Keys) -> None:
    """Raises CredentialsMissing for what no request can carry, before one is made: http.client's complaint would quote it."""
    header = keys.access_key + (keys.token or "")
    if not (header.isascii() and header.isprintable() and keys.secret_key.isprintable()):
        raise CredentialsMissing(reason="the access key has characters that no key has. Copy it again")


def _way(profile: str, access_key_id: str) -> str:
    if profile:
        return "profile"
    return "vault" if access_key_id else "environment"


def _from_vault(settings: DestinationSettings, vault: Vault) -> Credentials:
    access_key_id = settings.options.get("access_key_id", "").strip()
    secret = vault.get(account(settings.name))
    if not access_key_id or not secret:
        missing = said("the secret is not kept on this computer") if access_key_id else said("the access key id is not set")
        raise CredentialsMissing(reason=missing)
    return TypedKeys(access_key_id, secret.strip())


def _from_botocore(profile: str) -> Credentials:
    import botocore.session

    found: Any = botocore.session.Session(profile=profile or None).get_credentials()
    if found is None:
        nowhere = said("neither the environment nor the AWS files have one")
        raise CredentialsMissing(reason=said(f"the AWS profile “{profile}” has none") if profile else nowhere)
    return found  # type: ignore[no-any-return]
