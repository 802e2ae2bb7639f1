"""Requests and replies: as they left, so they arrive."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from uploader_gui.core.errors import KINDS, ClockWrong, Mistake, Trouble
from uploader_gui.core.request import Reply, pack, received, reply_message, trouble_message, unpack

text = st.text(st.characters(exclude_categories=()), max_size=20)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
)
documents = st.dictionaries(text, values, max_size=4)


@given(documents)
@example({"path": "/home/ana/caf\udce9"})
@example({"two": "lines\n"})
def test_a_request_is_one_line_and_arrives_as_it_was(request_: dict[str, object]) -> None:
    line = pack(request_)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert unpack(line) == request_


@given(st.binary(max_size=60))
@example(b"[1]")
@example(b"[" * 100_000)
@example(b'"\xff"')
def test_whatever_else_arrives_is_a_mistake(line: bytes) -> None:
    try:
        message = unpack(line)
    except Mistake as mistake:
        assert mistake.message.endswith(".")
    else:
        assert json.loads(line) == message


@given(st.lists(documents, max_size=3), st.none() | documents)
def test_a_reply_arrives_as_it_was(answers: list[dict[str, object]], following: dict[str, object] | None) -> None:
    reply = Reply(tuple(answers), following)
    assert received(unpack(pack(reply_message(reply)))) == reply


@pytest.mark.parametrize("kind", KINDS.values())
def test_a_trouble_arrives_as_the_same_kind(kind: type[Trouble]) -> None:
    sent = kind("what happened", code="Code", request_id="R1", reason="why", where="there")
    with pytest.raises(kind) as caught:
        received(unpack(pack(trouble_message(sent))))
    assert type(caught.value) is kind
    assert (caught.value.message, str(caught.value), caught.value.request_id) == (sent.message, str(sent), "R1")


def test_facts_may_be_called_like_anything() -> None:
    message = {"trouble": {"kind": "clock-wrong", "facts": {"minutes": 61, "code": "x", "detail": "y", "retry_after": 3}}}
    with pytest.raises(ClockWrong, match="61 minutes"):
        received(message)


@pytest.mark.parametrize(
    "message",
    [{}, {"documents": None}, {"documents": {}}, {"documents": ["x"]}, {"documents": [], "next": 3}, {"trouble": "none"}],
)
def test_an_answer_in_another_form_is_named_as_another_version(message: dict[str, object]) -> None:
    with pytest.raises(Mistake, match="Another version"):
        received(message)


def test_a_kind_of_a_newer_version_is_still_a_trouble() -> None:
    with pytest.raises(Trouble, match="something new"):
        received({"trouble": {"kind": "not-known-here", "detail": "something new"}})
