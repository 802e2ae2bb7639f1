"""Keys: whatever a file is called, its key is UTF-8, NFC and where it should be."""

import os
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from uploader_gui.core.errors import KeyRefused, Mistake
from uploader_gui.core.keys import Folder, check_key, normal_prefix, numbered, object_key, readable
from uploader_gui.core.plan import Limits

any_text = st.text(st.characters(exclude_categories=()), max_size=40)
segment = any_text.map(lambda text: text.replace("/", "")).filter(bool)
LONE = "\udce9\ud800\udfff"


@given(st.lists(segment, min_size=1, max_size=4))
@example([LONE])
@example(["e\u0301", "\u212b"])
def test_any_name_gives_a_key(segments: list[str]) -> None:
    key = object_key("backup", segments)
    key.encode("utf-8")
    assert key.startswith("backup/")
    assert unicodedata.is_normalized("NFC", key)
    assert key.count("/") == len(segments)


@given(st.binary(min_size=1, max_size=20).map(lambda name: name.replace(b"/", b"")).filter(bool))
def test_any_bytes_that_a_posix_name_may_have_give_a_key(name: bytes) -> None:
    key = object_key("", [name.decode("utf-8", "surrogateescape")])
    assert key.encode("utf-8")


@given(
    st.lists(segment, min_size=1, max_size=3),
    st.one_of(segment, st.text("ab .~\x7f\n", min_size=1, max_size=60)),
    st.builds(Limits, key_bytes=st.integers(1, 80), segment_bytes=st.integers(0, 20)),
)
@example(["photos"], "a" * 20, Limits(key_bytes=len("backup/photos/") + 20))
@example(["photos"], "a" * 21, Limits(key_bytes=len("backup/photos/") + 20))
@example(["\u0301"], "a", Limits())
def test_a_folder_takes_only_what_becomes_the_same_key_the_long_way(segments: list[str], name: str, limits: Limits) -> None:
    folder = Folder("backup", segments, limits)
    whole = [*segments, name]
    key, shown = object_key("backup", whole), "/".join(readable(each) for each in whole)
    if folder.takes(name):
        check_key(key, limits)
        assert (folder.key + name, folder.shown + name) == (key, shown)
    elif name.isascii() and name.isprintable() and name not in {".", ".."}:
        with pytest.raises(KeyRefused):
            check_key(key, limits)


@pytest.mark.parametrize(
    ("prefix", "segments", "key"),
    [
        ("", ["a.jpg"], "a.jpg"),
        ("photos", ["2026", "a b.jpg"], "photos/2026/a b.jpg"),
        ("/photos//2026/", ["a#%+'\".jpg"], "photos/2026/a#%+'\".jpg"),
        ("", ["\U0001f600.txt"], "\U0001f600.txt"),
        ("", ["cafe\u0301"], "caf\u00e9"),
        ("", [os.fsdecode(b"caf\xe9") if os.fsdecode(b"\xe9") == "\udce9" else "caf\udce9"], "caf%E9"),
        ("", ["\ud83d"], "%uD83D"),
    ],
)
def test_known_keys(prefix: str, segments: list[str], key: str) -> None:
    assert object_key(prefix, segments) == key


@given(any_text)
@example("")
@example("//")
@example("a/../b")
def test_a_prefix_is_empty_or_ends_with_one_slash(prefix: str) -> None:
    try:
        normal = normal_prefix(prefix)
    except Mistake as mistake:
        assert {".", ".."} & set(prefix.split("/"))
        assert prefix in mistake.message
        return
    assert normal == "" or (normal.endswith("/") and not normal.startswith("/") and "//" not in normal)
    assert normal_prefix(normal) == normal


@pytest.mark.parametrize("prefix", [".", "..", "a/..", "./a"])
def test_dots_are_refused_in_a_prefix(prefix: str) -> None:
    with pytest.raises(Mistake):
        normal_prefix(prefix)


@pytest.mark.parametrize(("key", "fits"), [("a" * 1024, True), ("a" * 1025, False), ("é" * 512, True), ("é" * 513, False)])
def test_a_key_is_measured_in_bytes(key: str, fits: bool) -> None:
    if fits:
        check_key(key, Limits())
    else:
        with pytest.raises(KeyRefused, match="at most 1024"):
            check_key(key, Limits())
    assert (len(key.encode()) <= 1024) is fits


def test_a_store_on_a_file_system_limits_each_segment() -> None:
    limits = Limits(segment_bytes=255)
    check_key("/".join(["a" * 255] * 3), limits)
    with pytest.raises(KeyRefused, match="a part of it has 256 bytes"):
        check_key("a/" + "b" * 256, limits)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("a/b.jpg", "a/b (2).jpg"),
        ("b.tar.gz", "b.tar (2).gz"),
        ("a.d/b", "a.d/b (2)"),
        ("a/.hidden", "a/.hidden (2)"),
        ("b.", "b (2)."),
    ],
)
def test_a_second_file_stands_beside_the_first(key: str, expected: str) -> None:
    assert numbered(key, 2) == expected


@given(st.lists(segment, min_size=1, max_size=3), st.integers(2, 999))
def test_a_numbered_key_stays_in_its_folder_and_is_another(segments: list[str], number: int) -> None:
    key = object_key("", segments)
    other = numbered(key, number)
    assert other != key
    assert other.rpartition("/")[0] == key.rpartition("/")[0]
    assert other != numbered(key, number + 1)


@given(any_text)
@example(LONE + "\x00\n\t")
def test_a_readable_name_has_nothing_that_a_screen_or_json_chokes_on(name: str) -> None:
    shown = readable(name)
    shown.encode("utf-8")
    assert not any(ord(char) < 0x20 for char in shown)


def test_a_readable_name_is_otherwise_left_alone() -> None:
    assert readable("cafe\u0301 \U0001f600.txt") == "cafe\u0301 \U0001f600.txt"
    assert readable("two\nlines") == "two␊lines"
