"""One row: a fault, the upload that meets it, and what has to become of that."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tests.servers.fault_rules import Rule
from uploader_gui.core.plan import MIB
from uploader_gui.core.trouble import Trouble


class Cargo(StrEnum):
    """What is uploaded: a small file that goes by post, one that goes in one request, one in two parts (the second is short)."""

    POST = "post"
    PUT = "put"
    PARTS = "parts"


PART = 8 * MIB
SIZES = {Cargo.POST: 40_000, Cargo.PUT: 300_000, Cargo.PARTS: PART + 200_000}
"""Bytes."""


class Way(StrEnum):
    """How the store is reached: what it shows of itself."""

    PLAIN = "http"
    SECURE = "https, with a certificate that the destination knows"
    UNKNOWN = "a certificate of an authority that nobody told the program of"
    SELF_SIGNED = "a self-signed certificate"
    EXPIRED = "a certificate that has run out"
    OTHER_NAME = "a certificate for another name"
    NOT_TLS = "https, where the server speaks http"
    REFUSED = "nobody listens"
    NO_NAME = "a name that does not exist"
    DEAF = "connections are taken, and nothing is said"
    DEAF_SECURE = "connections are taken, and TLS is not answered"


class End(StrEnum):
    """What has become of it: while the fault lasts, or when it has passed by itself."""

    VERIFIED = "verified"
    UNPROVEN = "uploaded, not verified"
    FAILED = "failed"
    HELD = "waiting"


@dataclass(frozen=True)
class Told:
    """What people read: the sentence of this kind, with these facts."""

    kind: type[Trouble]
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Row:
    """A fault and what becomes of it.

    `told`: what people read first, None where nobody notices; `later`: at last, where that is something else. `tries`: how often it
    did not work. `again`: bodies that the store took more than once. `waits`: seconds that the first wait takes at least. `note`:
    what the program did, where the rest does not tell.
    """

    name: str
    group: str
    fault: str
    rules: tuple[Rule, ...] = ()
    cargo: Cargo = Cargo.PARTS
    way: Way = Way.PLAIN
    store: str = "seaweedfs"
    told: Told | None = None
    later: Told | None = None
    end: End = End.VERIFIED
    tries: int = 0
    again: int = 0
    waits: float = 0.0
    note: str = ""

    @property
    def silent(self) -> bool:
        """Whether something is never answered, so that the program's patience has to come to its end."""
        return self.way in {Way.DEAF, Way.DEAF_SECURE} or any(rule.fault.silent for rule in self.rules)
