"""Names of Drive as segments of a key."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from uploader_gui.sources.drive.names import LONGEST, Named, distinct, segment, with_extension

IDS = st.text("abcAB01-_", min_size=1, max_size=12)
NAMES = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["a", "a.txt", "a/b", "a_b", ".", "..", "", "_", "é", "e\u0301", "n" * 400, "é" * 200 + ".jpg"]),
)


def test_what_would_be_a_path_or_nothing_is_a_low_line() -> None:
    wanted = {
        "a/b": "a_b",
        "/": "_",
        "": "_",
        ".": "_",
        "..": "_",
        "...": "...",
        "a\x00b\x1f\x85": "a_b__",
        " a ": " a ",
        "a\\b": "a\\b",
    }
    assert {name: segment(name) for name in wanted} == wanted
    assert segment(unicodedata.normalize("NFD", "Žluť")) == "Žluť"


def test_a_long_name_keeps_its_extension_and_its_characters() -> None:
    name = segment("é" * 300 + ".jpeg")
    assert name.endswith("é.jpeg")
    assert len(name.encode()) in {LONGEST, LONGEST - 1}


def test_a_doc_gets_its_extension_once() -> None:
    assert [with_extension(name, "docx") for name in ("Plan", "Plan.DOCX", "v1.2")] == ["Plan.docx", "Plan.DOCX", "v1.2.docx"]


@given(st.dictionaries(IDS, st.tuples(NAMES, st.sampled_from(["2019", "2020"])), max_size=12))
def test_siblings_are_told_apart_the_same_way_in_any_order(folder: dict[str, tuple[str, str]]) -> None:
    siblings = [Named(identity, name, created) for identity, (name, created) in folder.items()]
    given_names = distinct(siblings)
    assert len(set(given_names)) == len(siblings)
    assert distinct(siblings[::-1]) == given_names[::-1]
    for name in given_names:
        assert name not in {"", ".", ".."}
        assert "/" not in name
        assert len(name.encode("utf-8", "surrogatepass")) <= LONGEST


def test_a_name_that_looks_like_anothers_mark() -> None:
    siblings = [Named("1", "a.txt", "1"), Named("22222222", "a.txt", "2"), Named("3", "a (22222222).txt", "3")]
    assert distinct(siblings) == ["a.txt", "a (22222222 2).txt", "a (22222222).txt"]
