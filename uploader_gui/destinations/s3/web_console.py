"""Where an object is shown in its provider's console, for those providers whose addresses are known."""

from collections.abc import Mapping
from urllib.parse import quote

from uploader_gui.core.destination import DestinationSettings
from uploader_gui.destinations.s3.address import preset_of
from uploader_gui.destinations.s3.presets import PRESETS

_CONSOLES = {
    "aws": "https://{region}.console.aws.amazon.com/s3/object/{bucket}?region={region}&prefix={key}",
    "r2": "https://dash.cloudflare.com/{account}/r2/default/buckets/{bucket}?prefix={folder}",
    "b2": "https://secure.backblaze.com/b2_buckets.htm",
    "wasabi": "https://console.wasabisys.com/file_manager/{bucket}?region={region}",
    "digitalocean": "https://cloud.digitalocean.com/spaces/{bucket}?path={folder}",
    "scaleway": "https://console.scaleway.com/object-storage/buckets/{region}/{bucket}/files",
    "gcs": "https://console.cloud.google.com/storage/browser/_details/{bucket}/{key}",
}
"""By preset. A key is written as one part of a query, or as the rest of a path; B2 names its buckets by numbers there."""
_THEIR_HOSTS = {"aws": ".amazonaws.com", "r2": ".r2.cloudflarestorage.com", "b2": ".backblazeb2.com", "wasabi": ".wasabisys.com"}
_IN_PATH = frozenset({"gcs"})


def console(settings: DestinationSettings, key: str) -> str:
    """The address to open; "" where nobody knows one."""
    options = settings.options
    preset = preset_of(options)
    name = next(name for name, each in PRESETS.items() if each is preset)
    region = options.get("region") or preset.region
    if name not in _CONSOLES or not _is_theirs(name, options) or region.startswith("cn-"):
        return ""
    known = {"region": region, "bucket": options.get("bucket", ""), "account": options.get("account") or _account_in(options)}
    if not all(known[field] for field in known if f"{{{field}}}" in _CONSOLES[name]):
        return ""
    folder = key[: key.rfind("/") + 1]
    safe = "/" if name in _IN_PATH else ""
    return _CONSOLES[name].format(
        **{field: quote(value, safe="") for field, value in known.items()}, key=quote(key, safe=safe), folder=quote(folder, safe="")
    )


def _is_theirs(name: str, options: Mapping[str, str]) -> bool:
    """Whether the endpoint is the provider's: behind one's own, its console shows nothing of it."""
    endpoint = options.get("endpoint", "").rstrip("/")
    return not endpoint or name not in _THEIR_HOSTS or endpoint.endswith((_THEIR_HOSTS[name], f"{_THEIR_HOSTS[name]}:443"))


def _account_in(options: Mapping[str, str]) -> str:
    host = options.get("endpoint", "").removeprefix("https://").rstrip("/")
    return host.partition(".")[0] if host.endswith(_THEIR_HOSTS["r2"]) else ""
