"""The feed's document: whatever stands in it, it is read, or refused in one way."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.servers.makers import NOW, Makers, told
from uploader_gui.core.errors import FeedOutdated, FeedUnread, FeedUnsigned
from uploader_gui.updates.envelope import opened
from uploader_gui.updates.release import MOST_NOTES, plain, read_release

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
MAKERS = Makers()


@settings(max_examples=40)
@given(st.dictionaries(st.sampled_from(sorted(told())), values, max_size=3))
def test_a_document_is_read_or_refused(changed: dict[str, object]) -> None:
    try:
        found = read_release(json.dumps(told() | changed), NOW)
    except (FeedUnread, FeedOutdated):
        return
    assert found.page.startswith("https://")
    assert found.expires > NOW
    assert all(char == "\n" or char.isprintable() for char in found.notes)


@given(st.text() | values.map(json.dumps))
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises((FeedUnread, FeedOutdated)):
        read_release(text, NOW)


@given(st.binary() | values.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_no_feed(content: bytes) -> None:
    with pytest.raises((FeedUnread, FeedUnsigned)):
        opened(content, MAKERS.keys)


@given(st.data())
def test_one_changed_byte_breaks_the_seal(data: st.DataObject) -> None:
    sealed = MAKERS.sign(told())
    at = data.draw(st.integers(0, len(sealed) - 1))
    changed = sealed[:at] + bytes([data.draw(st.integers(0, 255))]) + sealed[at + 1 :]
    try:
        assert opened(changed, MAKERS.keys) == json.dumps(told())  # the byte was one that means nothing, or the same
    except (FeedUnread, FeedUnsigned):
        assert changed != sealed


@given(st.text())
def test_notes_are_plain_and_end(text: str) -> None:
    shown = plain(text)
    assert len(shown) <= MOST_NOTES
    assert all(char == "\n" or char.isprintable() for char in shown)


@pytest.mark.parametrize(
    "wrong",
    [
        {"version": "1.2.0-rc1"},
        {"version": "1"},
        {"version": "1.2.0\n"},
        {"version": "١.٢"},
        {"version": "9999999.0"},
        {"page": "http://releases.example.org"},
        {"page": "javascript:alert(1)"},
        {"serial": 0},
        {"serial": True},
        {"serial": 2**60},
        {"expires": "soon"},
        {"expires": 7},
        {"date": "<b>today</b>"},
        {"notes": None},
    ],
)
def test_what_is_not_as_it_must_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(FeedUnread):
        read_release(json.dumps(told(**wrong)), NOW)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "wrong", [{"url": "http://a.example/x"}, {"size": -1}, {"size": "1"}, {"sha256": "AB" * 32}, {"sha256": "ab"}, {"url": None}]
)
def test_a_download_that_is_not_whole_costs_no_more_than_itself(wrong: dict[str, object]) -> None:
    whole = told()["downloads"]
    assert isinstance(whole, dict)
    broken = {**whole, "deb-x86_64": {**whole["appimage-x86_64"], **wrong}}
    assert set(read_release(json.dumps(told(downloads=broken)), NOW).downloads) == {"appimage-x86_64"}


def test_what_a_later_format_adds_is_no_trouble() -> None:
    assert read_release(json.dumps(told(urgency="high", downloads=[])), NOW).version == "1.2.0"
