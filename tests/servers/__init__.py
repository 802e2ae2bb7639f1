"""Real S3 servers on loopback, and what tests need to meet them."""

from dataclasses import dataclass, field
from pathlib import Path

from uploader_gui.core.destination import Capabilities, DestinationSettings
from uploader_gui.core.plan import Limits
from uploader_gui.destinations.s3.presets import PRESETS


class MemoryVault:
    """A vault that forgets when the test ends."""

    def __init__(self, **secrets: str) -> None:
        self._secrets = dict(secrets)

    def get(self, account: str) -> str | None:
        return self._secrets.get(account)

    def put_in(self, place: str, account: str, secret: str) -> None:
        self._secrets[account] = secret

    def delete(self, account: str) -> None:
        self._secrets.pop(account, None)


@dataclass(frozen=True)
class Server:
    """A server with one bucket; every test uses a prefix of its own."""

    name: str
    endpoint: str
    bucket: str
    access_key_id: str
    secret: str
    ca_bundle: str | None = None
    preset: str = "other"
    region: str = "us-east-1"
    folder: Path = field(default=Path())  # where it keeps its data, where that can be looked at

    def settings(
        self, name: str = "there", prefix: str = "", capabilities: Capabilities = Capabilities(), **options: str
    ) -> DestinationSettings:
        """Settings of a destination in this bucket; `options` take the place of its own, "" leaves one out."""
        own = {
            "preset": self.preset,
            "endpoint": self.endpoint,
            "region": self.region,
            "bucket": self.bucket,
            "ca_bundle": self.ca_bundle or "",
            "credentials": "vault",
            "access_key_id": self.access_key_id,
        }
        limits: Limits = PRESETS[self.preset].limits
        given = {name: value for name, value in {**own, **options}.items() if value}
        return DestinationSettings(name, "s3", given, prefix, limits=limits, capabilities=capabilities)

    def vault(self, name: str = "there") -> MemoryVault:
        """A vault that knows the secret of the destination of this name."""
        return MemoryVault(**{f"destination:{name}": self.secret})
