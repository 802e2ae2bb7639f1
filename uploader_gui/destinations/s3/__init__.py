"""S3 and the stores that speak its language: a plug-in, light to import; botocore comes with the first destination opened."""

import os
from collections.abc import Sequence
from pathlib import Path

from uploader_gui.core.destination import DestinationSettings, Found, Option
from uploader_gui.core.ports import Clock, Destination, Vault
from uploader_gui.destinations.s3.presets import PRESETS, Preset

__all__ = ["OPTIONS", "PRESETS", "SCHEME", "Preset", "console", "find_elsewhere", "load_ahead", "open_destination", "rights"]

SCHEME = "s3"
OPTIONS = (
    Option("preset", "Store", "The kind of store; it fills in what the others leave empty.", choices=tuple(PRESETS)),
    Option("endpoint", "Endpoint", "The store's address, for example https://storage.example.org. Empty for Amazon S3."),
    Option("region", "Region", "For example eu-central-1. Empty where the store has none."),
    Option("account", "Account", "Only for Cloudflare R2: the account in its endpoint."),
    Option("bucket", "Bucket", "The bucket's name. It has to exist.", required=True),
    Option("addressing", "Addressing", "How the bucket stands in the address.", default="auto", choices=("auto", "path", "virtual")),
    Option("ca_bundle", "CA file", "For your own server: the file with the certificate that signed the server's (PEM)."),
    Option(
        "credentials", "Access key from", "Where the access key is kept.", default="vault", choices=("vault", "profile", "environment")
    ),
    Option("profile", "AWS profile", "A profile of the AWS command line, for example default."),
    Option("access_key_id", "Access key ID"),
    Option("secret", "Secret access key", "Kept in the system's keyring, never in the settings.", secret=True),
)


def load_ahead() -> None:
    """Import what nobody else can run beside: awscrt tries its ciphers first, for 50 ms, and keeps Python's lock meanwhile."""
    from awscrt import checksums  # noqa: F401 - any part of it brings it


def find_elsewhere() -> Sequence[Found]:
    """What other programs on this computer are set up with."""
    from uploader_gui.destinations.s3.elsewhere import find

    return find(Path.home(), os.environ)


def rights(settings: DestinationSettings) -> str:
    """See policy.policy."""
    from uploader_gui.destinations.s3.policy import policy

    return policy(settings)


def console(settings: DestinationSettings, key: str) -> str:
    """See web_console.console."""
    from uploader_gui.destinations.s3.web_console import console

    return console(settings, key)


def open_destination(settings: DestinationSettings, vault: Vault, clock: Clock) -> Destination:
    """The destination that the settings describe; nothing is asked of the store yet. Raises Mistake, CredentialsMissing."""
    from uploader_gui.destinations.s3.access import access_of
    from uploader_gui.destinations.s3.address import resolve
    from uploader_gui.destinations.s3.destination import S3Destination
    from uploader_gui.destinations.s3.wire import Wire

    ca_bundle = settings.options.get("ca_bundle") or os.environ.get("AWS_CA_BUNDLE", "")
    wire = Wire(resolve(settings.options), access_of(settings, vault), clock, ca_bundle)
    return S3Destination(settings, wire, clock)
