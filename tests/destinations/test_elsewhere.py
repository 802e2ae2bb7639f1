"""What other programs are set up with is found, as far as it can be read."""

import plistlib
from pathlib import Path

import pytest

from uploader_gui.core.destination import Found
from uploader_gui.destinations.s3.address import resolve
from uploader_gui.destinations.s3.elsewhere import find

RCLONE = """
[archive]
type = s3
provider = Cloudflare
access_key_id = AKID
secret_access_key = se=cret #1
endpoint = https://0123456789abcdef0123456789abcdef.r2.cloudflarestorage.com
acl = private

[photos]
type = alias
remote = archive:pictures/2026/june

[lab]
type = s3
provider = Minio
env_auth = true
endpoint = http://nas.local:9000
region = eu

[drive]
type = drive
token = {"access_token":"no business of ours"}

[astray]
type = alias
remote = nowhere:x
"""


def write(home: Path, name: str, text: str | bytes) -> None:
    file = home / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())


def options(found: Found) -> dict[str, str]:
    return dict(found.settings.options)


def test_a_home_without_any_has_none(tmp_path: Path) -> None:
    assert find(tmp_path, {}) == []


def test_rclone_remotes_and_aliases(tmp_path: Path) -> None:
    write(tmp_path, ".config/rclone/rclone.conf", RCLONE)
    archive, photos, lab = find(tmp_path, {})
    assert (archive.origin, archive.settings.name, archive.secret) == ("rclone", "archive", "se=cret #1")
    assert options(archive)["preset"] == "r2"
    assert options(archive)["access_key_id"] == "AKID"
    assert (options(photos)["bucket"], photos.settings.prefix, photos.secret) == ("pictures", "2026/june", "se=cret #1")
    assert resolve(photos.settings.options).netloc == "0123456789abcdef0123456789abcdef.r2.cloudflarestorage.com"
    assert (options(lab)["preset"], options(lab)["credentials"], options(lab)["region"]) == ("minio", "environment", "eu")
    assert lab.settings.limits.segment_bytes == 255


def test_no_secret_is_shown(tmp_path: Path) -> None:
    write(tmp_path, ".config/rclone/rclone.conf", RCLONE)
    assert "cret" not in repr(find(tmp_path, {}))


@pytest.mark.parametrize(
    "text", [b"# Encrypted rclone configuration File\n\nRCLONE_ENCRYPT_V0:\nabc", b"\xff\xfe\x00", b"[open\n", b"x" * 2_000_000]
)
def test_what_can_not_be_read_is_passed_over(tmp_path: Path, text: bytes) -> None:
    write(tmp_path, ".config/rclone/rclone.conf", text)
    write(tmp_path, ".aws/config", text)
    write(tmp_path, ".duck/Bookmarks/a.duck", text)
    assert find(tmp_path, {}) == []


def test_rclone_says_where_its_file_is(tmp_path: Path) -> None:
    write(tmp_path, "elsewhere.conf", "[one]\ntype = s3\nprofile = work\nenv_auth = true\n")
    (found,) = find(tmp_path, {"RCLONE_CONFIG": str(tmp_path / "elsewhere.conf")})
    assert (options(found)["credentials"], options(found)["profile"], options(found)["preset"]) == ("profile", "work", "other")


def test_profiles_of_both_files_their_secrets_stay_where_they_are(tmp_path: Path) -> None:
    write(
        tmp_path,
        ".aws/credentials",
        "[default]\naws_access_key_id = A\naws_secret_access_key = canary\n[nas]\naws_access_key_id = B\n",
    )
    write(tmp_path, ".aws/config", "[default]\nregion = eu-west-1\n[profile nas]\nendpoint_url = https://s3.fr-par.scw.cloud\n")
    default, nas = find(tmp_path, {})
    assert (default.origin, default.secret) == ("AWS", "")
    assert options(default) == {"preset": "aws", "credentials": "profile", "profile": "default", "region": "eu-west-1"}
    assert (options(nas)["preset"], options(nas)["endpoint"]) == ("scaleway", "https://s3.fr-par.scw.cloud")
    assert "canary" not in repr((default, nas))


def test_cyberduck_bookmarks(tmp_path: Path) -> None:
    mine = {"Protocol": "s3", "Hostname": "nas.local", "Port": "9000", "Username": "AKID", "Path": "/films/raw", "Nickname": "Films"}
    write(tmp_path, ".duck/Bookmarks/1.duck", plistlib.dumps(mine))
    write(tmp_path, ".duck/Bookmarks/2.duck", plistlib.dumps({"Protocol": "sftp", "Hostname": "example.org"}))
    write(
        tmp_path,
        "roaming/Cyberduck/Bookmarks/3.duck",
        plistlib.dumps({"Protocol": "s3", "Hostname": "s3.amazonaws.com", "Port": "443"}),
    )
    amazon, films = sorted(find(tmp_path, {"APPDATA": str(tmp_path / "roaming")}), key=lambda each: each.settings.name, reverse=True)
    assert (films.settings.name, films.settings.prefix, films.secret) == ("Films", "raw", "")
    assert options(films)["endpoint"] == "https://nas.local:9000"
    assert (options(films)["bucket"], options(films)["access_key_id"]) == ("films", "AKID")
    assert options(amazon) == {"preset": "aws", "credentials": "vault"}


def test_a_bomb_of_entities_is_no_bookmark(tmp_path: Path) -> None:
    entities = b'<!DOCTYPE plist [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    bomb = b'<?xml version="1.0"?>' + entities + b'<plist version="1.0"><dict><key>Protocol</key><string>&b;</string></dict></plist>'
    write(tmp_path, ".duck/Bookmarks/1.duck", bomb)
    assert find(tmp_path, {}) == []
