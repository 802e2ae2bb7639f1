"""What builds are told of their releases, and what tells people of a release: made here, believed there."""

import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from installers import release
from installers.project import ROOT, CannotPackage, version

from tests.servers.makers import Makers
from uploader_gui.sockets import Sockets
from uploader_gui.updates.build import Artefact, Build, Feed, artefact, read_feed
from uploader_gui.updates.lookout import Lookout

FILES = {
    "uploader-gui_9.0_amd64.deb": "deb-x86_64",
    "uploader-gui_9.0_arm64.deb": "deb-arm64",
    "uploader-gui-9.0-1.x86_64.rpm": "rpm-x86_64",
    "Uploader-9.0-aarch64.AppImage": "appimage-arm64",
    "Uploader-9.0-setup.exe": "windows-x86_64",
    "Uploader-9.0-arm64.dmg": "macos-arm64",
}
DAY = 24 * 3600


class Desk:
    """Where a release is made: a folder, a key, and the command."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment: dict[str, str] = {}
        (folder / "files").mkdir()
        for name in [*FILES, "SHA256SUMS", "Uploader-9.0-aarch64.AppImage.zsync"]:
            (folder / "files" / name).write_bytes(name.encode())
        (folder / "notes").write_text("Calmer.\n", encoding="utf-8")

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        around = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'packaging'}", **self.environment}
        return subprocess.run(
            [sys.executable, "-m", "installers.feed", *words], env=around, cwd=self.folder, capture_output=True, text=True, check=False
        )

    def make_key(self) -> bytes:
        """The public half."""
        made = self.run("new-key", "key")
        assert (made.returncode, made.stderr) == (0, "")
        self.environment["PACKAGE_FEED_KEY_FILE"] = "key"
        return base64.b64decode(made.stdout)

    def sign(self, **others: str) -> subprocess.CompletedProcess[str]:
        told = {"notes": "notes", "page": "https://a.example/get", "downloads": "https://a.example/files/", "files": "files", **others}
        return self.run("sign", *(word for name, value in told.items() for word in (f"--{name}", value)), "--out", "feed.json")

    def lookout(self, key: bytes, now: float, kind: Artefact = Artefact.DEB) -> Lookout:
        def ask(_url: str, _sockets: Sockets) -> bytes:
            return (self.folder / "feed.json").read_bytes()

        build = Build("0.0.1", kind, "x86_64", Feed("https://a.example/feed.json", (key,)))
        return Lookout(build, self.folder / "memory.json", lambda: now, ask)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_what_is_signed_here_is_believed_by_the_program(desk: Desk) -> None:
    key = desk.make_key()
    signed = desk.sign(days="2")
    assert (signed.returncode, signed.stderr) == (0, "")
    now = float((desk.folder / "feed.json").stat().st_mtime)
    found = desk.lookout(key, now).look()
    assert found is not None
    assert (found.version, found.notes, found.page) == (version(), "Calmer.", "https://a.example/get")
    assert set(found.downloads) == set(FILES.values())
    download = desk.lookout(key, now).download(found)
    assert download is not None
    assert download.url == "https://a.example/files/uploader-gui_9.0_amd64.deb"
    assert now + 2 * DAY - 60 < found.expires < now + 2 * DAY + 60


def test_it_is_signed_again_for_longer_and_by_the_same_key_alone(desk: Desk) -> None:
    key = desk.make_key()
    desk.sign(days="2")
    now = float((desk.folder / "feed.json").stat().st_mtime)
    first = desk.lookout(key, now).look()
    again = desk.run("again", "feed.json", "--days", "9", "--out", "feed.json")
    assert (again.returncode, again.stderr) == (0, "")
    second = desk.lookout(key, now).look()
    assert first is not None
    assert second is not None
    assert second.serial >= first.serial
    assert second.expires > first.expires + 6 * DAY
    assert second.downloads == first.downloads
    (desk.folder / "feed.json").write_bytes(Makers().sign({"version": "9.9"}))
    refused = desk.run("again", "feed.json", "--out", "other.json")
    assert refused.returncode == 1
    assert not (desk.folder / "other.json").exists()


def test_without_a_key_nothing_is_signed_and_that_is_said(desk: Desk) -> None:
    said = desk.sign()
    assert (said.returncode, said.stdout) == (
        0,
        "feed.json is not written: PACKAGE_FEED_KEY is not set, so nobody would believe it.\n",
    )
    assert not (desk.folder / "feed.json").exists()


def test_a_key_is_its_owners_alone_and_never_written_over(desk: Desk) -> None:
    desk.make_key()
    before = (desk.folder / "key").read_bytes()
    assert (desk.folder / "key").stat().st_mode & 0o077 == 0
    again = desk.run("new-key", "key")
    assert again.returncode == 1
    assert (desk.folder / "key").read_bytes() == before
    assert before.decode().strip() not in again.stdout + again.stderr


def test_what_no_build_would_believe_is_not_signed(desk: Desk) -> None:
    desk.make_key()
    (desk.folder / "facts.json").write_text(json.dumps(Makers().facts("https://a.example/feed.json")))
    desk.environment["PACKAGE_RELEASE"] = "facts.json"
    refused = desk.sign()
    assert refused.returncode == 1
    assert "none of the keys that these builds know" in refused.stderr


@pytest.mark.parametrize(("what", "value"), [("page", "http://a.example"), ("downloads", "http://a.example"), ("days", "0")])
def test_what_the_program_would_not_take_is_not_signed(desk: Desk, what: str, value: str) -> None:
    desk.make_key()
    refused = desk.sign(**{what: value})
    assert refused.returncode == 1
    assert "The program would not take it" in refused.stderr
    assert not (desk.folder / "feed.json").exists()


def test_a_build_that_was_told_knows_and_one_that_was_not_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    release.tell(tmp_path)
    assert "will not know where new versions are" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "facts").write_text(
        json.dumps({**Makers().facts("https://a.example/feed.json"), "appimage": "zsync|https://a.example/z"})
    )
    monkeypatch.setenv("PACKAGE_RELEASE", str(tmp_path / "facts"))
    release.tell(tmp_path)
    feed = read_feed(tmp_path / "release.json")
    assert feed is not None
    assert feed.url == "https://a.example/feed.json"
    assert "zsync" not in (tmp_path / "release.json").read_text(encoding="utf-8")


def test_facts_that_cannot_be_right_stop_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "facts").write_text('{"feed": "http://a.example"}')
    monkeypatch.setenv("PACKAGE_RELEASE", str(tmp_path / "facts"))
    with pytest.raises(CannotPackage, match="https"):
        release.facts()


@pytest.mark.parametrize("kind", Artefact)
def test_the_mark_of_a_package_is_read_by_the_program(tmp_path: Path, kind: Artefact) -> None:
    release.mark(tmp_path, kind)
    assert artefact(tmp_path / "artefact.txt") is kind
