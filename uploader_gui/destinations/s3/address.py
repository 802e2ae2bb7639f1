"""Where a bucket is: the endpoint, the way its name is written into the address, and the region that requests are signed for."""

import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from uploader_gui.core.errors import Mistake
from uploader_gui.destinations.s3.presets import PRESETS, Preset

_BUCKET_IN_A_HOST_NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,61}[a-z0-9]")
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_-]|\.(?=[a-z0-9_]))*")
_IPV6 = re.compile(r"[0-9a-f.]*:[0-9a-f:.]*")
_WORD = re.compile(r"[A-Za-z0-9_-]{0,64}")


class Address(NamedTuple):
    """One bucket's address. `netloc` is what the Host header says, `root` the path in front of every key, quoted."""

    secure: bool
    host: str
    port: int
    netloc: str
    root: str
    bucket: str
    region: str

    def path(self, key: str) -> str:
        """The path of an object, or of the bucket for "", quoted as it is signed."""
        return f"{self.root}/{quote(key, safe='/~')}" if key else self.root or "/"

    def url(self, key: str) -> str:
        """The whole address of an object."""
        return f"{'https' if self.secure else 'http'}://{self.netloc}{self.path(key)}"

    @property
    def endpoint(self) -> str:
        """The server, whatever the bucket: its host, without a bucket's name in front, and port."""
        return f"{self.host.removeprefix(f'{self.bucket}.')}:{self.port}"

    @property
    def amazon(self) -> bool:
        """Whether this is Amazon's own S3."""
        return self.host.endswith((".amazonaws.com", ".amazonaws.com.cn"))


def resolve(options: Mapping[str, str]) -> Address:
    """The address that these options name. Raises Mistake where they do not name one."""
    preset = preset_of(options)
    region = options.get("region") or preset.region
    for what, word in (("region", region), ("account", options.get("account", ""))):
        if not _WORD.fullmatch(word):
            raise Mistake(reason=f"“{word}” is not the name of a {what}: that has letters, digits and dashes.")
    named = (options.get("endpoint") or _filled(preset, region, options)).strip()
    endpoint = named if "://" in named else f"https://{named}"
    bucket = options.get("bucket", "").strip()
    if not bucket or "/" in bucket or not bucket.isprintable() or bucket in {".", ".."}:
        raise Mistake(reason="A destination needs the name of its bucket, without “/”.")
    return _address(endpoint, bucket, region, _style(options, preset, endpoint, bucket))


def preset_of(options: Mapping[str, str]) -> Preset:
    """The preset that was chosen; without one, Amazon where no endpoint is named either."""
    name = options.get("preset") or ("other" if options.get("endpoint") else "aws")
    if name not in PRESETS:
        raise Mistake(reason=f"There is no preset “{name}”. Choose one of: {', '.join(PRESETS)}.")
    return PRESETS[name]


def _filled(preset: Preset, region: str, options: Mapping[str, str]) -> str:
    account = options.get("account", "")
    if not preset.endpoint or ("{account}" in preset.endpoint and not account):
        raise Mistake(reason=f"{preset.label} needs an endpoint, for example https://storage.example.org.")
    suffix = ".cn" if region.startswith("cn-") and preset is PRESETS["aws"] else ""
    return preset.endpoint.format(region=region, account=account) + suffix


def _style(options: Mapping[str, str], preset: Preset, endpoint: str, bucket: str) -> str:
    wanted = options.get("addressing", "auto") or "auto"
    if wanted in {"path", "virtual"}:
        return wanted
    style = "virtual" if ".amazonaws.com" in endpoint else preset.addressing
    return style if _BUCKET_IN_A_HOST_NAME.fullmatch(bucket) else "path"  # a dot in it would not match the certificate


def _is_host(name: str) -> bool:
    return len(name) <= 253 and _HOST.fullmatch(name) is not None and all(len(label) <= 63 for label in name.split("."))


def _ascii(host: str) -> str:
    """As it is asked for. Raises ValueError for what is no name of a host."""
    return host if host.isascii() else host.encode("idna").decode("ascii").lower()


def _address(endpoint: str, bucket: str, region: str, style: str) -> Address:
    if "@" in endpoint:  # not told again: there may be a password before it
        raise Mistake(reason="An endpoint has no user name and no password in it. Give the access key and its secret on their own.")
    try:
        parts = urlsplit(endpoint)
        host, port = _ascii(parts.hostname or ""), parts.port
    except ValueError:
        host, port = "", None
    if (
        not (_is_host(host) or _IPV6.fullmatch(host))
        or port == 0
        or parts.scheme not in {"http", "https"}
        or parts.query
        or parts.fragment
    ):
        raise Mistake(reason=f"“{endpoint}” is not an endpoint. It looks like https://storage.example.org.")
    secure, path = parts.scheme == "https", quote(parts.path.rstrip("/"), safe="/%~")
    base, root = (f"{bucket}.{host}", path) if style == "virtual" else (host, f"{path}/{quote(bucket)}")
    if style == "virtual" and not _is_host(base):
        raise Mistake(reason=f"“{bucket}” can't stand in the address of a server. Choose “path” as its addressing.")
    shown = f"[{base}]" if ":" in base else base
    netloc = f"{shown}:{port}" if port else shown
    return Address(secure, base, port or (443 if secure else 80), netloc, root, bucket, region)
