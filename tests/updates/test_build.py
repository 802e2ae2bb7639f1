"""What a build knows of itself."""

import json
from pathlib import Path

import pytest

from tests.servers.makers import Makers
from uploader_gui.updates.build import Artefact, Build, artefact, feed_of, is_https, read_feed, this_build

URL = "https://releases.example.org/feed.json"


def test_a_checkout_is_its_source_and_knows_nobody_to_ask() -> None:
    build = this_build()
    assert (build.artefact, build.feed, build.may_ask) == (Artefact.SOURCE, None, False)


@pytest.mark.parametrize("kind", ["deb", "rpm", "appimage"])
def test_the_mark_of_the_package_says_what_it_is(tmp_path: Path, kind: str) -> None:
    (tmp_path / "artefact.txt").write_text(f"{kind}\n")
    assert artefact(tmp_path / "artefact.txt") == kind


@pytest.mark.parametrize("content", [b"", b"snap", b"\xff\xff"])
def test_a_mark_that_says_nothing_known_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "artefact.txt").write_bytes(content)
    assert artefact(tmp_path / "artefact.txt") is Artefact.SOURCE


def test_what_was_told_to_the_build_is_read(tmp_path: Path) -> None:
    makers = Makers()
    (tmp_path / "release.json").write_text(json.dumps({**makers.facts(URL), "by_system": ["deb", "flatpak"]}))
    feed = read_feed(tmp_path / "release.json")
    assert feed is not None
    assert (feed.url, feed.keys, feed.host) == (URL, makers.keys, "releases.example.org")
    asks = {kind: Build("1", kind, "x86_64", feed).may_ask for kind in Artefact}
    assert {kind for kind, may in asks.items() if may} == {"rpm", "appimage", "windows", "macos", "source"}


WRONG = {
    "no https": {"feed": "http://releases.example.org/feed.json"},
    "no address": {"feed": 7},
    "no keys": {"keys": []},
    "a short key": {"keys": ["YWJj"]},
    "no base64": {"keys": ["%%"]},
    "keys of another kind": {"keys": [7]},
    "an unknown package": {"by_system": ["snap"]},
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_cannot_be_right_is_said_to_the_builder_and_asks_nobody(tmp_path: Path, wrong: str) -> None:
    facts = {**Makers().facts(URL), **WRONG[wrong]}
    with pytest.raises(ValueError, match="must be"):
        feed_of(facts)
    (tmp_path / "release.json").write_text(json.dumps(facts))
    assert read_feed(tmp_path / "release.json") is None


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example",
        "https://",
        "https://a@b.example/",
        "https://a.example/ x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://a.example\n/",
        "https://[",
        "https://a.example:99999/",
        "https://ä.example/",
        "https://a.example\\@b.example/",
    ],
)
def test_only_a_plain_https_address_is_one(url: str) -> None:
    assert not is_https(url)
    assert is_https("https://a.example:8443/x?y=z#w")
