"""What goes through the pipe arrives as it was."""

import json

from hypothesis import given
from hypothesis import strategies as st

from uploader_gui.branch import letters
from uploader_gui.branch.letters import Opening
from uploader_gui.core import errors
from uploader_gui.core.destination import Capabilities, DestinationSettings
from uploader_gui.core.ports import Errand, Sent
from uploader_gui.core.upload import Identity, Part

ANY_TEXT = st.text(st.characters())  # lone surrogates, too
NUMBERS = st.integers(1, 2**53)
SECONDS = st.floats(0, 2e9)
ERRANDS = st.builds(
    Errand,
    ANY_TEXT,
    ANY_TEXT,
    st.integers(0, 2**20),
    ANY_TEXT,
    st.sampled_from(["crc64nvme", "md5", ""]),
    SECONDS,
    st.booleans(),
)
PARTS = st.builds(Part, st.just(0), st.integers(0, 2**20), ANY_TEXT, ANY_TEXT, ANY_TEXT)
SENT = st.builds(Sent, st.builds(Identity, ANY_TEXT, st.integers(0, 2**63), st.integers(), st.integers()), PARTS, SECONDS)
FACTS = st.dictionaries(st.sampled_from(["right", "where", "name", "reason", "path"]), ANY_TEXT)


def arrived(letter: object) -> object:
    """One of several in its line."""
    line = letters.line([letter, 1])
    assert line.count(b"\n") == 1
    return json.loads(line)[0]


@given(NUMBERS, ERRANDS)
def test_errands(number: int, errand: Errand) -> None:
    assert letters.read_errand(arrived(letters.errand(number, errand))) == (number, errand)


@given(NUMBERS, SENT)
def test_good_news(number: int, sent: Sent) -> None:
    there, found = letters.read_end(arrived(letters.sent(number, sent)))
    assert (there, found) == (number, sent)
    assert isinstance(found, Sent)
    assert isinstance(found.identity, Identity)
    assert isinstance(found.part, Part)


@given(NUMBERS, st.sampled_from(sorted(errors.KINDS)), ANY_TEXT, ANY_TEXT, ANY_TEXT, SECONDS, FACTS)
def test_bad_news(number: int, kind: str, detail: str, code: str, request_id: str, retry_after: float, facts: dict[str, str]) -> None:
    trouble = errors.KINDS[kind](detail, code=code, request_id=request_id, retry_after=retry_after, **facts)
    there, found = letters.read_end(arrived(letters.failed(number, trouble)))
    assert there == number
    assert type(found) is type(trouble)
    assert vars(found) == vars(trouble)
    assert found.message == trouble.message


@given(
    st.dictionaries(ANY_TEXT, ANY_TEXT),
    st.builds(
        Capabilities,
        guard=st.sampled_from(["crc64nvme", "md5", ""]),
        md5_etag=st.booleans(),
        absent_put=st.booleans(),
        tested_at=SECONDS,
    ),
    st.none() | ANY_TEXT,
)
def test_the_opening(options: dict[str, str], capabilities: Capabilities, secret: str | None) -> None:
    settings = DestinationSettings("a name", "s3", options, "prefix/", capabilities=capabilities)
    assert Opening.read(Opening(settings, secret).line()) == Opening(settings, secret)
