"""Stores that other programs on this computer are set up with: nobody types twice what is written down already."""

import configparser
import logging
import plistlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.parsers.expat import ExpatError

from uploader_gui.core.destination import DestinationSettings, Found
from uploader_gui.destinations.s3.presets import PRESETS

_HOSTS = {
    "amazonaws.com": "aws",
    "amazonaws.com.cn": "aws",
    "r2.cloudflarestorage.com": "r2",
    "backblazeb2.com": "b2",
    "wasabisys.com": "wasabi",
    "digitaloceanspaces.com": "digitalocean",
    "your-objectstorage.com": "hetzner",
    "scw.cloud": "scaleway",
    "storage.googleapis.com": "gcs",
}
_MOST = 1024 * 1024
"""Bytes: a configuration is small; what is larger is something else."""

_log = logging.getLogger(__name__)


def find(home: Path, environ: Mapping[str, str]) -> list[Found]:
    """What the AWS command line, rclone and Cyberduck know, as far as it can be read. Secrets only where rclone keeps them."""
    return [*_from_aws(home, environ), *_from_rclone(home, environ), *_from_cyberduck(home, environ)]


# the AWS command line: profiles; their secrets stay where they are


def _from_aws(home: Path, environ: Mapping[str, str]) -> Iterator[Found]:
    from botocore.configloader import load_config, raw_config_parse
    from botocore.exceptions import BotoCoreError

    profiles: dict[str, dict[str, Any]] = {}
    for variable, name, load in (
        ("AWS_SHARED_CREDENTIALS_FILE", "credentials", raw_config_parse),
        ("AWS_CONFIG_FILE", "config", lambda file: load_config(file)["profiles"]),
    ):
        file = Path(environ.get(variable) or home / ".aws" / name)
        try:
            found = load(str(file)) if _is_readable(file) else {}
        except (BotoCoreError, OSError, ValueError) as error:
            _log.info("%s is not read: %s", file.name, error)
            continue
        for profile, values in found.items():
            profiles[profile] = {**profiles.get(profile, {}), **values}
    for profile, values in profiles.items():
        endpoint = str(values.get("endpoint_url", ""))
        options = {"credentials": "profile", "profile": profile, "endpoint": endpoint, "region": str(values.get("region", ""))}
        yield Found("AWS", _settings(profile, options, "aws" if not endpoint else ""))


# rclone: remotes of type s3, and aliases of them


def _from_rclone(home: Path, environ: Mapping[str, str]) -> Iterator[Found]:
    remotes = _remotes(home, environ)
    for name, remote in remotes.items():
        base, bucket, prefix = _unfolded(remote, remotes)
        if base.get("type") != "s3":
            continue
        options = {
            "credentials": _rclone_credentials(base),
            "profile": base.get("profile", ""),
            "access_key_id": base.get("access_key_id", ""),
            "endpoint": base.get("endpoint", ""),
            "region": base.get("region", ""),
            "bucket": bucket,
        }
        settings = _settings(name, options, base.get("provider", "").casefold(), prefix)
        yield Found("rclone", settings, base.get("secret_access_key", ""))


def _remotes(home: Path, environ: Mapping[str, str]) -> dict[str, dict[str, str]]:
    usual = [Path(environ.get("XDG_CONFIG_HOME") or home / ".config") / "rclone", Path(environ.get("APPDATA") or home) / "rclone"]
    named = environ.get("RCLONE_CONFIG")
    for file in [Path(named)] if named else [*(folder / "rclone.conf" for folder in usual), home / ".rclone.conf"]:
        if not _is_readable(file):
            continue
        parser = configparser.RawConfigParser(strict=False, delimiters=("=",))
        try:
            parser.read_string(file.read_text(encoding="utf-8"))
        except (configparser.Error, OSError, UnicodeDecodeError) as error:
            _log.info("%s is not read: %s", file.name, type(error).__name__)  # an encrypted one, for example
            continue
        return {name: dict(parser.items(name)) for name in parser.sections()}
    return {}


def _unfolded(remote: Mapping[str, str], remotes: Mapping[str, Mapping[str, str]]) -> tuple[Mapping[str, str], str, str]:
    """The store that a remote leads to, the bucket and the prefix in it; an alias leads to another remote."""
    if remote.get("type") != "alias":
        return remote, "", ""
    name, _, path = remote.get("remote", "").partition(":")
    bucket, _, prefix = path.strip("/").partition("/")
    return remotes.get(name, {}), bucket, prefix


def _rclone_credentials(remote: Mapping[str, str]) -> str:
    if remote.get("env_auth", "").casefold() != "true":
        return "vault"
    return "profile" if remote.get("profile") else "environment"


# Cyberduck: bookmarks; their secrets are in the system's keyring, under names of its own


def _from_cyberduck(home: Path, environ: Mapping[str, str]) -> Iterator[Found]:
    folders = [
        home / "Library/Group Containers/G69SCX94XU.duck/Library/Application Support/duck/Bookmarks",
        home / "Library/Application Support/Cyberduck/Bookmarks",
        Path(environ.get("APPDATA") or home / "AppData/Roaming") / "Cyberduck/Bookmarks",
        home / ".duck/Bookmarks",
    ]
    for file in sorted(file for folder in folders for file in folder.glob("*.duck") if _is_readable(file)):
        try:
            bookmark = plistlib.loads(file.read_bytes())
        except (plistlib.InvalidFileException, ExpatError, OSError, ValueError) as error:
            _log.info("%s is not read: %s", file.name, type(error).__name__)
            continue
        if isinstance(bookmark, dict) and str(bookmark.get("Protocol", "")).startswith("s3"):
            yield _of_bookmark({name: str(value) for name, value in bookmark.items()})


def _of_bookmark(bookmark: Mapping[str, str]) -> Found:
    host, port = bookmark.get("Hostname", ""), bookmark.get("Port", "")
    endpoint = f"https://{host}" + (f":{port}" if port not in {"", "443"} else "")
    amazon = host in {"", "s3.amazonaws.com"}
    bucket, _, prefix = bookmark.get("Path", "").strip("/").partition("/")
    options = {"credentials": "vault", "access_key_id": bookmark.get("Username", ""), "bucket": bucket}
    name = bookmark.get("Nickname") or bucket or host
    return Found("Cyberduck", _settings(name, {**options, "endpoint": "" if amazon else endpoint}, "aws" if amazon else "", prefix))


# all of them


def _settings(name: str, options: Mapping[str, str], store: str, prefix: str = "") -> DestinationSettings:
    """`store`: the name of a preset, if it is known; else the endpoint's host tells."""
    preset = store if store in PRESETS else _preset_at(options.get("endpoint", ""))
    given = {key: value for key, value in options.items() if value}
    return DestinationSettings(name, "s3", {"preset": preset, **given}, prefix, limits=PRESETS[preset].limits)


def _preset_at(endpoint: str) -> str:
    try:
        host = urlsplit(endpoint if "://" in endpoint else f"https://{endpoint}").hostname or ""
    except ValueError:
        host = ""
    return next((preset for end, preset in _HOSTS.items() if f".{host}".endswith(f".{end}")), "other")


def _is_readable(file: Path) -> bool:
    try:
        return file.is_file() and file.stat().st_size <= _MOST
    except OSError:
        return False
