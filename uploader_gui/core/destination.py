"""A destination: a named bucket with prefix, options and what a test of it found out."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, Protocol

from uploader_gui.core.job import IfExists
from uploader_gui.core.plan import Limits


class Option(NamedTuple):
    """A field of a plug-in's form: the wizard and the command line are drawn from these."""

    name: str
    label: str
    help: str = ""
    default: str = ""
    secret: bool = False
    choices: tuple[str, ...] = ()
    required: bool = False


GUARDS = frozenset({"crc64nvme", "crc32", "md5", ""})
"""Checksums that parts can be guarded with; "" is none."""


class Capabilities(NamedTuple):
    """What a store can do, as found by real calls at `tested_at` (seconds since the epoch; 0: never tested).

    `guard` is the checksum that the store was seen to enforce: "crc64nvme", "crc32", "md5", or "" for none.
    """

    guard: str = "md5"
    returns_checksum: bool = False  # HEAD gives the whole object's checksum back
    md5_etag: bool = True  # a part's ETag is the MD5 of its bytes
    absent_put: bool = False  # If-None-Match: * is enforced on PutObject
    absent_complete: bool = False  # … and on CompleteMultipartUpload
    keeps_token: bool = True  # metadata given at the beginning comes back with HEAD
    lists_parts: bool = True
    lists_uploads: bool = True
    reads: bool = True  # HEAD is allowed: without it nothing can be verified
    hides_missing: bool = False  # HEAD of a key that is not there answers 403, as Amazon does without the right to list
    tested_at: float = 0.0
    findings: tuple[str, ...] = ()  # sentences for people: what is missing, what was seen


class DestinationSettings(NamedTuple):
    """A destination as it is saved. No secret is in it: `options` name where the secret is kept."""

    name: str
    scheme: str = "s3"
    options: Mapping[str, str] = {}
    prefix: str = ""
    if_exists: IfExists = IfExists.SKIP
    limits: Limits = Limits()
    capabilities: Capabilities = Capabilities()
    max_size: int = 0  # bytes; larger files are skipped. 0: none are


class Held(NamedTuple):
    """What the store says it holds under a key."""

    size: int
    etag: str = ""  # without quotes
    checksum: str = ""  # base64, of the whole object, where the store gives it
    algorithm: str = ""  # of `checksum`
    token: str = ""
    part_size: int = 0  # as our own metadata says; 0 where unknown
    version: str = ""
    modified_at: float = 0.0  # seconds since the epoch; 0 where unknown


class Stored(NamedTuple):
    """An object as a listing shows it: no token, and no checksum but what its ETag is."""

    key: str
    held: Held


class Expected(NamedTuple):
    """What the store should hold, from what was sent.

    `etag` is the MD5-based ETag of the bytes we read ("" where no MD5 was computed); `parts_etag` the ETag that follows
    from the parts' ETags as the store gave them; `checksum` the whole object's, of `algorithm`.
    """

    size: int
    token: str
    etag: str = ""
    parts_etag: str = ""
    checksum: str = ""
    algorithm: str = ""


class Unfinished(NamedTuple):
    """A multipart upload that the store still keeps: `began_at` in seconds since the epoch, by the store's clock."""

    key: str
    multipart_id: str
    began_at: float


class Preset(Protocol):
    """A kind of store that people name: what its form is filled with, and what it takes."""

    @property
    def label(self) -> str:
        """Its name, as people know it."""
        ...

    @property
    def limits(self) -> Limits:
        """What it takes."""
        ...

    @property
    def hint(self) -> str:
        """A sentence that helps to fill in the form, or ""."""
        ...


class Found(NamedTuple):
    """A destination as another program on this computer is set up with it, whole or in part; `origin` names that program."""

    origin: str
    settings: DestinationSettings
    secret: str = ""

    def __repr__(self) -> str:
        """Without the secret, wherever it is written."""
        return f"Found({self.origin!r}, {self.settings!r})"


class PlugIn(NamedTuple):
    """What can be chosen for a scheme: the fields of its form, and its presets by name.

    `found`: what other programs know. `rights`: what a destination's access key must be allowed to do, to be sent to whoever
    gives keys. `console`: where the provider's own pages show an object of this key, "" where that is not known.
    """

    options: tuple[Option, ...]
    presets: Mapping[str, Preset]
    found: Callable[[], Sequence[Found]] = tuple
    rights: Callable[[DestinationSettings], str] = lambda _: ""
    console: Callable[[DestinationSettings, str], str] = lambda _, _key: ""
